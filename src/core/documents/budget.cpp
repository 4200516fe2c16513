// SPDX-License-Identifier: MPL-2.0
#include "documents/budget.hpp"

#include "cost/cost.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace planerka::documents
{
std::vector<CostLine> totals_by_category(const Meeting& meeting)
{
    const auto cost = cost_of(meeting);
    if (!cost)
        return {};
    const auto& of = cost.value();
    std::vector<CostLine> lines;
    const auto add = [&](const std::string& category, const Money& amount, bool one_off)
    {
        if (amount.minor() != 0)
            lines.push_back({.category = category,
                             .amount = Decimal(amount.minor(), amount.currency().minor_digits()),
                             .currency = std::string(amount.currency().code()),
                             .one_off = one_off});
    };
    const std::pair<const char*, const Money*> categories[]{{"attendance", &of.attendance},
                                                            {"preparation", &of.preparation},
                                                            {"follow_up", &of.follow_up},
                                                            {"travel_time", &of.travel_time},
                                                            {"recovery", &of.recovery},
                                                            {"travel", &of.travel},
                                                            {"venue", &of.venue},
                                                            {"catering", &of.catering},
                                                            {"tool", &of.tool},
                                                            {"materials", &of.materials},
                                                            {"speaker", &of.speaker},
                                                            {"other", &of.other}};
    for (const auto& [category, amount] : categories)
    {
        add(category, *amount, false);
        auto once = Money::zero(of.currency);
        for (const auto& each : of.expenses)
            if (each.one_off && each.category == category)
                once += each.amount;
        add(category, once, true);
    }
    return lines;
}
} // namespace planerka::documents
