// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "time/local_time.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace planerka
{
/// Whether the zone is UTC: its times are written as instants and need no VTIMEZONE.
bool is_utc_zone(std::string_view zone);

/// The VTIMEZONE of a zone that is_time_zone(), as lines that end in '\n'. It is true from the year before `first` to a
/// year after `last`, or for ever without one: calendar/README.md, "Time zones as written".
std::string zone_lines(const std::string& zone, const Date& first, const std::optional<Date>& last);
} // namespace planerka
