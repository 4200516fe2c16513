// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "meeting/meeting.hpp"

#include <optional>
#include <string>
#include <vector>

/// What the clocks of those who take part show (agenda/README.md, "Local times"). Times are computed from the
/// organiser's wall time and zone when they are asked for; an offset from UTC is never stored.
namespace planerka
{
/// When the meeting begins on the organiser's wall clock: a conference with days[] on its first day, any other as its
/// start says. Nothing if that is no time.
std::optional<LocalTime> first_start(const Meeting& meeting);

/// The start of a day of a conference on the organiser's wall clock; nothing if its date or its time is none.
std::optional<LocalTime> start_of(const ConferenceDay& day);

/// The time zone of that person's clock, an IANA id: the person's own, else the meeting's.
const std::string& zone_of(const Attendee& attendee, const Meeting& meeting);

/// Whether a start on somebody's own clock is within office hours (check/README.md, "Office hours").
bool is_in_office_hours(const LocalTime& start);

struct AttendeeTime
{
    std::string attendee_id;
    std::string zone;       ///< as zone_of()
    LocalTime start{};      ///< on the attendee's own clock
    int day_shift = 0;      ///< −1: the day before, 1: the day after the organiser's
    Minutes utc_offset = 0; ///< minutes east of UTC
    int day = 0;            ///< of a conference with days: 1 for the first
};

/// The start, of a conference with days that of each day, for everyone who takes part (meeting/README.md, "Taking
/// part"), in the order of the list. Empty if the start or the meeting's zone is unknown; people with an unknown
/// zone are left out.
std::vector<AttendeeTime> local_times(const Meeting& meeting);

struct LocalTimeLines
{
    int day = 0; ///< of a conference: 1 for the first; 0 if the lines hold for all its days, and for any other meeting
    std::vector<std::string> lines;
};

/// The start in each distinct offset from UTC, the organiser's first, written as text::times_in_zones() does. Empty if
/// all clocks show the same. A conference on whose days they differ has lines for every day.
std::vector<LocalTimeLines> local_time_lines(const Meeting& meeting, Language language);
} // namespace planerka
