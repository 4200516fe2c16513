// SPDX-License-Identifier: MPL-2.0
#include "panel/detail/conference_days.hpp"

#include "agenda/local_times.hpp"

#include <algorithm>

namespace planerka::panel
{
namespace
{
constexpr int kUsualEnd = 17 * 60; ///< of a day, in minutes from midnight
constexpr int kLastMinute = 24 * 60 - 1;
constexpr int kShortDay = 60; ///< of one that begins in the evening
} // namespace

void fill_last_day(Meeting& meeting)
{
    auto& days = meeting.days;
    auto& day = days.back();
    if (days.size() > 1)
    {
        const auto& before = days[days.size() - 2];
        if (const auto date = Date::parse(before.date))
            day.date = date->plus_days(1).to_string();
        day.start = before.start;
        day.end = before.end;
        return;
    }
    const auto start = meeting.start();
    if (!start)
        return;
    day.date = start->date.to_string();
    day.start = start->clock();
    day.end = clock_text(std::min(std::max(kUsualEnd, start->minute_of_day + kShortDay), kLastMinute));
}

void move_days(Meeting& meeting, const LocalTime& from)
{
    const auto to = meeting.start();
    if (!to || meeting.days.empty() || meeting.days.front().date != from.date.to_string())
        return;
    const auto by = static_cast<int>(to->date.days_since_epoch() - from.date.days_since_epoch());
    for (auto& day : meeting.days)
        if (const auto date = Date::parse(day.date))
            day.date = date->plus_days(by).to_string();
    if (auto& first = meeting.days.front(); first.start == from.clock())
        first.start = to->clock();
}

void follow_first_day(Meeting& meeting)
{
    if (const auto start = meeting.days.empty() ? std::nullopt : start_of(meeting.days.front()))
        meeting.start_local = start->to_string();
}
} // namespace planerka::panel
