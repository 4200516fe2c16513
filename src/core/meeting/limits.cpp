// SPDX-License-Identifier: MPL-2.0
#include "meeting/limits.hpp"

namespace planerka
{
Range hourly_rates_in(std::string_view currency)
{
    const auto known = Currency::of(currency);
    return {Decimal(), known ? highest_hourly_rate(*known) : kHighestRate};
}
} // namespace planerka
