// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "time/local_time.hpp"
#include "time/zone.hpp"

#include <optional>
#include <string>
#include <string_view>

/// Values of iCalendar (RFC 5545, section 3.3): ical/README.md, "Times and durations" and "Texts".
namespace planerka
{
struct CalendarTime
{
    LocalTime local{}; ///< rounded to the minute
    bool is_date = false;
    bool is_utc = false;
};

/// "20261207", "20261207T093000", "20261207T083000Z"; also without seconds and with 24:00. Nothing otherwise.
std::optional<CalendarTime> parse_calendar_time(std::string_view text);

/// Minutes of "PT1H30M", "P1D", "P2W", "-PT15M", rounded. Nothing otherwise, and for more than a century.
std::optional<std::int64_t> parse_calendar_duration(std::string_view text);

/// "20261207T093000", "20261207".
std::string calendar_time(const LocalTime& time);
std::string calendar_date(const Date& date);

/// The instant in UTC: "20261207T083000Z".
/// Whether the date has a year that a calendar can write, 1 to 9999.
constexpr bool is_calendar_date(const Date& date)
{
    return date.year >= 1 && date.year <= 9999;
}

std::string calendar_duration(std::int64_t minutes); ///< "PT90M"; at least 0
std::string calendar_instant(Instant instant);

/// A TEXT as people read it: "\n" and "\N" become line ends, "\," "\;" "\\" the characters themselves.
std::string unescape_text(std::string_view value);

/// A text of people as TEXT.
std::string escape_text(std::string_view text);
} // namespace planerka
