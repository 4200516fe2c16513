// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "ical/lines.hpp"
#include "ical/unfold.hpp"

#include <string_view>
#include <vector>

/// Calendars, events and time zones of an iCalendar file as they stand there, before anything is understood.
namespace planerka
{
/// The properties of an event that are read: ical/README.md, "Properties that are read".
enum class Field
{
    all_day, ///< Outlook's mark of an event whose times are midnights of some zone
    attendee,
    busy_status, ///< X-MICROSOFT-CDO-BUSYSTATUS
    categories,
    classification,
    conference,
    description,
    dtend,
    dtstamp,
    dtstart,
    duration,
    event_type, ///< X-GOOGLE-EVENT-TYPE
    exdate,
    exrule,
    last_modified,
    location,
    online_link, ///< X-GOOGLE-CONFERENCE and its like of other makers
    organizer,
    our_audience,
    our_confidentiality,
    our_dial_in,
    our_fallback,
    our_passcode,
    our_pin,
    our_room,
    our_status,
    rdate,
    recurrence_id,
    rich_description,
    rrule,
    sequence,
    status,
    summary,
    transparency, ///< TRANSP
    uid,
    url,
};

struct Property : ContentLine
{
    Field field{};
};

struct Event
{
    std::vector<Property> properties{};
    int number = 0;      ///< of its first line
    bool is_cut = false; ///< the file ended before it did

    /// The first of that field; nullptr if there is none.
    const Property* find(Field field) const;
    /// Its value without white space at the ends; empty if there is none.
    std::string_view value(Field field) const;
};

/// A VTIMEZONE.
struct ZoneLines
{
    std::string_view id{};
    std::string_view location{}; ///< X-LIC-LOCATION
    std::string_view url{};      ///< TZURL
    std::string_view text{};     ///< all of its lines, BEGIN and END included
};

/// A VCALENDAR. A file may hold several.
struct CalendarObject
{
    std::string_view method{};
    std::string_view producer{};
    std::string_view time_zone{}; ///< X-WR-TIMEZONE
    std::string_view name{};      ///< X-WR-CALNAME
    std::vector<ZoneLines> zones{};
    std::vector<Event> events{};
};

inline constexpr std::size_t kMostEvents = 50'000; ///< of a file

struct CalendarObjects
{
    std::vector<CalendarObject> calendars{};
    std::size_t events_left_out = 0; ///< beyond kMostEvents
};

/// The calendars of the text; views into it. Error: "calendar.not_ical" if there is none.
Result<CalendarObjects> parse_objects(const CalendarText& text);
} // namespace planerka
