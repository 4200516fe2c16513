// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <string>
#include <vector>

namespace planerka
{
struct SuggestedMinutes
{
    std::string item_id;
    Minutes planned = 0;   ///< in the latest meeting
    Minutes median = 0;    ///< of the actual minutes, half a minute counts as one
    Minutes suggested = 0; ///< the median on the grid of 5, at least 5
    int meetings = 0;      ///< that recorded how long it took
};

inline constexpr int kFewestMeetings = 3;

/// New default minutes for a series (agenda/README.md, "Actual minutes"): the items of the latest meeting whose median
/// actual minutes differ from what is planned by more than 20 %, in the order of its agenda. Items of different
/// meetings are the same if they have the same id. Judged are items for which at least three meetings recorded the
/// minutes; fixed items, breaks and buffers are not. A suggestion may lie outside the item's own minimum and maximum,
/// which then have to move with it.
/// @param history meetings of one series, oldest first.
std::vector<SuggestedMinutes> suggested_minutes(const std::vector<Meeting>& history);
} // namespace planerka
