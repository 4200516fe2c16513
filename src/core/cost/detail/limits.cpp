// SPDX-License-Identifier: MPL-2.0
#include "cost/detail/limits.hpp"

namespace planerka
{
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

Result<void> check_range(const std::optional<Decimal>& value, const Range& range, const Place& place,
                         std::string_view field)
{
    if (!value || range.holds(*value))
        return success();
    return Error{"cost.range",
                 {{"value", value->to_string()}, {"min", range.least.to_string()}, {"max", range.most.to_string()}},
                 place.path(field)};
}

Result<void> check_range(std::optional<int> value, const Range& range, const Place& place, std::string_view field)
{
    return value ? check_range(Decimal(*value, 0), range, place, field) : success();
}

Result<void> check_not_negative(const std::optional<Decimal>& value, const Place& place, std::string_view field)
{
    if (value && value->is_negative())
        return Error{"cost.negative", {{"value", value->to_string()}}, place.path(field)};
    return success();
}
} // namespace planerka
