// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "time/local_time.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

/// The fit of one run of items between two fixed times (agenda/README.md, "Fit", steps 1 to 7). Whole minutes only,
/// deterministic.
namespace planerka::fit
{
struct Item
{
    Minutes weight = 0; ///< the planned minutes
    Minutes min = 0;
    Minutes max = 0; ///< ≥ min
    int priority = 1;
    bool can_park = true;   ///< if its priority lets it: items of priority 1 never are
    bool is_break = false;  ///< a break of the user's own, which takes the place of an automatic one
    bool is_buffer = false; ///< a buffer of the user's own, which takes the place of the automatic one
    bool is_recognition = false;
};

struct Span
{
    Minutes duration = 0;
    std::optional<Minutes> noon{}; ///< offset of 12:00 from the start, if the clock time is known
    bool conference = false;       ///< a day of a conference, or a run of one: "Conference days" instead of "Breaks"
    bool lunch = false;            ///< of a conference: this run has the day's lunch
    Minutes content_limit = std::numeric_limits<Minutes>::max(); ///< for all items but breaks and buffers together
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

/// Nothing if even the items that must stay do not fit at their minimum.
std::optional<Fit> fit(const std::vector<Item>& items, const Span& span);

/// Minutes: the minima of the items that are never parked, without breaks and buffers.
std::int64_t smallest_content(const std::vector<Item>& items);

/// Minutes: the smallest duration with a fit, that is the minima of the items that are never parked and the breaks that
/// these need.
Minutes smallest_duration(const std::vector<Item>& items, const Span& span);
} // namespace planerka::fit
