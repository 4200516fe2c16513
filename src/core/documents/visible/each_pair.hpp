// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/each_field.hpp"

#include <any>
#include <cstddef>
#include <string>
#include <vector>

namespace planerka::documents
{
/// Calls `action(key, field_of_from, field_of_to)` for each field of two entities of one type, in the order of the
/// file.
template <class Entity, class Action>
void each_pair(const Entity& from, Entity& to, const Action& action)
{
    std::vector<std::any> fields; // pointers, each with the type of its field
    entities::each_field(from, [&](const std::string&, const auto& field) { fields.emplace_back(&field); });
    std::size_t index = 0;
    entities::each_field(to, [&]<class Field>(const std::string& key, Field& field)
                         { action(key, *std::any_cast<const Field*>(fields[index++]), field); });
}
} // namespace planerka::documents
