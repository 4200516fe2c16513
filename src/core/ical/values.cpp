// SPDX-License-Identifier: MPL-2.0
#include "ical/values.hpp"

#include "base/letters.hpp"

#include <cstdio>

namespace planerka
{
namespace
{
constexpr std::int64_t kCentury = 100LL * 366 * 24 * 60;

/// The number that the `length` digits at `at` spell; −1 if they are not all digits.
int digits(std::string_view text, std::size_t at, std::size_t length)
{
    if (at + length > text.size())
        return -1;
    int value = 0;
    for (const char c : text.substr(at, length))
    {
        if (!is_digit(c))
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<Date> parse_date(std::string_view text)
{
    const Date date{digits(text, 0, 4), digits(text, 4, 2), digits(text, 6, 2)};
    constexpr int kDays[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (date.year < 1 || date.month < 1 || date.month > 12 || date.day < 1 || date.day > kDays[date.month - 1])
        return std::nullopt;
    const bool is_leap_year = date.year % 4 == 0 && (date.year % 100 != 0 || date.year % 400 == 0);
    return date.month == 2 && date.day == 29 && !is_leap_year ? std::nullopt : std::optional(date);
}

std::string padded(int value, int width)
{
    char text[16];
    return {text, static_cast<std::size_t>(std::snprintf(text, sizeof text, "%0*d", width, value))};
}

/// Seconds of a unit of durations; 0 if the letter is none.
std::int64_t seconds_of(char unit)
{
    switch (unit)
    {
    case 'W':
        return 7 * 24 * 3600;
    case 'D':
        return 24 * 3600;
    case 'H':
        return 3600;
    case 'M':
        return 60;
    case 'S':
        return 1;
    default:
        return 0;
    }
}
} // namespace

std::optional<CalendarTime> parse_calendar_time(std::string_view text)
{
    text = trimmed(text);
    const auto date = parse_date(text);
    if (!date)
        return std::nullopt;
    if (text.size() == 8)
        return CalendarTime{{*date, 0}, true, false};
    const bool is_utc = text.back() == 'Z' || text.back() == 'z';
    if (is_utc)
        text.remove_suffix(1);
    const int hour = digits(text, 9, 2);
    const int minute = digits(text, 11, 2);
    const int second = text.size() == 13 ? 0 : digits(text, 13, 2);
    if ((text.size() != 13 && text.size() != 15) || (text[8] != 'T' && text[8] != 't'))
        return std::nullopt;
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return std::nullopt;
    return CalendarTime{LocalTime{*date, 0}.plus(hour * 60 + minute + (second >= 30 ? 1 : 0)), false, is_utc};
}

std::optional<std::int64_t> parse_calendar_duration(std::string_view text)
{
    text = trimmed(text);
    const bool is_negative = text.starts_with('-');
    if (is_negative || text.starts_with('+'))
        text.remove_prefix(1);
    if (text.size() < 3 || lower(text[0]) != 'p')
        return std::nullopt;
    text.remove_prefix(1);
    std::int64_t seconds = 0;
    std::int64_t number = -1;
    for (const char c : text)
    {
        if (is_digit(c))
            number = (number < 0 ? 0 : number) * 10 + (c - '0');
        else if (lower(c) != 't')
        {
            const auto unit = seconds_of(static_cast<char>(lower(c) - 'a' + 'A'));
            if (unit == 0 || number < 0)
                return std::nullopt;
            seconds += number * unit;
            number = -1;
        }
        if (number > kCentury * 60 || seconds > kCentury * 60)
            return std::nullopt;
    }
    if (number >= 0)
        return std::nullopt;
    const auto minutes = (seconds + 30) / 60;
    return is_negative ? -minutes : minutes;
}

std::string calendar_date(const Date& date)
{
    return padded(date.year, 4) + padded(date.month, 2) + padded(date.day, 2);
}

std::string calendar_time(const LocalTime& time)
{
    return calendar_date(time.date) + 'T' + padded(time.minute_of_day / 60, 2) + padded(time.minute_of_day % 60, 2) +
           "00";
}

std::string calendar_duration(std::int64_t minutes)
{
    return "PT" + std::to_string(minutes) + 'M';
}

std::string calendar_instant(Instant instant)
{
    return calendar_time(local_at(instant, "UTC")) + 'Z';
}

std::string unescape_text(std::string_view value)
{
    std::string text;
    text.reserve(value.size());
    for (std::size_t i = 0; i < value.size(); ++i)
    {
        if (value[i] != '\\' || i + 1 == value.size())
        {
            text += value[i];
            continue;
        }
        const char next = value[++i];
        if (next == 'n' || next == 'N')
            text += '\n';
        else if (next == ',' || next == ';' || next == '\\' || next == ':' || next == '"')
            text += next;
        else
            text.append({'\\', next});
    }
    return text;
}

std::string escape_text(std::string_view text)
{
    std::string value;
    value.reserve(text.size() + 16);
    for (std::size_t i = 0; i < text.size(); ++i)
    {
        const char c = text[i];
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        if (c == '\n' || c == '\r')
            value += "\\n";
        else if (c == '\\' || c == ';' || c == ',')
            value.append({'\\', c});
        else if (static_cast<unsigned char>(c) >= ' ' || c == '\t')
            value += c;
    }
    return value;
}
} // namespace planerka
