// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <string>
#include <string_view>
#include <vector>

/// Who of a calendar's people is one of us (what is decided here stands in calendar_file.hpp). For the sources of this
/// folder alone.
namespace planerka
{
/// What stands behind the last "@"; empty if there is none.
std::string_view domain_of(std::string_view address);

/// Gives everybody without one an affiliation, and each meeting its audience. `owners` has the domain of the calendar
/// of each meeting, empty if the calendar names nobody; `own` are the domains the user named. Returns the domain that
/// had to be guessed, if anybody became a client by it; else nothing.
std::string settle_companies(std::vector<Meeting>& meetings, const std::vector<std::string_view>& owners,
                             const std::vector<std::string>& own);
} // namespace planerka
