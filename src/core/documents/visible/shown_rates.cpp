// SPDX-License-Identifier: MPL-2.0
#include "documents/visible/shown_rates.hpp"

#include "cost/cost.hpp"
#include "meeting/hourly_rate.hpp"

namespace planerka::documents
{
void show_rates(Meeting& to, const Meeting& meeting)
{
    const auto currency = Currency::of(meeting.costs->currency);
    if (!currency)
        return;
    const auto rounding = meeting.costs->rounding == "half_even" ? Rounding::half_even : Rounding::half_up;
    for (std::size_t i = 0; i < to.attendees.size(); ++i)
        if (const auto& pay = meeting.attendees[i].cost; pay && to.attendees[i].cost)
            if (const auto rate = loaded_hourly_rate(*pay, *currency, rounding))
                to.attendees[i].cost->loaded_hourly_rate = rate->decimal();
    if (to.costs->opportunity && !to.costs->opportunity->revenue_per_selling_hour)
        if (const auto cost = cost_of(meeting))
            to.costs->opportunity->revenue_per_selling_hour = cost.value().revenue_per_selling_hour;
}
} // namespace planerka::documents
