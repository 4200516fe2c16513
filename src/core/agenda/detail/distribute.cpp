// SPDX-License-Identifier: MPL-2.0
#include "agenda/detail/distribute.hpp"

#include <algorithm>
#include <cstdint>

/// The rule gives one grid step after the other to the item with the largest deficit. The same comes out without going
/// step by step: with each step that an item gets, its deficit falls by the same amount, fall = grid·Σweight. So the
/// deficits at which an item gets its steps are rest + level·fall for level = top, top − 1, …, and the rule takes the
/// largest of all items' deficits: all above some level, and of those in that level the ones with the largest rest.
namespace planerka::fit
{
namespace
{
struct Claim
{
    std::size_t place = 0;  ///< in `running`
    std::int64_t steps = 0; ///< that it may grow by at most
    std::int64_t top = 0;   ///< level of its first deficit
    std::int64_t rest = 0;  ///< 0 ≤ rest < fall
    int priority = 1;

    /// Steps whose deficits are in `level` or above.
    std::int64_t steps_from(std::int64_t level) const { return std::clamp<std::int64_t>(top - level + 1, 0, steps); }
};

/// The claims are in the order of the agenda, so equal ones stay in it.
void sort_by_need(std::vector<Claim>& claims)
{
    std::stable_sort(claims.begin(), claims.end(),
                     [](const Claim& a, const Claim& b)
                     { return a.rest != b.rest ? a.rest > b.rest : a.priority < b.priority; });
}

std::int64_t steps_from(const std::vector<Claim>& claims, std::int64_t level)
{
    std::int64_t sum = 0;
    for (const auto& claim : claims)
        sum += claim.steps_from(level);
    return sum;
}

/// The highest level at which there are at least `steps` steps from there on.
std::int64_t level_for(const std::vector<Claim>& claims, std::int64_t steps)
{
    std::int64_t low = claims.front().top;
    std::int64_t high = low;
    for (const auto& claim : claims)
    {
        low = std::min(low, claim.top - claim.steps);
        high = std::max(high, claim.top + 1);
    }
    while (high - low > 1)
    {
        const auto middle = low + (high - low) / 2;
        (steps_from(claims, middle) >= steps ? low : high) = middle;
    }
    return low;
}

std::int64_t floor_div(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}
} // namespace

std::vector<Minutes> distribute(const std::vector<Item>& items, const std::vector<std::size_t>& running,
                                Minutes available, Minutes grid)
{
    std::vector<Minutes> allotted;
    std::int64_t sum = 0;
    std::int64_t weights = 0;
    for (const auto i : running)
    {
        allotted.push_back(items[i].min);
        sum += items[i].min;
        weights += items[i].weight;
    }
    auto left = (available - sum) / grid;

    const auto fall = grid * weights;
    std::vector<Claim> claims;
    for (std::size_t k = 0; k < running.size(); ++k)
    {
        const auto& item = items[running[k]];
        const auto steps = std::min<std::int64_t>(left, (std::int64_t{item.max} - item.min) / grid);
        if (steps <= 0)
            continue;
        // Where no item has a weight, none has a deficit either: all of them are in level 0, one after the other.
        const auto deficit = std::int64_t{available} * item.weight - item.min * weights;
        const auto top = fall == 0 ? 0 : floor_div(deficit, fall);
        claims.push_back({k, steps, top, fall == 0 ? 0 : deficit - top * fall, item.priority});
    }
    if (left <= 0 || claims.empty())
        return allotted;

    const auto grant = [&](const Claim& claim, std::int64_t steps)
    {
        allotted[claim.place] += static_cast<Minutes>(steps * grid);
        left -= steps;
    };
    if (fall == 0)
    {
        sort_by_need(claims);
        for (const auto& claim : claims)
            grant(claim, std::min(left, claim.steps));
        return allotted;
    }
    const auto level = level_for(claims, left);
    for (const auto& claim : claims)
        grant(claim, claim.steps_from(level + 1));
    sort_by_need(claims);
    for (const auto& claim : claims)
        if (left > 0)
            grant(claim, claim.steps_from(level) - claim.steps_from(level + 1));
    return allotted;
}
} // namespace planerka::fit
