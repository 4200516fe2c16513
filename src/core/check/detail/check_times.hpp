// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "check/detail/findings.hpp"

namespace planerka::rules
{
/// Dates and clocks: a time zone that is missing (V05), starts in a clock change (V06, V07), due dates (V27), office
/// hours (V40), campaigns (V51).
void check_times(const Meeting& meeting, Findings& findings);
} // namespace planerka::rules
