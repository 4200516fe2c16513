// SPDX-License-Identifier: MPL-2.0
#include "app/recent_meetings.hpp"

#include "base/file.hpp"
#include "meeting/json.hpp"

#include <algorithm>
#include <system_error>

namespace planerka::app
{
namespace fs = std::filesystem;

/// Whatever else stands in the file is passed over: a list of conveniences is no reason to refuse to work.
std::vector<fs::path> RecentMeetings::stored() const
{
    std::vector<fs::path> files;
    const auto text = read_file(file_);
    if (!text)
        return files;
    const auto object = json::parse(text.value());
    if (!object || !object.value().is_object())
        return files;
    const auto found = object.value().find("meetings");
    if (found == object.value().end() || !found->is_array())
        return files;
    for (const auto& each : *found)
        if (each.is_string())
            files.emplace_back(each.get<std::string>());
    return files;
}

std::vector<fs::path> RecentMeetings::list() const
{
    auto files = stored();
    std::erase_if(files,
                  [](const fs::path& file)
                  {
                      std::error_code none;
                      return !fs::is_regular_file(file, none);
                  });
    if (files.size() > kMostRecentMeetings)
        files.resize(kMostRecentMeetings);
    return files;
}

std::optional<OpenedMeeting> RecentMeetings::find(const std::string& meeting_id) const
{
    for (const auto& file : list())
        if (auto opened = open_meeting(file); opened && opened.value().meeting.id == meeting_id)
            return std::move(opened.value());
    return std::nullopt;
}

Result<void> RecentMeetings::add(const fs::path& meeting_file) const
{
    std::error_code ignored;
    const auto absolute = fs::absolute(meeting_file, ignored).lexically_normal();
    auto files = list();
    std::erase(files, absolute);
    files.insert(files.begin(), absolute);
    if (files.size() > kMostRecentMeetings)
        files.resize(kMostRecentMeetings);

    auto names = json::Json::array();
    for (const auto& file : files)
        names.push_back(file.string());
    PLANERKA_CHECK(make_private_folder(file_.parent_path()));
    return write_file(file_, json::to_text(json::Json{{"meetings", std::move(names)}}), FileAccess::owner_only);
}
} // namespace planerka::app
