// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

/// Letters as iCalendar's grammar knows them; for the sources of this folder alone.
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

inline std::string lowered(std::string_view text)
{
    std::string result(text);
    for (auto& c : result)
        c = lower(c);
    return result;
}

/// Without the white space at both ends.
constexpr std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r\n\f\v";
    const auto begin = text.find_first_not_of(kSpace);
    return begin == std::string_view::npos ? std::string_view{}
                                           : text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}
} // namespace planerka
