// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "time/local_time.hpp"

#include <optional>
#include <string_view>

/// Days as people name them when they plan: text/README.md, "What people type".
namespace planerka::text
{
/// Which of two numbers is the day where both could be: in "12/7".
enum class DateOrder
{
    day_first,
    month_first,
};

/// The order that readers of the language are used to in that time zone: month first in English in the United States
/// and the Philippines, and where no zone is given; else day first.
DateOrder date_order_of(Language language, std::string_view time_zone = {});

/// Reads a day as parse_date() does, and also "12/7/2026", "7 Dec", "December 7th", "tomorrow", "Mon", "next Friday",
/// «7 дек», «завтра», «в пятницу», «через неделю»; words are read in either language. Nothing if it could mean
/// anything else.
/// @param today what "tomorrow" is counted from; without a year, the next such day is meant, today included
std::optional<Date> parse_day(std::string_view typed, Language language, const Date& today, DateOrder order);
} // namespace planerka::text
