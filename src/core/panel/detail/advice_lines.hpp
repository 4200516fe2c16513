// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/detail/figures.hpp"
#include "panel/detail/scene.hpp"
#include "panel/view.hpp"

#include <vector>

namespace planerka::panel
{
/// Should this meeting happen: the verdict, the rules that fired with the facts, and the cheaper ways with what they
/// save and lose. Worked out only while the part is open.
void add_advice(const Scene& scene, const Figures& figures, std::vector<Line>& lines);
} // namespace planerka::panel
