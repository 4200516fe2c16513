// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string_view>

/// Telephone numbers in texts.
namespace planerka
{
inline constexpr std::size_t kShortestNumber = 7; ///< digits
inline constexpr std::size_t kLongestNumber = 15; ///< digits, E.164

/// How many of the bytes are digits 0…9.
std::size_t count_digits(std::string_view text);

/// The number that `text` begins with, without a PIN behind it: "+49 69 7104 9922" of "+49 69 7104 9922 - 4711#"
/// (joining/README.md, "Telephone numbers"). Empty if it begins with none.
std::string_view number_part(std::string_view text);
} // namespace planerka
