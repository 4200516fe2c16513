// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "check/detail/findings.hpp"

namespace planerka::rules
{
/// Ids that name nobody (V46), no agenda item or no decision (V47). Owners of items are V18, see check_agenda.hpp.
void check_references(const Meeting& meeting, Findings& findings);
} // namespace planerka::rules
