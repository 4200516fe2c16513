// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "check/detail/findings.hpp"

namespace planerka::rules
{
/// The agenda: times of an item (V14), whether it fits (V15, V42), owners and outcomes (V16–V18), number of items
/// (V21), actions in minutes (V26), notes of the schedule (V50).
void check_agenda(const Meeting& meeting, CheckFor purpose, Findings& findings);
} // namespace planerka::rules
