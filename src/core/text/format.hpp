// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "money/money.hpp"
#include "time/zone.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Values as people of a language write them (DOMAIN 2, Typography). All results are UTF-8; spaces that must not break
/// are U+00A0. Russian: "1 234,56 ₽", "15.12.2026", "15 декабря 2026 г."; English: "$1,234.56", "7 December
/// 2026".
namespace planerka::text
{
std::string money(const Money& amount, Language language);       ///< "$1,234.56", "1 234,56 ₽"
std::string number(const Decimal& value, Language language);     ///< "1,234.5", "1 234,5"; digits as given
std::string percent(const Decimal& share, Language language);    ///< share 0.343 → "34.3%", "34,3 %"
std::string date_short(const Date& date, Language language);     ///< "7 Dec 2026", "07.12.2026"
std::string date_long(const Date& date, Language language);      ///< "7 December 2026", "7 декабря 2026 г."
std::string date_day_month(const Date& date, Language language); ///< "7 December", "7 декабря"
std::string date_with_weekday(const Date& date,
                              Language language); ///< "Monday, 7 December 2026", "понедельник, 7 декабря 2026 г."
std::string time_range(int from_minute_of_day, int to_minute_of_day); ///< "09:30–10:30", en dash without spaces
std::string minutes(Minutes value, Language language);                ///< "5 min", "5 мин" (tables)
std::string minutes_in_words(Minutes value, Language language); ///< "5 minutes", "5 минут", "1 час 30 минут"
std::string hours(const Exact& value, Language language);       ///< two decimals: "8.58 h", "8,58 ч"

/// The start of the meeting in each distinct offset among the zones, the organiser's first (DOMAIN 5.5):
/// "09:30 Chicago (CST, UTC−6)", "10:30 New York (EST)"; RU "11:00 МСК (UTC+3)", "15:00 Новосибирск (МСК+4)".
/// Another day gets its weekday: "00:00 Berlin (Tue, CET)". Unknown zones are skipped.
std::vector<std::string> times_in_zones(Instant start, const std::string& organizer_zone,
                                        const std::vector<std::string>& zones, Language language);

/// Reads an amount as a person types it in either language: "1 234,56", "1,234.56", "$97.50", "97,50 руб."; nothing if
/// it is no number. The language settles only what "1,234" means: a thousand and more in English, a fraction in
/// Russian.
std::optional<Decimal> parse_amount(std::string_view typed, Language language = Language::en);

/// Reads a date as a person types it: "15.12.2026", "2026-12-15", "7 Dec 2026", "7 декабря 2026"; nothing otherwise.
std::optional<Date> parse_date(std::string_view typed, Language language);
} // namespace planerka::text
