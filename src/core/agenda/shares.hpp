// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "time/local_time.hpp"

#include <vector>

namespace planerka
{
/// Each part's share as a whole percentage, adding to 100 by largest remainder, of equal ones the first (DOMAIN 5.4);
/// all 0 if there are no minutes. Precondition: no part is negative.
std::vector<int> whole_percentages(const std::vector<Minutes>& parts);
} // namespace planerka
