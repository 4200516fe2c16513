// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/result.hpp"
#include "calendar/import.hpp"
#include "load/calendar_load.hpp"
#include "meeting/meeting.hpp"

#include <vector>

namespace planerka::app
{
/// The events that are meetings by what the calendar says of their time: absences, focus and free time are no load of
/// anybody (load/README.md, "What counts").
std::vector<Meeting> meetings_of(ImportedCalendar calendar);

/// What the meetings of a calendar file cost and take: calendar_load() of what was read, with what the file says of the
/// time of each event and of whose calendar it is (load/README.md, "What counts"). `language` is of the words for
/// somebody whom the calendar does not name.
Result<CalendarLoad> load_calendar(ImportedCalendar calendar, const LoadWindow& window, const RateCard* rates,
                                   Language language);
} // namespace planerka::app
