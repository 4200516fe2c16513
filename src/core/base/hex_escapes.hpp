// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace planerka
{
/// The bytes meant by a text in which `mark` and two hexadecimal digits stand for one: "%20" of a link, "=20" of
/// quoted-printable. A mark without them stays as it is.
std::string hex_escapes_decoded(std::string_view text, char mark);
} // namespace planerka
