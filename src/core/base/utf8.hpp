// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string_view>

/// UTF-8 by bytes: how many characters a text has, and where it may be cut. A character is a code point.
namespace planerka::utf8
{
/// Whether a byte goes on with the character that an earlier byte began.
constexpr bool is_continuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u;
}

/// How many characters a text has. Of a text that is not UTF-8, how many of its bytes begin one.
constexpr std::size_t length(std::string_view text)
{
    std::size_t count = 0;
    for (const char byte : text)
        count += is_continuation(byte) ? 0 : 1;
    return count;
}

/// The longest beginning of a text that has at most `bytes` bytes and does not end within a character. Empty if its
/// first character is longer than that.
constexpr std::string_view beginning(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && is_continuation(text[bytes]))
        --bytes;
    return text.substr(0, bytes);
}

/// How many bytes the first character of a text takes, 1 to 4; 0 if the text is empty or does not begin with valid
/// UTF-8: also a surrogate, a longer form than needed and what lies beyond U+10FFFF are not valid.
std::size_t first_character(std::string_view text);
} // namespace planerka::utf8
