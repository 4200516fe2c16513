// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

/// The names of an enumeration's values, in files, messages and commands: one table for both directions.
namespace planerka
{
template <class Value>
struct Named
{
    Value value;
    std::string_view name;
};
template <class Value>
Named(Value, const char*) -> Named<Value>;

/// The name of a value; empty if the table lacks it.
template <class Value, std::size_t count>
constexpr std::string_view name_in(const std::array<Named<Value>, count>& table, Value value)
{
    for (const auto& each : table)
        if (each.value == value)
            return each.name;
    return {};
}

/// The value of that name; nothing if the table lacks it.
template <class Value, std::size_t count>
constexpr std::optional<Value> value_in(const std::array<Named<Value>, count>& table, std::string_view name)
{
    for (const auto& each : table)
        if (each.name == name)
            return each.value;
    return std::nullopt;
}

/// The values of a table in its order.
template <class Value, std::size_t count>
constexpr std::array<Value, count> values_of(const std::array<Named<Value>, count>& table)
{
    std::array<Value, count> values{};
    for (std::size_t i = 0; i < count; ++i)
        values[i] = table[i].value;
    return values;
}

/// The names of a table in its order.
template <class Value, std::size_t count>
constexpr std::array<std::string_view, count> names_of(const std::array<Named<Value>, count>& table)
{
    std::array<std::string_view, count> names{};
    for (std::size_t i = 0; i < count; ++i)
        names[i] = table[i].name;
    return names;
}
} // namespace planerka
