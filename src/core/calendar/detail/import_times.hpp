// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/detail/import_context.hpp"
#include "ical/objects.hpp"
#include "ical/values.hpp"
#include "meeting/meeting.hpp"

#include <optional>
#include <string>
#include <vector>

namespace planerka
{
/// When an event takes place: calendar/README.md, "Times of an event".
struct EventTimes
{
    std::string zone{};
    LocalTime start{};
    Minutes minutes = 0; ///< 0 where the event has no length that can be read
    bool is_all_day = false;
    std::vector<ConferenceDay> days{};
};

/// Nothing, and a warning, if the event has no start that can be read.
std::optional<EventTimes> import_times(const Event& event, ImportContext& context);

/// Whether the property's time is on the clock by which the event's start is written: it needs no conversion then, and
/// must not have one where the zone of the start is only like the file's own rules.
bool is_on_clock_of(const Property& property, const CalendarTime& time, const Event& event);

/// RECURRENCE-ID on the wall clock of `zone`, which is that of `series`: which meeting of its series the event is. A
/// date stands for `minute_of_day` of that day. Nothing if the event has none that can be read.
std::optional<LocalTime> recurrence_time(const Event& event, const Event& series, const std::string& zone,
                                         int minute_of_day, ImportContext& context);
} // namespace planerka
