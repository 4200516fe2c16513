// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/detail/rule.hpp"

/// R08 to R10: whether all these people are needed.
namespace planerka::advice
{
Rule too_many_deciding;  ///< R08: too many required people for a decision
Rule many_onlookers;     ///< R09: many who own nothing on the agenda
Rule overloaded_sellers; ///< R10: people with a quota have too many meetings
} // namespace planerka::advice
