// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/detail/scene.hpp"
#include "panel/view.hpp"

#include <vector>

namespace planerka::panel
{
/// What can be made of the meeting, for whom, and its file.
void add_documents(const Scene& scene, std::vector<Line>& lines);
} // namespace planerka::panel
