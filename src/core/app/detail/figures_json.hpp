// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/json.hpp"
#include "money/money.hpp"

#include <optional>
#include <string>

/// Figures as the answers in JSON write them.
namespace planerka::app
{
/// "1581.60"; null for none.
json::Json amount(const std::optional<Money>& money);

/// Two decimals, half away from zero: "8.58".
std::string hundredths(const Exact& value);
} // namespace planerka::app
