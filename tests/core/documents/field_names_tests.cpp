// SPDX-License-Identifier: MPL-2.0
#include "documents/field_names.hpp"

#include "sample.hpp"
#include "visible_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

/// The names that a template may use are the names of the fields that documents really have.
BOOST_AUTO_TEST_SUITE(field_names_tests)

using namespace planerka;
using namespace planerka::documents;

namespace
{
using Holds = FieldName::Holds;

/// Compares the fields of a document with the names; `filled` gets the paths of records and lists that held something.
class Comparison
{
public:
    explicit Comparison(std::set<std::string>& filled) : filled_(filled) {}

    void compare(const odf::Record& record, const FieldNames& names, const std::string& path) const
    {
        std::set<std::string> left;
        for (const auto& [name, value] : record)
            left.insert(name);
        for (const auto& each : names)
        {
            const auto place = path + std::string(each.name);
            BOOST_TEST(left.erase(std::string(each.name)) == 1u, "a name that no field has, or twice: " << place);
            if (const auto found = record.find(each.name); found != record.end())
                compare(found->second, each, place);
        }
        for (const auto& name : left)
            BOOST_ERROR("a field without a name: " << path << name);
    }

private:
    void compare(const odf::Value& value, const FieldName& name, const std::string& place) const
    {
        if (value.list())
        {
            BOOST_TEST((name.holds == Holds::list), place);
            for (const auto& each : *value.list())
                compare_inside(each, name, place);
        }
        else if (value.record())
        {
            BOOST_TEST((name.holds == Holds::record), place);
            compare_inside(value, name, place);
        }
        else
            BOOST_TEST((name.holds == Holds::value || (name.holds == Holds::record && value.is_null())), place);
    }

    void compare_inside(const odf::Value& value, const FieldName& name, const std::string& place) const
    {
        filled_.insert(place);
        BOOST_TEST((value.record() != nullptr) == !name.inside.empty(), place);
        if (value.record())
            compare(*value.record(), name.inside, place + '.');
    }

    std::set<std::string>& filled_;
};

/// The paths of all records and lists that have fields inside. A list of plain texts has none: nothing in it could
/// differ.
void add_paths(const FieldNames& names, const std::string& path, std::set<std::string>& paths)
{
    for (const auto& each : names)
        if (!each.inside.empty())
        {
            paths.insert(path + std::string(each.name));
            add_paths(each.inside, path + std::string(each.name) + '.', paths);
        }
}

/// Meetings that between them have one of everything: with a client and without, with a demonstration, with several
/// goals of each kind, with products that no benefit speaks of, with decisions that belong to no item.
std::vector<Meeting> meetings()
{
    auto client = sample_meeting();
    client.agenda[2].type = "demo";
    client.agenda[2].owner_id = "a1";
    client.goals.push_back({.type = "decision", .text = "Aim"});
    client.goals.push_back({.type = "decision", .text = "Another aim"});
    auto several_steps = sample_meeting();
    several_steps.goals.push_back({.type = "next_step", .text = "Another step"});
    several_steps.benefits.clear();
    auto internal = sample_meeting();
    internal.audience = Audience::internal;
    auto empty = sample_meeting();
    empty.organization.reset();
    empty.location.reset();
    empty.platform.reset();
    empty.client.reset();
    empty.document.reset();
    empty.goals.clear();
    empty.benefits.clear();
    empty.recognition.clear();
    empty.related_products.clear();
    empty.attendees.resize(1);
    empty.agenda = {{.id = "i1", .title = "Item", .planned_minutes = 30}};
    empty.decisions.clear();
    empty.actions.clear();
    empty.previous_actions.clear();
    empty.parking_lot.clear();
    return {client, several_steps, internal, empty};
}
} // namespace

BOOST_AUTO_TEST_CASE(every_document_has_the_fields_of_its_kind_and_no_others)
{
    for (const auto kind : kKinds)
    {
        std::set<std::string> filled;
        for (const auto& meeting : meetings())
            for (const auto language : kLanguages)
                for (const auto reader : {Reader::internal, Reader::client})
                    for (const bool form : {false, true})
                    {
                        const Request request{.kind = kind, .language = language, .reader = reader, .form = form};
                        BOOST_TEST_CONTEXT(to_string(request))
                        {
                            const auto made = must(fields(meeting, request));
                            Comparison(filled).compare(*made.record(), field_names(kind), "");
                        }
                    }
        // A list or record that no document filled would not have been compared.
        std::set<std::string> all;
        add_paths(field_names(kind), "", all);
        for (const auto& path : all)
            BOOST_TEST(filled.contains(path), name_of(kind) << ": " << path);
    }
}

BOOST_AUTO_TEST_SUITE_END()
