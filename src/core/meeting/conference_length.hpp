// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <cstdint>

/// How long a conference takes (DOMAIN 5.6). Its `durationMinutes` counts what is on the agenda, as E4 does, and not
/// the hours between the first day's start and its end: lunch and the evening are nobody's attendance.
namespace planerka
{
/// Planned minutes of the items that are no break and no buffer; what is negative counts as nothing.
std::int64_t planned_minutes(const Meeting& meeting);

/// Minutes from start to end of all days; nothing if a day lacks one of the two or ends before it starts.
std::optional<std::int64_t> minutes_of_days(const Meeting& meeting);

/// The duration of a conference whose file gives none: its planned minutes, those of its days if these are fewer or
/// nothing is planned. Nothing if `meeting` is no conference with days, or its days have no times.
std::optional<Minutes> usual_duration(const Meeting& meeting);
} // namespace planerka
