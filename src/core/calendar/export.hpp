// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "meeting/meeting.hpp"

#include <cstdint>
#include <string>
#include <vector>

/// Meetings as iCalendar (RFC 5545).
namespace planerka
{
enum class CalendarMethod
{
    publish, ///< a file to save or share: without attendees
    request, ///< an invitation: with organiser and attendees
    cancel,
};

struct ExportOptions
{
    CalendarMethod method = CalendarMethod::publish;
    /// DTSTAMP, in minutes since 1970-01-01T00:00Z; given by the caller, so that the same input gives the same bytes.
    std::int64_t stamp_minutes = 0;
    /// DESCRIPTION; of a conference one for each day. Given by the caller, who knows when which item is dealt with.
    std::vector<std::string> descriptions{};
};

/// The iCalendar text of a meeting: calendar/README.md, "A meeting as an event" and "Publish, request, cancel".
/// `visible` is what the reader may see: this function hides nothing but the people and passcodes of METHOD:PUBLISH.
/// METHOD:CANCEL has next_sequence(); an invitation comes from organizer_of(). A conference has one event for each day.
///
/// Errors: "calendar.no_date", "calendar.no_day_times", "calendar.no_zone", "calendar.zone" (not one of IANA's),
/// "calendar.repeats" (a conference in days with a rule), "calendar.cancelled" (an invitation to a meeting that is
/// off), and those of for_each_occurrence().
Result<std::string> write_calendar(const Meeting& visible, const ExportOptions& options);

/// The SEQUENCE that follows the meeting's, for what is sent out after a change; 1 if nothing was sent out before.
int next_sequence(const Meeting& meeting);
} // namespace planerka
