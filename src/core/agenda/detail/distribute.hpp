// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/detail/fit.hpp"

namespace planerka::fit
{
/// Gives out the available minutes (agenda/README.md, "Distribution"). The work does not grow with the minutes, only
/// with the items.
/// @param running indices of the items that are not parked, in order.
/// @param grid minutes of one step.
/// @return the minutes of each item of `running`.
std::vector<Minutes> distribute(const std::vector<Item>& items, const std::vector<std::size_t>& running,
                                Minutes available, Minutes grid);
} // namespace planerka::fit
