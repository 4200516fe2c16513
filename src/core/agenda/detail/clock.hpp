// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "time/zone.hpp"

#include <optional>
#include <string>

namespace planerka
{
/// The wall clock of one day of a meeting, where the meeting is called. Times are computed through UTC, so that a
/// clock change during the meeting is seen. Zones change at most once in the thirteen hours a meeting can last.
class Clock
{
public:
    /// From 00:00 of 1970-01-01 if there is no start; an unknown zone is read as UTC.
    Clock(const std::optional<LocalTime>& start, const std::string& zone);

    /// False if nobody knows when the meeting is.
    bool is_known() const { return is_known_; }

    /// The time `offset` minutes after the start; 0 ≤ offset ≤ 720 is what it is made for, others are right as well.
    LocalTime at(Minutes offset) const;

    /// The first time the clock shows `minute_of_day`, from the start on.
    Minutes offset_of(int minute_of_day) const;

private:
    bool is_known_;
    std::string zone_;
    Instant start_;
    LocalTime local_start_;
    bool is_even_; ///< no clock change within kLongestDay of the start
};
} // namespace planerka
