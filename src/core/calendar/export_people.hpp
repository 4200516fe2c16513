// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/calendar_writer.hpp"
#include "meeting/meeting.hpp"

namespace planerka
{
/// The attendee named by organizerId, else the chair; nullptr if there is none.
const Attendee* organizer_of_entry(const Meeting& meeting);

void write_organizer(const Attendee& organizer, CalendarWriter& writer);
void write_attendees(const Meeting& meeting, CalendarWriter& writer);
} // namespace planerka
