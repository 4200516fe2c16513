// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "check/detail/findings.hpp"

namespace planerka::rules
{
/// Money: rates and salaries (V20, V21, V25), currency of a cost sheet (V22), exchange rates (V23, V24), margin (V38),
/// cost lines (V54), sales not made (V55).
void check_money(const Meeting& meeting, CheckFor purpose, Findings& findings);
} // namespace planerka::rules
