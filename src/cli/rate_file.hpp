// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "options.hpp"

#include "load/rates_of_meeting.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace planerka::cli
{
/// The rate card of --rates, else that of the settings, or none. Errors: of read_file() and parse_rate_card(), which
/// name the file, and of read_settings().
Result<std::optional<RateCard>> read_rates(const std::optional<std::filesystem::path>& file, const Common& common);

/// Prices the people of `meeting` who have no pay of their own by that rate card, if there is one (load/README.md,
/// "Rates of a meeting"); one of the settings in another currency than the meeting is none. Where each rate is from;
/// empty without a card. Errors: those of read_rates(), and of planerka::take_rates() with the file named.
Result<std::vector<RateOrigin>> take_rates(Meeting& meeting, const std::optional<std::filesystem::path>& file,
                                           const Common& common);

/// Whether the error says that somebody has no hourly rate.
bool lacks_a_rate(const Error& error);

/// What to do then, by the message "cli." + `key`, for a meeting that was read from `meeting`.
std::string how_to_rate(const std::string& key, const std::string& meeting, const Common& common);
} // namespace planerka::cli
