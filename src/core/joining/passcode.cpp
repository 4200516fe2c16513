// SPDX-License-Identifier: MPL-2.0
#include "base/letters.hpp"
#include "joining/links.hpp"
#include "joining/phone_number.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace planerka
{
namespace
{
/// "123 456 789#" without its blanks, if it begins with four digits or more.
std::string number_to_enter(std::string_view text)
{
    std::string number;
    for (const char c : text)
    {
        if (is_digit(c) || c == '#')
            number += c;
        else if (c != ' ')
            break;
        if (c == '#')
            break;
    }
    return count_digits(number) >= 4 ? number : std::string();
}

/// "+1 234-567 8900,,123456789#": number and what is dialled after it.
std::optional<DialIn> number_at(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    const auto number = number_part(text);
    if (const auto digits = count_digits(number); digits < kShortestNumber || digits > kLongestNumber)
        return std::nullopt;
    DialIn found{std::string(number)};
    auto rest = trimmed(text.substr(number.size()));
    if (rest.starts_with(',') || rest.starts_with(';'))
    {
        rest.remove_prefix(std::min(rest.find_first_not_of(",;"), rest.size()));
        std::size_t length = 0;
        while (length < rest.size() && is_digit(rest[length]))
            ++length;
        if (length >= 4)
            found.pin = std::string(rest.substr(0, length)) + (rest.substr(length).starts_with('#') ? "#" : "");
    }
    // "+49 69 7104 9922 - 4711#"
    else if (auto pin = number_to_enter(rest.substr(std::min(rest.find_first_not_of("-. /("), rest.size())));
             pin.ends_with('#'))
        found.pin = std::move(pin);
    return found;
}

/// What stands in the line behind the first of these words and a colon; empty if none is there. `low` is the line in
/// lower case.
std::string_view said_after(std::string_view line, std::string_view low, std::span<const std::string_view> words)
{
    for (const auto word : words)
        for (auto at = low.find(word); at != std::string_view::npos; at = low.find(word, at + 1))
        {
            if (at > 0 && is_word_byte(low[at - 1]))
                continue;
            constexpr std::size_t kLongestBracket = 40;
            auto rest = line.substr(at + word.size());
            rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
            // "Meeting number (access code): 2551 234 5678"
            if (rest.starts_with('('))
                rest.remove_prefix(rest.substr(0, kLongestBracket).find(')') + 1);
            if (rest.starts_with(':'))
                return trimmed(rest.substr(1));
        }
    return {};
}

bool speaks_of_dialling(std::string_view low)
{
    constexpr std::array<std::string_view, 10> kWanted{"dial",    "phone", "call in", "call-in", "one tap",
                                                       "телефон", "звон",  "einwahl", "касани",  "на мобильном"};
    return std::ranges::any_of(kWanted, [&](std::string_view word) { return low.find(word) != std::string::npos; });
}

/// Calls `visit(line, line in lower case)` for each line until it returns false.
template <class Visit>
void for_each_line(std::string_view text, const Visit& visit)
{
    const auto low = lowered_text(text);
    for (std::size_t begin = 0; begin < text.size();)
    {
        const auto line = text.substr(begin, text.find('\n', begin) - begin);
        if (!visit(line, std::string_view(low).substr(begin, line.size())))
            return;
        begin += line.size() + 1;
    }
}

/// "PIN: 123 456 789#" in the same line.
std::string pin_in(std::string_view line, std::string_view low)
{
    constexpr std::array<std::string_view, 4> kNames{"pin", "conference id", "пин-код", "пин"};
    return number_to_enter(said_after(line, low, kNames));
}

std::string number_named(std::string_view text, std::span<const std::string_view> names)
{
    std::string number;
    for_each_line(text,
                  [&](std::string_view line, std::string_view low)
                  {
                      number = number_to_enter(said_after(line, low, names));
                      return number.empty();
                  });
    return number.empty() || number.ends_with('#') ? number : number + '#';
}

/// What one enters where a telephone number is dialled for many meetings. Teams has another number for that than the
/// one of the meeting.
std::string pin_of_meeting(std::string_view text)
{
    constexpr std::array<std::string_view, 2> kPhone{"conference id", "идентификатор телефонной конференции"};
    constexpr std::array<std::string_view, 4> kMeeting{"meeting id", "meeting number", "meeting-id",
                                                       "идентификатор конференции"};
    auto pin = number_named(text, kPhone);
    const bool is_of_teams = lowered(text).find("teams") != std::string::npos;
    return pin.empty() && !is_of_teams ? number_named(text, kMeeting) : pin;
}

/// With its PIN if that stands in the same line.
std::optional<DialIn> number_in_lines(std::string_view text)
{
    // Teams says "Or call in" in the line before the number.
    bool was_spoken_of = false;
    std::optional<DialIn> found;
    for_each_line(text,
                  [&](std::string_view line, std::string_view low)
                  {
                      const bool is_spoken_of = speaks_of_dialling(low);
                      const auto plus = line.find('+');
                      if (plus != std::string_view::npos && (is_spoken_of || was_spoken_of))
                          found = number_at(line.substr(plus));
                      if (found && found->pin.empty())
                          found->pin = pin_in(line, low);
                      was_spoken_of = is_spoken_of;
                      return !found;
                  });
    return found;
}
} // namespace

std::optional<DialIn> dial_in_of(std::string_view text)
{
    for (auto at = text.find("tel:"); at != std::string_view::npos; at = text.find("tel:", at + 4))
        if (auto found = number_at(text.substr(at + 4)))
            return found;
    auto found = number_in_lines(text);
    if (found && found->pin.empty())
        found->pin = pin_of_meeting(text);
    return found;
}

std::string passcode_in(std::string_view text)
{
    constexpr std::array<std::string_view, 8> kNames{"passcode", "password", "код доступа", "код конференции",
                                                     "пароль",   "kenncode", "kennwort",    "passwort"};
    constexpr std::size_t kLongest = 64;
    std::string code;
    for_each_line(text,
                  [&](std::string_view line, std::string_view low)
                  {
                      const auto said = said_after(line, low, kNames);
                      const auto word = said.substr(0, said.find_first_of(" \t\r,;<>"));
                      // "Forgot your password: click here" is none.
                      if (word.size() <= kLongest && count_digits(word) > 0)
                          code = word;
                      return code.empty();
                  });
    return code;
}
} // namespace planerka
