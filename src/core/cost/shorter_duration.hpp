// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <optional>

namespace planerka
{
inline constexpr Minutes kShorterStep = 5; ///< a shorter meeting takes a multiple of it

/// How long the alternative "A2" takes: two thirds of the meeting, rounded to five minutes, and longer by fives until
/// the agenda fits. Nothing where that is no shorter, where the agenda does not fit even now, and for days of a
/// conference.
std::optional<Minutes> shorter_duration(const Meeting& meeting);
} // namespace planerka
