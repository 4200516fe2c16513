// SPDX-License-Identifier: MPL-2.0
#include "meeting/schema.hpp"

#include "meeting/filler.hpp"
#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <set>

using namespace planerka;
using nlohmann::json;

BOOST_AUTO_TEST_SUITE(schema_tests)

namespace
{
/// Something in every field.
struct Everything
{
    int count = 0;
    int choice(int) { return 0; }
    bool truth(const std::string&) { return true; }
    bool keeps(const std::string&) { return true; }
    int entries(const std::string&) { return 1; }
    int integer(const std::string&, const FieldRule* rule)
    {
        return rule && rule->most && *rule->most < Decimal(5, 0) ? 1 : 5;
    }
    Decimal number(const std::string&, const FieldRule* rule)
    {
        return rule && rule->least ? *rule->least : Decimal(1, 0);
    }
    std::string text(const std::string& path, const FieldRule* rule)
    {
        if (path == "schemaVersion")
            return "1.0";
        return rule && !rule->values.empty() ? std::string(rule->values.front()) : "text";
    }
    std::string unknown(const std::string&) { return {}; }
};

Meeting full_meeting()
{
    Everything everything;
    Meeting meeting;
    tests::Filler(everything).fill(meeting, "");
    return meeting;
}

const json& schema()
{
    static const auto parsed = json::parse(meeting_schema());
    return parsed;
}

const json& resolved(const json& part)
{
    if (!part.contains("$ref"))
        return part;
    const auto reference = part["$ref"].get<std::string>();
    return schema()["$defs"].at(reference.substr(reference.rfind('/') + 1));
}

bool allows(const json& part, const std::string& type)
{
    if (!part.contains("type"))
        return part.contains("enum") && type == "string";
    const auto& types = part["type"];
    return types.is_array() ? std::find(types.begin(), types.end(), type) != types.end() : types == type;
}

/// The keys of a file and those of the schema, and of each the type.
void compare(const json& value, const json& described, const std::string& path)
{
    const auto& part = resolved(described);
    BOOST_TEST_CONTEXT(path)
    {
        if (value.is_object())
        {
            BOOST_TEST(allows(part, "object"));
            std::set<std::string> written, known;
            for (const auto& [key, inner] : value.items())
                written.insert(key);
            for (const auto& [key, inner] : part.at("properties").items())
                known.insert(key);
            BOOST_TEST(written == known, boost::test_tools::per_element());
            for (const auto& [key, inner] : value.items())
                if (known.contains(key))
                    compare(inner, part["properties"][key], path + '.' + key);
        }
        else if (value.is_array())
        {
            BOOST_TEST(allows(part, "array"));
            BOOST_REQUIRE(value.size() == 1u);
            compare(value[0], part.at("items"), path + "[0]");
        }
        else
            BOOST_TEST(allows(part, value.is_string() ? "string" : value.is_boolean() ? "boolean" : "integer"));
    }
}
} // namespace

BOOST_AUTO_TEST_CASE(the_schema_knows_every_field_and_no_other)
{
    compare(json::parse(to_json(full_meeting())), schema(), "meeting");
}

BOOST_AUTO_TEST_CASE(every_rule_is_of_a_field_that_there_is)
{
    for (const auto& rule : field_rules())
    {
        const auto name = std::string(rule.entity) + ' ' + std::string(rule.key);
        const auto& properties = rule.entity == "Meeting"
                                     ? schema()["properties"]
                                     : schema()["$defs"].at(std::string(rule.entity))["properties"];
        const auto key = std::string(rule.key);
        const auto point = key.find('.');
        BOOST_TEST((point == key.npos
                        ? properties.contains(key)
                        : properties.at(key.substr(0, point))["properties"].contains(key.substr(point + 1))),
                   name);
    }
}

BOOST_AUTO_TEST_CASE(the_private_schema_is_that_of_the_private_file)
{
    auto meeting = full_meeting();
    meeting.id = "m";
    const auto file = json::parse(private_json(meeting));
    const auto described = json::parse(private_schema());
    for (const auto& [key, value] : file.items())
        BOOST_TEST(described["properties"].contains(key), key);
    BOOST_TEST(file.size() == described["properties"].size());
    for (const auto* entity : {"AttendeeCost", "Opportunity", "AdvisorAnswer"})
        BOOST_TEST(described["$defs"].at(entity) == schema()["$defs"].at(entity));
}

BOOST_AUTO_TEST_CASE(rules_reach_the_schema)
{
    const auto& attendee = schema()["$defs"]["Attendee"]["properties"];
    BOOST_TEST(attendee["role"]["enum"][0] == "chair");
    BOOST_TEST(attendee["headcount"]["maximum"] == 10'000);
    BOOST_TEST(schema()["properties"]["agenda"]["maxItems"] == 60);
    BOOST_TEST(schema()["$defs"]["Cadence"]["properties"]["intervalDays"]["maximum"] == 365);
    BOOST_TEST(schema()["$defs"]["Cadence"]["properties"]["channels"]["items"]["enum"][3] == "visit");
    BOOST_TEST(schema()["required"] == json({"title", "attendees", "agenda"}));
}

BOOST_AUTO_TEST_SUITE_END()
