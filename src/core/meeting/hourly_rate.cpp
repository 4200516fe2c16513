// SPDX-License-Identifier: MPL-2.0
#include "meeting/hourly_rate.hpp"

#include <stdexcept>

namespace planerka
{
RateBasis rate_basis(const AttendeeCost& cost, Currency currency)
{
    const bool is_russian = currency.code() == "RUB";
    RateBasis basis{is_russian ? Decimal(1302, 3) : Decimal(130, 2), Decimal(is_russian ? 1972 : 2080, 0)};
    if (cost.load_multiplier)
        basis.multiplier = *cost.load_multiplier;
    if (cost.hours_per_year)
        basis.hours_per_year = *cost.hours_per_year;
    return basis;
}

namespace
{
/// All that the employer pays, as a multiple of the salary.
Exact multiplier_of(const AttendeeCost& cost, Currency currency)
{
    if (!cost.load_multiplier && (cost.benefits_rate || cost.overhead_rate))
        return 1 + cost.benefits_rate.value_or(Decimal()).exact() + cost.overhead_rate.value_or(Decimal()).exact();
    return rate_basis(cost, currency).multiplier.exact();
}
} // namespace

std::optional<Money> loaded_hourly_rate(const AttendeeCost& cost, Currency currency, Rounding rounding)
try
{
    if (cost.loaded_hourly_rate)
        return Money::rounded(cost.loaded_hourly_rate->exact(), currency, rounding);
    const auto hours = rate_basis(cost, currency).hours_per_year.exact();
    if (!cost.annual_salary || hours <= 0)
        return std::nullopt;
    const auto fte = cost.fte.value_or(Decimal(1, 0)).exact();
    const auto salary = cost.annual_salary->exact();
    return Money::rounded(salary * fte * multiplier_of(cost, currency) / hours, currency, rounding);
}
catch (const std::overflow_error&)
{
    return std::nullopt;
}
} // namespace planerka
