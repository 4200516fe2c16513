// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "recurrence/rule.hpp"

#include <functional>

/// The times of a recurrence rule (RFC 5545 3.3.10) by calendar arithmetic.
///
/// libical walks rules, too, but version 3 takes microseconds for each meeting where this
/// takes nanoseconds, stops in 2582, searches thousands of years for a rule that matches nothing, and leaves out
/// meetings: it ignores BYSETPOS of days, weeks and times of day, and takes BYMONTHDAY of a year for the first one's
/// month alone. The tests hold this against python-dateutil for all kinds of rules and against libical for everyday
/// ones.
namespace planerka
{
/// Calls `visit` with the times of the rule from `start` on that have from ≤ date < to, ascending, each once, until it
/// returns false.
///
/// `start` is one of them only if the rule says so, and only then counts for COUNT (RFC 5545 3.8.5.3 leaves it open;
/// libical and dateutil do the same). What a rule does not say comes from `start`: the time of day, the weekday (of a
/// week, or with BYWEEKNO), the day of the month, and the month where a year names neither month nor day. BYSETPOS
/// chooses among all times of its day, week, month or calendar year, also those before `start`.
///
/// False if it gave up: a rule with COUNT that would have to be counted through more than 12,000 days (33 years) before
/// `from`.
bool walk_rule(const RecurrenceRule& rule, const LocalTime& start, const Date& from, const Date& to,
               const std::function<bool(const LocalTime&)>& visit);
} // namespace planerka
