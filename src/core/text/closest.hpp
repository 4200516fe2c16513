// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace planerka::text
{
/// How many letters are wrong: the fewest insertions, removals, replacements and swaps of neighbours that make `b` of
/// `a` (optimal string alignment, in bytes).
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The one of `known` that was probably meant by `typed`: one that begins with it, else the nearest of those with at
/// most every third letter wrong, the first of equally near ones. Empty if none is like it.
std::string closest(std::string_view typed, const std::vector<std::string>& known);
} // namespace planerka::text
