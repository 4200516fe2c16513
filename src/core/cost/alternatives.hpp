// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cost/cost.hpp"

#include <optional>
#include <string>
#include <vector>

namespace planerka
{
/// Some minutes of some people: heads × round(rate × minutes × factor / 60) (cost/README.md, "Time of people").
struct TimeTerm
{
    int heads = 1;
    Money rate;
    Minutes minutes = 0;
    Decimal factor{1, 0}; ///< of travel time
    Money cost;
    bool is_internal = true; ///< counts for the person-hours
};

/// A cheaper way to the same end, compared by direct cost (cost/README.md, "Alternatives").
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

/// The alternatives that apply, in the order of their ids. `cost` must be cost_of() that meeting. What each is, and
/// where it is not offered: cost/README.md, "Alternatives". What each loses is the message
/// "cost.alternative.<id>.lost".
///
/// Errors: those of cost_of().
Result<std::vector<Alternative>> alternatives_of(const Meeting& meeting, const Cost& cost);
} // namespace planerka
