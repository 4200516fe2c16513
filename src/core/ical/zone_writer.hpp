// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "time/local_time.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace planerka
{
/// Written as instants, without a VTIMEZONE.
bool is_utc_zone(std::string_view zone);

/// The VTIMEZONE of a zone that is_time_zone(), true from the year before `first` to `last`, or for ever if there is no
/// last; lines ending in '\n'.
std::string zone_lines(const std::string& zone, const Date& first, const std::optional<Date>& last);
} // namespace planerka
