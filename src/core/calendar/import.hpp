// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/result.hpp"
#include "meeting/meeting_file.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Meetings of iCalendar files (RFC 5545).
namespace planerka
{
struct ImportOptions
{
    Language language = Language::en;   ///< of the meetings made, and of the words in them ("Untitled")
    std::string time_zone{};            ///< IANA id of the user's zone, which times without a zone are in; default UTC
    std::vector<std::string> domains{}; ///< the own company's, as domains_in() gives them; without any they are guessed
    bool hides_private = false;         ///< titles of private and confidential events, also in warnings
};

/// The domain that was taken for the own company's, or the one address where it is at a mail provider, and why.
struct GuessedDomain
{
    enum class Reason
    {
        most,      ///< it takes part in more meetings than any other
        organiser, ///< others take part in as many meetings, but organise fewer
        first,     ///< others take part in and organise as many; this one comes first in the file
        owner,     ///< an address that the calendar names as its owner's
    };

    std::string name{};
    Reason reason = Reason::most;
};

/// What an event says its time is: calendar/README.md, "Time that is no meeting".
enum class EventUse
{
    meeting,
    free,      ///< it is in the calendar, and the time is free
    away,      ///< out of office
    elsewhere, ///< working in another place
    focus,     ///< kept for work of one's own
};

struct ImportedCalendar
{
    std::vector<Meeting> meetings{}; ///< in the order of the file
    std::vector<EventUse> uses{};    ///< of each of the meetings
    std::string owner{};             ///< the address that is the calendar's name; empty if none is
    std::vector<Error> warnings{};   ///< what was left out or guessed; the place names the event and its line
    std::optional<GuessedDomain> guessed_domain{}; ///< if anybody is a client because of it
    std::vector<std::string> unmet_domains{};      ///< those of the options at which nobody has an address
    std::vector<std::string> mail_providers{};     ///< those of the options that are no company
};

// calendar/README.md, "Limits of an import".
inline constexpr std::size_t kMostAttendees = kMostElements; ///< of an event: as many as a meeting file takes
inline constexpr std::size_t kMostAttendeesOfAll = 400'000;  ///< of a file
inline constexpr std::size_t kMostWarnings = 500;            ///< if there are more, the last one counts the rest

/// The meetings of a calendar as Outlook, Exchange, Google, Apple, Yandex, Zimbra and Thunderbird write it. What
/// becomes of an event stands in calendar/README.md, from "What becomes of an event" on. An event that cannot be read
/// is a warning, and the others are kept. Errors: "calendar.not_ical", "calendar.no_events".
Result<ImportedCalendar> read_calendar(std::string_view bytes, const ImportOptions& options);
} // namespace planerka
