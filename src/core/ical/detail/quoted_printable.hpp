// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

/// Values in "quoted-printable" (RFC 2045, section 6.7), as vCalendar 1.0 has them: ical/README.md, "Encodings".
namespace planerka
{
/// Whether the line's value is written so: "DESCRIPTION;ENCODING=QUOTED-PRINTABLE:a=0D=0Ab". One that ends in "=" goes
/// on in the next line.
bool is_quoted_printable(std::string_view line);

/// The lines with such values as RFC 5545 writes them: the bytes that they mean, line ends as "\n". A value whose
/// CHARSET ICU knows becomes UTF-8; every other keeps its bytes.
std::string with_quoted_printable_decoded(std::string lines);
} // namespace planerka
