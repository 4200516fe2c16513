// SPDX-License-Identifier: MPL-2.0
#include "base/link.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace planerka
{
namespace
{
constexpr std::size_t kLongestLink = 4'000; ///< bytes

char32_t code_of(std::string_view character)
{
    constexpr std::array<unsigned, 5> kLeadBits{0, 0x7F, 0x1F, 0x0F, 0x07};
    char32_t code = static_cast<unsigned char>(character[0]) & kLeadBits[character.size()];
    for (const char c : character.substr(1))
        code = code << 6 | (static_cast<unsigned char>(c) & 0x3Fu);
    return code;
}

/// Whether the character would end a link, be seen nowhere in it or show it as another one.
bool is_unfit(char32_t code)
{
    constexpr std::array<char32_t, 4> kMarks{U'<', U'>', U'\\', U'`'};
    const auto is_within = [&](char32_t first, char32_t last) { return code >= first && code <= last; };
    return code <= U' ' || is_within(0x7F, 0xA0) || code == 0xAD || code == 0x61C || code == 0x180E ||
           is_within(0x2000, 0x200F) || is_within(0x2028, 0x202F) || is_within(0x205F, 0x206F) || code == 0x3000 ||
           code == 0xFEFF || is_within(0xFFF9, 0xFFFF) || std::ranges::find(kMarks, code) != kMarks.end();
}

/// Whether every character is right and can stand in a link.
bool is_clean(std::string_view text)
{
    while (!text.empty())
    {
        const auto length = utf8::first_character(text);
        if (length == 0 || is_unfit(code_of(text.substr(0, length))))
            return false;
        text.remove_prefix(length);
    }
    return true;
}

/// "//host…", what a browser takes for the host included.
bool has_host(std::string_view rest)
{
    if (!rest.starts_with("//"))
        return false;
    auto authority = rest.substr(2);
    authority = authority.substr(0, authority.find_first_of("/?#"));
    if (const auto at = authority.rfind('@'); at != std::string_view::npos)
        authority.remove_prefix(at + 1);
    return !authority.empty() && authority.front() != ':';
}

/// An address, and no file of the reader's that goes with the letter.
bool is_address(std::string_view rest)
{
    const auto low = lowered(rest);
    return !low.empty() && low.front() != '/' && low.find("attach") == std::string::npos;
}

/// Digits and what stands between them. A number that begins with * or # is an order to the telephone.
bool is_number(std::string_view rest)
{
    constexpr std::string_view kBetween = "+-.(),;=*#%";
    return !rest.empty() && (is_digit(rest.front()) || rest.front() == '+' || rest.front() == '(') &&
           std::ranges::all_of(rest,
                               [&](char c) {
                                   return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'z') ||
                                          kBetween.find(c) != std::string_view::npos;
                               });
}
} // namespace

LinkKind link_kind(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || text.size() > kLongestLink || !is_clean(text))
        return LinkKind::none;
    const auto scheme = lowered(text.substr(0, colon));
    const auto rest = text.substr(colon + 1);
    if (scheme == "https" || scheme == "http")
        return has_host(rest) ? LinkKind::link : LinkKind::none;
    if (scheme == "mailto")
        return is_address(rest) ? LinkKind::link : LinkKind::none;
    if (scheme == "tel")
        return is_number(rest) ? LinkKind::link : LinkKind::none;
    constexpr std::array<std::string_view, 4> kPrograms{"sip", "sips", "zoommtg", "msteams"};
    const bool is_program = std::ranges::find(kPrograms, scheme) != kPrograms.end() && !rest.empty();
    return is_program ? LinkKind::app_only : LinkKind::none;
}

bool may_be_link(std::string_view text)
{
    return link_kind(text) == LinkKind::link;
}
} // namespace planerka
