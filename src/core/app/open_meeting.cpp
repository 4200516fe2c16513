// SPDX-License-Identifier: MPL-2.0
#include "app/open_meeting.hpp"

#include "meeting/meeting_file.hpp"

#include <string_view>
#include <system_error>
#include <utility>

namespace planerka::app
{
namespace
{
/// The file as a person sees it: it is another one, or it is damaged.
Error in_plain_words(Error error, const std::filesystem::path& file)
{
    if (!error.code.starts_with("json."))
        return error;
    const bool is_private = error.file == private_path(file).string();
    const auto line = error.args.find("line");
    const bool has_line = line != error.args.end();
    return Error{is_private ? "meeting.private_damaged" : "meeting.no_meeting",
                 {{"known", has_line              ? "line"
                            : error.place.empty() ? "nothing"
                                                  : "place"},
                  {"where", has_line ? line->second : error.place}}}
        .in_file(error.file);
}

/// Any JSON object can be read as a meeting of which nothing is known yet; a person has never saved such a one.
bool says_nothing(const Meeting& meeting)
{
    return meeting.id.empty() && meeting.title.empty() && meeting.agenda.empty() && meeting.attendees.empty();
}
} // namespace

Result<OpenedMeeting> open_meeting(const std::filesystem::path& chosen)
{
    auto file = chosen;
    auto meeting = load_meeting(file);
    if (!meeting && meeting.error().code == "meeting.is_private")
    {
        const auto name = meeting.error().args.at("meeting");
        file.replace_filename(name);
        if (std::error_code none; !std::filesystem::exists(file, none))
            return Error{"meeting.private_alone", {{"meeting", name}}}.in_file(chosen.string());
        meeting = load_meeting(file);
    }
    if (meeting && says_nothing(meeting.value()))
        return Error{"meeting.no_meeting", {{"known", "nothing"}, {"where", ""}}}.in_file(file.string());
    if (!meeting)
        return in_plain_words(std::move(meeting).error(), file);
    return OpenedMeeting{std::move(meeting).value(), std::move(file)};
}
} // namespace planerka::app
