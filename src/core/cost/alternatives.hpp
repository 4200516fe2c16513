// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cost/cost.hpp"

#include <optional>
#include <string>
#include <vector>

namespace planerka
{
/// Some minutes of some people: heads × round(rate × minutes × factor / 60), as in DOMAIN 6.2.
struct TimeTerm
{
    int heads = 1;
    Money rate;
    Minutes minutes = 0;
    Decimal factor{1, 0}; ///< of travel time
    Money cost;
    bool is_internal = true; ///< counts for the person-hours
};

/// A cheaper way to the same end, of direct cost (DOMAIN 6.5, 11.12).
struct Alternative
{
    std::string id; ///< "A1" memo, "A2" shorter, "A3" fewer people, "A4" every other time, "A5" video, "A6" combination
    Money per_meeting; ///< of the memo for A1
    Money per_year;
    Money saving;           ///< of the year: annual direct cost − per_year; may be negative
    Decimal saving_percent; ///< of the annual direct cost, one decimal: 84.1; 0.0 if that cost is zero
    Exact hours_per_year;   ///< person-hours of internal people
    Minutes duration = 0;   ///< of the meeting that is left, as length_of(); 0 for the memo

    // What the figures are made of: per_meeting = the sum of time + expenses; per_year = meetings × per_meeting +
    // memos × per_memo + one_off; hours_per_year = (meetings × person_minutes + memos × memo_person_minutes) / 60,
    // person_minutes being Σ heads × minutes of the internal people's time.
    std::vector<TimeTerm> time{};
    Money expenses;
    int meetings = 0; ///< a year; none with A1
    int memos = 0;    ///< a year, in the place of meetings
    Money per_memo;
    Money one_off;
    std::int64_t person_minutes = 0;
    std::int64_t memo_person_minutes = 0;
};

/// The alternatives that apply, in the order of their ids; costs by the same inputs as `cost`, which must be cost_of()
/// that meeting. What each loses is the message "cost.alternative.<id>.lost".
///
/// - A1, a memo: not for training, client, recognition and problem-solving meetings (agenda/purposes.hpp), nor where
///   nobody is left to read it. It costs time alone: no expense line, no one-off. The organiser is organizerId, else
///   the chair, else the first internal person; of a group one writes and the others read.
/// - A2, shorter: 2/3 of the duration rounded to 5, and longer by fives until the agenda fits (schedule()); not where
///   that is no shorter, nor for a conference laid out in days. Who attends a part loses the same minutes, down to
///   none; who is informed reads as before. Expense lines stay: a file does not say which of them go by the hour.
/// - A3, fewer people: not where nobody is optional or nobody would be left. Those left out keep their follow-up work.
///   Expense lines stay: a file does not say whose they are.
/// - A4, every other time: of series.
/// - A5, video: where the meeting is not held by video or telephone and has travel, venue or catering to save; what is
///   paid for travel time goes with it. `tool`
///   is the tool lines of the file, and of a tool line with the quantity 0 (the price of the licence, not used now) one
///   unit. So E2's file, which has no tool line, gives 422.83, and with the line "0 × 1.50" the 424.33 of E2's text.
/// - A6, the combination: A4 with A2 and A3, as far as they apply, one of them at least; a memo takes the place of each
///   meeting that is left out where A1 is offered. perMeeting is the meeting that is left.
///
/// Errors: those of cost_of().
Result<std::vector<Alternative>> alternatives_of(const Meeting& meeting, const Cost& cost);
} // namespace planerka
