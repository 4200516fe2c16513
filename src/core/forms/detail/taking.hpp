// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "forms/place.hpp"
#include "meeting/meeting.hpp"

#include <string>

namespace planerka::forms
{
/// Takes a text without spaces around it over into the value that was found.
/// @return nothing if it was taken, else what is wrong with it and what to enter; the value is as it was then.
std::string take(const Meeting& meeting, const Found& found, std::string text, Language language);
} // namespace planerka::forms
