// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <vector>

namespace planerka::documents
{
/// The direct cost of one meeting by category, as a budget request may tell it: documents/README.md, "Budget request".
/// Amounts are in the currency of the meeting's costs. Empty where cost_of() has no cost to give.
std::vector<CostLine> totals_by_category(const Meeting& meeting);
} // namespace planerka::documents
