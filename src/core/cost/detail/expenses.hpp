// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cost/cost.hpp"

/// The expense lines of a cost.
namespace planerka
{
/// The line in the report's currency. Errors as cost_of(), with "costs.fixed[index]" as place.
Result<ExpenseShare> share_of(const CostLine& line, std::size_t index, const Costs& costs, Currency currency,
                              Rounding rounding);

/// A price that is known but not used: a tool line with the quantity 0 is the licence of the same meeting by video.
bool is_price_of_video(const CostLine& line);
} // namespace planerka
