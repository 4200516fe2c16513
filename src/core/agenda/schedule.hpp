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
    int day = 0;        ///< of a conference with days: 1 for the first; else 0
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
    std::string place{}; ///< JSON path of what it is about, e.g. "days[0]"
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

/// The meeting's agenda laid on the clock. Items are indices into Meeting::agenda.
struct Schedule
{
    struct Break
    {
        std::size_t after_item = 0;
        Minutes minutes = 0;
    };

    std::vector<Slot> slots{};         ///< items, breaks and the buffer in running order, without gaps within a day
    std::vector<Break> breaks{};       ///< the automatic ones, a lunch included
    Minutes minutes = 0;               ///< that the agenda was fitted to: of a meeting that ends early, without those
    Minutes buffer_minutes = 0;        ///< of the automatic buffers
    std::vector<std::size_t> parked{}; ///< items left out, in the order they were given up
    Minutes finish_early_minutes = 0;  ///< left over because all items have their maximum; with days, of the last
    Minutes end_early_minutes = 0;     ///< of the meeting's duration, kept free because it asks for that (endEarly)
    LocalTime start{};                 ///< planned start, as in the slots; with days, of the first
    LocalTime end{};                   ///< planned end: start + minutes; with days, of the last
    std::vector<ScheduledDay> days{};  ///< of a conference, as in the meeting's days[]
    std::vector<ScheduleNote> notes{};
};

inline constexpr Minutes kMostContent = 450;    ///< of a conference day
inline constexpr Minutes kMuchContent = 390;    ///< of a conference day: above it there is a note
inline constexpr Minutes kLongestRead = 30;     ///< a longer last item is no read-back of commitments
inline constexpr Minutes kShortestSession = 20; ///< shorter items of a conference are no sessions, but a welcome or so

/// How many minutes of its duration a meeting that ends early leaves free (agenda/README.md, "Ending early").
Minutes end_early_minutes(Minutes duration);

/// How long the meeting is planned to take: its duration without what it leaves free.
Minutes minutes_used(const Meeting& meeting);

/// Lays the meeting's agenda on the clock, by the rules of agenda/README.md, "Fit"; of a conference with days[] by
/// those of agenda/README.md, "Conference days", and the meeting's own duration does not count then. Deterministic and
/// in whole minutes.
///
/// Errors, each with the JSON path as place and its arguments in brackets:
/// - "schedule.too_short" (minutes, needed, longest, way, audience): the agenda does not fit. `needed` is the smallest
///   duration with a fit; `way` is "extend", "divide" if `needed` is above `longest`, or "shorten" if it is below
///   `minutes`, because a shorter meeting needs fewer breaks.
/// - "schedule.run_too_short" (minutes, needed, item): what comes before the fixed start of `item` does not fit.
/// - "schedule.fixed_start" (item, time, from, until): a fixed start that is no time of day, or not within `from` (the
///   fixed start before it) to `until` (the planned end, itself too late).
/// - "schedule.no_items", "schedule.too_many_items" (count, limit, audience), "schedule.duration" (shortest, longest).
/// - Of a conference: "schedule.day_too_short" and "schedule.day_too_full" (day, minutes, needed); "schedule.day_times"
///   (day, longest): no date, no times, not after the day before, or of no possible length; "schedule.day" (item, day,
///   count): an item on a day that there is not.
Result<Schedule> schedule(const Meeting& meeting);

/// The item in that slot of the meeting's schedule; nullptr for an automatic break, lunch or buffer. Valid until
/// `agenda` changes.
const AgendaItem* item_of(const Meeting& meeting, const Slot& slot);

/// The note in words: what could be better, and what to do.
std::string describe(const ScheduleNote& note, Language language);
} // namespace planerka
