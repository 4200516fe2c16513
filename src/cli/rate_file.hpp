// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "load/rate_card.hpp"

#include <filesystem>
#include <optional>

namespace planerka::cli
{
/// The rate card of --rates, or none. Errors: of read_file() and parse_rate_card(); each names the file.
Result<std::optional<RateCard>> read_rates(const std::optional<std::filesystem::path>& file);
} // namespace planerka::cli
