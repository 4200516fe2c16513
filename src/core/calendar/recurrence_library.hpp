// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "calendar/recurrence_rule.hpp"

#include <functional>

/// Expansion of any rule by libical; for the sources of this folder alone.
namespace planerka
{
/// libical goes no further; no series does.
inline constexpr int kLastYear = 2582;

/// Calls `visit` with the times of the rule from `start` on that have from ≤ date < to, ascending, until it returns
/// false. The search ends at `to`, so that a rule that matches nothing ends. Error: "calendar.endless" for a counted
/// rule whose window lies centuries after its start: its meetings would have to be counted one by one.
Result<void> walk_by_library(const RecurrenceRule& rule, const LocalTime& start, const Date& from, const Date& to,
                             const std::function<bool(const LocalTime&)>& visit);
} // namespace planerka
