// SPDX-License-Identifier: MPL-2.0
#include "forms/place.hpp"
#include "meeting/meeting_file.hpp"

#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>

namespace
{
using namespace planerka;
using forms::find;
using forms::Rows;
using forms::tidy;

Meeting sample(const std::string& name)
{
    return parse_meeting(tests::read_text(tests::example(name))).value();
}

/// The value at a place, of the type that it has there.
template <class T>
T& at(Meeting& meeting, const std::string& path)
{
    const auto found = find(meeting, path);
    auto* const* const value = std::get_if<T*>(&found.value);
    BOOST_REQUIRE_MESSAGE(value, path << " is no such value");
    return **value;
}

Rows rows_at(Meeting& meeting, const std::string& path)
{
    const auto found = find(meeting, path);
    BOOST_REQUIRE_MESSAGE(std::holds_alternative<Rows>(found.value), path << " is no list");
    return std::get<Rows>(found.value);
}
} // namespace

BOOST_AUTO_TEST_SUITE(place_tests)

BOOST_AUTO_TEST_CASE(a_value_is_found_where_the_file_has_it)
{
    auto meeting = sample("product-training");
    BOOST_TEST(at<std::string>(meeting, "title") == meeting.title);
    BOOST_TEST(at<std::string>(meeting, "start.local") == "2026-12-15T11:00");
    BOOST_TEST(at<std::string>(meeting, "start.timeZone") == "Europe/Moscow");
    BOOST_TEST(at<int>(meeting, "durationMinutes") == 90);
    BOOST_TEST(at<std::string>(meeting, "platform.dialIn") == "+7 000 000-00-00");
    BOOST_TEST(at<std::string>(meeting, "attendees[1].name") == "Ветров И. П.");
    BOOST_TEST((at<std::optional<int>>(meeting, "attendees[1].cost.prepMinutes") == 120));
    BOOST_TEST(at<std::string>(meeting, "agenda[0].outcome") == "Измеримая цель.");

    auto pension = sample("retirement-planning");
    BOOST_TEST(at<std::vector<std::string>>(pension, "client.needs").size() == 2u);
    BOOST_TEST(at<std::string>(pension, "client.retirement.monthlyIncomeWish.currency") == "EUR");
    BOOST_TEST((at<Audience>(pension, "audience") == Audience::client));
}

BOOST_AUTO_TEST_CASE(what_is_found_says_which_field_it_is)
{
    auto meeting = sample("product-training");
    const auto named = [&](const char* path)
    {
        const auto found = find(meeting, path);
        return std::string(found.entity) + ' ' + std::string(found.key);
    };
    BOOST_TEST(named("start.local") == "Meeting start.local");
    BOOST_TEST(named("attendees[0].cost.loadedHourlyRate") == "AttendeeCost loadedHourlyRate");
    BOOST_TEST(named("attendees") == "Meeting attendees");
    BOOST_TEST(named("costs.opportunity.marginRate") == "Opportunity marginRate");
}

BOOST_AUTO_TEST_CASE(a_value_can_be_changed_where_it_was_found)
{
    auto meeting = sample("product-training");
    at<std::string>(meeting, "agenda[2].title") = "Новый показ";
    at<std::optional<int>>(meeting, "attendees[2].cost.travelMinutes") = 45;
    BOOST_TEST(meeting.agenda[2].title == "Новый показ");
    BOOST_TEST((meeting.attendees[2].cost->travel_minutes == 45));
}

BOOST_AUTO_TEST_CASE(an_object_is_made_for_a_value_and_goes_with_the_last_one)
{
    Meeting meeting;
    at<std::optional<Decimal>>(meeting, "costs.opportunity.marginRate") = Decimal(3, 1);
    BOOST_REQUIRE((meeting.costs && meeting.costs->opportunity));
    tidy(meeting, "costs.opportunity.marginRate");
    BOOST_TEST((meeting.costs && meeting.costs->opportunity)); // they hold something

    at<std::string>(meeting, "costs.currency") = "EUR";
    at<std::optional<Decimal>>(meeting, "costs.opportunity.marginRate").reset();
    tidy(meeting, "costs.opportunity.marginRate");
    BOOST_TEST((meeting.costs && !meeting.costs->opportunity));

    at<std::string>(meeting, "costs.currency").clear();
    tidy(meeting, "costs.currency");
    BOOST_TEST(!meeting.costs);
    BOOST_TEST((meeting == Meeting{}));
}

BOOST_AUTO_TEST_CASE(a_value_of_a_row_leaves_no_trace_either)
{
    auto meeting = sample("product-training");
    auto without = meeting;
    without.attendees[1].readiness.reset();
    for (const char* path : {"attendees[1].readiness.device", "attendees[1].readiness.connection"})
    {
        at<std::string>(meeting, path).clear();
        tidy(meeting, path);
    }
    BOOST_TEST((meeting == without));
}

