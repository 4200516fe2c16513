// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/entity_reader.hpp"
#include "meeting/meeting_file.hpp"

/// Writes entities as JSON.
namespace planerka::entities
{
template <class Entity>
json::Json write(const Entity& entity, Part part, const json::Json& kept);

/// The JSON object in a member `unknown`; an empty one if it holds none.
inline json::Json kept_of(const std::string& unknown)
{
    if (!unknown.empty())
        if (auto parsed = json::parse(unknown); parsed && parsed.value().is_object())
            return std::move(parsed).value();
    return json::Json::object();
}

class Writer
{
public:
    Writer(Part part, const json::Json& kept) : part_(part), kept_(kept) {}

    template <class T>
    void operator()(std::string_view key, const T& field)
    {
        if (!says_nothing(field))
            object_[std::string(key)] = to_json(key, field);
        else
            write_kept(key);
    }

    template <class T>
    void operator()(std::string_view key, const std::optional<T>& field)
    {
        if (field)
            object_[std::string(key)] = to_json(key, *field);
        else if (const auto* value = kept(key); value && value->is_null())
            object_[std::string(key)] = nullptr;
        done_.insert(key);
    }

    template <class T>
    void secret(std::string_view key, const std::optional<T>& field)
    {
        done_.insert(key);
        if (part_ == Part::everything)
            (*this)(key, field);
    }

    template <class Fields>
    void group(std::string_view key, const Fields& inner_fields)
    {
        const auto* value = kept(key);
        const auto inner_kept = value && value->is_object() ? *value : json::Json::object();
        Writer inner(part_, inner_kept);
        inner_fields(inner);
        auto object = std::move(inner).object();
        if (value || !object.empty())
            object_[std::string(key)] = std::move(object);
        done_.insert(key);
    }

    json::Json object() &&
    {
        for (const auto& [key, value] : kept_.get_ref<const json::Json::object_t&>())
            if (!done_.contains(key) && !object_.contains(key))
                object_[key] = value;
        return std::move(object_);
    }

private:
    const json::Json* kept(std::string_view key) const
    {
        const auto found = kept_.find(key);
        return found == kept_.end() ? nullptr : &*found;
    }

    /// Writes a key whose value says nothing (an empty text or list, false) if the file had it.
    void write_kept(std::string_view key)
    {
        if (const auto* value = kept(key))
            object_[std::string(key)] = *value;
        done_.insert(key);
    }

    json::Json to_json(std::string_view, const std::string& text) const { return text; }
    json::Json to_json(std::string_view, bool truth) const { return truth; }
    json::Json to_json(std::string_view, int number) const { return number; }
    json::Json to_json(std::string_view, const Decimal& number) const { return number.to_string(); }
    json::Json to_json(std::string_view, Language language) const { return std::string(code_of(language)); }
    json::Json to_json(std::string_view, Audience audience) const { return std::string(name_of(audience)); }
    json::Json to_json(std::string_view, Status status) const { return std::string(name_of(status)); }
    template <class T>
    json::Json to_json(std::string_view key, const std::vector<T>& list) const
    {
        auto array = json::Json::array();
        for (const auto& element : list)
            array.push_back(to_json(key, element));
        return array;
    }
    template <class Entity>
    json::Json to_json(std::string_view key, const Entity& entity) const
    {
        if constexpr (KeepsUnknown<Entity>)
            return write(entity, part_, kept_of(entity.unknown));
        const auto* value = kept(key);
        return write(entity, part_, value && value->is_object() ? *value : json::Json::object());
    }

    Part part_;
    const json::Json& kept_;
    std::set<std::string_view> done_;
    json::Json object_ = json::Json::object();
};

template <class Entity>
json::Json write(const Entity& entity, Part part, const json::Json& kept)
{
    Writer writer(part, kept);
    fields(writer, entity);
    return std::move(writer).object();
}

template <class Entity>
json::Json write(const Entity& entity, Part part)
{
    return write(entity, part, kept_of(entity.unknown));
}
} // namespace planerka::entities
