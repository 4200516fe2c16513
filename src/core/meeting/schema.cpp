// SPDX-License-Identifier: MPL-2.0
#include "meeting/schema.hpp"

#include "meeting/each_field.hpp"
#include "meeting/entity_names.hpp"
#include "meeting/field_rules.hpp"
#include "meeting/json.hpp"
#include "meeting/meeting_file.hpp"

#include <limits>

namespace planerka
{
namespace
{
using json::Json;

constexpr std::string_view kDraft = "https://json-schema.org/draft/2020-12/schema";
constexpr std::string_view kVersionPattern = "^[01](\\.|$)"; ///< V01

std::string_view pattern_of(Form form)
{
    switch (form)
    {
    case Form::date:
        return "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    case Form::clock:
        return "([01]?[0-9]|2[0-3]):[0-5][0-9]";
    case Form::local_time:
        return "[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9](:00)?";
    case Form::date_or_time:
        return "[0-9]{4}-[0-9]{2}-[0-9]{2}(T([01][0-9]|2[0-3]):[0-5][0-9](:00)?)?";
    case Form::currency:
        return "[A-Z]{3}";
    case Form::link:
        return "[A-Za-z][A-Za-z0-9+.-]*:[^ ]+";
    case Form::time_zone:
    case Form::any:
        break;
    }
    return {};
}

bool is_not_negative(const FieldRule* rule)
{
    return rule && rule->least && !rule->least->is_negative();
}

/// A JSON number; limits are whole, or short enough for one.
Json number(const Decimal& limit)
{
    return json::parse(limit.to_string()).value();
}

void add_limits(Json& schema, const FieldRule* rule)
{
    if (rule && rule->least)
        schema["minimum"] = number(*rule->least);
    if (rule && rule->most)
        schema["maximum"] = number(*rule->most);
}

Json choice(std::span<const std::string_view> values)
{
    auto list = Json::array();
    for (const auto value : values)
        list.push_back(std::string(value));
    return list;
}

class Definitions
{
public:
    template <entities::Entity T>
    void add()
    {
        const std::string name(entities::name_of<T>);
        if (all_.contains(name))
            return;
        all_[name] = Json::object(); // it may hold itself
        all_[name] = object_of<T>();
    }

    Json take() && { return std::move(all_); }

    template <entities::Entity T>
    Json object_of()
    {
        Json schema{{"type", {"object", "null"}}, {"properties", Json::object()}};
        auto required = Json::array();
        T any{};
        entities::each_field(any,
                             [&]<class Field>(const std::string& key, Field&)
                             {
                                 const auto* rule = rule_of(entities::name_of<T>, key);
                                 auto property = of(static_cast<Field*>(nullptr), rule);
                                 if (rule && rule->required)
                                 {
                                     required.push_back(key);
                                     property["not"] = {{"type", "null"}};
                                 }
                                 add_property(schema["properties"], key, std::move(property));
                             });
        if (!required.empty())
            schema["required"] = std::move(required);
        schema["maxProperties"] = kMostKeys;
        schema["additionalProperties"] = true;
        return schema;
    }

private:
    /// "start.local" stands in an object "start", which is never null.
    static void add_property(Json& properties, const std::string& key, Json schema)
    {
        const auto point = key.find('.');
        if (point == std::string::npos)
        {
            properties[key] = std::move(schema);
            return;
        }
        auto& group = properties[key.substr(0, point)];
        if (group.is_null())
            group = Json{{"type", "object"},
                         {"properties", Json::object()},
                         {"maxProperties", kMostKeys},
                         {"additionalProperties", true}};
        group["properties"][key.substr(point + 1)] = std::move(schema);
    }

