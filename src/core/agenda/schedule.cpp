// SPDX-License-Identifier: MPL-2.0
#include "agenda/schedule.hpp"

#include "agenda/breaks.hpp"
#include "agenda/lay_out.hpp"
#include "text/messages.hpp"

#include <algorithm>
#include <numeric>

namespace planerka
{
namespace
{
/// A fixed start can leave no part of a long meeting that covers the time of lunch.
void note_missing_lunch(const Meeting& meeting, const Clock& clock, Schedule& schedule)
{
    if (!clock.is_known() || !fit::covers_lunch(schedule.minutes, 12 * 60 - clock.at(0).minute_of_day))
        return;
    const auto is_meal = [](const Slot& slot) { return slot.kind == "lunch" || slot.kind == "break"; };
    const bool any_fixed = std::any_of(meeting.agenda.begin(), meeting.agenda.end(),
                                       [](const AgendaItem& item) { return !item.fixed_start.empty(); });
    if (any_fixed && std::none_of(schedule.slots.begin(), schedule.slots.end(),
                                  [&](const Slot& slot) { return is_meal(slot) && slot.minutes >= 45; }))
        schedule.notes.push_back({"no_lunch", {}, "agenda"});
}
} // namespace

Minutes end_early_minutes(Minutes duration)
{
    const Minutes minutes = duration <= 30 ? 5 : 10;
    return duration - minutes < kShortestMeeting ? 0 : minutes;
}

Result<Schedule> schedule(const Meeting& meeting)
{
    if (meeting.agenda.empty())
        return Error{"schedule.no_items", {}, "agenda"};
    if (meeting.agenda.size() > kMostItems)
        return Error{"schedule.too_many_items",
                     {{"count", std::to_string(meeting.agenda.size())}, {"limit", std::to_string(kMostItems)}},
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
    result.end = clock.at(result.minutes);
    note_missing_lunch(meeting, clock, result);
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
