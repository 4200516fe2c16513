// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/import.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Who of a calendar's people is one of us (what is decided here stands in calendar/import.hpp). For the sources of
/// this folder alone.
namespace planerka
{
/// What stands behind the last "@"; empty if there is none.
std::string_view domain_of(std::string_view address);

/// Gives everybody without one an affiliation, and each meeting its audience. `owners` has the domain of the calendar
/// of each meeting, empty if the calendar names nobody; `own` are the domains the user named. Returns what had to be
/// guessed, if anybody became a client by it.
std::optional<GuessedDomain> settle_companies(std::vector<Meeting>& meetings,
                                              const std::vector<std::string_view>& owners,
                                              const std::vector<std::string>& own);

/// Those of the domains at which no attendee has an address.
std::vector<std::string> unmet_domains(const std::vector<Meeting>& meetings, const std::vector<std::string>& domains);
} // namespace planerka
