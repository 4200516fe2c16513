// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/detail/import_context.hpp"
#include "ical/objects.hpp"
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

/// RECURRENCE-ID on the wall clock of `zone`: which meeting of its series the event is. A date stands for
/// `minute_of_day` of that day. Nothing if the event has none that can be read.
std::optional<LocalTime> recurrence_time(const Event& event, const std::string& zone, int minute_of_day,
                                         ImportContext& context);
} // namespace planerka
