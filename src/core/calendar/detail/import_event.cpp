// SPDX-License-Identifier: MPL-2.0
#include "calendar/detail/import_event.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "calendar/detail/import_people.hpp"
#include "calendar/detail/import_place.hpp"
#include "calendar/detail/import_times.hpp"
#include "calendar/detail/import_use.hpp"
#include "calendar/detail/import_versions.hpp"
#include "ical/values.hpp"
#include "meeting/json.hpp"
#include "text/messages.hpp"

namespace planerka
{
namespace
{
constexpr std::size_t kLongestKeptDescription = 20'000;
constexpr std::size_t kLongestTitle = 1'000;

std::string shortened(std::string text, std::size_t bytes)
{
    text.resize(utf8::beginning(text, bytes).size());
    return text;
}

std::string confidentiality_of(const Event& event)
{
    const auto said = lowered(event.value(Field::classification));
    if (said == "confidential" || said == "private")
        return "confidential";
    const auto ours = lowered(event.value(Field::our_confidentiality));
    return ours == "internal" || ours == "public" ? ours : std::string();
}

/// As Planerka wrote it; settle_companies() has the last word.
Audience audience_of(const Event& event)
{
    const auto said = lowered(event.value(Field::our_audience));
    for (const auto& [audience, name] : kAudiences)
        if (said == name)
            return audience;
    return Audience::internal;
}

Status status_of(const Event& event, const CalendarObject& calendar)
{
    const auto said = lowered(event.value(Field::status));
    if (is_called_off(event) || same_name(calendar.method, "CANCEL"))
        return Status::cancelled;
    if (same_name(event.value(Field::our_status), "held"))
        return Status::held;
    return said == "tentative" ? Status::draft : Status::scheduled;
}

CalendarEntry entry_of(const Event& event, bool is_all_day)
{
    CalendarEntry entry{.uid = std::string(event.value(Field::uid)), .all_day = is_all_day};
    entry.sequence = sequence_of(event);
    auto description = unescape_text(event.value(Field::description));
    if (trimmed(description).empty())
        return entry;
    entry.unknown = json::to_line({{"description", shortened(std::move(description), kLongestKeptDescription)}});
    return entry;
}
} // namespace

std::string title_of(const Event& event)
{
    return shortened(one_line(unescape_text(event.value(Field::summary))), kLongestTitle);
}

std::string title_of(const Event& event, const ImportOptions& options)
{
    return options.hides_private && confidentiality_of(event) == "confidential"
               ? text::message(options.language, "calendar.private")
               : title_of(event);
}

std::optional<Meeting> import_event(const Event& event, ImportContext& context)
{
    auto times = import_times(event, context);
    if (!times)
        return std::nullopt;
    Meeting meeting;
    meeting.language = context.options.language;
    meeting.title = title_of(event, context.options);
    if (meeting.title.empty())
    {
        context.warnings.add({"calendar.event_no_title"}, {}, event.number);
        meeting.title = text::message(meeting.language, "calendar.untitled");
    }
    if (event.is_cut)
        context.warnings.add({"calendar.event_cut"}, meeting.title, event.number);
    meeting.start_local = times->start.to_string();
    meeting.time_zone = std::move(times->zone);
    meeting.duration_minutes = times->minutes;
    meeting.days = std::move(times->days);
    if (!meeting.days.empty())
        meeting.kind = "conference";

    const bool is_ours = context.calendar.producer.find("//Planerka//") != std::string_view::npos;
    auto people = import_people(event, is_ours, context.attendees_left, meeting.title, context.warnings);
    meeting.attendees = std::move(people.attendees);
    meeting.organizer_id = std::move(people.organizer_id);
    import_place(event, people.rooms, meeting);

    meeting.audience = audience_of(event);
    meeting.confidentiality = confidentiality_of(event);
    meeting.status = status_of(event, context.calendar);
    meeting.calendar = entry_of(event, times->is_all_day);
    meeting.private_unread = true; // the calendar holds no pay; a file made from it before may
    return meeting;
}
} // namespace planerka
