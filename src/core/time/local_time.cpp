// SPDX-License-Identifier: MPL-2.0
#include "time/local_time.hpp"

#include <chrono>
#include <cstdio>

namespace planerka
{
namespace
{
/// The number that `digits` spell, if all of them are digits.
std::optional<int> number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
    {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::chrono::year_month_day calendar_day(const Date& date)
{
    return {std::chrono::year(date.year), std::chrono::month(static_cast<unsigned>(date.month)),
            std::chrono::day(static_cast<unsigned>(date.day))};
}
} // namespace

std::optional<Date> Date::parse(std::string_view iso)
{
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return std::nullopt;
    const auto year = number(iso.substr(0, 4));
    const auto month = number(iso.substr(5, 2));
    const auto day = number(iso.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const Date date{*year, *month, *day};
    return calendar_day(date).ok() ? std::optional(date) : std::nullopt;
}

std::string Date::to_string() const
{
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
    return text;
}

Date Date::plus_days(int days) const
{
    return from_days(days_since_epoch() + days);
}

std::int64_t Date::days_since_epoch() const
{
    return std::chrono::sys_days(calendar_day(*this)).time_since_epoch().count();
}

Date Date::from_days(std::int64_t days_since_epoch)
{
    const std::chrono::year_month_day civil{std::chrono::sys_days{std::chrono::days{days_since_epoch}}};
    return {static_cast<int>(civil.year()), static_cast<int>(static_cast<unsigned>(civil.month())),
            static_cast<int>(static_cast<unsigned>(civil.day()))};
}

int Date::weekday() const
{
    const std::chrono::weekday name{std::chrono::sys_days{calendar_day(*this)}};
    return static_cast<int>(name.iso_encoding()) - 1;
}

std::optional<LocalTime> LocalTime::parse(std::string_view iso)
{
    if (iso.size() == 19 && iso.ends_with(":00"))
        iso.remove_suffix(3);
    if (iso.size() != 16 || iso[10] != 'T')
        return std::nullopt;
    const auto date = Date::parse(iso.substr(0, 10));
    const auto minute = parse_clock(iso.substr(11));
    if (!date || !minute)
        return std::nullopt;
    return LocalTime{*date, *minute};
}

std::string LocalTime::to_string() const
{
    return date.to_string() + "T" + clock();
}

std::string LocalTime::clock() const
{
    return clock_text(minute_of_day);
}

LocalTime LocalTime::plus(Minutes minutes) const
{
    const std::int64_t total = std::int64_t{minute_of_day} + minutes;
    const std::int64_t minute = ((total % kMinutesPerDay) + kMinutesPerDay) % kMinutesPerDay;
    return {date.plus_days(static_cast<int>((total - minute) / kMinutesPerDay)), static_cast<int>(minute)};
}

std::optional<int> parse_clock(std::string_view text)
{
    const auto colon = text.find(':');
    if ((colon != 1 && colon != 2) || text.size() != colon + 3)
        return std::nullopt;
    const auto hour = number(text.substr(0, colon));
    const auto minute = number(text.substr(colon + 1));
    if (!hour || !minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    return *hour * 60 + *minute;
}

std::string clock_text(int minute_of_day)
{
    const auto minute = static_cast<int>(((minute_of_day % kMinutesPerDay) + kMinutesPerDay) % kMinutesPerDay);
    char text[16];
    std::snprintf(text, sizeof text, "%02d:%02d", minute / 60, minute % 60);
    return text;
}
} // namespace planerka
