// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/detail/import_context.hpp"
#include "ical/objects.hpp"
#include "meeting/meeting.hpp"

#include <vector>

namespace planerka
{
/// A meeting of a series that has an event of its own because it was changed.
struct MovedMeeting
{
    const Event* event;
    ImportContext* context;
};

/// A meeting of a series with a length of its own: a PERIOD of RDATE.
struct MeetingOfPeriod
{
    LocalTime start{}; ///< on the clock of the series
    Minutes minutes = 0;
};

/// Sets the meeting's series: rule, exceptions and additions (calendar/README.md, "Series of an event"). `moved` are
/// those of its meetings that have events of their own. Returns those of its meetings that are to be meetings of their
/// own because they last another time: exceptions of the series.
std::vector<MeetingOfPeriod> import_recurrence(const Event& event, const std::vector<MovedMeeting>& moved,
                                               ImportContext& context, Meeting& meeting);
} // namespace planerka
