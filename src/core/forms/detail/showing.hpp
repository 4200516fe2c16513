// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "forms/field.hpp"
#include "forms/place.hpp"
#include "meeting/meeting.hpp"

#include <string>
#include <string_view>
#include <vector>

/// Values in words, as one types them (forms/README.md, "Typing").
namespace planerka::forms
{
std::string joined(const std::vector<std::string>& parts, std::string_view between);

/// A number as its kind is typed: a share as a percentage.
std::string shown(const Decimal& value, Kind kind, Language language);

/// The value that was found in the meeting.
std::string shown(const Meeting& meeting, const Found& found, Language language);
} // namespace planerka::forms
