// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "money/decimal.hpp"
#include "time/local_time.hpp"

#include <optional>
#include <string_view>

/// Amounts and dates as people type them: text/README.md, "What people type".
namespace planerka::text
{
/// Reads an amount typed in either language: "1 234,56", "1,234.56", "$97.50", "97,50 руб."; nothing if it is no
/// number. The language settles only what "1,234" means: more than a thousand in English, a fraction in Russian.
std::optional<Decimal> parse_amount(std::string_view typed, Language language = Language::en);

/// Reads a date: "15.12.2026", "2026-12-15", "7 Dec 2026", "7 декабря 2026"; months are named in `language`. Nothing
/// otherwise.
std::optional<Date> parse_date(std::string_view typed, Language language);
} // namespace planerka::text
