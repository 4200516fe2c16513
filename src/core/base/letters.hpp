// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

/// Characters and words of texts whose grammar is ASCII: calendars, links, names of fields. Letters of other alphabets
/// are left as they are where nothing else is said.
namespace planerka
{
constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// With A–Z in lower case.
inline std::string lowered(std::string_view text)
{
    std::string result(text);
    for (auto& c : result)
        c = lower(c);
    return result;
}

/// Whether the byte belongs to a word in lower case; bytes of other alphabets do.
constexpr bool is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c & 0x80) != 0;
}

constexpr bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Without the white space at both ends.
constexpr std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && is_space(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_space(text.back()))
        text.remove_suffix(1);
    return text;
}

/// With Latin and Cyrillic letters in lower case; no byte is moved.
std::string lowered_text(std::string_view text);

/// The text in one line: each run of white space and control characters becomes one space, none at the ends.
std::string one_line(std::string_view text);
} // namespace planerka
