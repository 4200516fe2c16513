// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "meeting/limits.hpp"
#include "money/decimal.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Limits of the figures that a cost is made of (cost/README.md, "Limits of figures").
namespace planerka
{
inline constexpr Decimal kZero;
inline constexpr Decimal kOne(1, 0);

/// Where fields stand in the meeting file. The path is only put together when something is wrong there.
struct Place
{
    std::string_view list{};            ///< "attendees"
    std::optional<std::size_t> index{}; ///< of the list
    std::string_view member{};          ///< "cost"

    /// "attendees[2].cost.prepMinutes"
    std::string path(std::string_view field) const;
};

/// "cost.range" if the range does not hold the value; a value that is not there is in every range.
Result<void> check_range(const std::optional<Decimal>& value, const Range& range, const Place& place,
                         std::string_view field);
Result<void> check_range(std::optional<int> value, const Range& range, const Place& place, std::string_view field);

/// "cost.negative" if it is.
Result<void> check_not_negative(const std::optional<Decimal>& value, const Place& place, std::string_view field);
} // namespace planerka
