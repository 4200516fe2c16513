// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "load/calendar_load.hpp"
#include "meeting/meeting.hpp"

#include <optional>
#include <vector>

namespace planerka
{
/// Whether no entry of the calendar names two people: then one's own entries cannot be told from meetings.
bool names_no_two(const std::vector<Meeting>& meetings);

/// Why each of `meetings` is not counted, nothing where it is: load/README.md, "What counts". `said` is as
/// CalendarFacts has it.
std::vector<std::optional<LeftOut>> reasons_of(const std::vector<Meeting>& meetings,
                                               const std::vector<std::optional<LeftOut>>& said);
} // namespace planerka
