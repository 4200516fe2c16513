// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "recurrence/rule.hpp"

#include <functional>

/// The times of a recurrence rule (RFC 5545, section 3.3.10) by calendar arithmetic. recurrence/README.md says why they
/// are walked here and not by libical.
namespace planerka
{
/// Whether the rule itself has a time at `start`.
bool begins_with_start(const RecurrenceRule& rule, const LocalTime& start);

/// Calls `visit` with the times of the rule from `start` on that have from ≤ date < to, ascending, each once, until it
/// returns false. `start` is one of them only if the rule says so, and only then counts for COUNT; what the rule leaves
/// open comes from `start` (recurrence/README.md, "What the start adds").
///
/// False if it gave up: a rule with COUNT would have to be counted through more than 12,000 days (33 years) before
/// `from`.
bool walk_rule(const RecurrenceRule& rule, const LocalTime& start, const Date& from, const Date& to,
               const std::function<bool(const LocalTime&)>& visit);
} // namespace planerka
