// SPDX-License-Identifier: MPL-2.0
#include "agenda/detail/breaks.hpp"

#include "agenda/detail/conference_breaks.hpp"

#include <algorithm>
#include <cstdlib>

namespace planerka::fit
{
namespace
{
Minutes break_length(Minutes duration)
{
    return duration <= 180 ? 10 : 15;
}

/// As many as the duration wants, whether or not there are places for them.
int breaks_wanted(Minutes duration)
{
    const auto length = break_length(duration);
    const auto run = kLongestRun + length;
    return std::max(0, (duration + length + run - 1) / run - 1);
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
} // namespace

bool covers_lunch(Minutes duration, const std::optional<Minutes>& noon)
{
    return duration >= kLunchFrom && noon && *noon >= 0 && *noon + kLunchSpan <= duration;
}

OwnBreaks own_breaks(const std::vector<Item>& items, const Indices& running)
{
    OwnBreaks own;
    for (const auto i : running)
        if (items[i].is_break)
        {
            ++own.count;
            own.minutes += items[i].min;
            own.lunch = own.lunch || items[i].min >= kOwnLunchFrom;
        }
    return own;
}

BreakPlan plan_breaks(const std::vector<Item>& items, const Indices& running, const Span& span, int given_up)
{
    if (span.conference)
        return plan_conference_breaks(items, running, span, given_up);
    const auto own = own_breaks(items, running);
    const auto places = static_cast<int>(break_places(items, running).size());
    BreakPlan plan;
    plan.count = std::clamp(breaks_wanted(span.duration) - own.count, 0, places);
    plan.length = break_length(span.duration);
    plan.lunch = plan.count > 0 && !own.lunch && covers_lunch(span.duration, span.noon);
    return plan;
}

/// Break k stands where an item ends nearest to k·T/(n+1) on the clock, a lunch nearest to 12:30.
std::vector<Break> place_breaks(const std::vector<Item>& items, const Indices& running,
                                const std::vector<Minutes>& allotted, Minutes buffer, const BreakPlan& plan,
                                const Span& span)
{
    if (span.conference)
        return place_conference_breaks(items, running, allotted, buffer, plan, span);
    const auto places = break_places(items, running);
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
} // namespace planerka::fit
