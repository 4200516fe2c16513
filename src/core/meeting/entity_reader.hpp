// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/json.hpp"
#include "meeting/meeting_fields.hpp"
#include "meeting/meeting_file.hpp"

#include <algorithm>
#include <limits>
#include <set>

/// Reads entities from JSON. The first error ends the reading.
namespace planerka::entities
{
template <class Entity>
Result<void> read(const json::Json& value, const std::string& path, Entity& entity);

template <class Entity>
Result<void> read_value(const json::Json& value, const std::string& path, Entity& entity);
template <class T>
Result<void> read_value(const json::Json& value, const std::string& path, std::optional<T>& held);
template <class T>
Result<void> read_value(const json::Json& value, const std::string& path, std::vector<T>& list);

/// "json.too_many" for a list of more than kMostElements entries or an object of more than kMostKeys keys.
inline Result<void> check_size(const json::Json& value, const std::string& path)
{
    const auto limit = value.is_array() ? kMostElements : kMostKeys;
    if (value.size() > limit)
        return Error{
            "json.too_many", {{"count", std::to_string(value.size())}, {"limit", std::to_string(limit)}}, path};
    return success();
}

inline Error type_error(const json::Json& value, const std::string& path, std::string_view expected)
{
    return Error{
        "json.type", {{"expected", std::string(expected)}, {"found", std::string(json::kind_of(value))}}, path};
}

/// Whether a field has the value that a missing key stands for. The writer leaves such keys out.
inline bool says_nothing(const std::string& value)
{
    return value.empty();
}
inline bool says_nothing(bool value)
{
    return !value;
}
template <class T>
bool says_nothing(const std::vector<T>& value)
{
    return value.empty();
}
template <class T>
bool says_nothing(const T&)
{
    return false;
}

inline Result<void> read_value(const json::Json& value, const std::string& path, std::string& text)
{
    if (!value.is_string())
        return type_error(value, path, "text");
    text = value.get<std::string>();
    return success();
}

inline Result<void> read_value(const json::Json& value, const std::string& path, bool& truth)
{
    if (!value.is_boolean())
        return type_error(value, path, "truth");
    truth = value.get<bool>();
    return success();
}

/// The whole number that a text such as "60.0" is; nothing for any other.
inline std::optional<std::int64_t> whole_number(const std::string& text)
{
    const auto point = text.find('.');
    if (point == std::string::npos || text.find_first_not_of('0', point + 1) != std::string::npos)
        return std::nullopt;
    const auto whole = Decimal::parse(std::string_view(text).substr(0, point));
    return whole ? std::optional(whole->units()) : std::nullopt;
}

/// Takes 60.0 for a whole number too, as JSON Schema and the programs that write it do.
inline Result<void> read_value(const json::Json& value, const std::string& path, int& number)
{
    constexpr std::int64_t kLimit = std::numeric_limits<int>::max();
    auto given = value;
    if (const auto text = json::number_text(value))
        if (const auto whole = whole_number(*text))
            given = *whole;
    if (!given.is_number_integer())
        return type_error(value, path, "integer");
    const bool fits = given.is_number_unsigned()
                          ? given.get<std::uint64_t>() <= static_cast<std::uint64_t>(kLimit)
                          : given.get<std::int64_t>() >= -kLimit && given.get<std::int64_t>() <= kLimit;
    if (!fits)
        return Error{"json.range", {{"limit", std::to_string(kLimit)}}, path};
    number = given.get<int>();
    return success();
}

inline Result<void> read_value(const json::Json& value, const std::string& path, Decimal& number)
{
    std::optional<Decimal> parsed;
    if (value.is_string())
        parsed = Decimal::parse(value.get_ref<const std::string&>());
    else if (const auto text = json::number_text(value))
        parsed = Decimal::parse(*text);
    else if (value.is_number_integer())
        parsed = Decimal::parse(value.dump());
    if (!parsed)
        return type_error(value, path, "decimal");
    number = *parsed;
    return success();
}

inline Result<void> read_value(const json::Json& value, const std::string& path, Language& language)
{
    const auto known = value.is_string() ? language_of(value.get_ref<const std::string&>()) : std::nullopt;
    if (!known)
        return type_error(value, path, "language");
    language = *known;
    return success();
}

/// `expected` names the list in the message of json.type.
template <class Value, std::size_t count>
Result<void> read_named(const json::Json& value, const std::string& path, const std::array<Named<Value>, count>& table,
                        std::string_view expected, Value& named)
{
    const auto known = value.is_string() ? value_in(table, value.get_ref<const std::string&>()) : std::nullopt;
    if (!known)
        return type_error(value, path, expected);
    named = *known;
    return success();
}

inline Result<void> read_value(const json::Json& value, const std::string& path, Audience& audience)
{
    return read_named(value, path, kAudiences, "audience", audience);
}

inline Result<void> read_value(const json::Json& value, const std::string& path, Status& status)
{
    return read_named(value, path, kStatuses, "status", status);
}

template <class T>
Result<void> read_value(const json::Json& value, const std::string& path, std::optional<T>& held)
{
    return read_value(value, path, held.emplace());
}

template <class T>
Result<void> read_value(const json::Json& value, const std::string& path, std::vector<T>& list)
{
    if (!value.is_array())
        return type_error(value, path, "list");
    PLANERKA_CHECK(check_size(value, path));
    list.reserve(value.size());
    for (std::size_t i = 0; i < value.size(); ++i)
        PLANERKA_CHECK(read_value(value[i], json::element_path(path, i), list.emplace_back()));
    return success();
}

template <class Entity>
Result<void> read_value(const json::Json& value, const std::string& path, Entity& entity)
{
    return read(value, path, entity);
}

template <class Entity>
concept KeepsUnknown = requires(Entity entity)
{
    entity.unknown;
};

class Reader
{
public:
    Reader(const json::Json& object, const std::string& path) : object_(object), path_(path) {}

