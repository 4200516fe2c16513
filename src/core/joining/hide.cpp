// SPDX-License-Identifier: MPL-2.0
#include "joining/hide.hpp"

#include "base/letters.hpp"
#include "joining/link_passcode.hpp"
#include "joining/phone_number.hpp"

#include <algorithm>
#include <array>

namespace planerka
{
namespace
{
// Longer ones stand before those that they begin or end with.
constexpr std::array<std::string_view, 19> kSecrets{
    "zugangscode", "zugriffscode", "conference pin", "access code", "passcode", "password",
    "passwort",    "kenncode",     "kennwort",       "pin-code",    "pincode",  "код конференции",
    "код доступа", "пин-код",      "пинкод",         "пароль",      "pin",      "пин",
    "код"};

constexpr std::array<std::string_view, 4> kWideSeparators{"\u00A0", "\u202F", "\u2013", "\u2014"};
constexpr std::string_view kSeparators = " \t,;:|-(/";

/// The text without separators at its end: those given, and wide ones.
std::string_view without_separators_at_end(std::string_view text, std::string_view separators)
{
    for (auto size = text.size() + 1; text.size() < size;)
    {
        size = text.size();
        text = text.substr(0, text.find_last_not_of(separators) + 1);
        for (const auto wide : kWideSeparators)
            text.remove_suffix(text.ends_with(wide) ? wide.size() : 0);
    }
    return text;
}

/// Whether the `size` bytes at `at` of a text in lower case are a whole word.
bool is_whole_word(std::string_view low, std::size_t at, std::size_t size)
{
    const auto before = low.substr(0, at);
    const auto behind = low.substr(at + size);
    const auto is_wide = [](auto has) { return std::ranges::any_of(kWideSeparators, has); };
    const bool begins = before.empty() || !is_word_byte(before.back()) ||
                        is_wide([&](std::string_view wide) { return before.ends_with(wide); });
    return begins && (behind.empty() || !is_word_byte(behind.front()) ||
                      is_wide([&](std::string_view wide) { return behind.starts_with(wide); }));
}

/// Whether the text ends with a name such as "PIN: " or "Meeting ID ": the digits behind it are no telephone number.
bool ends_with_name_of_code(std::string_view text)
{
    constexpr std::array<std::string_view, 8> kNames{"id",   "pin",      "пин",      "код",
                                                     "code", "passcode", "password", "пароль"};
    const auto low = without_separators_at_end(text, " \t:=.#(-");
    return std::ranges::any_of(
        kNames, [&](std::string_view name)
        { return low.ends_with(name) && is_whole_word(low, low.size() - name.size(), name.size()); });
}

/// How many bytes from the end of a secret's name to the end of the secret: `text` begins behind the name. 0 if there
/// is no secret, as in "The password is in the mail". `low` is `text` in lower case.
std::size_t secret_length(std::string_view text, std::string_view low)
{
    // Only a part of another wide character may be passed over here. That does no harm, since what is cut begins before
    // it.
    const auto begin = std::min(text.find_first_not_of(" \t:=-\u2013\u00A0№"), text.size());
    const bool is_told = text.substr(0, begin).find_first_of(":=") != std::string_view::npos;
    auto end = std::min(text.find_first_of(" \t\r\n,;<>()", begin), text.size());
    const auto word = text.substr(begin, end - begin);
    if (word.empty())
        return 0;
    const bool has_capitals = word.substr(1) != low.substr(begin + 1, word.size() - 1);
    if (!is_told && !has_capitals && count_digits(word) == 0)
        return 0;
    // "123 456 789#"
    const auto is_entered = [](char c) { return is_digit(c) || c == '#' || c == '*'; };
    for (auto group = word; std::ranges::all_of(group, is_entered) && text.substr(end).starts_with(' ');)
    {
        const auto next = std::min(text.find_first_of(" \t\r\n,;<>()", end + 1), text.size());
        group = text.substr(end + 1, next - end - 1);
        if (group.empty() || !std::ranges::all_of(group, is_entered))
            break;
        end = next;
    }
    return end;
}

/// Takes the separators from the end of the text. Returns whether a bracket that had just been opened was among them.
bool drop_separator_at_end(std::string& text)
{
    const auto end = without_separators_at_end(text, kSeparators).size();
    const bool has_bracket = text.find('(', end) != std::string::npos;
    text.erase(end);
    return has_bracket;
}

/// The text without the secrets behind that name, without the name, and without the separators before it.
std::string without_secrets(const std::string& text, std::string_view name)
{
    const auto low = lowered_text(text);
    std::string result;
    std::size_t kept = 0; // where the part begins that is not yet in the result
    for (auto at = low.find(name); at != std::string::npos; at = low.find(name, at))
    {
        const auto begin = at;
        at += name.size();
        const auto length = is_whole_word(low, begin, name.size())
                                ? secret_length(std::string_view(text).substr(at), std::string_view(low).substr(at))
                                : 0;
        if (length == 0)
            continue;
        result.append(text, kept, begin - kept);
        at += length;
        if (drop_separator_at_end(result) && at < text.size() && text[at] == ')')
            ++at;
        if (result.empty())
            at = std::min(text.find_first_not_of(kSeparators, at), text.size());
        kept = at;
    }
    return result.append(text, kept);
}

/// "+1 646 558 8656,,85012345678#,,,,*4711#" without what the telephone dials after the number.
std::string without_dialled(const std::string& text)
{
    std::string result;
    std::size_t kept = 0;
    for (auto at = text.find(",,"); at != std::string::npos; at = text.find(",,", kept))
    {
        result.append(text, kept, at - kept);
        kept = std::min(text.find_first_not_of("0123456789,*#", at), text.size());
    }
    return result.append(text, kept);
}

/// The text with each link as link_without_passcode() shows it.
std::string with_clean_links(std::string_view text)
{
    constexpr std::string_view kEnds = " \t\r\n<>\"";
    std::string result;
    while (!text.empty())
    {
        const auto begin = std::min(text.find_first_not_of(kEnds), text.size());
        result += text.substr(0, begin);
        text.remove_prefix(begin);
        auto word = text.substr(0, text.find_first_of(kEnds));
        text.remove_prefix(word.size());
        const auto closing = word.substr(word.find_last_not_of(".,;:)!") + 1);
        word.remove_suffix(closing.size());
        const bool may_be_link = word.find('/') != std::string_view::npos;
        (result += may_be_link ? link_without_passcode(word) : std::string(word)) += closing;
    }
    return result;
}
} // namespace

std::string text_without_passcodes(std::string_view text)
{
    auto result = without_dialled(with_clean_links(text));
    for (const auto name : kSecrets)
        result = without_secrets(result, name);
    return result;
}

std::string dial_in_without_pin(std::string_view dial_in)
{
    constexpr std::string_view kFirst = "+0123456789";
    const auto low = lowered_text(dial_in);
    std::string number;
    for (auto at = dial_in.find_first_of(kFirst); at != std::string_view::npos;)
    {
        const auto part = number_part(dial_in.substr(at));
        const auto digits = count_digits(part);
        const bool is_international = part.starts_with('+') && digits >= kShortestNumber;
        const bool is_in_bracket = at > 0 && dial_in[at - 1] == '(' && part.find(')') != std::string_view::npos;
        const bool is_first = count_digits(number) < kShortestNumber && digits > count_digits(number);
        const bool is_other = (at > 0 && is_word_byte(low[at - 1])) || digits > kLongestNumber ||
                              (!part.starts_with('+') && ends_with_name_of_code(std::string_view(low).substr(0, at)));
        if (!is_other && (is_first || is_international))
            number = (is_in_bracket ? "(" : "") + std::string(part);
        if (number.starts_with('+') && count_digits(number) >= kShortestNumber)
            break;
        at = dial_in.find_first_of(kFirst, at + std::max<std::size_t>(part.size(), 1));
    }
    // "+49 (0)69 1234567": the zero is for those who dial without the code of the country.
    constexpr std::string_view kTrunk = "(0)";
    if (const auto trunk = number.find(kTrunk); number.starts_with('+') && trunk != std::string::npos)
        number.erase(trunk, kTrunk.size());
    return number.empty() ? text_without_passcodes(dial_in) : number;
}
} // namespace planerka
