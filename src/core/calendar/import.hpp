// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/result.hpp"
#include "meeting/meeting_file.hpp"

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
} // namespace planerka
