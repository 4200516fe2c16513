// SPDX-License-Identifier: MPL-2.0
#include "meeting/entity_reader.hpp"
#include "meeting/meeting_file.hpp"

#include <array>

/// The statuses and audiences by their names in the file.
namespace planerka
{
using json::Json;

namespace
{
constexpr std::array kStatuses{Status::draft, Status::scheduled, Status::held, Status::cancelled};
constexpr std::array kAudiences{Audience::internal, Audience::client, Audience::mixed};

template <class Enumeration, std::size_t count>
Result<void> read_name(const Json& value, const std::string& path, Enumeration& result,
                       const std::array<Enumeration, count>& all, std::string_view expected)
{
    if (value.is_string())
        for (const auto candidate : all)
            if (value.get_ref<const std::string&>() == name_of(candidate))
            {
                result = candidate;
                return success();
            }
    return entities::type_error(value, path, expected);
}
} // namespace

Result<void> entities::read_value(const Json& value, const std::string& path, Audience& audience)
{
    return read_name(value, path, audience, kAudiences, "audience");
}

Result<void> entities::read_value(const Json& value, const std::string& path, Status& status)
{
    return read_name(value, path, status, kStatuses, "status");
}

std::string_view name_of(Status status)
{
    switch (status)
    {
    case Status::draft:
        return "draft";
    case Status::scheduled:
        return "scheduled";
    case Status::held:
        return "held";
    case Status::cancelled:
        return "cancelled";
    }
    return {};
}

std::string_view name_of(Audience audience)
{
    switch (audience)
    {
    case Audience::internal:
        return "internal";
    case Audience::client:
        return "client";
    case Audience::mixed:
        return "mixed";
    }
    return {};
}
} // namespace planerka
