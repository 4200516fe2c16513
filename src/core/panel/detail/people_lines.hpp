// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/detail/scene.hpp"
#include "panel/view.hpp"

#include <vector>

namespace planerka::panel
{
/// The people with their rates, who chairs and who takes the minutes, and what else the meeting costs.
void add_people(const Scene& scene, std::vector<Line>& lines);
} // namespace planerka::panel
