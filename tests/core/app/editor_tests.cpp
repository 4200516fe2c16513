// SPDX-License-Identifier: MPL-2.0
#include "app/editor.hpp"

#include "editor_fixture.hpp"

#include <boost/test/unit_test.hpp>

namespace planerka::app
{
BOOST_FIXTURE_TEST_SUITE(editor_tests, EditorFixture)

BOOST_AUTO_TEST_CASE(what_is_typed_changes_the_meeting)
{
    BOOST_TEST(editor.type(Field::title, "Forecast call"));
    BOOST_TEST(editor.type(Field::date, "2026-12-15"));
    BOOST_TEST(editor.type(Field::time, "8:05"));
    BOOST_TEST(editor.type(Field::format, "in_person"));
    BOOST_TEST(editor.type(Field::place, "Room 12"));
    BOOST_TEST(meeting.title == "Forecast call");
    BOOST_TEST(meeting.start_local == "2026-12-15T08:05");
    BOOST_TEST(meeting.format == "in_person");
    BOOST_TEST(meeting.location.value().name == "Room 12");
}

BOOST_AUTO_TEST_CASE(a_renamed_item_has_no_text_for_the_client_left)
{
    auto& item = meeting.agenda.at(1);
    item.client_title = "Your priorities";
    item.client_outcome = "What matters to you.";
    editor.type(Field::item_title, item.title, 1);
    BOOST_TEST(item.client_title == "Your priorities");
    editor.type(Field::item_title, "Budget", 1);
    BOOST_TEST(item.client_title == "");
    BOOST_TEST(item.client_outcome == "");
}

BOOST_AUTO_TEST_CASE(a_wrong_text_is_kept_with_a_message_and_changes_nothing)
{
    const auto before = to_json(meeting);
    for (const auto& [field, text] : {std::pair{Field::date, "32.12.2026"},
                                      {Field::time, "25:00"},
                                      {Field::minutes, "sixty"},
                                      {Field::minutes, "4"},
                                      {Field::minutes, "721"},
                                      {Field::currency, "EURO"},
                                      {Field::item_minutes, "-5"},
                                      {Field::item_minutes, "0"},
                                      {Field::person_count, "0"},
                                      {Field::person_count, "1.5"},
                                      {Field::person_rate, "-1"},
                                      {Field::person_rate, "100001"},
                                      {Field::person_rate, "a lot"}})
    {
        BOOST_TEST_CONTEXT(text)
        {
            BOOST_TEST(!editor.type(field, text));
            BOOST_TEST(to_json(meeting) == before);
        }
    }

    editor.type(Field::minutes, "6o");
    const auto wrong = editor.view();
    BOOST_TEST(wrong.minutes.text == "6o");
    BOOST_TEST(wrong.minutes.wrong);
    BOOST_TEST(!wrong.minutes.message.empty());
    BOOST_TEST(wrong.has_wrong_texts);
    BOOST_TEST(wrong.rows.at(0).minutes.text == "0");
    BOOST_TEST(wrong.people.at(0).rate.text == "a lot");
    BOOST_TEST(wrong.people.at(0).count.text == "1.5");

    BOOST_TEST(editor.type(Field::minutes, " 60 "));
    BOOST_TEST(!editor.view().minutes.wrong);
}

BOOST_AUTO_TEST_CASE(who_attends_throughout_follows_the_duration)
{
    meeting.attendees.at(1).cost->attend_minutes = 20;
    editor.type(Field::minutes, "45");
    BOOST_TEST(meeting.duration_minutes == 45);
    BOOST_TEST(meeting.attendees.at(0).cost->attend_minutes.value() == 45);
    BOOST_TEST(meeting.attendees.at(1).cost->attend_minutes.value() == 20);
}

BOOST_AUTO_TEST_CASE(typed_minutes_hold_and_the_others_give_way)
{
    BOOST_TEST(editor.type(Field::item_minutes, "30", 3));
    BOOST_TEST(meeting.agenda.at(3).fixed);
    BOOST_TEST(meeting.agenda.at(3).max_minutes.value() >= 30);
    const auto view = editor.view();
    BOOST_TEST(!view.agenda.wrong);
    int sum = 0;
    for (const auto& row : view.rows)
    {
        if (row.item == 3u)
            BOOST_TEST(row.minutes.text == "30");
        if (!row.parked)
            sum += std::stoi(row.minutes.text);
    }
    BOOST_TEST(sum == 60);

    editor.fit();
    BOOST_TEST(!meeting.agenda.at(3).fixed);
}

BOOST_AUTO_TEST_CASE(fit_takes_over_what_the_schedule_found)
{
    editor.type(Field::minutes, "45");
    editor.type(Field::item_minutes, "oops", 0);
    editor.fit();
    std::vector<Minutes> planned;
    for (const auto& item : meeting.agenda)
        planned.push_back(item.planned_minutes);
    const std::vector<Minutes> golden{5, 5, 15, 5, 5, 5}; // golden_schedule.json, pipeline_review 45
    BOOST_TEST(planned == golden, boost::test_tools::per_element());
    BOOST_TEST(!editor.view().has_wrong_texts);

    editor.fit();
    BOOST_TEST(meeting.agenda.at(2).planned_minutes == 15);
}

BOOST_AUTO_TEST_CASE(rows_are_added_moved_and_removed_with_their_texts)
{
    const auto closing = meeting.agenda.back().title;
    const auto row = editor.add_item();
    BOOST_TEST(row == 5u);
    BOOST_TEST(meeting.agenda.back().title == closing);
    for (std::size_t other = 0; other < meeting.agenda.size(); ++other)
        BOOST_TEST((other == row || meeting.agenda[other].id != meeting.agenda[row].id));

    editor.type(Field::item_title, "Holiday cover", row);
    editor.type(Field::item_minutes, "x", row);
    editor.move_item(row, -1);
    BOOST_TEST(meeting.agenda.at(4).title == "Holiday cover");
    const auto text_of = [&](std::size_t item)
    {
        for (const auto& shown : editor.view().rows)
            if (shown.item == item)
                return shown.minutes.text;
        return std::string("(none)");
    };
    BOOST_TEST(text_of(4) == "x");
    editor.move_item(0, -1);
    editor.move_item(meeting.agenda.size() - 1, 1);
    BOOST_TEST(meeting.agenda.back().title == closing);

    editor.remove_item(0);
    BOOST_TEST(meeting.agenda.at(3).title == "Holiday cover");
    BOOST_TEST(text_of(3) == "x");
    editor.remove_item(3);
    BOOST_TEST(!editor.view().has_wrong_texts);
    editor.remove_item(100);
    BOOST_TEST(meeting.agenda.size() == 5u);
}

BOOST_AUTO_TEST_CASE(a_removed_person_owns_nothing_and_a_removed_item_keeps_its_decisions)
{
    meeting.decisions.push_back({.id = "d1", .item_id = meeting.agenda.at(1).id, .text = "Yes"});
    const auto owner = meeting.attendees.at(0).id;
    editor.remove_person(0);
    for (const auto& item : meeting.agenda)
        BOOST_TEST(item.owner_id != owner);
    editor.remove_item(1);
    BOOST_TEST(meeting.decisions.at(0).item_id.empty());
    BOOST_TEST(meeting.decisions.at(0).text == "Yes");
}

BOOST_AUTO_TEST_CASE(a_new_person_has_sensible_defaults)
{
    const auto row = editor.add_person();
    const auto& person = meeting.attendees.at(row);
    BOOST_TEST(person.attendee_kind == "sales_rep");
    BOOST_TEST(person.affiliation == "internal");
    BOOST_TEST(person.participation == "required");
    BOOST_TEST(person.headcount == 1);

    editor.type(Field::person_kind, "client", row);
    BOOST_TEST(person.affiliation == "client");
    editor.type(Field::person_kind, "marketing", row);
    BOOST_TEST(person.affiliation == "internal");

    editor.type(Field::audience, "client");
    BOOST_TEST(meeting.attendees.at(editor.add_person()).attendee_kind == "client");
    BOOST_TEST(meeting.attendees.at(editor.add_person()).attendee_kind == "sales_rep");
}

BOOST_AUTO_TEST_CASE(the_first_rate_brings_the_currency_of_the_language)
{
    start_with("pipeline_review");
    meeting.costs.reset();
    BOOST_TEST(editor.type(Field::person_rate, "1,250.50", 0));
    BOOST_TEST(meeting.costs.value().currency == "USD");
    BOOST_TEST(meeting.attendees.at(0).cost.value().loaded_hourly_rate->to_string() == "1250.50");
    editor.type(Field::currency, "eur");
    editor.type(Field::person_rate, "80", 0);
    BOOST_TEST(meeting.costs->currency == "EUR");
    editor.type(Field::person_rate, "", 0);
    BOOST_TEST(!meeting.attendees.at(0).cost->loaded_hourly_rate);

    Editor russian{meeting, wrong_texts, blueprints, Language::ru};
    meeting.costs.reset();
    BOOST_TEST(russian.type(Field::person_rate, "1 250,50", 0));
    BOOST_TEST(meeting.costs.value().currency == "RUB");
    BOOST_TEST(meeting.attendees.at(0).cost->loaded_hourly_rate->to_string() == "1250.50");
}

BOOST_AUTO_TEST_CASE(one_person_holds_a_role)
{
    editor.type(Field::chair, "2");
    BOOST_TEST(meeting.attendees.at(2).role == "chair");
    BOOST_TEST(meeting.attendees.at(0).role == "participant");
    BOOST_TEST(selected(editor.view().chair) == "2");
    editor.type(Field::chair, "");
    BOOST_TEST(!meeting.with_role("chair"));
    editor.type(Field::minute_taker, "99");
    BOOST_TEST(!meeting.with_role("minute_taker"));
}

BOOST_AUTO_TEST_CASE(a_link_names_its_platform)
{
    start_with("pipeline_review");
    meeting.platform.reset();
    editor.type(Field::link, "https://telemost.yandex.ru/j/1");
    BOOST_TEST(meeting.platform.value().name == "telemost");
    editor.type(Field::format, "conference_call");
    editor.type(Field::link, "+1 555 0100");
    BOOST_TEST(meeting.platform->dial_in == "+1 555 0100");
    BOOST_TEST(meeting.platform->join_url == "https://telemost.yandex.ru/j/1");
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::app
