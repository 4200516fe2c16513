// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/schedule.hpp"

namespace planerka
{
/// Adds a note for each rule that the schedule of a conference breaks (agenda/README.md, "Conference days").
/// @param items of each day, as indices into the agenda.
void note_conference_rules(const Meeting& meeting, const std::vector<std::vector<std::size_t>>& items,
                           Schedule& schedule);
} // namespace planerka
