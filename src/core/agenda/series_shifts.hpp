// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "meeting/meeting.hpp"

#include <optional>
#include <string>
#include <vector>

/// When a series moves on other people's clocks (agenda/README.md, "Series shifts").
namespace planerka
{
/// A series keeps the organiser's wall clock. Where clocks change on other dates than the organiser's, its meetings
/// move: this is one such move in one time zone.
struct SeriesShift
{
    std::string zone;                ///< IANA id
    Date date{};                     ///< of the first meeting at the other time, on the organiser's calendar
    LocalTime from{};                ///< when that meeting would be in the zone, had nothing changed
    LocalTime to{};                  ///< when it is in the zone
    std::optional<LocalTime> back{}; ///< in the zone, the first meeting at the old time again
};

/// The first of the twelve months whose shifts are listed: the later of the start and `today`. Nothing if the meeting
/// is no series.
std::optional<Date> series_year(const Meeting& meeting, const Date& today);

/// All shifts of meetings with from ≤ date < to in the zones of those who take part, by date, then by zone. They are
/// measured between one meeting and the next, the first one against the last of the year before. That the organiser
/// chose another time is no shift. Memory grows with the shifts, not with the meetings. Empty if the organiser's zone
/// is unknown.
/// Errors: those of for_each_occurrence().
Result<std::vector<SeriesShift>> series_shifts(const Meeting& meeting, const Date& from, const Date& to);

/// The same for the twelve months from series_year(); empty if the meeting is no series.
Result<std::vector<SeriesShift>> series_shifts(const Meeting& meeting, const Date& today);
} // namespace planerka
