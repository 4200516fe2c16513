// SPDX-License-Identifier: MPL-2.0
#include "text/typed_time.hpp"

#include "base/letters.hpp"
#include "text/blank.hpp"

#include <boost/algorithm/string/replace.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace planerka::text
{
namespace
{
constexpr int kMinutesOfHour = 60;

/// A run of digits, or of anything else that is no space.
struct Piece
{
    bool is_number;
    std::string text;
};

std::vector<Piece> pieces(std::string_view typed)
{
    auto text = comparable(typed);
    for (const auto* const space : {"\u00A0", "\u202F"})
        boost::replace_all(text, space, " ");
    std::vector<Piece> result;
    bool after_space = true;
    for (const char c : text)
    {
        if (c == ' ')
        {
            after_space = true;
            continue;
        }
        if (result.empty() || result.back().is_number != planerka::is_digit(c) || after_space)
            result.push_back({planerka::is_digit(c), {}});
        result.back().text += c;
        after_space = false;
    }
    return result;
}

/// A number of one to four digits.
std::optional<int> number(const Piece& piece)
{
    int value = 0;
    if (!piece.is_number || piece.text.size() > 4)
        return std::nullopt;
    std::from_chars(piece.text.data(), piece.text.data() + piece.text.size(), value);
    return value;
}

template <std::size_t n>
bool is_one_of(const Piece& piece, const std::array<std::string_view, n>& words)
{
    return !piece.is_number && std::ranges::find(words, piece.text) != words.end();
}

bool is_hours(const Piece& piece)
{
    static constexpr std::array<std::string_view, 12> kWords{"h", "h.", "hr",  "hrs",  "hour",  "hours",
                                                             "ч", "ч.", "час", "часа", "часов", "hr."};
    return is_one_of(piece, kWords);
}

bool is_minutes(const Piece& piece)
{
    static constexpr std::array<std::string_view, 14> kWords{"m", "m.", "min", "min.", "mins",  "minute", "minutes",
                                                             "м", "м.", "мин", "мин.", "минут", "минута", "минуты"};
    return is_one_of(piece, kWords);
}

/// "pm" and the like at the end are taken away; nothing if there are none.
std::optional<bool> take_half_of_day(std::vector<Piece>& parts)
{
    static constexpr std::array<std::string_view, 3> kMorning{"am", "a.m.", "a.m"};
    static constexpr std::array<std::string_view, 3> kAfternoon{"pm", "p.m.", "p.m"};
    if (parts.empty())
        return std::nullopt;
    const bool afternoon = is_one_of(parts.back(), kAfternoon);
    if (!afternoon && !is_one_of(parts.back(), kMorning))
        return std::nullopt;
    parts.pop_back();
    return afternoon;
}

/// The hours and minutes of "9", "930", "9:30", "9.30", "9 ч", "9 ч 30 мин".
std::optional<std::pair<int, int>> hours_and_minutes(std::vector<Piece> parts)
{
    static constexpr std::array<std::string_view, 3> kBetween{":", ".", "-"};
    if (parts.size() > 2 && is_minutes(parts.back()))
        parts.pop_back();
    const auto first = parts.empty() ? std::nullopt : number(parts[0]);
    if (!first)
        return std::nullopt;
    const auto digits = parts[0].text.size();
    if (parts.size() == 1)
        return digits < 3 ? std::pair(*first, 0) : std::pair(*first / 100, *first % 100);
    if (digits > 2 || !(is_hours(parts[1]) || (parts.size() == 3 && is_one_of(parts[1], kBetween))))
        return std::nullopt;
    if (parts.size() == 2)
        return std::pair(*first, 0);
    const auto second = number(parts[2]);
    if (parts.size() > 3 || !second || parts[2].text.size() != 2)
        return std::nullopt;
    return std::pair(*first, *second);
}

/// The minutes of a part of an hour: of "5" in "1.5" thirty.
std::optional<int> part_of_hour(const Piece& digits)
{
    const auto value = number(digits);
    int whole = 1;
    for (std::size_t i = 0; i < digits.text.size(); ++i)
        whole *= 10;
    if (!value || *value * kMinutesOfHour % whole != 0)
        return std::nullopt;
    return *value * kMinutesOfHour / whole;
}
} // namespace

std::optional<int> parse_time(std::string_view typed)
{
    auto parts = pieces(typed);
    const auto afternoon = take_half_of_day(parts);
    const auto read = hours_and_minutes(std::move(parts));
    if (!read)
        return std::nullopt;
    auto [hours, minutes] = *read;
    if (afternoon)
    {
        if (hours < 1 || hours > 12)
            return std::nullopt;
        hours = hours % 12 + (*afternoon ? 12 : 0);
    }
    if (hours > 23 || minutes > 59)
        return std::nullopt;
    return hours * kMinutesOfHour + minutes;
}

std::optional<int> parse_length(std::string_view typed)
{
    auto parts = pieces(typed);
    const auto first = parts.empty() ? std::nullopt : number(parts[0]);
    if (!first)
        return std::nullopt;
    if (parts.size() == 1 || (parts.size() == 2 && is_minutes(parts[1])))
        return first;
    if (parts.size() == 3 && parts[1].text == ":")
    {
        const auto minutes = number(parts[2]);
        return minutes && parts[2].text.size() == 2 && *minutes < kMinutesOfHour
                   ? std::optional(*first * kMinutesOfHour + *minutes)
                   : std::nullopt;
    }
    if (parts.size() == 4 && (parts[1].text == "." || parts[1].text == ",") && is_hours(parts[3]))
    {
        const auto part = part_of_hour(parts[2]);
        return part ? std::optional(*first * kMinutesOfHour + *part) : std::nullopt;
    }
    if (!is_hours(parts[1]))
        return std::nullopt;
    if (parts.size() == 2)
        return *first * kMinutesOfHour;
    const auto minutes = number(parts[2]);
    const bool ends = parts.size() == 3 || (parts.size() == 4 && is_minutes(parts[3]));
    return minutes && ends ? std::optional(*first * kMinutesOfHour + *minutes) : std::nullopt;
}
} // namespace planerka::text
