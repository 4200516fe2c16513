// SPDX-License-Identifier: MPL-2.0
#include "cost/cost.hpp"

#include <cassert>
#include <stdexcept>

namespace planerka
{
namespace
{
/// What an hour costs more than its salary (DOMAIN 6.1).
Exact multiplier_of(const AttendeeCost& cost, Currency currency)
{
    if (cost.load_multiplier)
        return cost.load_multiplier->exact();
    if (cost.benefits_rate || cost.overhead_rate)
        return 1 + cost.benefits_rate.value_or(Decimal()).exact() + cost.overhead_rate.value_or(Decimal()).exact();
    return currency.code() == "RUB" ? Exact(1302, 1000) : Exact(13, 10);
}

Exact usual_hours_per_year(Currency currency)
{
    return currency.code() == "RUB" ? 1972 : 2080;
}
} // namespace

Money hourly_rate(const Exact& annual_salary, const Exact& fte, const Exact& multiplier, const Exact& hours_per_year,
                  Currency currency, Rounding rounding)
{
    assert(hours_per_year > 0);
    return Money::rounded(annual_salary * fte * multiplier / hours_per_year, currency, rounding);
}

std::optional<Money> loaded_hourly_rate(const AttendeeCost& cost, Currency currency, Rounding rounding)
try
{
    if (cost.loaded_hourly_rate)
        return Money::rounded(cost.loaded_hourly_rate->exact(), currency, rounding);
    const auto hours = cost.hours_per_year ? cost.hours_per_year->exact() : usual_hours_per_year(currency);
    if (!cost.annual_salary || hours <= 0)
        return std::nullopt;
    return hourly_rate(cost.annual_salary->exact(), cost.fte.value_or(Decimal(1, 0)).exact(),
                       multiplier_of(cost, currency), hours, currency, rounding);
}
catch (const std::overflow_error&)
{
    return std::nullopt;
}
} // namespace planerka
