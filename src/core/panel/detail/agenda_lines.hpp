// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/detail/scene.hpp"
#include "panel/view.hpp"

#include <vector>

namespace planerka::panel
{
/// The rows of the agenda on the clock, with the breaks and buffers that the schedule put between them, and "60 of 60
/// min". Items that are left out stand where they are, with the reason. If the agenda does not fit, the items stand
/// with the lengths that were typed, and the reason below.
void add_agenda(const Scene& scene, std::vector<Line>& lines);
} // namespace planerka::panel
