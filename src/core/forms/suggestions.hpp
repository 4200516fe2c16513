// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "forms/field.hpp"
#include "meeting/meeting.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace planerka::forms
{
/// What people often enter in such a field, as it is typed in that language, in the order of a list: lengths, times of
/// day, series that fit the day of the meeting, currencies, time zones. Anything else can be typed as well. Empty if
/// nothing is offered.
/// @param path of the field in the meeting file: a whole meeting has other lengths than its parts.
std::vector<std::string> suggestions_for(const Meeting& meeting, std::string_view path, Kind kind, Language language);
} // namespace planerka::forms
