// SPDX-License-Identifier: MPL-2.0
#include "meeting/conference_length.hpp"

#include "meeting/limits.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
int days_of(const Meeting& meeting)
{
    if (meeting.kind != "conference")
        return 1;
    if (!meeting.days.empty())
        return static_cast<int>(std::min<std::size_t>(meeting.days.size(), kMostDays));
    int days = 1;
    for (const auto& item : meeting.agenda)
        days = std::clamp(item.day.value_or(1), days, kMostDays);
    return days;
}
} // namespace

std::int64_t planned_minutes(const Meeting& meeting)
{
    std::int64_t minutes = 0;
    for (const auto& item : meeting.agenda)
        if (!is_pause(item))
            minutes += std::max(item.planned_minutes, 0);
    return minutes;
}

std::optional<std::int64_t> minutes_of_days(const Meeting& meeting)
{
    std::int64_t minutes = 0;
    for (const auto& day : meeting.days)
    {
        const auto start = parse_clock(day.start);
        const auto end = parse_clock(day.end);
        if (!start || !end || *end < *start)
            return std::nullopt;
        minutes += *end - *start;
    }
    return minutes;
}

std::optional<Minutes> usual_duration(const Meeting& meeting)
{
    const auto of_days = minutes_of_days(meeting);
    if (meeting.kind != "conference" || meeting.days.empty() || !of_days)
        return std::nullopt;
    const auto planned = planned_minutes(meeting);
    return static_cast<Minutes>(planned > 0 ? std::min(planned, *of_days) : *of_days);
}

Minutes longest_duration(const Meeting& meeting)
{
    return std::min(kLongestMeeting * days_of(meeting), static_cast<Minutes>(limits::kMinutes.most.units()));
}
} // namespace planerka
