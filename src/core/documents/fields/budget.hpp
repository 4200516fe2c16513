// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <vector>

namespace planerka::documents
{
/// What a budget request may tell of the direct cost of one meeting (DOMAIN 8.4, 9): one line for each category that
/// has any, people's time among them, in the report's currency and in the order of DOMAIN 3.1. Without texts, rates and
/// people; a meeting of these lines alone costs what the meeting does. Expenses that occur once come
/// after all others. The time of fewer than three people is part of "other": it would tell their pay (small groups).
/// Empty where cost_of() has no cost to give.
std::vector<CostLine> totals_by_category(const Meeting& meeting);
} // namespace planerka::documents
