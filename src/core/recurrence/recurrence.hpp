// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "meeting/meeting.hpp"

#include <functional>
#include <string_view>

/// The meetings of a series (RFC 5545 3.8.5): rule, exceptions (EXDATE), additions (RDATE), on the organiser's wall
/// clock.
///
/// A date in the exceptions takes away every meeting of that day, a local time ("2026-12-28T09:30") the one at that
/// time; additions are excepted too. A date in the additions means the usual time of day. Where there is a rule, the
/// meeting's own start is one of the series only if the rule says so, as libical and dateutil have it; additions may
/// lie before it. An UNTIL without a time is that whole day; one in UTC is compared on the wall clock of
/// meeting.time_zone.
namespace planerka
{
/// "calendar.rule" (V29) unless `rrule` is a recurrence rule of RFC 5545 3.3.10 that can ever yield a meeting: not for
/// 30 February, and not more than twelve times a day. The place is "recurrence.rrule".
Result<void> check_rule(std::string_view rrule);

/// Calls `visit` with the start of each meeting of the series with from ≤ date < to, ascending, each once, until it
/// returns false. A single meeting has one occurrence. Memory does not grow with their number; a rule that matches
/// nothing ends with the window. Errors: "calendar.rule", "calendar.no_start" (start.local is no time), "calendar.date"
/// (an exception or addition that is neither a date nor a time; its place is named), "calendar.endless" (a rule with
/// COUNT whose meetings would have to be counted through more than 33 years before `from`).
Result<void> for_each_occurrence(const Meeting& meeting, const Date& from, const Date& to,
                                 const std::function<bool(const LocalTime&)>& visit);

/// Where the occurrences of a year come from: number = planned − excepted.
struct YearOfSeries
{
    int planned = 1;  ///< by rule and additions, or the file's number
    int excepted = 0; ///< of these

    int number() const { return planned - excepted; }
};

/// The occurrences of a year (DOMAIN 11.10): the file's number; else counted from the rule, in the twelve months from
/// the first (excepted or not), minus exceptions; 1 for a single meeting. Errors: those of for_each_occurrence(),
/// "calendar.none" (no meeting at all in that time), "cost.range", "calendar.rule" for more than 5,000 a year.
Result<YearOfSeries> year_of_series(const Meeting& meeting);
Result<int> occurrences_per_year(const Meeting& meeting);
} // namespace planerka
