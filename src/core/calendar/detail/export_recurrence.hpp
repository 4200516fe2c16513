// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "meeting/meeting.hpp"

#include <optional>
#include <string>
#include <vector>

/// A series as iCalendar has it.
namespace planerka
{
struct SeriesLines
{
    std::string rule{};                  ///< with UNTIL in UTC, as RFC 5545 3.3.10 wants it beside a TZID; may be empty
    std::vector<LocalTime> exceptions{}; ///< each meeting that an exception takes away
    std::vector<LocalTime> additions{};
    std::optional<Date> last{}; ///< of its meetings; nothing for a series without an end
};

/// Errors: "calendar.rule" and the others of for_each_occurrence().
Result<SeriesLines> series_lines(const Meeting& meeting);
} // namespace planerka
