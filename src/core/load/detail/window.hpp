// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "load/calendar_load.hpp"
#include "meeting/meeting.hpp"

#include <cstdint>
#include <optional>
#include <vector>

/// The time whose meetings are counted.
namespace planerka
{
/// Whole days; never empty.
struct Window
{
    Date from;
    Date to; ///< the day after the last

    std::int64_t days() const { return to.days_since_epoch() - from.days_since_epoch(); }
};

/// For each meeting why it is not counted, nothing where it is.
using Reasons = std::vector<std::optional<LeftOut>>;

/// The window that is asked for; what is not given is chosen as load/README.md, "A year of a calendar", says, from the
/// meetings that are counted. Error: "load.window" if it is empty or longer than 100 years.
Result<Window> window_of(const std::vector<Meeting>& meetings, const Reasons& reasons, const LoadWindow& asked);

/// What the figures of the window are multiplied by to be those of a year.
Exact scale_of(const Window& window);

/// The window is n years long, to the day or one day more, and `scale` is its 1 / n.
bool is_whole_years(const Window& window, const Exact& scale);

/// Meetings that begin in the window; a conference is one, with all its days. Errors: those of for_each_occurrence().
Result<std::int64_t> occurrences_in(const Meeting& meeting, const Window& window);
} // namespace planerka
