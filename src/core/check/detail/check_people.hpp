// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "check/detail/findings.hpp"

namespace planerka::rules
{
/// The people: somebody required (V08), one-to-one (V09), audience (V10, V11), chair and minute-taker (V12, V13),
/// readiness (V34), recognition (V36), addresses (V39).
void check_people(const Meeting& meeting, CheckFor purpose, Findings& findings);
} // namespace planerka::rules
