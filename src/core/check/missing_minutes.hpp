// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/schedule.hpp"
#include "meeting/meeting.hpp"

namespace planerka
{
/// How many of the planned minutes the fitted agenda lacks, 0 if none: what V15 tells (check/README.md, "Fit").
/// @param fitted what schedule() gave for `meeting`
Minutes missing_minutes(const Meeting& meeting, const Schedule& fitted);
} // namespace planerka
