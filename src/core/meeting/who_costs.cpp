// SPDX-License-Identifier: MPL-2.0
#include "meeting/who_costs.hpp"

namespace planerka
{
bool can_cost(const Meeting& meeting, const Attendee& attendee)
{
    return is_internal(attendee) || (meeting.costs && meeting.costs->include_partners && attendee.cost);
}

bool has_rate(const Attendee& attendee)
{
    return attendee.cost && (attendee.cost->loaded_hourly_rate || attendee.cost->annual_salary);
}
} // namespace planerka
