// SPDX-License-Identifier: MPL-2.0
#include "cost/alternatives.hpp"
#include "editor_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <map>

namespace planerka::panel
{
BOOST_FIXTURE_TEST_SUITE(view_tests, EditorFixture)

BOOST_AUTO_TEST_CASE(the_example_as_the_sidebar_shows_it)
{
    BOOST_TEST(text("title") == "Weekly pipeline review — Central region");
    BOOST_TEST(text("purposeId") == "pipeline_review");
    BOOST_TEST(text("start.date") == "7 Dec 2026");
    BOOST_TEST(text("start.time") == "09:30");
    BOOST_TEST(text("durationMinutes") == "60");
    BOOST_TEST(text("text:when") == "Monday, ends 10:30 (America/Chicago)");
    BOOST_TEST(text("format") == "video");
    BOOST_TEST(!is_shown("location.name"));
    BOOST_TEST(text("platform.joinUrl") == "https://example.com/j/0001");
    BOOST_TEST(text("audience") == "internal");
    BOOST_TEST(!is_shown("client.company"));
    BOOST_TEST(text("text:agenda_used") == "60 of 60 min");
    BOOST_TEST(!is_shown("blueprint_agenda"));
    BOOST_TEST(text("text:people_count") == "7 people");
    BOOST_TEST(text("chair") == meeting.attendees.at(0).id);
    BOOST_TEST(text("minute_taker") == meeting.attendees.at(2).id);
    BOOST_TEST(text("costs.currency") == "USD");
    BOOST_TEST(!view().has_wrong_texts);
    BOOST_TEST(!is_shown("message:problem"));
}

BOOST_AUTO_TEST_CASE(every_cell_that_one_types_in_has_a_help_text_of_its_own_name)
{
    for (const auto& section : {"section:meeting", "more:meeting", "section:subject", "section:people", "more:people",
                                "section:advice", "section:after", "section:document", "more:document"})
        folds.set(section, true);
    folds.set("row:agenda:i1", true);
    folds.set("row:attendees:a1", true);
    std::map<std::string, int> names;
    const auto shown = view();
    for (const auto* const part : {&shown.head, &shown.body, &shown.foot})
        for (const auto& line : *part)
            for (const auto& each : line.cells)
                if (each.widget != Widget::label)
                {
                    BOOST_TEST(!each.help.empty(), each.name);
                    BOOST_TEST(++names[each.name] == 1, each.name);
                }
    BOOST_TEST(names.size() > 90u);
}

BOOST_AUTO_TEST_CASE(the_head_says_what_is_to_be_known_before_one_goes_on)
{
    for (const auto* const name : {"text:verdict_in_short", "text:out_of_date", "make_anew"})
        BOOST_TEST(!is_shown(name), name);
    around.verdict = Verdict::smaller;
    around.is_out_of_date = true;
    BOOST_TEST(text("text:verdict_in_short") == "Hold it, but smaller");
    BOOST_TEST(text("text:verdict_in_short", Language::ru) == verdict_text(Verdict::smaller, Language::ru));
    BOOST_TEST(text("text:out_of_date") == "Changed since this document was made");
    BOOST_TEST(text("make_anew") == "Make anew");
}

BOOST_AUTO_TEST_CASE(what_is_marked_for_clients_is_chosen_in_the_row)
{
    meeting.status = Status::held;
    meeting.decisions = {{.id = "d1", .text = "Buy"}};
    folds.set("row:decisions:d1", true);
    BOOST_TEST(editor.type("decisions[0].audience", "client"));
    BOOST_TEST(meeting.decisions[0].audience == "client");
    BOOST_TEST(editor.type("decisions[3].audience", "client")); // there is no such row
    BOOST_TEST(text("decisions[0].audience") == "client");
}

BOOST_AUTO_TEST_CASE(the_agenda_is_on_the_clock_with_its_buffer)
{
    BOOST_TEST(agenda() == "09:30 5\n09:35 10\n09:45 20\n10:05 10\n10:15 5\n10:20 5 Buffer and questions\n10:25 5\n");
}

BOOST_AUTO_TEST_CASE(items_with_equal_or_no_ids_show_their_own_times)
{
    const auto expected = agenda();
    for (const auto* const id : {"same", ""})
    {
        for (auto& item : meeting.agenda)
            item.id = id;
        BOOST_TEST(agenda() == expected);
        editor.press("fit");
        BOOST_TEST(agenda() == expected);
    }
}

BOOST_AUTO_TEST_CASE(the_figures_are_those_of_the_golden_example)
{
    BOOST_TEST(text("text:cost") == "$1,581.60"); // golden_costs.json, E1
    BOOST_TEST(text("text:cost_per_year") == "$75,916.80 a year");
    BOOST_TEST(text("text:cost_per_minute") == "$26.36 a minute");
    BOOST_TEST(text("text:part.sales") == "$866.15");
    BOOST_TEST(text("text:working_time") == "11.17\u00a0h of working time"); // 7 h, 2.5 h, 0.5 h and 70 min
    BOOST_TEST(message("cost").empty());

    meeting.recurrence.reset();
    BOOST_TEST(text("text:cost_per_year") == "for one meeting");
}

BOOST_AUTO_TEST_CASE(the_cost_is_shown_as_what_it_is_made_of)
{
    BOOST_TEST(text("text:part.time") == "$553.05");
    BOOST_TEST(text("text:part.preparation") == "$160.90");
    BOOST_TEST(text("text:part.expenses") == "$1.50");
    BOOST_TEST(text("text:part.sales") == "$866.15"); // with the three above $1,581.60
    BOOST_TEST(!is_shown("text:part.travel"));        // nobody travels
    int parts = 0;
    const auto shown = view();
    for (const auto& line : shown.body)
        for (const auto& each : line.cells)
            if (each.colour > 0 && each.text.empty())
            {
                parts += each.share;
                BOOST_TEST(each.help.find('$') != std::string::npos); // said to whoever does not see the bar
            }
    BOOST_TEST(parts >= 998);
    BOOST_TEST(parts <= 1002);
    BOOST_TEST(text("text:expected_gain") == "$10,000.00");
    BOOST_TEST(text("text:net_benefit") == "$8,418.40");
}

BOOST_AUTO_TEST_CASE(in_russian)
{
    const auto ru = Language::ru;
    BOOST_TEST(text("start.date", ru) == "07.12.2026");
    BOOST_TEST(text("text:when", ru) == "Понедельник, до 10:30 (America/Chicago)");
    BOOST_TEST(text("text:agenda_used", ru) == "60 из 60\u00a0мин");
    BOOST_TEST(text("text:people_count", ru) == "7 человек");
    BOOST_TEST(text("attendees[0].cost.loadedHourlyRate", ru) == "97,50");
    bool has_buffer = false;
    const auto shown = view(ru);
    for (const auto& line : shown.body)
        for (const auto& each : line.cells)
            has_buffer = has_buffer || each.text == "Резерв времени";
    BOOST_TEST(has_buffer);
}

BOOST_AUTO_TEST_CASE(what_is_known_of_a_cost_is_shown_as_the_least)
{
    const auto rate = [](int row) { return person(static_cast<std::size_t>(row), "cost.loadedHourlyRate"); };
    editor.type(rate(1), "");
    BOOST_TEST(message("cost") == "No hourly rate for Account executives, Central: their time is not in the cost yet.");
    BOOST_TEST(!is_wrong("cost"));
    BOOST_TEST(!is_shown("text:cost_per_minute"));
    BOOST_TEST(!is_shown("text:working_time"));
    editor.type(rate(0), "");
    editor.type(rate(2), "");
    BOOST_TEST(message("cost") == "Enter hourly rates to see what the meeting costs.");
    BOOST_TEST(!is_shown("text:cost"));
    BOOST_TEST(!is_shown("text:cost_per_year"));

    // As much as without those who have no rate.
    editor.type(rate(0), "97.50");
    editor.type(rate(2), "40");
    const auto least = text("text:cost");
    const auto least_a_year = text("text:cost_per_year");
    editor.press("remove:attendees[1]");
    BOOST_TEST(least == "from " + text("text:cost"));
    BOOST_TEST(least_a_year == "from " + text("text:cost_per_year"));
}

BOOST_AUTO_TEST_CASE(a_salary_shows_its_rate_and_a_typed_rate_wins)
{
    auto& cost = *meeting.attendees.at(0).cost;
    cost.loaded_hourly_rate.reset();
    cost.annual_salary = Decimal(124800, 0);
    cost.load_multiplier = Decimal(130, 2);
    cost.hours_per_year = Decimal(2080, 0);
    BOOST_TEST(text("attendees[0].cost.loadedHourlyRate") == "78.00");
    editor.type("attendees[0].cost.loadedHourlyRate", "97.50");
    BOOST_TEST(text("text:cost") == "$1,581.60");
}

BOOST_AUTO_TEST_CASE(what_has_no_time_is_shown_as_left_out)
{
    editor.type("durationMinutes", "30");
    for (std::size_t row = 0; row < meeting.agenda.size(); ++row)
    {
        const bool is_parked = row == 4; // golden_schedule.json: 30 minutes park item 5
        BOOST_TEST(is_shown("text:" + item(row, "parked")) == is_parked, row);
        BOOST_TEST((text("text:" + item(row, "clock")) == "–") == is_parked, row);
    }
    BOOST_TEST(text("text:agenda_used") == "25 min too much");
}

BOOST_AUTO_TEST_CASE(an_agenda_that_cannot_fit_is_shown_as_typed_with_the_length_that_would_do)
{
    editor.type("durationMinutes", "20");
    BOOST_TEST(is_wrong("agenda"));
    BOOST_TEST(message("agenda").find("25") != std::string::npos, message("agenda"));
    BOOST_TEST(message("agenda").find("durationMinutes") == std::string::npos, message("agenda"));
    BOOST_TEST(text("text:agenda[2].clock") == "09:45");
    BOOST_TEST(text("text:agenda_used") == "35 min too much");
}

BOOST_AUTO_TEST_CASE(a_conference_has_its_days_and_the_time_that_they_have)
{
    meeting = load_meeting(PLANERKA_TEST_DATA "/cost_sheets/en-conference-eur.json").value();
    BOOST_TEST(is_shown("text:day:1"));
    BOOST_TEST(is_shown("text:day:2"));
    BOOST_TEST(text("text:agenda_used") == "10 min too much");
    BOOST_TEST(is_shown("days[0].date"));
    BOOST_TEST(!is_shown("text:when")); // 900 minutes from the start are no end of it
    BOOST_TEST(text("text:day:1").find("Day 1: ") == 0u, text("text:day:1"));
}

BOOST_AUTO_TEST_CASE(a_problem_stands_beside_its_field)
{
    editor.type("title", "");
    editor.type("audience", "client");
    BOOST_TEST(is_wrong("title"));
    BOOST_TEST(!message("title").empty());
    BOOST_TEST(is_shown("client.company"));
    BOOST_TEST((is_wrong("audience") || is_wrong("attendees") || is_shown("message:problem")));

    editor.type("title", "Again");
    BOOST_TEST(!is_wrong("title"));
}

BOOST_AUTO_TEST_CASE(a_problem_out_of_sight_is_told_at_the_nearest_place)
{
    meeting.agenda.at(0).owner_id = "nobody-like-that"; // V18
    BOOST_TEST(is_wrong("agenda[0].title"));
    folds.set("row:agenda:" + meeting.agenda.at(0).id, true);
    BOOST_TEST(is_wrong("agenda[0].ownerId"));
    BOOST_TEST(!is_wrong("agenda[0].title"));

    folds.set("section:agenda", false);
    BOOST_TEST(is_wrong("agenda"));
}

BOOST_AUTO_TEST_CASE(a_wrong_text_in_a_closed_row_is_told_at_the_row)
{
    editor.type("attendees[0].cost.travelMinutes", "far");
    BOOST_TEST(is_wrong("attendees[0].name"));
    open_to(folds, meeting, "attendees[0].cost.travelMinutes");
    BOOST_TEST(text("attendees[0].cost.travelMinutes") == "far");
    BOOST_TEST(is_wrong("attendees[0].cost.travelMinutes"));
}

BOOST_AUTO_TEST_CASE(one_gets_to_every_place_of_the_meeting)
{
    for (const auto* const path : {"goals", "recurrence.reviewDate", "expectedBenefit.revenue.amount", "start.time",
                                   "agenda[1].outcome", "attendees[2].email", "costs.fixed", "document.logo"})
        BOOST_TEST_CONTEXT(path)
        {
            open_to(folds, meeting, path);
            BOOST_TEST((is_shown(path) || is_shown("add:" + std::string(path))));
        }
}

BOOST_AUTO_TEST_CASE(values_of_a_newer_file_are_shown_as_they_are)
{
    meeting.format = "hologram";
    meeting.attendees.at(0).attendee_kind = "robot";
    BOOST_TEST(text("format") == "hologram");
    BOOST_TEST(cell("format").options->back().text == "hologram");
    BOOST_TEST(text("attendees[0].attendeeKind") == "robot");
}

BOOST_AUTO_TEST_CASE(a_client_costs_nothing)
{
    editor.press("add:attendees");
    editor.type("attendees[3].attendeeKind", "client");
    BOOST_TEST(!cell("attendees[3].cost.loadedHourlyRate").is_enabled);
    BOOST_TEST(message("cost").find("No hourly rate") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_advice_says_what_fired_and_what_would_be_cheaper)
{
    folds.set("section:advice", true);
    around.today = Date::parse("2026-11-30");
    BOOST_TEST(!text("text:verdict").empty());
    BOOST_TEST(is_shown("text:A2"));
    BOOST_TEST(text("text:A4").find("saves $") != std::string::npos, text("text:A4"));
    BOOST_TEST(is_shown("apply:A4"));
    BOOST_TEST(!is_shown("apply:A1"));
    meeting.goals.clear(); // R01
    BOOST_TEST(is_shown("text:R01"));
    BOOST_TEST(is_shown("goto:goals"));
}

BOOST_AUTO_TEST_CASE(everything_that_can_be_done_has_its_button)
{
    folds.set("section:after", true);
    folds.set("more:meeting", true);
    for (const auto* const action :
         {"make:agenda", "make:minutes", "make:cost", "make:deck", "save", "save_as", "open", "new", "undo", "redo",
          "fit", "add:agenda", "add:attendees", "add:goals", "add:decisions", "add:actions", "add:parkingLot",
          "add:costs.fixed", "paste_people"})
        BOOST_TEST(is_shown(action), action);
    BOOST_TEST(!is_shown("make:deck:internal"));
    meeting.audience = Audience::client;
    for (const auto* const action : {"make:agenda:internal", "make:minutes:internal", "make:deck:internal"})
        BOOST_TEST(is_shown(action), action);
    around.left_over = "Forecast call";
    BOOST_TEST(text("text:left_over") == "Not saved last time: Forecast call");
    BOOST_TEST(is_shown("left_over:restore"));
    BOOST_TEST(is_shown("left_over:discard"));
}

BOOST_AUTO_TEST_CASE(a_cheaper_way_costs_what_it_says)
{
    // In person, with somebody who need not come, travel and fares: all ways are offered.
    const auto travel = [](Meeting& each)
    {
        each.format = "in_person";
        each.attendees.at(0).cost->travel_minutes = 90;
        each.attendees.at(2).participation = "optional";
        each.costs->fixed.push_back({.category = "travel", .text = "Train", .amount = Decimal(180, 0)});
    };
    travel(meeting);
    const auto cost = cost_of(meeting).value();
    const auto ways = alternatives_of(meeting, cost).value();
    BOOST_TEST(ways.size() == 6u);
    for (const auto& way : ways)
    {
        if (way.id == "A1" || way.id == "A6") // a memo is no meeting
            continue;
        EditorFixture other;
        travel(other.meeting);
        BOOST_TEST(other.editor.press("apply:" + way.id).changed, way.id);
        const auto changed = cost_of(other.meeting).value();
        BOOST_TEST(changed.annual_direct.to_string() == way.per_year.to_string(), way.id);
    }
    BOOST_TEST(!editor.press("apply:A1").changed);
    BOOST_TEST(!editor.press("apply:A9").changed);
}

BOOST_AUTO_TEST_CASE(the_foot_says_where_the_meeting_is_saved)
{
    BOOST_TEST(text("text:file") == "Not saved in a meeting file yet");
    around.file = "review.json";
    BOOST_TEST(text("text:file") == "review.json: saved");
    around.is_modified = true;
    BOOST_TEST(text("text:file") == "review.json: changes not saved yet");
    BOOST_TEST(!cell("undo").is_enabled);
    around.can_undo = true;
    BOOST_TEST(cell("undo").is_enabled);
    around.failure = "The disk is full.";
    BOOST_TEST(text("message:failure") == "The disk is full.");
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::panel
