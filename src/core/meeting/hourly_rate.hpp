// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/people.hpp"
#include "money/money.hpp"

#include <optional>

/// What an hour of a person costs the employer (cost/README.md, "Hourly rate").
namespace planerka
{
/// What turns a salary into a rate: as given, else as is usual in the currency (meeting/README.md, "Pay defaults").
struct RateBasis
{
    Decimal multiplier; ///< `load_multiplier` or the usual one; the shares of benefits and overhead are not in it
    Decimal hours_per_year;
};
RateBasis rate_basis(const AttendeeCost& cost, Currency currency);

/// The full hourly rate of one person, rounded to the minor unit: the rate as given, else round(salary × fte ×
/// multiplier / hours per year). Nothing if there is neither rate nor salary, if the hours are not above zero, or if it
/// is more than Money can hold.
std::optional<Money> loaded_hourly_rate(const AttendeeCost& cost, Currency currency,
                                        Rounding rounding = Rounding::half_up);
} // namespace planerka
