// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "check/detail/findings.hpp"

namespace planerka::rules
{
/// Entries without a text (V56), which would be printed as empty lines.
void check_texts(const Meeting& meeting, Findings& findings);
} // namespace planerka::rules
