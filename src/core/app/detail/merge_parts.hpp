// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <optional>

namespace planerka::app
{
/// One meeting of what two documents remember of it: what only one of them has is taken over, entries of lists are the
/// same if their ids are. Nothing if they contradict each other: a value that differs, a list with other entries. Pay
/// is that of `first`, if it has any.
std::optional<Meeting> merge_parts(const Meeting& first, const Meeting& second);
} // namespace planerka::app
