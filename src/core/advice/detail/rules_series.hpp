// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/detail/rule.hpp"

/// R11 and R12: whether a series should go on.
namespace planerka::advice
{
Rule review_due;      ///< R11: no review for months
Rule nothing_decided; ///< R12: the last meetings led to nothing
} // namespace planerka::advice
