// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "meeting/meeting.hpp"

#include <functional>
#include <string_view>

/// The meetings of a series on the organiser's wall clock: recurrence/README.md, "Meetings of a series".
namespace planerka
{
/// Succeeds if `rrule` is a rule that a meeting can follow and that can ever yield one (recurrence/README.md, "Rules
/// that are taken"): not one for 30 February. Error: "calendar.rule", at "recurrence.rrule".
Result<void> check_rule(std::string_view rrule);

/// Calls `visit` with the start of each meeting of the series that has from ≤ date < to, ascending, each once, until it
/// returns false. A meeting without a series has one occurrence. Memory does not grow with their number, and a rule
/// that matches nothing ends with the window. Errors: recurrence/README.md, "Limits".
Result<void> for_each_occurrence(const Meeting& meeting, const Date& from, const Date& to,
                                 const std::function<bool(const LocalTime&)>& visit);

/// How often a series meets in a year: number = planned − excepted.
struct YearOfSeries
{
    int planned = 1;  ///< by rule and additions, or the file's number
    int excepted = 0; ///< of these

    int number() const { return planned - excepted; }
};

/// Counted in the twelve months from the first meeting of the series, or the number in the file: recurrence/README.md,
/// "Occurrences of a year". 1 for a single meeting. Errors: those of for_each_occurrence(), "calendar.none" (no meeting
/// in that time), "cost.range" (the number in the file), "calendar.rule" (more than 5,000 a year).
Result<YearOfSeries> year_of_series(const Meeting& meeting);
Result<int> occurrences_per_year(const Meeting& meeting); ///< number() of year_of_series()
} // namespace planerka
