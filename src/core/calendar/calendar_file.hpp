// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/result.hpp"
#include "meeting/meeting_file.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// iCalendar (RFC 5545) in and out.
///
/// The lines are read and written here and not by libical, because libical 3.0 cannot keep what an import promises:
/// of 950 KB of times that are none each is sought from the first one on (over a minute), of a list of exceptions the
/// first 500 are kept and nothing is said, a time without seconds and what else it finds fault with is gone, and no
/// property knows its line. What is mended before it (encodings, folds inside of characters, colons in names) needs a
/// reader of lines anyhow. The tests hold both directions against libical and python3-icalendar.
namespace planerka
{
struct ImportOptions
{
    Language language = Language::en;   ///< of the meetings made, and of the words in them ("Untitled")
    std::string time_zone{};            ///< the user's IANA id: what floating times are read in; default UTC
    std::vector<std::string> domains{}; ///< the own company's, "example.com"; none: see below
};

/// The domain that was taken for the own company's.
struct GuessedDomain
{
    enum class Reason
    {
        most,      ///< it takes part in more meetings than any other
        organiser, ///< others take part in as many, and organise fewer
        first,     ///< others organise as many, too; this one comes first in the file
    };

    std::string name{};
    Reason reason = Reason::most;
};

struct ImportedCalendar
{
    std::vector<Meeting> meetings{}; ///< in the order of the file
    std::vector<Error> warnings{};   ///< what was left out or guessed; the place names the event and its line
    std::optional<GuessedDomain> guessed_domain{}; ///< if anybody is a client because of it
    std::vector<std::string> unmet_domains{};      ///< of the options', at which nobody has an address
};

/// The domains of what a user wrote: "example.com" of "https://Example.com." and "@example.com", two of
/// "example.com, example.org".
std::vector<std::string> domains_in(std::string_view text);

inline constexpr std::size_t kMostEvents = 50'000;           ///< of a file; more are left out with a warning
inline constexpr std::size_t kMostAttendees = kMostElements; ///< of an event, likewise: as many as a meeting file takes
inline constexpr std::size_t kMostAttendeesOfAll = 400'000;  ///< of a file, likewise
inline constexpr std::size_t kMostWarnings = 500;            ///< the last one then counts the rest

/// The meetings of a calendar as Outlook, Exchange, Google, Apple, Yandex, Zimbra and Thunderbird write it (DOMAIN
/// 11.16). One event that cannot be read is a warning and the others are kept; tasks, journals and answers (METHOD
/// REPLY, COUNTER, REFRESH) are no meetings. Errors: "calendar.not_ical", "calendar.no_events".
///
/// What becomes of an event, where DOMAIN leaves it open:
/// - Identity: `calendar.uid` is the UID, `id` a UUID computed from it (and from the time of the meeting of a series
///   that was moved), so that reading a file twice gives the same ids.
/// - Times: whole minutes, rounded. A time in UTC stays in UTC, but a single meeting is shown in the calendar's own
///   zone (X-WR-TIMEZONE) if there is one. A zone that is not IANA's is found by Windows' names, by names and cities
///   in six languages, or by the rules in the file; a guess is a warning.
/// - All-day events, and those without an end or that end before they begin: durationMinutes 0, which no cost counts
///   and check() reports (V03). An all-day event has calendar.allDay and begins at 00:00; of several days the first.
/// - Over 720 minutes: if the clock at the end is later than at the beginning by at most 720 minutes, a conference with
///   one entry in days[] for each date, durationMinutes being one day's; else one long meeting (V03). Both warn.
/// - Declined and those who sent somebody else (PARTSTAT=DELEGATED, or a delegate and not ACCEPTED): attendance
/// "apologies". Who counts people, cost or load leaves them
///   out. The delegate comes instead and takes over role and participation.
/// - Rooms and resources (CUTYPE, Google's resource addresses): location.room, unless they refused.
/// - The organiser takes part even if not listed, and is the chair if nobody else is. A group of unknown size counts
///   as one person, with a warning.
/// - Internal are people without an address and those of the own company, whoever organises: the domains in the
/// options,
///   else the calendar's owner's (an address as X-WR-CALNAME), else the one domain that takes part in most events of
///   the file, of several the one that organises more of them. Others are clients, the most careful reading: they cost
///   nothing, and the meeting's audience is "mixed", so that what is made of it is filtered as for a client.
/// - CLASS: PRIVATE and CONFIDENTIAL are confidential. PUBLIC says nothing: Outlook writes it everywhere.
/// - STATUS: TENTATIVE is a draft, CANCELLED cancelled, everything else scheduled.
/// - A meeting of a series that was changed in any way is an exception of the series and a meeting of its own; one that
///   was cancelled is an exception only; of a series that is cancelled, all are. Which one it is, is told by its
///   instant, or by the date where RECURRENCE-ID is one.
/// - An exception at a time at which the series has no meeting takes none away; it is kept with its time.
/// - DESCRIPTION is kept in the file as `calendar.description`, a key this program does not know: it survives a save
///   and stands in no document, because the audience filter hides what it does not know.
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

/// The link without a passcode in it ("pwd=…", "#pwd=…", "user:secret@") and without what mail filters wrap around it:
/// what METHOD:PUBLISH shows. "p" is a passcode of Teams alone.
std::string link_without_passcode(std::string_view url);

/// The telephone number of what stands in dialIn, without extensions and PINs around it and without a "(0)" after the
/// code of the country; of several the first that has such a code, else the first. What holds no number ("Call the
/// office") stays, as text_without_passcodes().
std::string dial_in_without_pin(std::string_view dial_in);

/// A text that people wrote ("Phone +49 69 1234567, PIN 4711#; https://zoom.us/j/2?pwd=x") without its PINs and
/// passcodes and with link_without_passcode() of its links: "Phone +49 69 1234567; https://zoom.us/j/2".
std::string text_without_passcodes(std::string_view text);
} // namespace planerka
