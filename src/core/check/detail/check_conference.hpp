// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "check/detail/findings.hpp"

namespace planerka::rules
{
/// The days of a conference: dates and hours (V41, V44, V48, V49), days of items (V21, V52), total length (V53). What
/// is on the days is judged by the schedule (V15, V50).
void check_conference(const Meeting& meeting, Findings& findings);
} // namespace planerka::rules
