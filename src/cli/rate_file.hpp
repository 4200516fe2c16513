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
/// The rate card of --rates, or none. Errors: of read_file() and parse_rate_card(); each names the file.
Result<std::optional<RateCard>> read_rates(const std::optional<std::filesystem::path>& file);

/// Prices the people of `meeting` who have no pay of their own by the rate card of --rates, if there is one
/// (load/README.md, "Rates of a meeting"). Where each rate is from; empty without a card. Errors, with the file named:
/// those of read_rates() and planerka::take_rates().
Result<std::vector<RateOrigin>> take_rates(Meeting& meeting, const std::optional<std::filesystem::path>& file);

/// Whether the error says that somebody has no hourly rate.
bool lacks_a_rate(const Error& error);

/// What to do then, by the message "cli." + `key`, for a meeting that was read from `meeting`.
std::string how_to_rate(const std::string& key, const std::string& meeting, const Common& common);
} // namespace planerka::cli
