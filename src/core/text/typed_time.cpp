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

/// Words that are a time or a length by themselves.
struct Known
{
    std::string_view words;
    int minutes;
};
constexpr std::array<Known, 6> kTimes{
    {{"noon", 720}, {"midday", 720}, {"midnight", 0}, {"полдень", 720}, {"полночь", 0}, {"в полдень", 720}}};
constexpr std::array<Known, 25> kLengths{{{"a quarter of an hour", 15},
                                          {"quarter of an hour", 15},
                                          {"четверть часа", 15},
                                          {"half an hour", 30},
                                          {"half hour", 30},
                                          {"a half hour", 30},
                                          {"полчаса", 30},
                                          {"three quarters of an hour", 45},
                                          {"три четверти часа", 45},
                                          {"hour", 60},
                                          {"an hour", 60},
                                          {"one hour", 60},
                                          {"час", 60},
                                          {"один час", 60},
                                          {"an hour and a half", 90},
                                          {"one and a half hours", 90},
                                          {"полтора часа", 90},
                                          {"час с половиной", 90},
                                          {"two hours", 120},
                                          {"два часа", 120},
                                          {"two and a half hours", 150},
                                          {"два с половиной часа", 150},
                                          {"three hours", 180},
                                          {"три часа", 180},
                                          {"четыре часа", 240}}};

template <std::size_t n>
std::optional<int> known(std::string_view text, const std::array<Known, n>& table)
{
    const auto* const found = std::ranges::find(table, text, &Known::words);
    return found == table.end() ? std::nullopt : std::optional(found->minutes);
}

/// As it is compared, with ordinary spaces.
std::string plain(std::string_view typed)
{
    auto text = comparable(typed);
    for (const auto* const space : {"\u00A0", "\u202F"})
        boost::replace_all(text, space, " ");
    return text;
}

void drop_beginning(std::string& text, std::string_view beginning)
{
    if (text.starts_with(beginning))
        text.erase(0, beginning.size());
}

/// A run of digits, or of anything else that is no space.
struct Piece
{
    bool is_number;
    std::string text;
};

std::vector<Piece> pieces(std::string_view text)
{
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

/// The part of a day that hours are counted in.
struct PartOfDay
{
    int least; ///< the hours that are said so
    int most;
    bool is_later = false; ///< twelve hours after midnight; 12 itself is then noon, else midnight
};

/// "pm", «утра» and the like at the end are taken away; nothing if there are none.
std::optional<PartOfDay> take_part_of_day(std::vector<Piece>& parts)
{
    static constexpr std::array<std::string_view, 4> kMorning{"am", "a.m.", "a.m", "a"};
    static constexpr std::array<std::string_view, 4> kAfternoon{"pm", "p.m.", "p.m", "p"};
    if (parts.empty())
        return std::nullopt;
    const auto last = parts.back();
    std::optional<PartOfDay> part;
    if (is_one_of(last, kMorning))
        part = {1, 12, false};
    else if (is_one_of(last, kAfternoon))
        part = {1, 12, true};
    else if (last.text == "утра")
        part = {3, 11, false};
    else if (last.text == "дня")
        part = {1, 12, true};
    else if (last.text == "вечера")
        part = {4, 11, true};
    else if (last.text == "ночи")
        part = {1, 12, false};
    if (part)
        parts.pop_back();
    // «12 ночи» is midnight and «2 ночи» after it, «11 ночи» before it.
    const auto hours = parts.empty() ? std::nullopt : number(parts[0]);
    if (part && last.text == "ночи" && hours && *hours >= 10 && *hours < 12)
        part->is_later = true;
    return part;
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
    auto text = plain(typed);
    if (const auto minute = known(text, kTimes))
        return minute;
    for (const auto* const before : {"at ", "в "})
        drop_beginning(text, before);
    for (const auto& [words, short_form] : {std::pair{" in the morning", " am"},
                                            {" in the afternoon", " pm"},
                                            {" in the evening", " pm"},
                                            {" o'clock", " h"},
                                            {" o’clock", " h"}})
        boost::replace_all(text, words, short_form);
    auto parts = pieces(text);
    const auto part = take_part_of_day(parts);
    const auto read = hours_and_minutes(std::move(parts));
    if (!read)
        return std::nullopt;
    auto [hours, minutes] = *read;
    if (part)
    {
        if (hours < part->least || hours > part->most)
            return std::nullopt;
        hours = hours % 12 + (part->is_later ? 12 : 0);
    }
    if (hours > 23 || minutes > 59)
        return std::nullopt;
    return hours * kMinutesOfHour + minutes;
}

std::optional<int> parse_length(std::string_view typed)
{
    auto text = plain(typed);
    if (const auto minutes = known(text, kLengths))
        return minutes;
    for (const auto& [words, number] : {std::pair{"an hour ", "1 h "}, {"one hour ", "1 h "}, {"час ", "1 ч "}})
        if (text.starts_with(words))
            text.replace(0, std::string_view(words).size(), number);
    boost::replace_all(text, "½", text.starts_with("½") ? "0.5" : ".5");
    auto parts = pieces(text);
    std::erase_if(parts, [](const Piece& piece) { return piece.text == "and" || piece.text == "и"; });
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
