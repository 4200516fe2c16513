// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <string_view>

namespace planerka::panel
{
/// Makes the meeting the cheaper one of that id (cost/README.md, "Alternatives"): shorter (A2), with the optional
/// people informed instead (A3), every other time (A4), by video (A5). A memo in its place (A1) and what combines one
/// with meetings (A6) cannot be made of a meeting.
/// @return false if the alternative is not offered for it, or cannot be made; the meeting is as it was then.
bool apply_alternative(Meeting& meeting, std::string_view id);

/// Whether apply_alternative() can make one of that id.
bool can_be_applied(std::string_view id);
} // namespace planerka::panel
