// SPDX-License-Identifier: MPL-2.0
#include "cost/detail/limits.hpp"

namespace planerka
{
namespace
{
Error out_of_range(const Decimal& value, const Decimal& min, const Decimal& max, std::string path)
{
    return {"cost.range",
            {{"value", value.to_string()}, {"min", min.to_string()}, {"max", max.to_string()}},
            std::move(path)};
}
} // namespace

std::string Place::path(std::string_view field) const
{
    std::string path(list);
    if (index)
        path += '[' + std::to_string(*index) + ']';
    for (const auto part : {member, field})
        if (!part.empty())
            (path.empty() ? path : path += '.') += part;
    return path;
}

Result<void> check_range(const std::optional<Decimal>& value, const Decimal& min, const Decimal& max,
                         const Place& place, std::string_view field)
{
    if (value && (*value < min || max < *value))
        return out_of_range(*value, min, max, place.path(field));
    return success();
}

Result<void> check_range(std::optional<int> value, int min, int max, const Place& place, std::string_view field)
{
    if (value && (*value < min || max < *value))
        return out_of_range(Decimal(*value, 0), Decimal(min, 0), Decimal(max, 0), place.path(field));
    return success();
}

Result<void> check_minutes(std::optional<Minutes> value, const Place& place, std::string_view field)
{
    return check_range(value, 0, kMostMinutes, place, field);
}

Result<void> check_not_negative(const std::optional<Decimal>& value, const Place& place, std::string_view field)
{
    if (value && value->is_negative())
        return Error{"cost.negative", {{"value", value->to_string()}}, place.path(field)};
    return success();
}
} // namespace planerka
