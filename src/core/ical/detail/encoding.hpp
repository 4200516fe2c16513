// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// In which encoding a calendar is written: ical/README.md, "Encodings".
namespace planerka
{
/// "UTF-16LE" or "UTF-16BE", told by the byte order mark or by the zeros in "BEGIN"; nullptr for anything else.
const char* utf16_of(std::string_view bytes);

/// The bytes in UTF-8; `encoding` is a name that ICU knows.
std::string converted(std::string_view bytes, const char* encoding);

struct Utf8Count
{
    std::size_t characters = 0;  ///< right ones of more than one byte
    std::size_t wrong_bytes = 0; ///< that belong to no character
};

Utf8Count count_utf8(std::string_view bytes);

/// The bytes with U+FFFD in place of each that belongs to no character.
std::string with_wrong_bytes_replaced(std::string_view bytes);

/// The encoding of lines that are not UTF-8: ICU's best guess among those that calendars are written in and that leave
/// line ends alone.
std::string guessed_encoding(std::string_view lines);
} // namespace planerka
