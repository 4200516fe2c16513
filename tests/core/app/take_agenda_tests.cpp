// SPDX-License-Identifier: MPL-2.0
#include "agenda/schedule.hpp"
#include "meeting/meeting_file.hpp"
#include "opened_planner.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace planerka;
using tests::planner;

BOOST_AUTO_TEST_SUITE(take_agenda_tests)

namespace
{
/// As from a calendar: people and times, no agenda.
Meeting bare(Minutes minutes = 60)
{
    Meeting meeting;
    meeting.id = "m";
    meeting.title = "Sales call";
    meeting.start_local = "2026-12-07T09:00";
    meeting.time_zone = "Europe/Berlin";
    meeting.duration_minutes = minutes;
    meeting.attendees = {{.id = "a1", .name = "Dana", .attendee_kind = "sales_rep", .role = "chair"},
                         {.id = "a2", .name = "Max", .attendee_kind = "sales_manager"}};
    return meeting;
}
} // namespace

BOOST_AUTO_TEST_CASE(every_purpose_gives_its_agenda_and_nothing_else_changes)
{
    const auto blueprints = planner().blueprints().value();
    for (const auto& blueprint : blueprints)
    {
        auto meeting = bare(blueprint.default_minutes);
        BOOST_REQUIRE(planner().take_agenda(meeting, blueprint.id));
        BOOST_TEST(meeting.agenda.size() == blueprint.items.size(), blueprint.id);
        BOOST_TEST(schedule(meeting).has_value(), blueprint.id);
        for (const auto& item : meeting.agenda)
            BOOST_TEST(meeting.attendee(item.owner_id), item.title);
        auto expected = bare(blueprint.default_minutes);
        expected.purpose_id = blueprint.id;
        meeting.agenda.clear();
        BOOST_TEST(to_json(meeting) == to_json(expected), blueprint.id);
    }
    auto meeting = bare();
    BOOST_REQUIRE(planner().take_agenda(meeting, "pipeline_review"));
    BOOST_TEST(meeting.agenda[0].owner_id == "a2"); // by role, not by order
}

BOOST_AUTO_TEST_CASE(what_would_be_lost_is_kept_unless_asked)
{
    auto meeting = bare();
    BOOST_REQUIRE(planner().take_agenda(meeting, "pipeline_review"));
    BOOST_REQUIRE(planner().take_agenda(meeting, "client_demo")); // nobody's own
    meeting.agenda[0].title = "My own item";
    const auto before = to_json(meeting);
    BOOST_TEST(planner().take_agenda(meeting, "pipeline_review").error().code == "agenda.own");
    BOOST_TEST(to_json(meeting) == before);
    BOOST_REQUIRE(planner().take_agenda(meeting, "pipeline_review", app::OwnAgenda::is_replaced));
    BOOST_TEST(meeting.agenda.size() == 6u);

    auto unknown = bare();
    unknown.agenda.emplace_back().title = "Of no blueprint";
    BOOST_TEST(planner().take_agenda(unknown, "pipeline_review").error().code == "agenda.own");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_leaves_the_meeting_as_it_was)
{
    auto meeting = bare(10);
    const auto before = to_json(meeting);
    const auto refused = planner().take_agenda(meeting, "pipeline_review").error();
    BOOST_TEST(refused.code == "purpose.too_short");
    BOOST_TEST(refused.args.at("needed") == "25");
    BOOST_TEST(planner().take_agenda(meeting, "party").error().code == "purpose.unknown");
    BOOST_TEST(to_json(meeting) == before);
}

BOOST_AUTO_TEST_CASE(a_client_reads_nothing_of_what_is_to_be_prepared)
{
    auto meeting = bare();
    const auto has_inputs = [&meeting]
    { return std::ranges::any_of(meeting.agenda, [](const AgendaItem& item) { return !item.inputs.empty(); }); };
    BOOST_REQUIRE(planner().take_agenda(meeting, "pipeline_review"));
    BOOST_TEST(has_inputs());
    meeting.audience = Audience::client;
    BOOST_REQUIRE(planner().take_agenda(meeting, "pipeline_review"));
    BOOST_TEST(!has_inputs());
}

BOOST_AUTO_TEST_SUITE_END()
