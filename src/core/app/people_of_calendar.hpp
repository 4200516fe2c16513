// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "meeting/meeting.hpp"

#include <cstddef>
#include <string_view>

namespace planerka::app
{
/// Takes those who are invited by a calendar entry into the meeting, as panel::take_people() does: of the event that
/// the meeting was made of, else of the first one that invites anybody.
/// @param ics the text of a calendar file
/// @return how many people of the meeting were added or found again. Errors: those of read_calendar().
Result<std::size_t> people_of_calendar(Meeting& meeting, std::string_view ics);
} // namespace planerka::app
