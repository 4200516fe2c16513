// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ical/writer.hpp"
#include "meeting/meeting.hpp"

/// Where an event takes place and how one joins it: calendar/README.md, "A meeting as an event".
namespace planerka
{
void write_place(const Meeting& meeting, CalendarWriter& writer);

/// @param is_shared  others look into the calendar: no passcode and no PIN
void write_joining(const Meeting& meeting, bool is_shared, CalendarWriter& writer);
} // namespace planerka
