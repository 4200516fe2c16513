// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/detail/rule.hpp"

/// R13 to R15: what the meeting is worth, and whether less would do.
namespace planerka::advice
{
Rule cost_above_gain;         ///< R13: it costs more than is expected of it; needs a cost
Rule too_long;                ///< R14: a shorter meeting would do
Rule travel_above_attendance; ///< R15: the way costs more than the meeting; needs a cost
} // namespace planerka::advice
