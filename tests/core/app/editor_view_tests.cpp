// SPDX-License-Identifier: MPL-2.0
#include "app/editor_view.hpp"

#include "editor_fixture.hpp"

#include <boost/test/unit_test.hpp>

namespace planerka::app
{
BOOST_FIXTURE_TEST_SUITE(editor_view_tests, EditorFixture)

BOOST_AUTO_TEST_CASE(the_example_as_the_sidebar_shows_it)
{
    const auto view = editor.view();
    BOOST_TEST(view.title.text == "Weekly pipeline review — Central region");
    BOOST_TEST(selected(view.purpose) == "pipeline_review");
    BOOST_TEST(view.date.text == "7 Dec 2026");
    BOOST_TEST(view.time.text == "09:30");
    BOOST_TEST(view.minutes.text == "60");
    BOOST_TEST(view.when == "Monday, ends 10:30 (America/Chicago)");
    BOOST_TEST(selected(view.format) == "video");
    BOOST_TEST(view.has_link);
    BOOST_TEST(!view.has_place);
    BOOST_TEST(view.link.text == "https://example.com/j/0001");
    BOOST_TEST(selected(view.audience) == "internal");
    BOOST_TEST(!view.has_client);
    BOOST_TEST(view.agenda_used == "60 of 60 min");
    BOOST_TEST(!view.agenda_is_own);
    BOOST_TEST(view.people_count == "7 people");
    BOOST_TEST(selected(view.chair) == "0");
    BOOST_TEST(selected(view.minute_taker) == "2");
    BOOST_TEST(view.currency.text == "USD");
    BOOST_TEST(!view.has_wrong_texts);
    BOOST_TEST(view.problems.empty());
}

BOOST_AUTO_TEST_CASE(entries_are_ticked_for_clients)
{
    meeting.decisions = {{.id = "d1", .text = "Buy"}};
    meeting.actions = {{.id = "x1", .text = "Send the offer", .audience = "client"}};
    meeting.parking_lot = {{.text = "Prices"}};
    const auto shown = [&]
    {
        std::string text;
        const auto view = editor.view();
        for (const auto& entry : view.entries)
            text += entry.text + (entry.for_client ? " +\n" : " -\n");
        return text;
    };
    BOOST_TEST(shown() == ""); // the meeting is among colleagues
    meeting.audience = Audience::client;
    BOOST_TEST(shown() == "Decision: Buy -\nAction: Send the offer +\nParked: Prices -\n");
    BOOST_TEST(editor.type(Field::entry_for_client, "client", 2));
    BOOST_TEST(editor.type(Field::entry_for_client, "internal", 1));
    BOOST_TEST(editor.type(Field::entry_for_client, "client", 3)); // there is no such row
    BOOST_TEST(shown() == "Decision: Buy -\nAction: Send the offer -\nParked: Prices +\n");
}

BOOST_AUTO_TEST_CASE(the_agenda_is_on_the_clock_with_its_buffer)
{
    const auto view = editor.view();
    std::string shown;
    for (const auto& row : view.rows)
        shown += row.clock + ' ' + row.minutes.text + (row.item ? "" : " " + row.title.text) + '\n';
    BOOST_TEST(shown == "09:30 5\n09:35 10\n09:45 20\n10:05 10\n10:15 5\n10:20 5 Buffer and questions\n10:25 5\n");
}

BOOST_AUTO_TEST_CASE(items_with_equal_or_no_ids_show_their_own_times)
{
    const auto times = [&]
    {
        std::string text;
        for (const auto& row : editor.view().rows)
            text += row.clock + ' ' + row.title.text + ' ' + row.minutes.text + '\n';
        return text;
    };
    const auto expected = times();
    for (const auto* const id : {"same", ""})
    {
        for (auto& item : meeting.agenda)
            item.id = id;
        BOOST_TEST(times() == expected);
        editor.fit();
        BOOST_TEST(times() == expected);
    }
}

BOOST_AUTO_TEST_CASE(the_figures_are_those_of_the_golden_example)
{
    const auto figures = editor.view().figures; // golden_costs.json, E1
    BOOST_TEST(figures.cost == "$1,581.60");
    BOOST_TEST(figures.per_year == "$75,916.80 a year");
    BOOST_TEST(figures.per_minute == "$26.36 a minute");
    BOOST_TEST(figures.parts == "$715.45 direct, $866.15 of sales not made (estimate)");
    BOOST_TEST(figures.hours == "11.17\u00a0h of working time"); // 7 h, 2.5 h, 0.5 h and 70 min
    BOOST_TEST(figures.message.empty());

    meeting.recurrence.reset();
    BOOST_TEST(editor.view().figures.per_year == "for one meeting");
}

BOOST_AUTO_TEST_CASE(in_russian)
{
    Editor russian{meeting, wrong_texts, blueprints, Language::ru};
    const auto view = russian.view();
    BOOST_TEST(view.date.text == "07.12.2026");
    BOOST_TEST(view.when == "Понедельник, до 10:30 (America/Chicago)");
    BOOST_TEST(view.agenda_used == "60 из 60\u00a0мин");
    BOOST_TEST(view.people_count == "7 человек");
    BOOST_TEST(view.rows.at(5).title.text == "Резерв времени");
    BOOST_TEST(view.people.at(0).rate.text == "97,50");
}

BOOST_AUTO_TEST_CASE(what_is_known_of_a_cost_is_shown_as_the_least)
{
    editor.type(Field::person_rate, "", 1);
    const auto some = editor.view().figures;
    BOOST_TEST(some.message == "No hourly rate for Account executives, Central: their time is not in the cost yet.");
    BOOST_TEST(!some.wrong);
    BOOST_TEST(some.per_minute.empty());
    BOOST_TEST(some.hours.empty());
    editor.type(Field::person_rate, "", 0);
    editor.type(Field::person_rate, "", 2);
    const auto none = editor.view().figures;
    BOOST_TEST(none.message == "Enter hourly rates to see what the meeting costs.");
    BOOST_TEST(none.cost.empty());
    BOOST_TEST(none.per_year.empty());

    // As much as without those who have no rate.
    editor.type(Field::person_rate, "97.50", 0);
    editor.type(Field::person_rate, "40", 2);
    const auto least = editor.view().figures;
    editor.remove_person(1);
    const auto alone = editor.view().figures;
    BOOST_TEST(least.cost == "from " + alone.cost);
    BOOST_TEST(least.per_year == "from " + alone.per_year);
}

BOOST_AUTO_TEST_CASE(a_salary_shows_its_rate_and_a_typed_rate_wins)
{
    auto& cost = *meeting.attendees.at(0).cost;
    cost.loaded_hourly_rate.reset();
    cost.annual_salary = Decimal(124800, 0);
    cost.load_multiplier = Decimal(130, 2);
    cost.hours_per_year = Decimal(2080, 0);
    BOOST_TEST(editor.view().people.at(0).rate.text == "78.00");
    editor.type(Field::person_rate, "97.50", 0);
    BOOST_TEST(editor.view().figures.cost == "$1,581.60");
}

BOOST_AUTO_TEST_CASE(what_has_no_time_is_shown_as_left_out)
{
    editor.type(Field::minutes, "30");
    const auto view = editor.view();
    std::size_t parked = 0;
    for (const auto& row : view.rows)
        if (row.parked)
        {
            ++parked;
            BOOST_TEST(row.item.value() == 4u); // golden_schedule.json: 30 minutes park item 5
            BOOST_TEST(row.clock.empty());
            BOOST_TEST(!row.title.message.empty());
        }
    BOOST_TEST(parked == 1u);
    BOOST_TEST(view.rows.size() == 6u);
    BOOST_TEST(view.agenda_used == "30 of 30 min");
}

BOOST_AUTO_TEST_CASE(an_agenda_that_cannot_fit_is_shown_as_typed_with_the_length_that_would_do)
{
    editor.type(Field::minutes, "20");
    const auto view = editor.view();
    BOOST_TEST(view.agenda.wrong);
    BOOST_TEST(view.agenda.message.find("25") != std::string::npos, view.agenda.message);
    BOOST_TEST(view.agenda.message.find("durationMinutes") == std::string::npos, view.agenda.message);
    BOOST_TEST(view.rows.size() == 6u);
    BOOST_TEST(view.rows.at(2).clock == "09:45");
    BOOST_TEST(view.agenda_used == "55 of 20 min");
}

BOOST_AUTO_TEST_CASE(a_problem_stands_beside_its_field)
{
    editor.type(Field::title, "");
    editor.type(Field::audience, "client");
    const auto view = editor.view();
    BOOST_TEST(view.title.wrong);
    BOOST_TEST(!view.title.message.empty());
    BOOST_TEST(view.has_client);
    BOOST_TEST((view.audience.wrong || view.attendees.wrong || !view.problems.empty()));

    editor.type(Field::title, "Again");
    BOOST_TEST(!editor.view().title.wrong);
}

BOOST_AUTO_TEST_CASE(what_has_no_field_here_is_listed)
{
    meeting.agenda.at(0).owner_id = "nobody-like-that"; // V18
    const auto view = editor.view();
    BOOST_TEST((view.rows.at(0).title.wrong || !view.problems.empty()));
}

BOOST_AUTO_TEST_CASE(values_of_a_newer_file_are_shown_as_they_are)
{
    meeting.format = "hologram";
    meeting.attendees.at(0).attendee_kind = "robot";
    const auto view = editor.view();
    BOOST_TEST(selected(view.format) == "hologram");
    BOOST_TEST(selected(view.people.at(0).kind) == "robot");
}

BOOST_AUTO_TEST_CASE(a_client_costs_nothing)
{
    const auto row = editor.add_person();
    editor.type(Field::person_kind, "client", row);
    const auto view = editor.view();
    BOOST_TEST(!view.people.at(row).has_rate);
    BOOST_TEST(view.figures.message.find("No hourly rate") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::app
