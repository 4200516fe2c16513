// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/detail/fit.hpp"

/// How many breaks there are, and where they stand (agenda/README.md, "Breaks", "Lunch").
namespace planerka::fit
{
using Indices = std::vector<std::size_t>; ///< of the items that are not parked, in order

inline constexpr Minutes kLongestRun = 90;
inline constexpr Minutes kLunch = 60;
inline constexpr Minutes kLunchSpan = 120;   ///< 12:00 to 14:00
inline constexpr Minutes kLunchMiddle = 30;  ///< 12:30, a lunch in the middle of that span
inline constexpr Minutes kLunchFrom = 300;   ///< shorter meetings have none
inline constexpr Minutes kLunchSlack = 30;   ///< a lunch may begin so long before 12:00, or end so long after 14:00
inline constexpr Minutes kOwnLunchFrom = 45; ///< a break of the user's own that long is a lunch

struct BreakPlan
{
    int count = 0;      ///< lunch included
    Minutes length = 0; ///< of each but the lunch
    bool lunch = false; ///< one of them is a lunch
    int spare = 0;      ///< of a conference day: how many of them are given up before an item is parked

    Minutes total() const { return count * length + (lunch ? kLunch - length : 0); }
};

/// Whether a meeting of that duration covers 12:00 to 14:00 and is long enough for a lunch.
/// @param noon offset of 12:00 from its start; nothing if nobody knows when it is.
bool covers_lunch(Minutes duration, const std::optional<Minutes>& noon);

/// How many breaks of the user's own there are, and whether one of them is a lunch.
struct OwnBreaks
{
    int count = 0;
    std::int64_t minutes = 0;
    bool lunch = false;
};
OwnBreaks own_breaks(const std::vector<Item>& items, const Indices& running);

/// The automatic breaks for these items. Of a conference day, `given_up` of the spare ones are left out.
BreakPlan plan_breaks(const std::vector<Item>& items, const Indices& running, const Span& span, int given_up = 0);

/// Where they stand, in order.
/// @param allotted the minutes of each item of `running`.
/// @param buffer the minutes of the buffer, which stands before the last item.
std::vector<Break> place_breaks(const std::vector<Item>& items, const Indices& running,
                                const std::vector<Minutes>& allotted, Minutes buffer, const BreakPlan& plan,
                                const Span& span);
} // namespace planerka::fit
