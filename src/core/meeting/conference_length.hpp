// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <cstdint>

/// How long a meeting takes, above all a conference: its `durationMinutes` counts what is on the agenda, not the hours
/// from the first start to the last end (meeting/README.md, "Usual length of a conference").
namespace planerka
{
/// Planned minutes of all items that are no pause. Negative minutes count as 0.
std::int64_t planned_minutes(const Meeting& meeting);

/// Minutes from start to end of all days together; nothing if a day lacks one of the two or ends before it starts.
std::optional<std::int64_t> minutes_of_days(const Meeting& meeting);

/// The duration of a conference whose file gives none: its planned minutes, or the minutes of its days if these are
/// fewer or nothing is planned. Nothing if `meeting` is no conference, or has no days with times.
std::optional<Minutes> usual_duration(const Meeting& meeting);

/// The longest duration that a meeting may have: kLongestMeeting; of a conference as much for each of its days (as
/// listed, else as its items name them), but no more than any time may be (meeting/README.md, "Limits").
Minutes longest_duration(const Meeting& meeting);
} // namespace planerka
