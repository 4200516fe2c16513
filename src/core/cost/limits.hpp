// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "money/decimal.hpp"
#include "time/local_time.hpp"

#include <optional>
#include <string>

/// The limits of the figures that a cost is made of (DOMAIN 3.2); for the sources of this folder alone. `place` is a
/// JSON path.
namespace planerka
{
/// "cost.range" unless min ≤ value ≤ max; a value that is not there is in every range.
Result<void> check_range(const std::optional<Decimal>& value, const Decimal& min, const Decimal& max,
                         const std::string& place);
Result<void> check_range(std::optional<int> value, int min, int max, const std::string& place);

/// 0 to 100,000 minutes, so that sums of them fit.
Result<void> check_minutes(std::optional<Minutes> value, const std::string& place);

/// "cost.negative" if it is.
Result<void> check_not_negative(const std::optional<Decimal>& value, const std::string& place);
} // namespace planerka
