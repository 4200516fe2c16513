// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "bridge/uno.hxx"
#include "money/money.hpp"

#include <optional>
#include <string_view>

/// Between Calc's cells, which hold doubles, and exact numbers. `argument` names the argument in the message of a
/// Failure.
namespace planerka::uno
{
/// The number that a cell shows: 0.1 is 1/10. At most nine digits after the point, fifteen in all, as Calc shows them.
/// Throws Failure "calc.negative", "calc.too_large", "calc.not_number".
Decimal from_cell(double value, std::string_view argument);

/// A whole number ≥ 1 that fits an int. Throws Failure "calc.not_whole" and those of from_cell().
int count_from_cell(double value, std::string_view argument);

/// A whole number ≥ 0; `otherwise` if left out.
int minutes_from_cell(const Any& value, int otherwise, std::string_view argument);

/// An argument that may be left out: nothing, or `otherwise`. Throw as from_cell() or "calc.not_number".
std::optional<Decimal> given_in_cell(const Any& value, std::string_view argument);
Decimal from_cell(const Any& value, const Decimal& otherwise, std::string_view argument);

/// A currency by its code; one with two decimals if left out. Throws Failure "calc.currency".
Currency currency_from_cell(const Any& code);

double to_cell(const Money& amount);
} // namespace planerka::uno
