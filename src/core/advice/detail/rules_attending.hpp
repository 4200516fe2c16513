// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/detail/rule.hpp"

/// R16 to R18: whether the people can be there.
namespace planerka::advice
{
Rule back_to_back;         ///< R16: several have another meeting right after it
Rule may_not_join;         ///< R17: a device or a connection is in doubt
Rule outside_office_hours; ///< R18: for some it is outside office hours
} // namespace planerka::advice
