// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "meeting/meeting.hpp"

#include <string>
#include <vector>

namespace planerka
{
/// One line of the agenda on the clock.
struct Slot
{
    std::string id{}; ///< of the agenda item; empty for breaks and the buffer
    /// "content" and the other agenda item types, "break", "lunch", "buffer"
    std::string kind{};
    Minutes offset = 0; ///< from the start of the meeting
    Minutes minutes = 0;
    LocalTime start{}; ///< on the organiser's wall clock; from 00:00 of 1970-01-01 if the meeting has no start
    LocalTime end{};
};

/// The meeting's agenda laid on the clock (DOMAIN 5.1, 11.1–3).
struct Schedule
{
    struct Break
    {
        std::string after_item_id;
        Minutes minutes = 0;
    };

    std::vector<Slot> slots{}; ///< items, breaks and the buffer in running order, without gaps
    std::vector<Break> breaks{};
    Minutes buffer_minutes = 0;
    std::vector<std::string> parked{}; ///< ids of items left out, in the order they were given up
    Minutes finish_early_minutes = 0;
    LocalTime end{}; ///< start + duration
};

inline constexpr Minutes kShortestMeeting = 5;
inline constexpr Minutes kLongestMeeting = 720; ///< of one day
inline constexpr std::size_t kMostItems = 60;

/// Fits the agenda to the meeting's duration; deterministic, integers only. Weights are the planned minutes.
///
/// Items of type break or buffer in the file count as fixed items, and each stands for one automatic break or for the
/// buffer. An item with a fixed start (a guest) divides the agenda into runs that are fitted alone; what is left over
/// before it becomes buffer.
///
/// Errors: "schedule.too_short" (V15) with arguments minutes and needed (the smallest workable duration),
/// "schedule.run_too_short" (V15, before the fixed start of `item`) with the same, "schedule.no_items",
/// "schedule.too_many_items", "schedule.duration" (V03), "schedule.fixed_start" (no clock time, or before the end of
/// what precedes it, or after the meeting); with JSON path as place.
Result<Schedule> schedule(const Meeting& meeting);
} // namespace planerka
