// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <string>

namespace planerka::panel
{
/// Which rows stand in the lists of a meeting, in their order: equal for two states of a meeting only if a row has the
/// same place in both. Rows without an id are told by their number.
std::string rows_of(const Meeting& meeting);
} // namespace planerka::panel
