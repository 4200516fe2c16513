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
    int meetings = 0;      ///< that know how long it took
};

inline constexpr int kFewestMeetings = 3;

/// New defaults for a series (DOMAIN 5.3): items of the latest meeting whose median actual minutes differ from what is
/// planned by more than 20 %, in the order of its agenda. An item of an earlier meeting is the same if its id is. Only
/// items that at least three meetings have actual minutes for are judged; fixed ones are not. A suggestion may lie
/// outside the item's own minimum and maximum, which then have to move with it.
/// @param history meetings of one series, oldest first.
std::vector<SuggestedMinutes> suggested_minutes(const std::vector<Meeting>& history);
} // namespace planerka
