// SPDX-License-Identifier: MPL-2.0
#include "agenda/blueprint.hpp"

#include "agenda/samples.hpp"
#include "agenda/schedule.hpp"
#include "check/check.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

using namespace planerka;
using tests::meeting_for;

BOOST_AUTO_TEST_SUITE(blueprint_tests)

namespace
{
std::string owner_name(const Meeting& meeting, std::string_view role)
{
    const auto* owner = owner_for(meeting, role);
    return owner ? owner->name : "nobody";
}

Attendee person(const std::string& name, const std::string& kind, const std::string& role = "participant")
{
    Attendee attendee;
    attendee.id = name;
    attendee.name = name;
    attendee.attendee_kind = kind;
    attendee.role = role;
    attendee.affiliation = kind == "client" ? "client" : "internal";
    return attendee;
}
} // namespace

BOOST_AUTO_TEST_CASE(there_are_fourteen_complete_in_both_languages)
{
    std::set<std::string> ids;
    for (const auto& blueprint : tests::blueprints())
    {
        ids.insert(blueprint.id);
        BOOST_TEST(blueprint.items.size() >= 4u, blueprint.id);
        for (const auto language : kLanguages)
        {
            for (const auto* text : {&blueprint.title, &blueprint.goal, &blueprint.inputs, &blueprint.outputs})
                BOOST_TEST(!text->in(language).empty(), blueprint.id);
            for (const auto& item : blueprint.items)
            {
                BOOST_TEST(!item.title.in(language).empty(), blueprint.id);
                BOOST_TEST(!item.outcome.in(language).empty(), blueprint.id);
                BOOST_TEST(!item.owner_role.empty(), blueprint.id);
            }
        }
        BOOST_TEST(blueprint.items.front().priority == 1, blueprint.id);
        BOOST_TEST(blueprint.items.back().priority == 1, blueprint.id);
    }
    BOOST_TEST(ids.size() == 14u);
}

BOOST_AUTO_TEST_CASE(what_a_client_reads_speaks_to_the_client)
{
    for (const auto& blueprint : tests::blueprints())
        for (const auto language : kLanguages)
            BOOST_TEST_CONTEXT(blueprint.id << ' ' << code_of(language))
            {
                const auto meeting = meeting_for(blueprint.id, blueprint.default_minutes, language);
                if (blueprint.audience == Audience::internal)
                    continue;
                auto read = meeting.title + '\n' + meeting.goals.front().text;
                for (const auto& item : meeting.agenda)
                {
                    BOOST_TEST(!item.client_outcome.empty(), item.title);
                    // A formal title speaks of the client, so each has one for the client.
                    BOOST_TEST((item.formal_title.empty() || !item.client_title.empty()), item.title);
                    read += '\n' + (item.client_title.empty() ? item.title : item.client_title) + '\n' +
                            item.client_outcome;
                }
                for (const auto* said_of_the_client : {"lient", "лиент", "uyer", "окупател"})
                    BOOST_TEST(read.find(said_of_the_client) == std::string::npos, read);
            }
}

BOOST_AUTO_TEST_CASE(a_new_meeting_of_any_purpose_can_be_used_at_once)
{
    for (const auto& blueprint : tests::blueprints())
        for (const auto language : kLanguages)
            BOOST_TEST_CONTEXT(blueprint.id << ' ' << code_of(language))
            {
                const auto meeting = meeting_for(blueprint.id, blueprint.default_minutes, language);
                for (const auto& problem : check(meeting, Language::en, {.minutes = true}))
                    BOOST_TEST((problem.severity != Severity::error), problem.id << ' ' << problem.text);
                const auto& of_client = blueprint.client_title.in(language);
                BOOST_TEST(meeting.title == (of_client.empty() ? blueprint.title.in(language) : of_client));
                BOOST_TEST(meeting.purpose_id == blueprint.id);
                BOOST_TEST((meeting.status == Status::draft));
                for (const auto& item : meeting.agenda)
                    BOOST_TEST(meeting.attendee(item.owner_id));
                std::set<std::string> names;
                for (const auto& attendee : meeting.attendees)
                {
                    BOOST_TEST(attendee.name.find("agenda.") == std::string::npos);
                    BOOST_TEST(names.insert(attendee.name).second);
                    BOOST_TEST(!attendee.cost);
                }
                const auto again = parse_meeting(to_json(meeting));
                BOOST_REQUIRE(again);
                BOOST_TEST(to_json(again.value()) == to_json(meeting));
            }
}

