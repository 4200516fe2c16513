// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/schedule.hpp"

#include <optional>
#include <string>
#include <vector>

/// A meeting that does not keep to its plan (agenda/README.md, "Overrun"). The planned end is a hard stop.
namespace planerka
{
/// How far a running meeting is, on one of its days.
struct Progress
{
    struct Spent
    {
        std::size_t item = 0; ///< index into Meeting::agenda
        Minutes minutes = 0;
        bool is_done = true;
    };

    Minutes now = 0;            ///< minutes since the planned start; of a conference with days, of that day
    std::vector<Spent> spent{}; ///< the items that have begun, in the order they did; only the last may be running
    int day = 0;                ///< of a conference with days: 1 for the first
    Minutes paused = 0;         ///< minutes since the last item was done, spent in the break or buffer behind it
};

enum class OverrunQuestion
{
    none,
    extend,    ///< up to kLongestExtension minutes are missing: ask everyone required whether they can stay
    follow_up, ///< more are missing: another meeting is needed
};

inline constexpr Minutes kLongestExtension = 15;

/// The rest of the meeting from now on, and what was done to make it fit. Items are indices into Meeting::agenda.
struct Relaid
{
    struct Shrunk
    {
        std::size_t item = 0;
        Minutes from = 0;
        Minutes to = 0;
    };
    struct Late
    {
        std::size_t item = 0;
        LocalTime planned{};
        LocalTime start{};
    };

    Minutes behind = 0;      ///< how much later than planned the meeting would end without changes; negative: earlier
    Minutes from_spare = 0;  ///< taken from the time that the plan left free at the end
    Minutes from_buffer = 0; ///< taken from the buffer
    std::vector<Shrunk> shrunk{};     ///< items with fewer minutes than planned, in the order of the agenda
    std::vector<ParkedItem> parked{}; ///< items left out, in the order they were given up, each with its owner
    std::vector<Late> late{};         ///< items at a fixed time that can begin only later
    Minutes over = 0;                 ///< minutes that the meeting goes beyond its planned end all the same
    OverrunQuestion question = OverrunQuestion::none; ///< to the people, if it goes beyond its planned end
    std::vector<Slot> slots{};                        ///< from now on, the rest of the running item first
    LocalTime end{};                                  ///< of the last slot; now, if there is none
    Minutes finish_early = 0;                         ///< minutes between that and the planned end
    std::optional<LocalTime> next_meeting{};          ///< of the series; if items were parked or a follow-up is needed
};

/// Lays the rest of the plan again, by the steps of agenda/README.md, "Overrun". Pure: the same progress gives the same
/// answer. In whole minutes, not on the grid of 5, so that nothing more is taken than is needed.
///
/// The running item keeps the rest of its planned minutes, or ends now if it has none. A pause that people are in
/// likewise: it is no delay until it has lasted longer than planned. What precedes a fixed time gives way so that it is
/// kept, as all do for the planned end. Time to spare stretches nothing: all comes earlier, and people wait only before
/// a fixed time.
///
/// @param plan what schedule() gave for `meeting`.
/// Errors: "schedule.progress" with `item` (an item that is not in the plan of that day, or negative minutes).
Result<Relaid> relay(const Meeting& meeting, const Schedule& plan, const Progress& progress);
} // namespace planerka
