// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "check/detail/findings.hpp"

namespace planerka::rules
{
/// The meeting as a whole: title (V02, V21), duration (V03, V04), series (V29, V30), justification (V31), platform
/// (V32, V33) and room (V35).
void check_frame(const Meeting& meeting, CheckFor purpose, Findings& findings);
} // namespace planerka::rules
