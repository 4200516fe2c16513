// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/schedule.hpp"

namespace planerka
{
/// The schedule of a conference with days[] (agenda/README.md, "Conference days"); errors as schedule().
Result<Schedule> schedule_conference(const Meeting& meeting);
} // namespace planerka
