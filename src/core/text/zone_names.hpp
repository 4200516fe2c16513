// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "time/zone.hpp"

#include <string>

/// What readers call a time zone: text/README.md, "Times in several zones".
namespace planerka::text
{
/// The city that stands for a zone: "New York", "Новосибирск"; "UTC+5" for an offset without a city ("Etc/GMT-5"); else
/// the end of the id.
std::string zone_city(const std::string& zone, Language language);

/// The city as it stands behind «для»: «Нью-Йорка», «Алматы»; for cities in which business people are likely to sit.
/// Empty for the others, since no rule gives the genitive of every name: write «часового пояса „Апиа“» then.
std::string zone_city_genitive(const std::string& zone);

/// "CST" or, while the clocks are forward, "CDT"; empty where readers of the language use no abbreviation.
std::string zone_abbreviation(Instant instant, const std::string& zone, Language language);

/// Signed hours, and minutes if there are any: "−6", "+5:30".
std::string shift_text(int minutes);
} // namespace planerka::text
