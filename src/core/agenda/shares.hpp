// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "time/local_time.hpp"

#include <vector>

namespace planerka
{
/// Each part's share of the whole as a whole percentage; together they are 100 (agenda/README.md, "Shares"). All are 0
/// if there are no minutes. Precondition: no part is negative.
std::vector<int> whole_percentages(const std::vector<Minutes>& parts);
} // namespace planerka