BOOST_AUTO_TEST_CASE(to_read_a_value_changes_nothing)
{
    const Meeting meeting;
    const auto found = find(meeting, "client.retirement.horizonYears");
    BOOST_REQUIRE(std::holds_alternative<std::optional<int>*>(found.value));
    BOOST_TEST(!*std::get<std::optional<int>*>(found.value));
    BOOST_TEST(!meeting.client);
    BOOST_TEST((meeting == Meeting{}));
}

BOOST_AUTO_TEST_CASE(what_keys_of_a_newer_version_stand_in_is_kept)
{
    auto meeting = parse_meeting(R"({"platform": {"name": "zoom", "later": 1}})").value();
    at<std::string>(meeting, "platform.name").clear();
    tidy(meeting, "platform.name");
    BOOST_TEST(to_json(meeting).find("later") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_place_that_there_is_not_is_not_there)
{
    auto meeting = sample("product-training");
    const auto before = meeting;
    for (const char* path : {"",
                             "nonsense",
                             "titles",
                             "title.x",
                             "title[0]",
                             "attendees[99].name",
                             "attendees[-1].name",
                             "attendees[x].name",
                             "attendees[1",
                             "attendees[]",
                             "attendees[1]x",
                             "attendees[1]",
                             "attendees.name",
                             "platform",
                             "platform.",
                             "platform.nonsense",
                             "start",
                             "start.",
                             "start.nonsense",
                             ".title",
                             "client.needs[0]",
                             "[0]",
                             "attendees[18446744073709551616].name"})
    {
        BOOST_TEST(!find(meeting, path).is_there(), path);
        BOOST_TEST(!find(std::as_const(meeting), path).is_there(), path);
        tidy(meeting, path);
    }
    BOOST_TEST((meeting == before));
}

BOOST_AUTO_TEST_CASE(a_row_gets_a_free_id)
{
    auto meeting = sample("product-training");
    auto rows = rows_at(meeting, "attendees");
    BOOST_TEST(rows.entity() == "Attendee");
    BOOST_TEST(rows.size() == 3u);
    rows.insert(1, 'a');
    BOOST_TEST(rows.size() == 4u);
    BOOST_TEST(rows.id(1) == "a4");
    BOOST_TEST(rows.id(2) == "a2");
    meeting.attendees[0].id = "a5";
    rows.insert(4, 'a');
    BOOST_TEST(meeting.attendees[4].id == "a6");

    auto goals = rows_at(meeting, "goals");
    goals.insert(0, 'g');
    BOOST_TEST(goals.id(0) == "");
    BOOST_TEST(meeting.goals.size() == 2u);
    BOOST_TEST(meeting.goals[0].text == "");
}

BOOST_AUTO_TEST_CASE(a_row_is_moved_past_others)
{
    Meeting meeting;
    for (const char* text : {"one", "two", "three", "four"})
        meeting.goals.push_back(Goal{.text = text});
    const auto order = [&]
    {
        std::string texts;
        for (const auto& goal : meeting.goals)
            texts += goal.text + ' ';
        return texts;
    };
    auto rows = rows_at(meeting, "goals");
    rows.move(0, 2);
    BOOST_TEST(order() == "two three one four ");
    rows.move(3, 1);
    BOOST_TEST(order() == "two four three one ");
    rows.move(2, 2);
    BOOST_TEST(order() == "two four three one ");
    rows.erase(1);
    BOOST_TEST(order() == "two three one ");
}

BOOST_AUTO_TEST_CASE(lists_within_objects_have_rows_too)
{
    Meeting meeting;
    rows_at(meeting, "outreach.cadence").insert(0, 'c');
    at<std::optional<int>>(meeting, "outreach.cadence[0].intervalDays") = 14;
    BOOST_TEST((meeting.outreach->cadence.at(0).interval_days == 14));
    rows_at(meeting, "outreach.cadence").erase(0);
    tidy(meeting, "outreach.cadence");
    BOOST_TEST(!meeting.outreach);
}

BOOST_AUTO_TEST_CASE(a_place_in_a_list_is_taken_apart_and_put_together)
{
    const auto row = forms::row_of("costs.fixed[3].fxRate");
    BOOST_REQUIRE(row);
    BOOST_TEST(row->list == "costs.fixed");
    BOOST_TEST(row->row == 3u);
    BOOST_TEST(row->rest == "fxRate");
    BOOST_TEST(forms::place_in(row->list, row->row, row->rest) == "costs.fixed[3].fxRate");
    BOOST_TEST(forms::place_in("goals", 0) == "goals[0]");
    BOOST_TEST(forms::row_of("goals[0]")->rest == "");
    BOOST_TEST(!forms::row_of("title"));
    BOOST_TEST(!forms::row_of("goals[x]"));
}

BOOST_AUTO_TEST_SUITE_END()
