// SPDX-License-Identifier: MPL-2.0
#include "editor_fixture.hpp"
#include "time/zone.hpp"

#include <boost/test/unit_test.hpp>

namespace planerka::panel
{
BOOST_FIXTURE_TEST_SUITE(editor_tests, EditorFixture)

BOOST_AUTO_TEST_CASE(what_is_typed_changes_the_meeting)
{
    BOOST_TEST(editor.type("title", "Forecast call"));
    BOOST_TEST(editor.type("start.date", "2026-12-15"));
    BOOST_TEST(editor.type("start.time", "8:05"));
    BOOST_TEST(editor.type("format", "in_person"));
    BOOST_TEST(editor.type("location.name", "Room 12"));
    BOOST_TEST(meeting.title == "Forecast call");
    BOOST_TEST(meeting.start_local == "2026-12-15T08:05");
    BOOST_TEST(meeting.format == "in_person");
    BOOST_TEST(meeting.location.value().name == "Room 12");
}

BOOST_AUTO_TEST_CASE(dates_times_and_lengths_are_typed_as_people_write_them)
{
    meeting.time_zone = "America/Chicago";
    BOOST_TEST(editor.type("start.date", "12/7/2027"));
    BOOST_TEST(editor.type("start.time", "noon"));
    BOOST_TEST(editor.type("durationMinutes", "half an hour"));
    BOOST_TEST(meeting.start_local == "2027-12-07T12:00");
    BOOST_TEST(meeting.duration_minutes == 30);
    meeting.time_zone = "Europe/London";
    BOOST_TEST(editor.type("start.date", "12/7/2027"));
    BOOST_TEST(text("start.date") == "12 Jul 2027");

    const auto today = today_here();
    BOOST_TEST(editor.type("start.date", "tomorrow"));
    BOOST_TEST((meeting.start()->date == today.plus_days(1) || meeting.start()->date == today.plus_days(2)));
    Editor russian{meeting, wrong_texts, blueprints, Language::ru};
    BOOST_TEST(russian.type("start.date", "в понедельник"));
    BOOST_TEST(meeting.start()->date.weekday() == 0);
    BOOST_TEST(russian.type("start.time", "3 часа дня"));
    BOOST_TEST(meeting.start()->clock() == "15:00");

    editor.press("add:actions");
    BOOST_TEST(editor.type("actions[0].dueDate", "Friday"));
    BOOST_TEST(Date::parse(meeting.actions.at(0).due_date).value().weekday() == 4);
}

BOOST_AUTO_TEST_CASE(a_renamed_item_has_no_text_for_the_client_left)
{
    auto& item = meeting.agenda.at(1);
    item.client_title = "Your priorities";
    item.client_outcome = "What matters to you.";
    editor.type("agenda[1].title", item.title);
    BOOST_TEST(item.client_title == "Your priorities");
    editor.type("agenda[1].title", "Budget");
    BOOST_TEST(item.client_title == "");
    BOOST_TEST(item.client_outcome == "");
}

BOOST_AUTO_TEST_CASE(a_wrong_text_is_kept_with_a_message_and_changes_nothing)
{
    const auto before = to_json(meeting);
    for (const auto& [field, text] : {std::pair{"start.date", "32.12.2026"},
                                      {"start.time", "25:00"},
                                      {"durationMinutes", "sixty"},
                                      {"durationMinutes", "4"},
                                      {"durationMinutes", "721"},
                                      {"costs.currency", "EURO"},
                                      {"agenda[0].plannedMinutes", "-5"},
                                      {"agenda[0].plannedMinutes", "0"},
                                      {"attendees[0].headcount", "0"},
                                      {"attendees[0].headcount", "1.5"},
                                      {"attendees[0].cost.loadedHourlyRate", "-1"},
                                      {"attendees[0].cost.loadedHourlyRate", "100001"},
                                      {"attendees[0].cost.loadedHourlyRate", "a lot"}})
    {
        BOOST_TEST_CONTEXT(text)
        {
            BOOST_TEST(!editor.type(field, text));
            BOOST_TEST(to_json(meeting) == before);
        }
    }

    editor.type("durationMinutes", "6o");
    BOOST_TEST(text("durationMinutes") == "6o");
    BOOST_TEST(is_wrong("durationMinutes"));
    BOOST_TEST(cell("durationMinutes").is_wrong);
    BOOST_TEST(cell("durationMinutes").help.starts_with(message("durationMinutes"))); // what a screen reader says
    BOOST_TEST(cell("durationMinutes").is_wrong);
    BOOST_TEST(!message("durationMinutes").empty());
    BOOST_TEST(view().has_wrong_texts);
    BOOST_TEST(text("agenda[0].plannedMinutes") == "0");
    BOOST_TEST(text("attendees[0].cost.loadedHourlyRate") == "a lot");
    BOOST_TEST(text("attendees[0].headcount") == "1.5");

    BOOST_TEST(editor.type("durationMinutes", " 60 "));
    BOOST_TEST(!is_wrong("durationMinutes"));
}

BOOST_AUTO_TEST_CASE(who_attends_throughout_follows_the_duration)
{
    meeting.attendees.at(1).cost->attend_minutes = 20;
    editor.type("durationMinutes", "45");
    BOOST_TEST(meeting.duration_minutes == 45);
    BOOST_TEST(meeting.attendees.at(0).cost->attend_minutes.value() == 45);
    BOOST_TEST(meeting.attendees.at(1).cost->attend_minutes.value() == 20);
}

BOOST_AUTO_TEST_CASE(typed_minutes_hold_and_the_others_give_way)
{
    BOOST_TEST(editor.type("agenda[3].plannedMinutes", "30"));
    BOOST_TEST(meeting.agenda.at(3).fixed);
    BOOST_TEST(meeting.agenda.at(3).max_minutes.value() >= 30);
    BOOST_TEST(!is_wrong("agenda"));
    BOOST_TEST(text("agenda[3].plannedMinutes") == "30");
    BOOST_TEST(text("text:agenda_used") == "15 min too much");

    editor.press("fit");
    BOOST_TEST(!meeting.agenda.at(3).fixed);
}

BOOST_AUTO_TEST_CASE(fit_takes_over_what_the_schedule_found)
{
    editor.type("durationMinutes", "45");
    editor.type("agenda[0].plannedMinutes", "oops");
    editor.press("fit");
    std::vector<Minutes> planned;
    for (const auto& item : meeting.agenda)
        planned.push_back(item.planned_minutes);
    const std::vector<Minutes> golden{5, 5, 15, 5, 5, 5}; // golden_schedule.json, pipeline_review 45
    BOOST_TEST(planned == golden, boost::test_tools::per_element());
    BOOST_TEST(!view().has_wrong_texts);

    editor.press("fit");
    BOOST_TEST(meeting.agenda.at(2).planned_minutes == 15);
}

BOOST_AUTO_TEST_CASE(rows_are_added_moved_and_removed_with_their_texts)
{
    const auto closing = meeting.agenda.back().title;
    constexpr std::size_t row = 5;
    BOOST_TEST(editor.press("add:agenda").focus == "agenda[5].title");
    BOOST_TEST(meeting.agenda.back().title == closing);
    for (std::size_t other = 0; other < meeting.agenda.size(); ++other)
        BOOST_TEST((other == row || meeting.agenda[other].id != meeting.agenda[row].id));

    editor.type("agenda[5].title", "Holiday cover");
    editor.type("agenda[5].plannedMinutes", "x");
    BOOST_TEST(editor.press("up:agenda[5]").changed);
    BOOST_TEST(meeting.agenda.at(4).title == "Holiday cover");
    BOOST_TEST(text("agenda[4].plannedMinutes") == "x");
    BOOST_TEST(!editor.press("up:agenda[0]").changed);
    BOOST_TEST(!editor.press("down:agenda[6]").changed);
    BOOST_TEST(meeting.agenda.back().title == closing);

    editor.press("remove:agenda[0]");
    BOOST_TEST(meeting.agenda.at(3).title == "Holiday cover");
    BOOST_TEST(text("agenda[3].plannedMinutes") == "x");
    editor.press("remove:agenda[3]");
    BOOST_TEST(!view().has_wrong_texts);
    editor.press("remove:agenda[100]");
    BOOST_TEST(meeting.agenda.size() == 5u);
}

BOOST_AUTO_TEST_CASE(a_removed_person_owns_nothing_and_a_removed_item_keeps_its_decisions)
{
    meeting.decisions.push_back({.id = "d1", .item_id = meeting.agenda.at(1).id, .text = "Yes"});
    const auto owner = meeting.attendees.at(0).id;
    editor.press("remove:attendees[0]");
    for (const auto& item : meeting.agenda)
        BOOST_TEST(item.owner_id != owner);
    editor.press("remove:agenda[1]");
    BOOST_TEST(meeting.decisions.at(0).item_id.empty());
    BOOST_TEST(meeting.decisions.at(0).text == "Yes");
}

BOOST_AUTO_TEST_CASE(a_new_person_has_sensible_defaults)
{
    constexpr std::size_t row = 3;
    BOOST_TEST(editor.press("add:attendees").focus == "attendees[3].name");
    const auto& person = meeting.attendees.at(row);
    BOOST_TEST(person.attendee_kind == "sales_rep");
    BOOST_TEST(person.affiliation == "internal");
    BOOST_TEST(person.participation == "required");
    BOOST_TEST(person.headcount == 1);

    editor.type("attendees[3].attendeeKind", "client");
    BOOST_TEST(person.affiliation == "client");
    editor.type("attendees[3].attendeeKind", "marketing");
    BOOST_TEST(person.affiliation == "internal");

    editor.type("audience", "client");
    editor.press("add:attendees");
    BOOST_TEST(meeting.attendees.back().attendee_kind == "client");
    editor.press("add:attendees");
    BOOST_TEST(meeting.attendees.back().attendee_kind == "sales_rep");
}

BOOST_AUTO_TEST_CASE(the_first_rate_brings_the_currency_of_the_language)
{
    start_with("pipeline_review");
    meeting.costs.reset();
    BOOST_TEST(editor.type("attendees[0].cost.loadedHourlyRate", "1,250.50"));
    BOOST_TEST(meeting.costs.value().currency == "USD");
    BOOST_TEST(meeting.attendees.at(0).cost.value().loaded_hourly_rate->to_string() == "1250.50");
    editor.type("costs.currency", "eur");
    editor.type("attendees[0].cost.loadedHourlyRate", "80");
    BOOST_TEST(meeting.costs->currency == "EUR");
    editor.type("attendees[0].cost.loadedHourlyRate", "");
    BOOST_TEST(!meeting.attendees.at(0).cost->loaded_hourly_rate);

    Editor russian{meeting, wrong_texts, blueprints, Language::ru};
    meeting.costs.reset();
    BOOST_TEST(russian.type("attendees[0].cost.loadedHourlyRate", "1 250,50"));
    BOOST_TEST(meeting.costs.value().currency == "RUB");
    BOOST_TEST(meeting.attendees.at(0).cost->loaded_hourly_rate->to_string() == "1250.50");
}

BOOST_AUTO_TEST_CASE(one_person_holds_a_role)
{
    const auto third = meeting.attendees.at(2).id;
    editor.type("chair", third);
    BOOST_TEST(meeting.attendees.at(2).role == "chair");
    BOOST_TEST(meeting.attendees.at(0).role == "participant");
    BOOST_TEST(text("chair") == third);
    editor.type("attendees[1].role", "chair"); // in the details of a row
    BOOST_TEST(text("chair") == meeting.attendees.at(1).id);
    BOOST_TEST(meeting.attendees.at(2).role == "participant");
    editor.type("chair", "");
    BOOST_TEST(!meeting.with_role("chair"));
    editor.type("minute_taker", "nobody-like-that");
    BOOST_TEST(!meeting.with_role("minute_taker"));
}

BOOST_AUTO_TEST_CASE(days_of_a_conference_and_its_start_follow_each_other)
{
    start_with("strategy_session");
    meeting.kind = "conference";
    editor.press("add:days");
    editor.press("add:days");
    const auto day = [&](std::size_t number)
    {
        const auto& it = meeting.days.at(number);
        return it.date + ' ' + it.start + '-' + it.end;
    };
    BOOST_TEST(day(0) == "2026-12-07 09:30-17:00");
    BOOST_TEST(day(1) == "2026-12-08 09:30-17:00");

    BOOST_TEST(editor.type("start.date", "30 Dec 2026"));
    BOOST_TEST(editor.type("start.time", "10:00"));
    BOOST_TEST(day(0) == "2026-12-30 10:00-17:00");
    BOOST_TEST(day(1) == "2026-12-31 09:30-17:00");

    BOOST_TEST(editor.type("days[0].date", "29 Dec 2026"));
    BOOST_TEST(editor.type("days[0].start", "9:15"));
    BOOST_TEST(meeting.start_local == "2026-12-29T09:15");
    BOOST_TEST(!editor.type("days[0].start", "soon"));
    BOOST_TEST(meeting.start_local == "2026-12-29T09:15");
    BOOST_TEST(editor.type("days[1].start", "8:00"));
    BOOST_TEST(meeting.start_local == "2026-12-29T09:15");

    meeting.days.front().date = "2026-12-01"; // in a file that somebody has written so
    BOOST_TEST(editor.type("start.date", "4 Jan 2027"));
    BOOST_TEST(day(0) == "2026-12-01 09:15-17:00");
}

BOOST_AUTO_TEST_CASE(a_link_names_its_platform)
{
    start_with("pipeline_review");
    meeting.platform.reset();
    editor.type("platform.joinUrl", "https://telemost.yandex.ru/j/1");
    BOOST_TEST(meeting.platform.value().name == "telemost");
    editor.type("platform.dialIn", "+1 555 0100");
    BOOST_TEST(meeting.platform->dial_in == "+1 555 0100");
    BOOST_TEST(meeting.platform->join_url == "https://telemost.yandex.ru/j/1");
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::panel
