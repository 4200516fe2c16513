// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>

/// Times of day and lengths as people type them, in either language: text/README.md, "What people type".
namespace planerka::text
{
/// Minutes since midnight of "9:30", "9.30", "930", "9", "9:30 pm", "noon", "9 ч 30 мин", "3 часа дня"; nothing if it
/// is no time of day.
std::optional<int> parse_time(std::string_view typed);

/// Minutes of "90", "90 min", "1:30", "1h", "1 h 30", "half an hour", "1,5 ч", "1 час 30 минут", "полтора часа";
/// nothing if it is no length, or no whole number of minutes.
std::optional<int> parse_length(std::string_view typed);
} // namespace planerka::text
