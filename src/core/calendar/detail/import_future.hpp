// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <vector>

namespace planerka
{
/// Divides a series where one of its meetings was changed together with all that follow (RANGE=THISANDFUTURE):
/// calendar/README.md, "This and all that follow". `series` keeps the meetings before the first change; each of
/// `changes`, which are meetings of their own by now, becomes a series up to the next. Returns whether that could be
/// done; if not, nothing is changed.
bool divide_series(Meeting& series, std::vector<Meeting*> changes);
} // namespace planerka
