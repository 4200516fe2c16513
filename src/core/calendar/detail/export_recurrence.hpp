// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "meeting/meeting.hpp"

#include <optional>
#include <string>
#include <vector>

/// The series of a meeting as iCalendar writes it: calendar/README.md, "A meeting as an event".
namespace planerka
{
struct SeriesLines
{
    std::string rule{};                  ///< UNTIL is in UTC; empty for a series without a rule
    std::vector<LocalTime> exceptions{}; ///< the time of each meeting that an exception takes away
    std::vector<LocalTime> additions{};
    std::optional<Date> last{}; ///< day of its last meeting; nothing for a series without an end
};

/// The meeting must have a start. Errors: those of for_each_occurrence().
Result<SeriesLines> series_lines(const Meeting& meeting);
} // namespace planerka
