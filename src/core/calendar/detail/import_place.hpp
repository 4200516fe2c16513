// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ical/objects.hpp"
#include "meeting/meeting.hpp"

#include <string>
#include <vector>

namespace planerka
{
/// Sets where the meeting takes place and how one joins it: location, platform and format (calendar/README.md, "Place
/// and joining"). `rooms` are those that were invited like people.
void import_place(const Event& event, const std::vector<std::string>& rooms, Meeting& meeting);
} // namespace planerka
