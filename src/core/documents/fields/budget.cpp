// SPDX-License-Identifier: MPL-2.0
#include "documents/fields/budget.hpp"

#include "cost/cost.hpp"
#include "meeting/field_rules.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace planerka::documents
{
namespace
{
constexpr int kSmallestGroup = 3; ///< documents/README.md, "Small groups"

int heads_of(const Cost& cost)
{
    int heads = 0;
    for (const auto& share : cost.people)
        heads += share.headcount;
    return heads;
}
} // namespace

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
    // A category of people's time would tell what one or two of them earn.
    const bool tells_pay = heads_of(of) < kSmallestGroup;
    const std::pair<const char*, const Money*> time[]{{"attendance", &of.attendance},
                                                      {"preparation", &of.preparation},
                                                      {"follow_up", &of.follow_up},
                                                      {"travel_time", &of.travel_time},
                                                      {"recovery", &of.recovery}};
    auto other = of.other;
    for (const auto& [category, amount] : time)
        if (tells_pay)
            other += *amount;
        else
            add(category, *amount, false);
    const std::pair<const char*, const Money*> expenses[]{
        {"travel", &of.travel},       {"venue", &of.venue},     {"catering", &of.catering}, {"tool", &of.tool},
        {"materials", &of.materials}, {"speaker", &of.speaker}, {"other", &other}};
    for (const auto& [category, amount] : expenses)
        add(category, *amount, false);
    for (const auto category : known_values("CostLine", "category"))
    {
        auto once = Money::zero(of.currency);
        for (const auto& each : of.expenses)
            if (each.one_off && each.category == category)
                once += each.amount;
        add(std::string(category), once, true);
    }
    return lines;
}
} // namespace planerka::documents
