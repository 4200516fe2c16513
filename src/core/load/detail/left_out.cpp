// SPDX-License-Identifier: MPL-2.0
#include "load/detail/left_out.hpp"

#include <algorithm>
#include <cstdint>

namespace planerka
{
namespace
{
std::int64_t heads_of(const Meeting& meeting)
{
    std::int64_t heads = 0;
    for (const auto& attendee : meeting.attendees)
        heads += attendee.headcount;
    return heads;
}

std::optional<LeftOut> reason_of(const Meeting& meeting, std::optional<LeftOut> said, bool tells_people)
{
    if (meeting.status == Status::cancelled)
        return LeftOut::cancelled;
    if (said)
        return said;
    if (meeting.calendar && meeting.calendar->all_day)
        return LeftOut::all_day;
    if (meeting.duration_minutes <= 0)
        return LeftOut::no_length;
    if (tells_people && heads_of(meeting) < 2)
        return LeftOut::alone;
    // Days on end with nobody in them are an absence, whoever else the calendar names.
    if (!meeting.days.empty() && meeting.attendees.empty())
        return LeftOut::away;
    return std::nullopt;
}
} // namespace

bool names_no_two(const std::vector<Meeting>& meetings)
{
    return std::ranges::none_of(meetings, [](const Meeting& meeting) { return heads_of(meeting) >= 2; });
}

std::vector<std::optional<LeftOut>> reasons_of(const std::vector<Meeting>& meetings,
                                               const std::vector<std::optional<LeftOut>>& said)
{
    const bool tells_people = !names_no_two(meetings);
    std::vector<std::optional<LeftOut>> reasons;
    reasons.reserve(meetings.size());
    for (std::size_t i = 0; i < meetings.size(); ++i)
        reasons.push_back(reason_of(meetings[i], i < said.size() ? said[i] : std::nullopt, tells_people));
    return reasons;
}
} // namespace planerka