    template <class T>
    void operator()(std::string_view key, T& field)
    {
        const auto* value = find(key);
        if (!value)
            return;
        if (value->is_null())
        {
            kept_[std::string(key)] = nullptr;
            return;
        }
        const auto place = json::member_path(path_, key);
        if (auto read = read_value(*value, place, field); !read)
        {
            error_ = std::move(read).error();
            return;
        }
        if (says_nothing(field))
            kept_[std::string(key)] = *value;
        else
            keep_inner(key, *value, field);
    }

    template <class T>
    void secret(std::string_view key, T& field)
    {
        (*this)(key, field);
    }

    template <class Fields>
    void group(std::string_view key, const Fields& inner_fields)
    {
        const auto* value = find(key);
        if (!value)
            return;
        const auto place = json::member_path(path_, key);
        if (!value->is_object())
        {
            error_ = type_error(*value, place, "object");
            return;
        }
        if (auto sized = check_size(*value, place); !sized)
        {
            error_ = std::move(sized).error();
            return;
        }
        Reader inner(*value, place);
        inner_fields(inner);
        error_ = inner.error_;
        if (auto rest = inner.kept(); !rest.empty() || value->empty())
            kept_[std::string(key)] = std::move(rest);
    }

    /// What the fields read do not hold: unknown keys, and known ones whose value says nothing (an empty list).
    json::Json kept()
    {
        for (const auto& [key, value] : object_.get_ref<const json::Json::object_t&>())
            if (!known_.contains(key))
                kept_[key] = value;
        return kept_;
    }

    const std::optional<Error>& error() const { return error_; }

private:
    const json::Json* find(std::string_view key)
    {
        known_.insert(key);
        if (error_)
            return nullptr;
        const auto found = object_.find(key);
        return found == object_.end() ? nullptr : &*found;
    }

    /// An entity without a member `unknown` leaves its unknown keys to the entity around it.
    template <class Entity>
    void keep_inner(std::string_view key, const json::Json& value, const std::optional<Entity>& field)
    {
        if constexpr (std::is_class_v<Entity> && !KeepsUnknown<Entity> && !std::same_as<Entity, Decimal>)
        {
            Entity copy = *field;
            Reader inner(value, {});
            fields(inner, copy);
            if (auto rest = inner.kept(); !rest.empty())
                kept_[std::string(key)] = std::move(rest);
        }
    }
    template <class T>
    void keep_inner(std::string_view, const json::Json&, const T&)
    {
    }

    const json::Json& object_;
    std::string path_;
    std::set<std::string_view> known_;
    json::Json kept_ = json::Json::object();
    std::optional<Error> error_;
};

template <class Entity>
Result<void> read(const json::Json& value, const std::string& path, Entity& entity)
{
    if (!value.is_object())
        return type_error(value, path, "object");
    PLANERKA_CHECK(check_size(value, path));
    Reader reader(value, path);
    fields(reader, entity);
    if (reader.error())
        return *reader.error();
    if constexpr (KeepsUnknown<Entity>)
        if (const auto kept = reader.kept(); !kept.empty())
            entity.unknown = json::to_line(kept);
    return success();
}
} // namespace planerka::entities
