// SPDX-License-Identifier: MPL-2.0
#include "check/missing_minutes.hpp"

#include <algorithm>
#include <vector>

namespace planerka
{
Minutes missing_minutes(const Meeting& meeting, const Schedule& fitted)
{
    std::vector<Minutes> given(meeting.agenda.size(), 0);
    for (const auto& slot : fitted.slots)
        if (slot.item)
            given[*slot.item] = slot.minutes;
    Minutes planned = 0;
    Minutes lost = 0;
    bool is_divided = false; // by fixed starts or days
    for (std::size_t i = 0; i < meeting.agenda.size(); ++i)
    {
        const auto& item = meeting.agenda[i];
        planned += item.planned_minutes;
        lost += std::max(0, item.planned_minutes - given[i]);
        is_divided = is_divided || !item.fixed_start.empty() || !meeting.days.empty();
    }
    if (is_divided)
        return lost; // a part of the meeting with time to spare cannot lend it to another
    Minutes available = fitted.minutes - fitted.buffer_minutes;
    for (const auto& pause : fitted.breaks)
        available -= pause.minutes;
    return std::max(0, planned - available);
}
} // namespace planerka
