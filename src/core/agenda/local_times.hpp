// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/result.hpp"
#include "meeting/meeting.hpp"

#include <optional>
#include <string>
#include <vector>

/// What the clocks of those who take part show (DOMAIN 5.5). Times are computed from the organiser's wall time and zone
/// when they are asked for; an offset is never kept.
namespace planerka
{
/// When the meeting begins on the organiser's wall clock: a conference with days[] on its first day, any other as its
/// start says. Nothing if neither is a time.
std::optional<LocalTime> first_start(const Meeting& meeting);

/// The start of a day on the organiser's wall clock; nothing if its date or time is none.
std::optional<LocalTime> start_of(const ConferenceDay& day);

struct AttendeeTime
{
    std::string attendee_id;
    std::string zone;       ///< IANA id: the attendee's, else the meeting's
    LocalTime start{};      ///< on the attendee's own clock
    int day_shift = 0;      ///< −1 the day before, 1 the day after the organiser's
    Minutes utc_offset = 0; ///< east of UTC
    int day = 0;            ///< of a conference with days, 1-based
};

/// The start, of a conference with days that of each day, for everyone who takes part (all but those who are only
/// informed), in the order of the list. Empty without a start or with an unknown zone; people with an unknown zone are
/// left out.
std::vector<AttendeeTime> local_times(const Meeting& meeting);

struct LocalTimeLines
{
    int day = 0; ///< of a conference, 1-based; 0 if they hold for all its days, and for any other meeting
    std::vector<std::string> lines;
};

/// The start in each distinct offset, the organiser's first, as text::times_in_zones() writes it; empty if there is but
/// one. A conference whose days differ has them for every day.
std::vector<LocalTimeLines> local_time_lines(const Meeting& meeting, Language language);

/// A series keeps the organiser's wall clock; this is when somebody else's clock changes against it.
struct SeriesShift
{
    std::string zone;                ///< IANA id
    Date date{};                     ///< of the first meeting at the other time, at the organiser's
    LocalTime from{};                ///< what that meeting would be in the zone, had nothing changed
    LocalTime to{};                  ///< what it is
    std::optional<LocalTime> back{}; ///< the first meeting at the old time again, in the zone
};

/// The first of the twelve months whose shifts are worth listing: the later of the start and `today`. Nothing without
/// recurrence.
std::optional<Date> series_year(const Meeting& meeting, const Date& today);

/// All shifts of meetings with from ≤ date < to in the zones of those who take part, by date, then zone. They are
/// measured between one meeting and the next, the first one against the last of the year before the window; meetings at
/// another time of the organiser's are none. Memory grows with the shifts, not with the meetings.
/// Errors: those of for_each_occurrence(); an unknown zone of the organiser has no shifts.
Result<std::vector<SeriesShift>> series_shifts(const Meeting& meeting, const Date& from, const Date& to);

/// The same for the twelve months from series_year(). Nothing without recurrence.
Result<std::vector<SeriesShift>> series_shifts(const Meeting& meeting, const Date& today);

/// "For Berlin the meeting moves to 14:30 on 15 March and back to 15:30 on 29 March."; zones with the same times stand
/// together. Dates are those in the zone. In Russian a city whose genitive we do not know is «часовой пояс «Апиа»».
std::vector<std::string> describe(const std::vector<SeriesShift>& shifts, const Meeting& meeting, Language language);
} // namespace planerka
