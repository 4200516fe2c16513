// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/schedule.hpp"

#include <optional>
#include <string>
#include <vector>

/// A meeting that does not keep to its plan (DOMAIN 5.3). The planned end is a hard stop.
namespace planerka
{
/// How far a meeting is, on one of its days.
struct Progress
{
    struct Spent
    {
        std::size_t item = 0; ///< index into Meeting::agenda
        Minutes minutes = 0;
        bool is_done = true;
    };

    Minutes now = 0;            ///< since the planned start; with days, of that day
    std::vector<Spent> spent{}; ///< in the order of the meeting; only the last may still be running
    int day = 0;                ///< of a conference with days, 1-based
    Minutes paused = 0;         ///< since the last item was done, in the break or buffer that follows it
};

enum class OverrunQuestion
{
    none,
    extend,    ///< up to kLongestExtension are missing: ask everyone required
    follow_up, ///< more are missing: another meeting is needed
};

inline constexpr Minutes kLongestExtension = 15;

/// The rest of the meeting from now on, and what was done to make it fit, in that order.
struct Relaid
{
    struct Shrunk
    {
        std::size_t item = 0; ///< index into Meeting::agenda
        Minutes from = 0;
        Minutes to = 0;
    };
    struct Late
    {
        std::size_t item = 0; ///< index into Meeting::agenda
        LocalTime planned{};
        LocalTime start{};
    };

    Minutes behind = 0;               ///< by which the rest, as planned, would end later than planned; negative: ahead
    Minutes from_spare = 0;           ///< out of what the plan would have finished early
    Minutes from_buffer = 0;          ///< step 1
    std::vector<Shrunk> shrunk{};     ///< step 2, in the order of the agenda
    std::vector<ParkedItem> parked{}; ///< step 3, in the order they were given up, each with its owner
    std::vector<Late> late{};         ///< items at a fixed time that can begin only later
    Minutes over = 0;                 ///< minutes beyond the planned end all the same
    OverrunQuestion question = OverrunQuestion::none; ///< step 5
    std::vector<Slot> slots{};                        ///< from now on, the rest of the running item first
    LocalTime end{};                                  ///< of the last slot, or now
    Minutes finish_early = 0;                         ///< before the planned end
    std::optional<LocalTime> next_meeting{}; ///< of the series, where items were parked or a follow-up is needed
};

/// Lays the rest of the plan again. Pure: the same progress gives the same answer. In whole minutes, not on the grid of
/// 5, so that nothing more is taken than is needed.
///
/// The running item keeps the rest of its planned minutes, or ends now if it has none; a pause in progress likewise, so
/// that it is no delay up to its planned length. What is behind is taken from
/// time left free at the end, from the buffer, from later flexible items down to their minimum (lowest priority first,
/// of equals the last), and by parking (the last of priority 3, then of priority 2). Never parked: priority 1, what
/// comes last (the read-back), and an item at a fixed time. What a parked item frees beyond the need goes back to those
/// that were shrunk, the most important first. Breaks stay; of two that become neighbours the shorter goes. A fixed
/// time is kept as the end is: what precedes it gives way first. If there is time to spare nothing is stretched: all
/// comes earlier, and only before a fixed time one waits.
///
/// @param plan what schedule() gave for `meeting`.
/// Errors: "schedule.progress" (an item that is not in the plan, or negative minutes) with the item.
Result<Relaid> relay(const Meeting& meeting, const Schedule& plan, const Progress& progress);

/// What was done, a sentence for each step, and the question.
std::vector<std::string> describe(const Meeting& meeting, const Relaid& relaid, Language language);

/// "Extend by up to 15 min only if everyone required agrees"; empty for none.
std::string question_text(OverrunQuestion question, Language language);
} // namespace planerka
