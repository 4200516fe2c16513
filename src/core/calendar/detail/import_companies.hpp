// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/import.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Who of a calendar's people belongs to the own company: calendar/README.md, "Who is internal".
namespace planerka
{
/// Gives everybody who has none an affiliation, and each meeting its audience. `owners` holds for each meeting the
/// address of its calendar's owner, empty if the calendar names none; `own` are the domains and addresses that the user
/// named. Returns what had to be guessed, if anybody became a client because of it.
std::optional<GuessedDomain> settle_companies(std::vector<Meeting>& meetings,
                                              const std::vector<std::string_view>& owners,
                                              const std::vector<std::string>& own);

/// Those of the domains at which no attendee has an address, and addresses that nobody has; mail providers not.
std::vector<std::string> unmet_domains(const std::vector<Meeting>& meetings, const std::vector<std::string>& domains);
} // namespace planerka
