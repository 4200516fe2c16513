// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "check/detail/findings.hpp"

namespace planerka::rules
{
/// Each field by the rule it has in meeting/field_rules.hpp: amounts and times below zero (V19), numbers out of range
/// (V21), forms of texts (V05, V22, V41, V44, V45), known values (V43).
void check_fields(const Meeting& meeting, Findings& findings);
} // namespace planerka::rules
