// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "meeting/meeting.hpp"

#include <string>
#include <string_view>

namespace planerka
{
/// What a JSON path of the meeting is for a person: "Agenda item 3 “Forecast”", "Participant Dana Reyes", "Start". The
/// path itself for a place that has no name.
std::string place_in_words(const Meeting& meeting, std::string_view path, Language language);
} // namespace planerka
