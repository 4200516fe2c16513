// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "meeting/meeting.hpp"

#include <functional>
#include <string_view>

/// The meetings of a series (RFC 5545 3.8.5): rule, exceptions (EXDATE), additions (RDATE), on the organiser's wall
/// clock.
namespace planerka
{
/// "calendar.rule" (V29) unless `rrule` is a recurrence rule of RFC 5545 3.3.10 that can ever yield a meeting; the
/// place is "recurrence.rrule".
Result<void> check_rule(std::string_view rrule);

/// Calls `visit` with the start of each meeting of the series with from ≤ date < to, ascending, each once, until it
/// returns false. A single meeting has one occurrence. Memory does not grow with their number. The meeting's own start
/// is the first of its rule; an exception (a date) takes away every meeting of that day. Errors: "calendar.rule",
/// "calendar.no_start" (start.local is no time), "calendar.endless" (a rule searched through for too long without a
/// meeting).
Result<void> for_each_occurrence(const Meeting& meeting, const Date& from, const Date& to,
                                 const std::function<bool(const LocalTime&)>& visit);

/// Occurrences in a year (DOMAIN 11.10): the file's number; else counted from the rule, in the twelve months from the
/// first, minus exceptions; 1 for a single meeting. Errors: those of for_each_occurrence(), "calendar.none" (no meeting
/// at all in that time), "cost.range".
Result<int> occurrences_per_year(const Meeting& meeting);
} // namespace planerka
