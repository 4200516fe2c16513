// SPDX-License-Identifier: MPL-2.0
#include "joining/dial_in.hpp"

#include "base/letters.hpp"
#include "joining/detail/lines.hpp"
#include "joining/phone_number.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace planerka
{
namespace
{
/// What one enters on a telephone: "123456789#" of "123 456 789# and so on" and "123-456-789#"; empty if it has fewer
/// than four digits.
std::string number_to_enter(std::string_view text)
{
    std::string number;
    for (const char c : text)
    {
        if (is_digit(c) || c == '#')
            number += c;
        else if (c != ' ' && c != '-')
            break;
        if (c == '#')
            break;
    }
    return count_digits(number) >= 4 ? number : std::string();
}

/// The number that the text begins with, and what is dialled after it: "+1 234-567 8900,,123456789#".
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

/// Whether a line in lower case speaks of dialling.
bool speaks_of_dialling(std::string_view low)
{
    constexpr std::array<std::string_view, 10> kWanted{"dial",    "phone", "call in", "call-in", "one tap",
                                                       "телефон", "звон",  "einwahl", "касани",  "на мобильном"};
    return std::ranges::any_of(kWanted, [&](std::string_view word) { return low.find(word) != std::string::npos; });
}

/// The PIN that a line names: "PIN: 123 456 789#".
std::string pin_in(std::string_view line, std::string_view low)
{
    constexpr std::array<std::string_view, 4> kNames{"pin", "conference id", "пин-код", "пин"};
    return number_to_enter(said_after(line, low, kNames));
}

/// The number behind the first of these names, with "#" at its end; empty if no line names one.
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

/// What one enters if many meetings share the telephone number: the number of the conference, else that of the meeting,
/// else the access code. Teams has another number for telephones than that of the meeting.
std::string pin_of_meeting(std::string_view text)
{
    constexpr std::array<std::string_view, 2> kPhone{"conference id", "идентификатор телефонной конференции"};
    constexpr std::array<std::string_view, 4> kMeeting{"meeting id", "meeting number", "meeting-id",
                                                       "идентификатор конференции"};
    constexpr std::array<std::string_view, 3> kCode{"access code", "zugangscode", "zugriffscode"};
    auto pin = number_named(text, kPhone);
    const bool is_of_teams = lowered(text).find("teams") != std::string::npos;
    if (pin.empty() && !is_of_teams)
        pin = number_named(text, kMeeting);
    return pin.empty() ? number_named(text, kCode) : pin;
}

/// The first number behind "+" in a line that speaks of dialling or in the line after it, with the PIN of its line.
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
} // namespace planerka
