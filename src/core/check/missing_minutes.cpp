// SPDX-License-Identifier: MPL-2.0
#include "check/missing_minutes.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

namespace planerka
{
namespace
{
Minutes in_range(std::int64_t minutes)
{
    return static_cast<Minutes>(std::clamp<std::int64_t>(minutes, 0, std::numeric_limits<Minutes>::max()));
}
} // namespace

Minutes missing_minutes(const Meeting& meeting, const Schedule& fitted)
{
    std::vector<Minutes> given(meeting.agenda.size(), 0);
    for (const auto& slot : fitted.slots)
        if (slot.item)
            given[*slot.item] = slot.minutes;
    std::int64_t planned = 0; // a file may give any numbers
    std::int64_t lost = 0;
    bool is_divided = false; // by fixed starts or days
    for (std::size_t i = 0; i < meeting.agenda.size(); ++i)
    {
        const auto& item = meeting.agenda[i];
        planned += item.planned_minutes;
        lost += std::max<std::int64_t>(0, std::int64_t{item.planned_minutes} - given[i]);
        is_divided = is_divided || !item.fixed_start.empty() || !meeting.days.empty();
    }
    if (is_divided)
        return in_range(lost); // a part of the meeting with time to spare cannot lend it to another
    Minutes available = fitted.minutes - fitted.buffer_minutes;
    for (const auto& pause : fitted.breaks)
        available -= pause.minutes;
    return in_range(planned - available);
}
} // namespace planerka
