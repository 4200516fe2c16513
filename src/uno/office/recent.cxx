// SPDX-License-Identifier: MPL-2.0
#include "office/recent.hxx"

#include "app/recent_meetings.hpp"
#include "office/settings.hxx"

namespace planerka::uno
{
namespace
{
app::RecentMeetings list_of(const Context& context)
{
    return app::RecentMeetings(user_folder(context) / "recent.json");
}
} // namespace

void note_recent(const Context& context, const std::filesystem::path& file)
{
    if (file.empty() || !settings_now(context)->is_on("rememberMeetings"))
        return;
    // A list that is not written is shorter than it could be; what the user asked for is done.
    [[maybe_unused]] const auto written = list_of(context).add(file);
}

std::optional<app::OpenedMeeting> recent_meeting(const Context& context, const std::string& id)
{
    return list_of(context).find(id);
}

std::vector<std::string> recent_meetings(const Context& context, const std::filesystem::path& current)
{
    std::vector<std::string> names;
    for (const auto& file : list_of(context).list())
        if (file != current)
            names.push_back(file.string());
    return names;
}
} // namespace planerka::uno
