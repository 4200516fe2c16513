// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ical/writer.hpp"
#include "meeting/meeting.hpp"

namespace planerka
{
/// The people of an event as properties: calendar/README.md, "Publish, request, cancel".
void write_organizer(const Attendee& organizer, CalendarWriter& writer);
void write_attendees(const Meeting& meeting, CalendarWriter& writer);
} // namespace planerka
