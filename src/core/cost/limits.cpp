// SPDX-License-Identifier: MPL-2.0
#include "cost/limits.hpp"

namespace planerka
{
namespace
{
constexpr Minutes kMaxMinutes = 100'000;
}

Result<void> check_range(const std::optional<Decimal>& value, const Decimal& min, const Decimal& max,
                         const std::string& place)
{
    if (value && (*value < min || max < *value))
        return Error{
            "cost.range", {{"value", value->to_string()}, {"min", min.to_string()}, {"max", max.to_string()}}, place};
    return success();
}

Result<void> check_range(std::optional<int> value, int min, int max, const std::string& place)
{
    return check_range(value ? std::optional(Decimal(*value, 0)) : std::nullopt, Decimal(min, 0), Decimal(max, 0),
                       place);
}

Result<void> check_minutes(std::optional<Minutes> value, const std::string& place)
{
    return check_range(value, 0, kMaxMinutes, place);
}

Result<void> check_not_negative(const std::optional<Decimal>& value, const std::string& place)
{
    if (value && value->is_negative())
        return Error{"cost.negative", {{"value", value->to_string()}}, place};
    return success();
}
} // namespace planerka
