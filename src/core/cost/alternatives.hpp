// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cost/cost.hpp"

#include <string>
#include <vector>

namespace planerka
{
/// A cheaper way to the same end, of direct cost (DOMAIN 6.5, 11.12).
struct Alternative
{
    std::string id; ///< "A1" memo, "A2" shorter, "A3" fewer people, "A4" every other time, "A5" video, "A6" combination
    Money per_meeting;
    Money per_year;
    Money saving;           ///< of the year: annual direct cost − per_year; may be negative
    Decimal saving_percent; ///< of the annual direct cost, one decimal: 84.1; 0.0 if that cost is zero
    Exact hours_per_year;   ///< person-hours
    Minutes duration = 0;   ///< of the meeting that is left; 0 for the memo
};

/// The alternatives that apply, in the order of their ids; costs by the same inputs as `cost`, which must be cost_of()
/// that meeting. A1 is not offered for training, client, recognition and problem-solving purposes. What each loses is
/// the message "cost.alternative.<id>.lost". Errors: those of cost_of().
Result<std::vector<Alternative>> alternatives_of(const Meeting& meeting, const Cost& cost);
} // namespace planerka
