// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "recurrence/rule.hpp"

#include <optional>
#include <string_view>

namespace planerka::forms
{
/// How often something is, as people type it in English or Russian, without its end: "every second Tuesday",
/// «ежемесячно 15-го числа», "every weekday, 10 times" (forms/README.md, "A series in words"). Nothing if a word is not
/// known, or if it could mean two things.
/// @param typed in one case, as text::comparable() makes it.
std::optional<RecurrenceRule> parse_series(std::string_view typed);
} // namespace planerka::forms
