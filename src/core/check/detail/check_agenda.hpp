// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/schedule.hpp"
#include "check/detail/findings.hpp"

namespace planerka::rules
{
/// The agenda: times of an item (V14), whether it fits (V15, V42), owners and outcomes (V16–V18), number of items
/// (V21), actions in minutes (V26), notes of the schedule (V50).
/// @param scheduled what schedule() gave for `meeting`.
void check_agenda(const Meeting& meeting, const Result<Schedule>& scheduled, CheckFor purpose, Findings& findings);
} // namespace planerka::rules
