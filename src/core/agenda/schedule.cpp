// SPDX-License-Identifier: MPL-2.0
#include "agenda/schedule.hpp"

#include "agenda/detail/breaks.hpp"
#include "agenda/detail/conference.hpp"
#include "agenda/detail/lay_out.hpp"
#include "agenda/detail/lunch.hpp"
#include "meeting/meeting_file.hpp"
#include "text/messages.hpp"

#include <algorithm>
#include <numeric>

namespace planerka
{
namespace
{
/// A meeting that covers lunch time should have its lunch then. It has none if fixed starts divide it into parts that
/// are too short for one, or if no two items have a place for it between them.
void note_lunch(const Meeting& meeting, Schedule& schedule)
{
    if (!meeting.start() || !fit::covers_lunch(schedule.minutes, 12 * 60 - schedule.start.minute_of_day))
        return;
    const auto lunch = lunch_of(schedule.slots);
    if (lunch == schedule.slots.end())
    {
        const bool divided =
            std::ranges::any_of(meeting.agenda, [](const AgendaItem& item) { return !item.fixed_start.empty(); });
        schedule.notes.push_back({"no_lunch",
                                  {{"audience", std::string(name_of(meeting.audience))},
                                   {"divided", divided ? "yes" : "no"},
                                   {"minutes", std::int64_t{fit::kOwnLunchFrom}}},
                                  "agenda"});
    }
    else if (auto off_noon = note_lunch_time(meeting, *lunch))
        schedule.notes.push_back(std::move(*off_noon));
}

void add_notes(const Meeting& meeting, Schedule& schedule)
{
    if (std::ranges::find(schedule.slots, SlotKind::content, &Slot::kind) != schedule.slots.end())
        note_lunch(meeting, schedule);
    else if (!std::ranges::all_of(meeting.agenda, is_pause))
        schedule.notes.push_back(
            {"nothing_fits", {{"audience", std::string(name_of(meeting.audience))}}, "durationMinutes"});
}
} // namespace

const AgendaItem* item_of(const Meeting& meeting, const Slot& slot)
{
    return slot.item ? &meeting.agenda[*slot.item] : nullptr;
}

Minutes end_early_minutes(Minutes duration)
{
    const Minutes minutes = duration <= 30 ? 5 : 10;
    return duration - minutes < kShortestMeeting ? 0 : minutes;
}

Minutes minutes_used(const Meeting& meeting)
{
    return meeting.duration_minutes - (meeting.end_early ? end_early_minutes(meeting.duration_minutes) : 0);
}

Result<Schedule> schedule(const Meeting& meeting)
{
    if (meeting.agenda.empty())
        return Error{"schedule.no_items", {}, "agenda"};
    if (meeting.agenda.size() > kMostItems)
        return Error{"schedule.too_many_items",
                     {{"count", std::to_string(meeting.agenda.size())},
                      {"limit", std::to_string(kMostItems)},
                      {"audience", std::string(name_of(meeting.audience))}},
                     "agenda"};
    if (meeting.kind == "conference" && !meeting.days.empty())
        return schedule_conference(meeting);
    if (meeting.duration_minutes < kShortestMeeting || meeting.duration_minutes > kLongestMeeting)
        return Error{"schedule.duration",
                     {{"shortest", std::to_string(kShortestMeeting)}, {"longest", std::to_string(kLongestMeeting)}},
                     "durationMinutes"};

    Schedule result;
    result.slots.reserve(meeting.agenda.size() + 12);
    result.end_early_minutes = meeting.end_early ? end_early_minutes(meeting.duration_minutes) : 0;
    result.minutes = meeting.duration_minutes - result.end_early_minutes;
    const Clock clock(meeting.start(), meeting.time_zone);
    std::vector<std::size_t> items(meeting.agenda.size());
    std::iota(items.begin(), items.end(), std::size_t{0});
    PLANERKA_TRY(
        const auto left_over,
        lay_out({.meeting = meeting, .clock = clock, .items = std::move(items), .minutes = result.minutes}, result));
    result.finish_early_minutes = left_over;
    result.start = clock.at(0);
    result.end = clock.at(result.minutes);
    add_notes(meeting, result);
    return result;
}

std::string describe(const ScheduleNote& note, Language language)
{
    std::vector<text::Argument> arguments;
    for (const auto& [name, value] : note.args)
        arguments.emplace_back(name, value);
    return text::message(language, "schedule.note." + note.id, arguments);
}
} // namespace planerka
