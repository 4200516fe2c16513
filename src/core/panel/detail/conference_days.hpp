// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

/// The days of a conference and its start say the same of its first day: whichever of them is typed, the other follows.
namespace planerka::panel
{
/// A new last day, as it usually is: the first begins as the meeting does, another is the day after the one before,
/// with the same hours.
void fill_last_day(Meeting& meeting);

/// The meeting began at `from` and begins at another time now: the days move with it if the first of them did.
void move_days(Meeting& meeting, const LocalTime& from);

/// Something of a day was typed: the meeting begins with its first day.
void follow_first_day(Meeting& meeting);
} // namespace planerka::panel
