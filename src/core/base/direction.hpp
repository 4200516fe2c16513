// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace planerka
{
/// Whether UTF-8 text begins with a character that turns the direction of all that follows it: U+202A…U+202E and
/// U+2066…U+2069. What is behind one is shown as something else.
bool turns_direction(std::string_view text);
} // namespace planerka
