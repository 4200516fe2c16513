// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "meeting/meeting.hpp"

#include <string>
#include <string_view>

namespace planerka
{
/// Where a path of the meeting file is, in a person's words: "agenda[2]" is "Agenda item 3 “Forecast”", "start.local"
/// is "Start" (check/README.md, "Places in words"). A path that has no words is given back as it is.
std::string place_in_words(const Meeting& meeting, std::string_view path, Language language);
} // namespace planerka
