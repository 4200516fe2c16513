// SPDX-License-Identifier: MPL-2.0
#include "agenda/schedule.hpp"
#include "opened_planner.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace planerka;
using tests::planner;

BOOST_AUTO_TEST_SUITE(new_meeting_tests)

BOOST_AUTO_TEST_CASE(whatever_a_new_meeting_is_made_for_and_however_long_its_agenda_fits)
{
    const auto blueprints = planner().blueprints().value();
    for (const auto& blueprint : blueprints)
    {
        Minutes least = 0;
        for (Minutes minutes = 15; minutes <= 240; ++minutes)
        {
            const auto meeting = planner().new_meeting(blueprint.id, Language::en, minutes);
            if (meeting)
            {
                BOOST_TEST(schedule(meeting.value()).has_value(), blueprint.id << ' ' << minutes);
                BOOST_TEST(meeting.value().duration_minutes == minutes);
                continue;
            }
            // It says what is enough, and nothing below that is.
            BOOST_TEST(meeting.error().code == "purpose.too_short", blueprint.id << ' ' << minutes);
            const auto needed = std::stoi(meeting.error().args.at("needed"));
            BOOST_TEST(needed > minutes, blueprint.id << ' ' << minutes);
            BOOST_TEST((least == 0 || needed == least), blueprint.id << ' ' << minutes);
            least = needed;
        }
        BOOST_TEST(least <= blueprint.default_minutes, blueprint.id);
        BOOST_TEST((least == 0 || planner().new_meeting(blueprint.id, Language::en, least)), blueprint.id);
    }
}

BOOST_AUTO_TEST_CASE(a_new_meeting_with_rates_has_the_currency_of_the_card)
{
    const auto rates = parse_rate_card(R"({"currency": "EUR", "default": "60"})").value();
    app::NewMeetingRequest wanted;
    wanted.purpose = "client_demo";
    wanted.rates = &rates;
    const auto meeting = planner().new_meeting(wanted).value();
    BOOST_TEST(meeting.costs->currency == "EUR");
    for (const auto& person : meeting.attendees)
        BOOST_TEST(person.cost.has_value() == is_internal(person), person.name);
}

BOOST_AUTO_TEST_CASE(who_is_named_takes_the_place_of_the_usual_people)
{
    app::NewMeetingRequest wanted;
    wanted.purpose = "client_presentation";
    wanted.attendees = {{.name = "Ms Client", .attendee_kind = "client"},
                        {.name = "Dana", .headcount = 2, .attendee_kind = "sales_rep"}};
    const auto people = planner().new_meeting(wanted).value().attendees;
    BOOST_REQUIRE(people.size() == 2u);
    BOOST_TEST(people[0].id == "a1");
    BOOST_TEST(people[0].affiliation == "client");
    BOOST_TEST(people[0].client_status == "new");
    BOOST_TEST(people[1].role == "chair"); // the first of ours
    BOOST_TEST(people[1].headcount == 2);

    // Nobody of ours was named, and nobody of the client's.
    wanted.attendees = {{.name = "Ms Client", .attendee_kind = "client"}};
    BOOST_TEST(planner().new_meeting(wanted).value().attendees.at(0).affiliation == "internal");
    wanted.attendees = {{.name = "Dana", .attendee_kind = "sales_rep"}};
    BOOST_TEST(planner().new_meeting(wanted).value().attendees.at(1).affiliation == "client");
}

BOOST_AUTO_TEST_CASE(what_a_client_reads_has_nothing_to_prepare_in_it)
{
    app::NewMeetingRequest wanted;
    wanted.purpose = "pipeline_review";
    const auto has_inputs = [&]
    {
        const auto meeting = planner().new_meeting(wanted).value();
        return std::ranges::any_of(meeting.agenda, [](const AgendaItem& item) { return !item.inputs.empty(); });
    };
    BOOST_TEST(has_inputs());
    wanted.audience = Audience::mixed;
    BOOST_TEST(!has_inputs());
    BOOST_TEST(planner().new_meeting(wanted).value().confidentiality == "confidential");
}

BOOST_AUTO_TEST_SUITE_END()
