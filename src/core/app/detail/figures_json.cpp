// SPDX-License-Identifier: MPL-2.0
#include "app/detail/figures_json.hpp"

namespace planerka::app
{
json::Json amount(const std::optional<Money>& money)
{
    return money ? json::Json(money->to_string()) : json::Json(nullptr);
}

std::string hundredths(const Exact& value)
{
    return Decimal((value * 100).rounded(Rounding::half_up), 2).to_string();
}
} // namespace planerka::app
