// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/detail/scene.hpp"
#include "panel/view.hpp"

#include <string_view>
#include <vector>

namespace planerka::panel
{
/// The button beside a field for a day, which opens and closes its calendar.
Cell calendar_sign(const Scene& scene, std::string_view path);

/// The calendar of the field at a place, if it is open: a month in which one chooses the day. It begins with Sunday
/// where dates are written month first.
void add_calendar(const Scene& scene, std::vector<Line>& lines, std::string_view path, int indent);
} // namespace planerka::panel
