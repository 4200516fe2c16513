// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <optional>

namespace planerka
{
inline constexpr Minutes kShorterStep = 5; ///< a shorter meeting takes a multiple of it

/// The duration of A2: 2/3 of the meeting's rounded to 5, and longer by fives until the agenda fits (schedule());
/// nothing where that is no shorter, for an agenda that does not fit now, and for days of a conference.
std::optional<Minutes> shorter_duration(const Meeting& meeting);
} // namespace planerka
