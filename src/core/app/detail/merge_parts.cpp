// SPDX-License-Identifier: MPL-2.0
#include "app/detail/merge_parts.hpp"

#include "meeting/json.hpp"
#include "meeting/meeting_file.hpp"

#include <utility>

namespace planerka::app
{
namespace
{
using json::Json;

bool is_entry_of_same(const Json& into, const Json& from)
{
    if (!into.is_object() || !from.is_object())
        return true;
    const auto one = into.find("id");
    const auto other = from.find("id");
    return one == into.end() || other == from.end() || *one == *other;
}

/// False if the two contradict each other.
bool merge(Json& into, const Json& from)
{
    if (into.is_object() && from.is_object())
    {
        for (const auto& [key, value] : from.items())
            if (!into.contains(key))
                into[key] = value;
            else if (!merge(into[key], value))
                return false;
        return true;
    }
    if (into.is_array() && from.is_array())
    {
        if (into.size() != from.size())
            return false;
        for (std::size_t i = 0; i < into.size(); ++i)
            if (!is_entry_of_same(into[i], from[i]) || !merge(into[i], from[i]))
                return false;
        return true;
    }
    return into == from;
}
} // namespace

std::optional<Meeting> merge_parts(const Meeting& first, const Meeting& second)
{
    auto both = json::parse(to_json(first)).value();
    const auto pay = private_json(first).empty() ? Part::everything : Part::without_pay;
    if (!merge(both, json::parse(to_json(second, pay)).value()))
        return std::nullopt;
    auto merged = parse_meeting(json::to_text(both));
    if (!merged)
        return std::nullopt;
    merged.value().private_unread = first.private_unread && second.private_unread;
    merged.value().private_unknown = first.private_unknown;
    return std::move(merged).value();
}
} // namespace planerka::app
