// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/result.hpp"
#include "meeting/meeting.hpp"

#include <string>
#include <string_view>
#include <vector>

/// iCalendar (RFC 5545) in and out. libical stays inside this folder.
namespace planerka
{
struct ImportOptions
{
    Language language = Language::en; ///< of the meetings made
    std::string time_zone{};          ///< the user's IANA id: what floating times are read in
};

struct ImportedCalendar
{
    std::vector<Meeting> meetings{};
    std::vector<Error> warnings{}; ///< what was left out or guessed; the place names the event
};

/// The meetings of a calendar as Outlook, Exchange, Google, Apple, Yandex, Zimbra and Thunderbird write it (DOMAIN
/// 11.16). One event that cannot be read is a warning and the others are kept. Errors: "calendar.not_ical",
/// "calendar.no_events".
Result<ImportedCalendar> read_calendar(std::string_view bytes, const ImportOptions& options);

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
};

/// iCalendar text of a meeting (DOMAIN 8.7): UTF-8, CRLF, folded at 75 octets, with a VTIMEZONE that is true for the
/// whole series; one VEVENT for each day of a conference. `visible` is what the reader may see: this function hides
/// nothing. Errors: "calendar.no_start", "calendar.rule", those of schedule() are not fatal: the description then
/// lacks the times of the items.
Result<std::string> write_calendar(const Meeting& visible, const ExportOptions& options);
} // namespace planerka
