// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "forms/layout.hpp"
#include "panel/detail/scene.hpp"
#include "panel/view.hpp"

#include <string_view>
#include <vector>

namespace planerka::panel
{
/// The fields and lists of a section that matter in this meeting: the main ones at once, the others below a fold
/// "More".
/// @param elsewhere a place of the section that has lines of its own; empty: none
void add_form(const Scene& scene, std::vector<Line>& lines, std::string_view section, std::string_view elsewhere = {});

/// A list of rows: its label, a line for each row, which opens to its details, and a button for another one.
void add_rows(const Scene& scene, std::vector<Line>& lines, std::string_view list, int indent = 0);
} // namespace planerka::panel
