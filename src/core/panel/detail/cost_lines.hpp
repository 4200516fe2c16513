// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/detail/figures.hpp"
#include "panel/detail/scene.hpp"
#include "panel/view.hpp"

#include <vector>

namespace planerka::panel
{
/// What the full cost is made of, as a bar and as amounts, what is expected in return, and the smaller figures.
void add_cost(const Scene& scene, const Figures& figures, std::vector<Line>& lines);
} // namespace planerka::panel