BOOST_AUTO_TEST_CASE(the_people_suit_the_purpose)
{
    const auto one_on_one = meeting_for("one_on_one", 30);
    BOOST_TEST(one_on_one.attendees.size() == 2u);
    BOOST_TEST(one_on_one.structure == "informal");

    const auto pipeline = meeting_for("pipeline_review", 60);
    BOOST_TEST(pipeline.attendees.size() == 3u);
    BOOST_TEST(pipeline.with_role("chair")->attendee_kind == "sales_manager");
    BOOST_TEST(pipeline.with_role("minute_taker")->name == "Sales analyst");
    BOOST_TEST(pipeline.attendee(pipeline.agenda[1].owner_id)->name == "Sales analyst");
    BOOST_TEST(pipeline.attendee(pipeline.agenda[5].owner_id)->role == "chair"); // no facilitator

    const auto planning = meeting_for("financial_planning", 75, Language::ru);
    BOOST_TEST(planning.with_role("chair")->attendee_kind == "financial_planner");
    BOOST_TEST((planning.audience == Audience::client));
    BOOST_TEST(planning.attendee(planning.agenda[1].owner_id)->name == "Клиент");
    BOOST_TEST(planning.agenda[1].formal_title.substr(0, 2) == "О");
    BOOST_TEST(planning.costs->currency == "RUB");
}

BOOST_AUTO_TEST_CASE(each_item_says_what_its_time_is_spent_on)
{
    const std::set<std::string> activities{"information", "discussion", "decision", "practice"};
    const std::set<std::string> types{"", "recognition", "demo", "roleplay"};
    for (const auto& blueprint : tests::blueprints())
    {
        std::set<std::string> found;
        const auto meeting = meeting_for(blueprint.id, blueprint.default_minutes);
        for (std::size_t i = 0; i < blueprint.items.size(); ++i)
        {
            const auto& item = blueprint.items[i];
            BOOST_TEST(activities.contains(item.activity), blueprint.id << ": " << item.title.en);
            BOOST_TEST(types.contains(item.type), blueprint.id << ": " << item.title.en);
            BOOST_TEST(meeting.agenda[i].activity == item.activity);
            BOOST_TEST(meeting.agenda[i].type == item.type);
            found.insert(item.activity);
        }
        // A tried agenda is no one-way memo, and a training has practice (R04, R20).
        BOOST_TEST(found.size() > 1u, blueprint.id);
        if (blueprint.id.ends_with("_training"))
            BOOST_TEST(found.contains("practice"), blueprint.id);
    }
    const auto demo = meeting_for("client_demo", 60);
    BOOST_TEST(demo.agenda[2].type == "demo");
    BOOST_TEST(demo.agenda[5].activity == "decision"); // pilot, proposal or stop
}

BOOST_AUTO_TEST_CASE(what_must_be_there_beforehand_stands_at_the_first_question_of_an_internal_meeting)
{
    const auto pipeline = meeting_for("pipeline_review", 60);
    BOOST_TEST(pipeline.agenda[0].inputs.empty());
    BOOST_REQUIRE(pipeline.agenda[1].inputs.size() == 2u);
    BOOST_TEST(pipeline.agenda[1].inputs[0] ==
               "CRM cleaned by the evening before (stage, amount, close date, next step)");
    BOOST_TEST(pipeline.agenda[1].inputs[1].ends_with("stage unchanged past its norm"));
    BOOST_TEST(!pipeline.agenda[1].inputs_ready);
    for (const auto& blueprint : tests::blueprints())
        for (const auto language : kLanguages)
        {
            std::size_t inputs = 0;
            for (const auto& item : meeting_for(blueprint.id, blueprint.default_minutes, language).agenda)
                inputs += item.inputs.size();
            BOOST_TEST((inputs > 0) == (blueprint.audience == Audience::internal), blueprint.id);
        }
}

