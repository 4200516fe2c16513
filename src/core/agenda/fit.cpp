// SPDX-License-Identifier: MPL-2.0
#include "agenda/fit.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace planerka::fit
{
namespace
{
constexpr Minutes kLongestRun = 90;
constexpr Minutes kLunch = 60;
constexpr Minutes kLunchSpan = 120;  ///< 12:00 to 14:00
constexpr Minutes kLunchMiddle = 30; ///< 12:30, a lunch in the middle of that span
constexpr Minutes kLunchFrom = 300;  ///< shorter meetings have none

using Indices = std::vector<std::size_t>; ///< of the items that are not parked

bool is_parkable(const Item& item)
{
    return item.can_park && item.priority > 1;
}

Minutes grid_of(Minutes duration)
{
    return duration < 15 || duration % 5 != 0 ? 1 : 5;
}

Minutes break_length(Minutes duration)
{
    return duration <= 180 ? 10 : 15;
}

/// Step 1 without regard to the places there are.
int breaks_wanted(Minutes duration)
{
    const auto length = break_length(duration);
    const auto run = kLongestRun + length;
    return std::max(0, (duration + length + run - 1) / run - 1);
}

/// Step 2.
Minutes full_buffer(Minutes duration)
{
    return duration < 45 || grid_of(duration) == 1 ? 0 : (duration + 25) / 50 * 5;
}

/// Positions in `running` after which a break may stand: not after the first, not before the last, not beside a break.
Indices break_places(const std::vector<Item>& items, const Indices& running)
{
    Indices places;
    for (std::size_t i = 1; i + 2 < running.size(); ++i)
        if (!items[running[i]].is_break && !items[running[i + 1]].is_break)
            places.push_back(i);
    return places;
}

struct BreakPlan
{
    int count = 0;
    Minutes length = 0;
    bool lunch = false; ///< one of them is a lunch

    Minutes total() const { return count * length + (lunch ? kLunch - length : 0); }
};

BreakPlan plan_breaks(const Span& span, std::size_t own, std::size_t places)
{
    const auto wanted = breaks_wanted(span.duration) - static_cast<int>(std::min<std::size_t>(own, 1000));
    BreakPlan plan;
    plan.count = std::clamp(wanted, 0, static_cast<int>(std::min<std::size_t>(places, 1000)));
    plan.length = break_length(span.duration);
    plan.lunch = plan.count > 0 && own == 0 && span.duration >= kLunchFrom && span.noon && *span.noon >= 0 &&
                 *span.noon + kLunchSpan <= span.duration;
    return plan;
}

std::size_t own_breaks(const std::vector<Item>& items, const Indices& running)
{
    return static_cast<std::size_t>(
        std::count_if(running.begin(), running.end(), [&](auto i) { return items[i].is_break; }));
}

/// Step 6.
std::vector<Minutes> distribute(const std::vector<Item>& items, const Indices& running, Minutes available, Minutes grid)
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
    for (; available - sum >= grid; sum += grid)
    {
        std::optional<std::size_t> neediest;
        std::int64_t largest = 0;
        for (std::size_t k = 0; k < running.size(); ++k)
        {
            const auto& item = items[running[k]];
            if (std::int64_t{allotted[k]} + grid > item.max)
                continue;
            const auto deficit = std::int64_t{available} * item.weight - allotted[k] * weights;
            if (!neediest || deficit > largest ||
                (deficit == largest && item.priority < items[running[*neediest]].priority))
            {
                neediest = k;
                largest = deficit;
            }
        }
        if (!neediest)
            break;
        allotted[*neediest] += grid;
    }
    return allotted;
}

/// The break that becomes the lunch: the one that would be nearest to 12:30 anyway. 1-based; 0 for none.
int lunch_number(const BreakPlan& plan, const Span& span)
{
    int best = 0;
    int least = 0;
    for (int k = 1; plan.lunch && k <= plan.count; ++k)
        if (const auto distance = std::abs(k * span.duration - (*span.noon + kLunchMiddle) * (plan.count + 1));
            best == 0 || distance <= least) // of two as near the later: no long run before lunch
        {
            best = k;
            least = distance;
        }
    return best;
}

/// Step 1: break k stands where an item ends nearest to k·T/(n+1) on the clock, a lunch nearest to 12:30.
std::vector<Break> place_breaks(const Indices& running, const std::vector<Minutes>& allotted, const Indices& places,
                                const BreakPlan& plan, const Span& span)
{
    std::vector<Break> breaks;
    const auto lunch = lunch_number(plan, span);
    Minutes earlier_breaks = 0;
    std::size_t from = 0; // index into places
    for (int k = 1; k <= plan.count; ++k)
    {
        const auto target = k == lunch ? (*span.noon + kLunchMiddle) * (plan.count + 1) : k * span.duration;
        const auto last = places.size() - static_cast<std::size_t>(plan.count - k); // the later ones need a place too
        std::optional<std::size_t> best;
        Minutes least = 0;
        Minutes end = earlier_breaks;
        std::size_t position = 0;
        for (std::size_t place = from; place < last; ++place)
        {
            for (; position <= places[place]; ++position)
                end += allotted[position];
            const auto distance = std::abs(end * (plan.count + 1) - target);
            if (!best || distance < least)
            {
                best = place;
                least = distance;
            }
        }
        const auto minutes = k == lunch ? kLunch : plan.length;
        breaks.push_back({running[places[*best]], minutes, k == lunch});
        earlier_breaks += minutes;
        from = *best + 1;
    }
    return breaks;
}
} // namespace

