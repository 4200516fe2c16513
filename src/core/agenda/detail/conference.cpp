// SPDX-License-Identifier: MPL-2.0
#include "agenda/detail/conference.hpp"

#include "agenda/detail/breaks.hpp"
#include "agenda/detail/conference_rules.hpp"
#include "agenda/detail/lay_out.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
struct Day
{
    Clock clock;
    LocalTime start;
    LocalTime end;
    Minutes minutes;
};

Result<std::vector<Day>> read_days(const Meeting& meeting)
{
    const auto& zone = is_time_zone(meeting.time_zone) ? meeting.time_zone : std::string("UTC");
    std::vector<Day> days;
    for (std::size_t d = 0; d < meeting.days.size(); ++d)
    {
        const auto& day = meeting.days[d];
        const auto error = [&](const char* field)
        {
            return Error{"schedule.day_times",
                         {{"day", std::to_string(d + 1)}, {"longest", std::to_string(kLongestMeeting)}},
                         day_path(d, field)};
        };
        const auto date = Date::parse(day.date);
        if (!date || (d > 0 && *date <= days.back().start.date))
            return error(".date");
        const auto start = parse_clock(day.start);
        if (!start)
            return error(".start");
        const auto end = parse_clock(day.end);
        if (!end || *end <= *start)
            return error(".end");
        const LocalTime from{*date, *start};
        const LocalTime to{*date, *end};
        const auto minutes =
            static_cast<Minutes>(instant_of(to, zone).instant.minutes - instant_of(from, zone).instant.minutes);
        if (minutes < kShortestMeeting || minutes > kLongestMeeting)
            return error(".end");
        days.push_back({Clock(from, zone), from, to, minutes});
    }
    return days;
}

/// Minutes for sessions on that day: what its lunch and the breaks that it always has leave.
Minutes room_of(const Day& day)
{
    constexpr Minutes kPauses = fit::kLunch + 2 * 15;
    const bool lunch = fit::covers_lunch(day.minutes, 12 * 60 - day.start.minute_of_day);
    return std::min(kMostContent, day.minutes - (lunch ? kPauses : day.minutes > fit::kLongestRun ? 15 : 0));
}

/// The items of each day. Error: "schedule.day".
Result<std::vector<std::vector<std::size_t>>> items_by_day(const Meeting& meeting, const std::vector<Day>& days)
{
    const auto& agenda = meeting.agenda;
    const auto count = static_cast<int>(days.size());
    std::vector<std::vector<std::size_t>> result(days.size());
    std::vector<std::int64_t> used(days.size(), 0);
    std::size_t current = 0;
    for (std::size_t i = 0; i < agenda.size(); ++i)
    {
        const std::int64_t planned = std::max(0, agenda[i].planned_minutes);
        if (const auto& named = agenda[i].day)
        {
            if (*named < 1 || *named > count)
                return Error{
                    "schedule.day",
                    {{"item", agenda[i].title}, {"day", std::to_string(*named)}, {"count", std::to_string(count)}},
                    agenda_path(i, "day")};
            current = static_cast<std::size_t>(*named - 1);
        }
        else if (current + 1 < days.size() && used[current] > 0 && used[current] + planned > room_of(days[current]))
        {
            const auto next = std::find_if(agenda.begin() + static_cast<std::ptrdiff_t>(i), agenda.end(),
                                           [](const AgendaItem& item) { return item.day.has_value(); });
            if (next == agenda.end() || *next->day > static_cast<int>(current) + 1)
                ++current;
        }
        used[current] += planned;
        result[current].push_back(i);
    }
    return result;
}

Minutes content_of(const Schedule& schedule, int day)
{
    Minutes sum = 0;
    for (const auto& slot : schedule.slots)
        if (slot.day == day && slot.kind == SlotKind::content)
            sum += slot.minutes;
    return sum;
}
} // namespace

Result<Schedule> schedule_conference(const Meeting& meeting)
{
    PLANERKA_TRY(const auto days, read_days(meeting));
    PLANERKA_TRY(const auto items, items_by_day(meeting, days));
    Schedule result;
    result.start = days.front().start;
    for (std::size_t d = 0; d < days.size(); ++d)
    {
        const auto& day = days[d];
        const auto number = static_cast<int>(d) + 1;
        Minutes left_over = 0;
        if (!items[d].empty())
        {
            PLANERKA_TRY(left_over, lay_out({meeting, day.clock, items[d], day.minutes, number}, result));
        }
        result.minutes += day.minutes;
        result.finish_early_minutes = left_over;
        result.end = day.end;
        result.days.push_back({day.start, day.end, day.minutes, content_of(result, number), left_over});
    }
    note_conference_rules(meeting, items, result);
    return result;
}
} // namespace planerka
