// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/schedule.hpp"

#include <optional>
#include <vector>

/// The lunch of a day that covers 12:00 to 14:00.
namespace planerka
{
using Slots = std::vector<Slot>;

/// The lunch: an automatic one, or a break of the user's own of at least 45 min. Of several the one within 11:30 to
/// 14:30, else the first; the end if there is none.
Slots::const_iterator lunch_of(const Slots& slots);

/// "lunch_time" if the lunch begins before 11:30 or ends after 14:30.
std::optional<ScheduleNote> note_lunch_time(const Meeting& meeting, const Slot& lunch);
} // namespace planerka
