// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/detail/rule.hpp"

/// R19 to R22: what speaks for the meeting.
namespace planerka::advice
{
Rule time_with_client; ///< R19: clients take part
Rule live_practice;    ///< R20: practice or recognition
Rule needs_discussion; ///< R21: a decision by several who have something to say
Rule gain_above_cost;  ///< R22: it is worth more than it costs; needs a cost
} // namespace planerka::advice
