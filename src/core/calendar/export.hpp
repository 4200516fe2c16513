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
    std::int64_t stamp_minutes =
        0; ///< DTSTAMP, minutes since 1970 UTC: passed in, so that the same input gives the same bytes
    /// DESCRIPTION; for a conference one for each day. Given by the caller, who knows when which item is dealt with.
    std::vector<std::string> descriptions{};
};

/// iCalendar text of a meeting (DOMAIN 8.7): UTF-8, CRLF, folded at 75 octets, with a VTIMEZONE that is true for the
/// whole series; one VEVENT for each day of a conference. `visible` is what the reader may see: this function hides
/// nothing but the people and passcodes of METHOD:PUBLISH. Errors: "calendar.no_date", "calendar.no_day_times",
/// "calendar.no_zone", "calendar.zone" (not one of IANA's), "calendar.repeats" (a conference in days with a rule: each
/// of its days would be a series), "calendar.rule" and the others of for_each_occurrence(), "calendar.cancelled" (an
/// invitation to a meeting that is off).
///
/// METHOD:CANCEL has next_sequence(). An invitation comes from organizer_of(). People without an address are written
/// with "invalid:nomail" as Outlook does. What iCalendar has no word for stands in X-PLANERKA- properties and
/// parameters, so that reading the file gives the same meeting: role, headcount and affiliation of a person,
/// confidentiality "internal" and "public", status "held". A conference comes back as a meeting for each day.
Result<std::string> write_calendar(const Meeting& visible, const ExportOptions& options);

/// The SEQUENCE after the meeting's, for what is sent out after a change; 1 if none was sent out before.
int next_sequence(const Meeting& meeting);
} // namespace planerka
