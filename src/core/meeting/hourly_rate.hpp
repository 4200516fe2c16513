// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/people.hpp"
#include "money/money.hpp"

#include <optional>

/// What an hour of somebody costs, by what the meeting says of their pay (DOMAIN 6.1).
namespace planerka
{
/// What a rate by salary is made with: as given, else the usual ones of the currency (DOMAIN 6.1).
struct RateBasis
{
    Decimal multiplier; ///< without the shares of benefits and overhead, which make one of their own
    Decimal hours_per_year;
};
RateBasis rate_basis(const AttendeeCost& cost, Currency currency);

/// The loaded hourly rate of one person, rounded to the minor unit (DOMAIN 6.1); nothing if neither a rate nor a salary
/// is given, or if it is no rate: by hours that are not above zero, or more than Money can hold. A salary without
/// multiplier or hours takes the usual ones of its currency: 1.302 and 1,972 for RUB, else 1.30 and 2,080.
std::optional<Money> loaded_hourly_rate(const AttendeeCost& cost, Currency currency,
                                        Rounding rounding = Rounding::half_up);

/// round(salary × fte × multiplier / hours_per_year) (DOMAIN 6.1). Precondition: hours_per_year > 0. Throws
/// std::overflow_error as Money does.
Money hourly_rate(const Exact& annual_salary, const Exact& fte, const Exact& multiplier, const Exact& hours_per_year,
                  Currency currency, Rounding rounding = Rounding::half_up);
} // namespace planerka
