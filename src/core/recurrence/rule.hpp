// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "time/local_time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A recurrence rule (RFC 5545, section 3.3.10) as values.
namespace planerka
{
enum class Frequency
{
    daily,
    weekly,
    monthly,
    yearly,
};

/// "MO", "2TU", "-1FR".
struct RuleDay
{
    int ordinal = 0; ///< −53…53 within the month or year; 0: every one
    int weekday = 0; ///< 0 Monday … 6 Sunday

    friend auto operator<=>(const RuleDay&, const RuleDay&) = default;
};

/// The lists are sorted and name nothing twice.
struct RecurrenceRule
{
    Frequency frequency = Frequency::weekly;
    int interval = 1;                 ///< 1…4,000,000; a larger number is taken for the largest
    std::optional<int> count{};       ///< ≥ 1; a number that int cannot hold is the largest int
    std::optional<LocalTime> until{}; ///< the last minute of the series, on its own wall clock
    int week_start = 0;               ///< 0 Monday … 6 Sunday
    std::vector<int> months{};        ///< 1…12
    std::vector<int> month_days{};    ///< 1…31, −31…−1 from the end
    std::vector<int> year_days{};     ///< 1…366, −366…−1 from the end
    std::vector<int> weeks{};         ///< 1…53, −53…−1 from the end
    std::vector<int> hours{};         ///< 0…23
    std::vector<int> minutes{};       ///< 0…59
    std::vector<int> positions{};     ///< BYSETPOS, 1…366, −366…−1 from the end
    std::vector<RuleDay> days{};
};

/// Reads "FREQ=WEEKLY;BYDAY=MO", with or without "RRULE:" before it, as programs write it. Nothing if a meeting cannot
/// follow the rule (recurrence/README.md, "Rules that are taken"); whether it ever yields a day is up to check_rule().
/// An UNTIL in UTC is put on the wall clock of `zone` (an IANA id; if that is unknown, it is taken as it stands); one
/// without a time means its whole day.
std::optional<RecurrenceRule> parse_rule(std::string_view text, std::string_view zone);
} // namespace planerka
