// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/detail/figures.hpp"
#include "panel/detail/scene.hpp"
#include "panel/view.hpp"

#include <vector>

namespace planerka::panel
{
/// What stays in sight above: the cost, that of the year, and what is missing to know it.
void add_head(const Scene& scene, const Figures& figures, std::vector<Line>& lines);

/// What stays in sight below: what went wrong, the agenda, and whether the meeting is saved.
/// @param problem the first thing that stops the documents and has no field in sight; nullptr: none
void add_foot(const Scene& scene, const Problem* problem, std::vector<Line>& lines);
} // namespace planerka::panel
