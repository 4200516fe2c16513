// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/detail/scene.hpp"
#include "panel/view.hpp"

#include <vector>

/// What is wrong with a meeting, beside the cells of the panel (panel/README.md, "Messages").
namespace planerka::panel
{
/// Puts messages below the lines whose cells they concern: what was typed and not taken over, what stops the documents,
/// and remarks. A place that is not in sight has its message at the nearest one that is.
/// @return the first problem that stops the documents and has no cell; nullptr if there is none
const Problem* put_messages(const Scene& scene, std::vector<Line>& lines);
} // namespace planerka::panel
