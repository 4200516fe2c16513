// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/detail/import_warnings.hpp"
#include "calendar/detail/import_zones.hpp"
#include "calendar/import.hpp"
#include "ical/objects.hpp"
#include "meeting/meeting.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// One event as a meeting; what is decided here stands in calendar/import.hpp.
namespace planerka
{
/// The calendar an event stands in, and what all of them share.
struct ImportContext
{
    const CalendarObject& calendar;
    std::string owner_domain; ///< of the address that is the calendar's name; empty if it is none
    const ImportOptions& options;
    ImportZones zones;
    ImportWarnings& warnings;
    std::size_t& attendees_left;
};

/// When an event takes place.
struct EventTimes
{
    std::string zone{};
    LocalTime start{};
    Minutes minutes = 0;
    bool is_all_day = false;
    std::vector<ConferenceDay> days{};
};

/// SUMMARY in one line; empty if there is none.
std::string title_of(const Event& event);

/// Nothing, and a warning, if the event has no start that can be read.
std::optional<EventTimes> import_times(const Event& event, ImportContext& context);

/// Location, platform and format.
void import_place(const Event& event, const std::vector<std::string>& rooms, Meeting& meeting);

/// The whole meeting, without its recurrence and without what settle_companies() adds. Nothing, and a warning, if it
/// has no start.
std::optional<Meeting> import_event(const Event& event, ImportContext& context);

/// The rule with its exceptions and additions. `moved` are the RECURRENCE-IDs of its meetings that were changed, with
/// the context of each.
struct MovedMeeting
{
    const Event* event;
    ImportContext* context;
};
void import_recurrence(const Event& event, const std::vector<MovedMeeting>& moved, ImportContext& context,
                       Meeting& meeting);

/// Which meeting of its series the event is, on the wall clock of `zone`; nothing if it is none.
std::optional<LocalTime> recurrence_time(const Event& event, const std::string& zone, int minute_of_day,
                                         ImportContext& context);
} // namespace planerka
