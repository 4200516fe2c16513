// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/blueprint.hpp"

#include <vector>

namespace planerka
{
/// The people of a new meeting (agenda/README.md, "New meeting"): those of `start`, else one for each owner role that
/// the blueprint's items need, named by the role. The first internal person chairs.
std::vector<Attendee> first_people(const Blueprint& blueprint, const NewMeeting& start);
} // namespace planerka