std::optional<Fit> fit(const std::vector<Item>& items, const Span& span)
{
    Indices running;
    std::int64_t needed = 0;
    std::vector<std::size_t> parked;
    Indices to_park; // the next one last
    for (std::size_t i = 0; i < items.size(); ++i)
    {
        running.push_back(i);
        needed += items[i].min;
        if (is_parkable(items[i]))
            to_park.push_back(i);
    }
    std::stable_sort(to_park.begin(), to_park.end(),
                     [&](auto a, auto b) { return items[a].priority < items[b].priority; });

    const auto grid = grid_of(span.duration);
    const bool own_buffer = std::any_of(items.begin(), items.end(), [](const Item& item) { return item.is_buffer; });
    Indices places = break_places(items, running);
    auto plan = plan_breaks(span, own_breaks(items, running), places.size());
    while (needed > span.duration - plan.total())
    {
        if (to_park.empty())
            return std::nullopt;
        const auto next = to_park.back();
        to_park.pop_back();
        parked.push_back(next);
        needed -= items[next].min;
        std::erase(running, next);
        places = break_places(items, running);
        plan = plan_breaks(span, own_breaks(items, running), places.size());
    }
    auto buffer = own_buffer ? 0 : full_buffer(span.duration);
    while (buffer > 0 && needed > span.duration - plan.total() - buffer)
        buffer -= std::min(buffer, grid);

    const auto available = span.duration - plan.total() - buffer;
    const auto allotted = distribute(items, running, available, grid);
    Fit result;
    result.minutes.resize(items.size());
    result.parked = std::move(parked);
    result.left_over = available;
    for (std::size_t k = 0; k < running.size(); ++k)
    {
        result.minutes[running[k]] = allotted[k];
        result.left_over -= allotted[k];
    }
    result.breaks = place_breaks(running, allotted, places, plan, span);
    result.buffer = buffer;
    return result;
}

Minutes smallest_duration(const std::vector<Item>& items, const Span& span)
{
    Indices running;
    std::int64_t minima = 0;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (!is_parkable(items[i]))
        {
            running.push_back(i);
            minima += items[i].min;
        }
    const auto places = break_places(items, running).size();
    const auto own = own_breaks(items, running);
    // The time of breaks never falls with the duration, so this climbs to the smallest duration that holds both.
    constexpr std::int64_t kBeyond = 1'000'000; // no meeting: any larger number says as much
    Span tried = span;
    tried.duration = static_cast<Minutes>(std::min(minima, kBeyond));
    for (;;)
    {
        const auto next = static_cast<Minutes>(std::min(minima, kBeyond)) + plan_breaks(tried, own, places).total();
        if (next <= tried.duration)
            return tried.duration;
        tried.duration = next;
    }
}
} // namespace planerka::fit
