// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/schedule.hpp"

namespace planerka
{
/// Adds a note for each rule of DOMAIN 5.6 that the schedule of a conference breaks.
/// @param items of each day, as indices into the agenda.
void note_conference_rules(const Meeting& meeting, const std::vector<std::vector<std::size_t>>& items,
                           Schedule& schedule);
} // namespace planerka
