// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/detail/rule.hpp"

/// R01 to R07 and R23: whether there should be a meeting at all.
namespace planerka::advice
{
Rule no_aim;                 ///< R01: no goal, or no outcome of any item
Rule unjustified_conference; ///< R02: a conference without a justification that says why
Rule decider_not_required;   ///< R03: who is to decide need not come, or is not invited
Rule only_information;       ///< R04: everything on the agenda is information
Rule one_mind;               ///< R05: one person owns everything and asks nobody for anything
Rule short_call;             ///< R06: two people with a few minutes of content
Rule inputs_missing;         ///< R07: the meeting is near, and inputs are not ready
Rule nobody_to_meet;         ///< R23: one person takes part
} // namespace planerka::advice
