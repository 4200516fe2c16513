// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace planerka
{
/// A whole number of minutes: every duration in Planerka.
using Minutes = int;

inline constexpr std::int64_t kMinutesPerDay = 1440;

/// A day of the Gregorian calendar, also before it was introduced.
struct Date
{
    int year = 1970;
    int month = 1; ///< 1…12
    int day = 1;   ///< 1…31

    /// Reads "2026-12-07"; nothing if there is no such day.
    static std::optional<Date> parse(std::string_view iso);
    std::string to_string() const; ///< "2026-12-07"
    Date plus_days(int days) const;
    std::int64_t days_since_epoch() const; ///< 1970-01-01 is 0
    static Date from_days(std::int64_t days_since_epoch);
    int weekday() const; ///< 0 Monday … 6 Sunday

    friend auto operator<=>(const Date&, const Date&) = default;
};

/// Wall-clock date and time without a zone.
struct LocalTime
{
    Date date;
    int minute_of_day = 0; ///< 0…1439

    /// Reads "2026-12-07T09:30" (seconds ":00" allowed); nothing otherwise.
    static std::optional<LocalTime> parse(std::string_view iso);
    std::string to_string() const;         ///< "2026-12-07T09:30"
    std::string clock() const;             ///< "09:30"
    LocalTime plus(Minutes minutes) const; ///< moves the hands, across midnight; knows no clock change

    friend auto operator<=>(const LocalTime&, const LocalTime&) = default;
};

/// Reads "9:30" or "09:30"; minutes since midnight, or nothing.
std::optional<int> parse_clock(std::string_view text);

/// "09:30" for 570; a number beyond a day is taken on the clock: "00:30" for 1470.
std::string clock_text(int minute_of_day);
} // namespace planerka
