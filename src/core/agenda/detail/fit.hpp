// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "time/local_time.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

/// The fit of DOMAIN 5.1, steps 1 to 7, for one run of items between two fixed times. Whole minutes only,
/// deterministic.
namespace planerka::fit
{
struct Item
{
    Minutes weight = 0; ///< the minutes wished for
    Minutes min = 0;
    Minutes max = 0; ///< ≥ min
    int priority = 1;
    bool can_park = true;   ///< only items of priority 2 and below ever are
    bool is_break = false;  ///< a break of the user's own: stands for one of the automatic ones
    bool is_buffer = false; ///< a buffer of the user's own: stands for the automatic one
    bool is_recognition = false;
};

struct Span
{
    Minutes duration = 0;
    std::optional<Minutes> noon{}; ///< offset of 12:00 from the start, if the clock time is known
    /// A day of a conference (DOMAIN 5.6), or a run of one: its pauses are a lunch, a break on either side of it, and
    /// as many more as keep every run of items within 90 minutes; these more are given up before an item is parked.
    /// The buffer is no larger than the last of these runs has room for.
    bool conference = false;
    bool lunch = false;                                          ///< of a conference: this run has the day's lunch
    Minutes content_limit = std::numeric_limits<Minutes>::max(); ///< of all items that are no break and no buffer
};

struct Break
{
    std::size_t after = 0; ///< index of an item that is not parked
    Minutes minutes = 0;
    bool is_lunch = false;
};

struct Fit
{
    std::vector<std::optional<Minutes>> minutes; ///< one for each item; nothing if parked
    std::vector<std::size_t> parked;             ///< in the order they were given up
    std::vector<Break> breaks;
    Minutes buffer = 0; ///< stands before the last item
    Minutes left_over = 0;
};

/// Nothing if even the items of priority 1 do not fit at their minimum (step 5).
std::optional<Fit> fit(const std::vector<Item>& items, const Span& span);

/// The minima of the items that are never parked, breaks and buffers apart.
std::int64_t smallest_content(const std::vector<Item>& items);

/// The smallest duration with a fit: minima of the items that are never parked, and the breaks these need.
Minutes smallest_duration(const std::vector<Item>& items, const Span& span);
} // namespace planerka::fit
