// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/detail/fit.hpp"

namespace planerka::fit
{
/// Step 6 of DOMAIN 5.1 for the items at `running`, which begin at their minima: while a grid step is left, the item
/// with the largest deficit available·weight − allotted·Σweight that may still grow gets one; ties go to the smaller
/// priority number, then to the earlier item. The work does not depend on the number of steps.
std::vector<Minutes> distribute(const std::vector<Item>& items, const std::vector<std::size_t>& running,
                                Minutes available, Minutes grid);
} // namespace planerka::fit