    Json of(std::string*, const FieldRule* rule)
    {
        Json schema{{"type", {"string", "null"}}};
        if (!rule)
            return schema;
        if (!rule->values.empty())
        {
            schema["enum"] = choice(rule->values);
            schema["enum"].push_back("");
            schema["enum"].push_back(nullptr);
        }
        if (const auto pattern = pattern_of(rule->form); !pattern.empty())
            schema["pattern"] = (rule->required ? "^" : "^$|^") + std::string(pattern) + "$";
        if (rule->shortest)
            schema["minLength"] = *rule->shortest;
        if (rule->longest)
            schema["maxLength"] = *rule->longest;
        return schema;
    }
    Json of(bool*, const FieldRule*) { return {{"type", {"boolean", "null"}}}; }
    Json of(int*, const FieldRule* rule)
    {
        Json schema{{"type", {"integer", "null"}},
                    {"minimum", -std::numeric_limits<int>::max()},
                    {"maximum", std::numeric_limits<int>::max()}};
        add_limits(schema, rule);
        return schema;
    }
    Json of(Decimal*, const FieldRule* rule)
    {
        const std::string sign = is_not_negative(rule) ? "\\+?" : "[+-]?";
        Json schema{{"type", {"string", "number", "null"}},
                    {"pattern", "^" + sign + "(?!(\\.?[0-9]){19})[0-9]+(\\.[0-9]{1,9})?$"}};
        add_limits(schema, rule);
        return schema;
    }
    Json of(Language*, const FieldRule*)
    {
        auto list = Json::array();
        for (const auto language : kLanguages)
            list.push_back(std::string(code_of(language)));
        list.push_back(nullptr);
        return {{"enum", std::move(list)}};
    }
    Json of(Audience*, const FieldRule*) { return closed_list(names_of(kAudiences)); }
    Json of(Status*, const FieldRule*) { return closed_list(names_of(kStatuses)); }
    static Json closed_list(std::span<const std::string_view> names)
    {
        auto list = choice(names);
        list.push_back(nullptr);
        return {{"enum", std::move(list)}};
    }

    template <class T>
    Json of(std::optional<T>*, const FieldRule* rule)
    {
        return of(static_cast<T*>(nullptr), rule);
    }
    template <class T>
    Json of(std::vector<T>*, const FieldRule* rule)
    {
        Json schema{{"type", {"array", "null"}}};
        if (rule && rule->shortest)
            schema["minItems"] = *rule->shortest;
        schema["maxItems"] = rule && rule->longest ? Json(*rule->longest) : Json(kMostElements);
        auto items = of(static_cast<T*>(nullptr), rule);
        items["type"] = entities::Entity<T> ? "object" : "string";
        if (items.contains("enum"))
            std::erase(items["enum"].template get_ref<Json::array_t&>(), Json(nullptr));
        schema["items"] = std::move(items);
        return schema;
    }
    template <entities::Entity T>
    Json of(T*, const FieldRule*)
    {
        add<T>();
        return {{"$ref", "#/$defs/" + std::string(entities::name_of<T>)}};
    }

    Json all_ = Json::object();
};

Json head(std::string_view name, std::string_view description)
{
    return {{"$schema", std::string(kDraft)},
            {"$id", "urn:planerka:" + std::string(name) + ":1"},
            {"title", "Planerka " + std::string(name)},
            {"description", std::string(description)}};
}

Json object_of(const std::string& entity)
{
    return {{"$ref", "#/$defs/" + entity}, {"type", "object"}};
}

Json version()
{
    return {{"type", "string"}, {"pattern", std::string(kVersionPattern)}};
}
} // namespace

std::string meeting_schema()
{
    Definitions definitions;
    auto schema = head("meeting", "A meeting file, NAME.json. What is private (cost of attendees, costs.opportunity, "
                                  "advisor) is read here too, but written to NAME.private.json.");
    const auto object = definitions.object_of<Meeting>();
    for (const auto& [key, value] : object.get_ref<const Json::object_t&>())
        schema[key] = value;
    schema["type"] = "object";
    schema["properties"]["schemaVersion"] = version();
    schema["$defs"] = std::move(definitions).take();
    return json::to_text(schema);
}

std::string private_schema()
{
    Definitions definitions;
    definitions.add<AttendeeCost>();
    definitions.add<Opportunity>();
    definitions.add<AdvisorAnswer>();
    auto schema = head("private", "The private file of a meeting, NAME.private.json beside NAME.json: pay by the "
                                  "attendee's id, commercial figures, the answer to the advice.");
    schema["type"] = "object";
    schema["properties"] = {{"schemaVersion", version()},
                            {"meetingId", {{"type", "string"}}},
                            {"attendees", {{"type", "object"}, {"additionalProperties", object_of("AttendeeCost")}}},
                            {"opportunity", {{"$ref", "#/$defs/Opportunity"}}},
                            {"advisor", {{"$ref", "#/$defs/AdvisorAnswer"}}}};
    schema["additionalProperties"] = true;
    schema["$defs"] = std::move(definitions).take();
    return json::to_text(schema);
}
} // namespace planerka
