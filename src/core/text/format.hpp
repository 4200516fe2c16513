// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "money/money.hpp"
#include "time/local_time.hpp"

#include <string>

/// Values as people of a language write them: text/README.md, "Numbers and amounts", "Dates", "Minutes and hours". All
/// results are UTF-8; spaces that must not break are U+00A0.
namespace planerka::text
{
std::string money(const Money& amount, Language language);       ///< "$1,234.56", "1 234,56 ₽"
std::string number(const Decimal& value, Language language);     ///< "1,234.5", "1 234,5"; digits as given
std::string percent(const Decimal& share, Language language);    ///< share 0.343 → "34.3%", "34,3 %"
std::string date_short(const Date& date, Language language);     ///< "7 Dec 2026", "07.12.2026"
std::string date_long(const Date& date, Language language);      ///< "7 December 2026", "7 декабря 2026 г."
std::string date_day_month(const Date& date, Language language); ///< "7 December", "7 декабря"
/// "Monday, 7 December 2026", "понедельник, 7 декабря 2026 г."
std::string date_with_weekday(const Date& date, Language language);
std::string month_and_year(const Date& date, Language language);      ///< "December 2026", "декабрь 2026"
std::string weekday_short(const Date& date, Language language);       ///< "Mo", "пн"
std::string time_range(int from_minute_of_day, int to_minute_of_day); ///< "09:30–10:30", en dash without spaces
std::string minutes(Minutes value, Language language);                ///< "5 min", "5 мин": for tables
std::string minutes_in_words(Minutes value, Language language); ///< "5 minutes", "1 час 30 минут": for sentences
std::string hours(const Exact& value, Language language);       ///< two decimals: "8.58 h", "8,58 ч"
} // namespace planerka::text
