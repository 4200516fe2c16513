// SPDX-License-Identifier: MPL-2.0
#include "calendar/ascii.hpp"
#include "calendar/join_links.hpp"

#include <algorithm>
#include <array>

namespace planerka
{
namespace
{
/// Words that programs write where a place would stand, in lower case, and the platform they name. What is left after
/// taking them out must be nothing: "Zoom Street 3" is a place.
struct Word
{
    std::string_view text;
    std::string_view platform; ///< empty for words that only go with others
};

// Longer ones stand before those that they begin with.
constexpr Word kWords[] = {
    {"microsoft teams", "teams"},
    {"teams", "teams"},
    {"google meet", "meet"},
    {"hangouts meet", "meet"},
    {"zoom", "zoom"},
    {"webex", "webex"},
    {"skype", "skype"},
    {"яндекс.телемост", "telemost"},
    {"яндекс телемост", "telemost"},
    {"телемост", "telemost"},
    {"yandex telemost", "telemost"},
    {"telemost", "telemost"},
    {"online", "other"},
    {"онлайн", "other"},
    {"video conference", "other"},
    {"videokonferenz", "other"},
    {"видеоконференция", "other"},
    {"virtual", "other"},
    {"meeting", ""},
    {"besprechung", ""},
    {"for business", ""},
    {"video", ""},
    {"call", ""},
    {"собрание", ""},
    {"встреча", ""},
    {"конференция", ""},
    {"réunion", ""},
    {"via", ""},
    {"в", ""},
    {"in", ""},
    {"on", ""},
    {"event", ""},
    {"cisco", ""},
    {"join", ""},
};

/// Lower case of Latin and Cyrillic letters.
std::string in_lower_case(std::string_view text)
{
    std::string result = lowered(text);
    for (std::size_t i = 0; i + 1 < result.size(); ++i)
    {
        const auto first = static_cast<unsigned char>(result[i]);
        const auto second = static_cast<unsigned char>(result[i + 1]);
        if (first != 0xD0 || second < 0x90 || second > 0xAF)
            continue;
        // А…П stay in their block, Р…Я change into the next.
        result[i] = static_cast<char>(second < 0xA0 ? 0xD0 : 0xD1);
        result[i + 1] = static_cast<char>(second < 0xA0 ? second + 0x20 : second - 0x20);
    }
    return result;
}

bool is_number_part(char c)
{
    return is_digit(c) || std::string_view("+-(). \t").find(c) != std::string_view::npos;
}

std::size_t count_digits(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, is_digit));
}

/// "+1 234-567 8900,,123456789#": number and what is dialled after it.
std::optional<DialIn> number_at(std::string_view text)
{
    std::size_t end = 0;
    while (end < text.size() && is_number_part(text[end]))
        ++end;
    const auto number = trimmed(text.substr(0, end));
    const auto digits = count_digits(number);
    if (digits < 7 || digits > 15)
        return std::nullopt;
    DialIn found{std::string(number)};
    while (!found.number.empty() && !is_digit(found.number.back()))
        found.number.pop_back();
    auto rest = text.substr(end);
    if (rest.starts_with(',') || rest.starts_with(';'))
    {
        rest.remove_prefix(std::min(rest.find_first_not_of(",;"), rest.size()));
        std::size_t length = 0;
        while (length < rest.size() && is_digit(rest[length]))
            ++length;
        if (length >= 4)
            found.pin = std::string(rest.substr(0, length)) + (rest.substr(length).starts_with('#') ? "#" : "");
    }
    return found;
}

/// "PIN: 123 456 789#" in the same line.
std::string pin_in(std::string_view line)
{
    constexpr std::array<std::string_view, 4> kNames{"pin:", "conference id:", "пин-код:", "пин:"};
    const auto low = in_lower_case(line);
    for (const auto name : kNames)
    {
        const auto at = low.find(name);
        if (at == std::string::npos)
            continue;
        std::string pin;
        for (const char c : std::string_view(low).substr(at + name.size()))
        {
            if (is_digit(c) || c == '#')
                pin += c;
            else if (c != ' ')
                break;
            if (c == '#')
                break;
        }
        if (count_digits(pin) >= 4)
            return pin;
    }
    return {};
}

bool speaks_of_dialling(std::string_view line)
{
    constexpr std::array<std::string_view, 7> kWanted{"dial",    "phone", "call in", "call-in",
                                                      "телефон", "звон",  "einwahl"};
    const auto low = in_lower_case(line);
    return std::ranges::any_of(kWanted, [&](std::string_view word) { return low.find(word) != std::string::npos; });
}
} // namespace

std::string_view platform_named_by(std::string_view place)
{
    auto rest = in_lower_case(trimmed(place));
    std::string_view platform;
    for (const auto& word : kWords)
        for (auto at = rest.find(word.text); at != std::string::npos; at = rest.find(word.text, at))
        {
            const auto end = at + word.text.size();
            const auto is_letter = [&](std::size_t i)
            { return i < rest.size() && ((rest[i] >= 'a' && rest[i] <= 'z') || (rest[i] & 0x80) != 0); };
            if ((at > 0 && is_letter(at - 1)) || is_letter(end))
            {
                at = end;
                continue;
            }
            rest.replace(at, word.text.size(), " ");
            if (platform.empty() || platform == "other")
                platform = word.platform.empty() ? platform : word.platform;
        }
    return rest.find_first_not_of(" \t\r\n.,:()-") == std::string::npos ? platform : std::string_view{};
}

std::optional<DialIn> dial_in_of(std::string_view text)
{
    for (auto at = text.find("tel:"); at != std::string_view::npos; at = text.find("tel:", at + 4))
        if (auto found = number_at(text.substr(at + 4)))
            return found;
    // Teams says "Or call in" in the line before the number.
    bool was_spoken_of = false;
    for (std::size_t begin = 0; begin < text.size();)
    {
        const auto line = text.substr(begin, text.find('\n', begin) - begin);
        begin += line.size() + 1;
        const bool is_spoken_of = speaks_of_dialling(line);
        const auto plus = line.find('+');
        const auto found = plus != std::string_view::npos && (is_spoken_of || was_spoken_of)
                               ? number_at(line.substr(plus))
                               : std::nullopt;
        if (found)
            return DialIn{found->number, found->pin.empty() ? pin_in(line) : found->pin};
        was_spoken_of = is_spoken_of;
    }
    return std::nullopt;
}
} // namespace planerka
