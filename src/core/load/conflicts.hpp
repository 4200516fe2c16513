// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "load/calendar_load.hpp"
#include "load/conflict.hpp"
#include "meeting/meeting.hpp"

#include <optional>
#include <vector>

namespace planerka
{
/// The conflicts among `meetings` in the days from `from` to `to`. Those that `reasons` (by index, may be shorter) has
/// something for are no meetings. Where nobody is named, the owner of the calendar is (may be without a name).
Conflicts conflicts_among(const std::vector<Meeting>& meetings, const std::vector<std::optional<LeftOut>>& reasons,
                          const Attendee& owner, const Date& from, const Date& to);

/// The same of a calendar as calendar_load() counts it, in the window that it would choose.
Conflicts calendar_conflicts(const std::vector<Meeting>& meetings, const LoadWindow& window,
                             const CalendarFacts& facts);
} // namespace planerka
