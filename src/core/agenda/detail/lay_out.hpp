// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/detail/clock.hpp"
#include "agenda/schedule.hpp"

#include <optional>
#include <vector>

/// One day laid on the clock: a whole meeting, or a day of a conference.
namespace planerka
{
struct DayToLay
{
    const Meeting& meeting;
    const Clock& clock;
    std::vector<std::size_t> items; ///< indices into the agenda, in running order
    Minutes minutes = 0;
    int day = 0; ///< of a conference with days: 1 for the first; else 0
};

/// Fits the items run by run (agenda/README.md, "Fixed starts") and adds the slots, breaks, buffers and parked items to
/// `schedule`.
/// @return the minutes left over at the end. Errors: "schedule.too_short", "schedule.run_too_short",
/// "schedule.fixed_start", "schedule.day_too_short", "schedule.day_too_full".
Result<Minutes> lay_out(const DayToLay& day, Schedule& schedule);

/// "agenda[2].fixedStart"
std::string agenda_path(std::size_t index, const char* field);

/// "days[1].end" of the second day.
std::string day_path(std::size_t day, const char* field = "");
} // namespace planerka