BOOST_AUTO_TEST_CASE(owners_are_found_by_the_first_rule_that_matches)
{
    Meeting meeting;
    BOOST_TEST(owner_name(meeting, "facilitator") == "nobody");
    meeting.attendees = {person("Chair", "executive", "chair")};
    BOOST_TEST(owner_name(meeting, "facilitator") == "Chair");
    BOOST_TEST(owner_name(meeting, "sales_rep") == "Chair"); // rule 4
    BOOST_TEST(owner_name(meeting, "executive") == "Chair"); // rule 2
    meeting.attendees.push_back(person("Facilitator", "other_staff", "facilitator"));
    BOOST_TEST(owner_name(meeting, "facilitator") == "Facilitator");
    BOOST_TEST(owner_name(meeting, "sales_ops") == "Facilitator"); // rule 3: other staff alone are no analysts
    meeting.attendees.push_back(person("Maker", "manufacturer"));
    meeting.attendees.push_back(person("Expert", "developer", "supporting_expert"));
    meeting.attendees.push_back(person("Speaker", "other_staff", "presenter"));
    meeting.attendees.push_back(person("Marketing", "marketing"));
    meeting.attendees.push_back(person("Customer", "client"));
    BOOST_TEST(owner_name(meeting, "product_manager") == "Maker");
    BOOST_TEST(owner_name(meeting, "technical_expert") == "Expert");
    BOOST_TEST(owner_name(meeting, "investment_specialist") == "Expert");
    BOOST_TEST(owner_name(meeting, "trainer") == "Speaker");
    BOOST_TEST(owner_name(meeting, "marketing_manager") == "Marketing");
    BOOST_TEST(owner_name(meeting, "client") == "Customer");
    auto tagged = person("Tagged", "sales_rep");
    tagged.owner_roles = {"trainer", "product_manager"};
    meeting.attendees.push_back(tagged);
    BOOST_TEST(owner_name(meeting, "product_manager") == "Tagged"); // rule 1
    BOOST_TEST(owner_name(meeting, "trainer") == "Tagged");
}

BOOST_AUTO_TEST_CASE(who_is_named_takes_the_part_that_goes_with_what_they_are)
{
    const auto owners = [](std::string_view purpose, std::vector<Attendee> people)
    {
        const auto& blueprints = tests::blueprints();
        const auto blueprint = std::ranges::find(blueprints, purpose, &Blueprint::id);
        const auto meeting = make_meeting(*blueprint, {.id = "m", .attendees = std::move(people)});
        std::set<std::string> names;
        for (const auto& item : meeting.agenda)
            for (const auto& each : meeting.attendees)
                if (each.id == item.owner_id)
                    names.insert(each.name);
        return names;
    };
    using Names = std::set<std::string>;
    BOOST_TEST((owners("client_demo", {person("Jana", "sales_rep"), person("Tom", "developer"),
                                       person("Eve", "developer")}) == Names{"Jana", "Tom"}));
    BOOST_TEST((owners("product_training", {person("Rita", "sales_manager"), person("Max", "other_staff"),
                                            person("Pia", "other_staff")}) == Names{"Rita", "Max", "Pia"}));
    // A tag says more than a kind.
    auto tagged = person("Lee", "manufacturer");
    tagged.owner_roles = {"technical_expert"};
    BOOST_TEST((owners("client_demo", {person("Jana", "sales_rep"), person("Tom", "developer"), tagged}) ==
                Names{"Jana", "Lee"}));
}

BOOST_AUTO_TEST_CASE(damaged_data_is_refused)
{
    BOOST_TEST(parse_blueprints("[").error().code == "json.syntax");
    BOOST_TEST(parse_blueprints("{}").error().code == "json.type");
    const auto error = parse_blueprints(R"([{"items": [{"def": "5"}]}])").error();
    BOOST_TEST(error.code == "json.type");
    BOOST_TEST(error.place == "[0].items[0].def");
}

BOOST_AUTO_TEST_SUITE_END()
