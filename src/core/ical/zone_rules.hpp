// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace planerka
{
/// The zone that keeps the rules of a VTIMEZONE, whose lines `text` are: the first that has the same offsets on every
/// day of `year` and the one after, `preferred` zones first (ical/README.md, "Zones by rules"). Empty if there is none.
std::string zone_by_rules(std::string_view text, int year, const std::vector<std::string>& preferred);
} // namespace planerka
