// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/result.hpp"
#include "calendar/import.hpp"
#include "load/calendar_load.hpp"
#include "load/conflict.hpp"
#include "meeting/meeting.hpp"

#include <cstddef>
#include <string>
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

/// Who is in two meetings of a calendar file at the same time, in the twelve months that load_calendar() would choose.
Conflicts conflicts_of(const ImportedCalendar& calendar, const Date& today, Language language);

inline constexpr std::size_t kMostConflictLines = 10; ///< of an answer, if nobody asks for all

/// A line for each of the first `most` conflicts, one that counts the rest, and one if not all were looked for.
std::vector<std::string> conflict_lines(const Conflicts& conflicts, std::size_t most, Language language);
} // namespace planerka::app
