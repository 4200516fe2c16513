// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/named_values.hpp"
#include "base/result.hpp"
#include "meeting/limits.hpp"
#include "meeting/meeting.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace planerka
{
enum class SlotKind
{
    content, ///< an agenda item that is neither a break nor a buffer
    break_,  ///< automatic, or the user's own
    lunch,   ///< automatic; a lunch of the user's own is a break
    buffer,  ///< automatic, or the user's own
};

inline constexpr std::array kSlotKinds{Named{SlotKind::content, "content"}, Named{SlotKind::break_, "break"},
                                       Named{SlotKind::lunch, "lunch"}, Named{SlotKind::buffer, "buffer"}};

constexpr std::string_view name_of(SlotKind kind)
{
    return name_in(kSlotKinds, kind);
}

/// One line of the agenda on the clock.
struct Slot
{
    std::optional<std::size_t> item{}; ///< index into Meeting::agenda; nothing for an automatic break, lunch or buffer
    SlotKind kind = SlotKind::content;
    int day = 0;        ///< of a conference: 1 for the first of days[]; 0 in a meeting without days
    Minutes offset = 0; ///< from the start of the meeting; with days, from the start of the day
    Minutes minutes = 0;
    LocalTime start{}; ///< on the organiser's wall clock; from 00:00 of 1970-01-01 if the meeting has no start
    LocalTime end{};
};

/// Something to know about a schedule that stands all the same.
struct ScheduleNote
{
    std::string id; ///< "conference.long_run", …: the text is the message "schedule.note." + id
    std::map<std::string, std::variant<std::string, std::int64_t>> args{};
    std::string place{}; ///< JSON path
};

/// One day of a conference.
struct ScheduledDay
{
    LocalTime start{};
    LocalTime end{};
    Minutes minutes = 0;         ///< between the two
    Minutes content_minutes = 0; ///< of all items that are no break and no buffer
    Minutes finish_early_minutes = 0;
};

/// The meeting's agenda laid on the clock (DOMAIN 5.1, 5.6, 11.1–3).
struct Schedule
{
    struct Break
    {
        std::size_t after_item = 0; ///< index into Meeting::agenda
        Minutes minutes = 0;
    };

    std::vector<Slot> slots{}; ///< items, breaks and the buffer in running order, without gaps within a day
    std::vector<Break> breaks{};
    Minutes minutes = 0; ///< that the agenda was fitted to: the duration, without `end_early_minutes`; all days
    Minutes buffer_minutes = 0;
    std::vector<std::size_t>
        parked{}; ///< items left out, as indices into Meeting::agenda, in the order they were given up
    Minutes finish_early_minutes = 0; ///< left over because all items have their most; with days, of the last
    Minutes end_early_minutes = 0;    ///< of the slot, kept free because the meeting asks for it
    LocalTime start{};                ///< planned start, as in the slots; with days, of the first
    LocalTime end{};                  ///< planned end: start + minutes; with days, of the last
    std::vector<ScheduledDay> days{}; ///< of a conference, as in the meeting's days[]
    std::vector<ScheduleNote> notes{};
};

inline constexpr Minutes kMostContent = 450;    ///< of a conference day
inline constexpr Minutes kMuchContent = 390;    ///< of a conference day: a warning
inline constexpr Minutes kLongestRead = 30;     ///< a read-back of commitments takes no longer
inline constexpr Minutes kShortestSession = 20; ///< shorter items of a conference are welcome, read-back and the like

/// Minutes of a slot of `duration` that a meeting which ends early leaves free (DOMAIN 5.1): 5 up to half an hour, else
/// 10; 0 if less than a meeting would be left.
Minutes end_early_minutes(Minutes duration);

/// Fits the agenda to the meeting's duration; deterministic, integers only. Weights are the planned minutes.
///
/// Items of type break or buffer in the file count as fixed items, and each stands for one automatic break or for the
/// buffer. An item with a fixed start (a guest) divides the agenda into runs that are fitted alone; what is left over
/// before it becomes buffer. A meeting that asks for it (endEarly) is fitted to its slot less end_early_minutes().
///
/// A conference with days[] is fitted day by day (DOMAIN 5.6), each within its own start and end; the meeting's own
/// duration does not count then. An item without a day follows the one before it: on the same day as long as the
/// planned minutes of that day fit in, else on the next, but not after the day that a later item names. A day has a
/// lunch of 60 min if it covers 12:00 to 14:00 and has 300 min, and breaks of 15 min: one before lunch, one after it,
/// and as many more as keep every run within 90 min; those more are given up before an item is parked, so that a day
/// of 540 min can hold its 450 of content, and a note says so. Breaks may stand between any two sessions, for sessions
/// are long. More than 450 min of content is treated as what does not fit. What else 5.6 asks for comes back as notes.
///
/// Errors: "schedule.too_short" (V15) with arguments minutes, needed (the smallest workable duration of the slot) and
/// way ("extend"; "shorten" where a shorter meeting has room, for it needs fewer breaks; "divide" beyond `longest`),
/// "schedule.run_too_short" (V15, before the fixed start of `item`) with the same, "schedule.no_items",
/// "schedule.too_many_items", "schedule.duration" (V03), "schedule.fixed_start" (no clock time, or not from `from`, the
/// fixed start before it, to before `until`, the planned end); with JSON path as place. With days:
/// "schedule.day_too_short" and "schedule.day_too_full" with day, minutes and needed, "schedule.day_times" (days[]
/// without date and times, in the wrong order, or of no possible length), "schedule.day" (an item names a day that is
/// none).
Result<Schedule> schedule(const Meeting& meeting);

/// The item in that slot of the meeting's schedule; nullptr for an automatic break, lunch or buffer. Valid until
/// `agenda` changes.
const AgendaItem* item_of(const Meeting& meeting, const Slot& slot);

/// The note in words: what, and what to do.
std::string describe(const ScheduleNote& note, Language language);
} // namespace planerka
