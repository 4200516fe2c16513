// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "time/zone.hpp"

#include <string>
#include <vector>

namespace planerka::text
{
/// The start of a meeting on the clock of each zone, one line for each offset from UTC, the organiser's first
/// (text/README.md, "Times in several zones"): "09:30 Chicago (CST, UTC−6)", «15:00 Новосибирск (МСК+4)». Where the day
/// is not the organiser's the weekday is named: "00:00 Berlin (Tue, CET)". Unknown zones are left out.
std::vector<std::string> times_in_zones(Instant start, const std::string& organizer_zone,
                                        const std::vector<std::string>& zones, Language language);
} // namespace planerka::text
