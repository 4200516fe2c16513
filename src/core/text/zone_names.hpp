// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"

#include <string>

namespace planerka::text
{
/// The city that stands for a zone: "New York", "Новосибирск"; "UTC+5" for an
/// offset without a city ("Etc/GMT-5"); else the end of the id.
std::string zone_city(const std::string& zone, Language language);

/// The city as it stands after «для»: «Нью-Йорка», «Алматы»; for cities in which business people are likely to sit.
/// Empty for the others, since no rule gives the case of any name: write «часового пояса «Апиа»» then.
std::string zone_city_genitive(const std::string& zone);
} // namespace planerka::text
