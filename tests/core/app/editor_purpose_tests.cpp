// SPDX-License-Identifier: MPL-2.0
#include "app/editor.hpp"

#include "editor_fixture.hpp"

#include <boost/test/unit_test.hpp>

namespace planerka::app
{
BOOST_FIXTURE_TEST_SUITE(editor_purpose_tests, EditorFixture)

BOOST_AUTO_TEST_CASE(an_untouched_meeting_becomes_the_other_purposes_own)
{
    for (const auto& to : blueprints)
        for (const auto& from : blueprints)
        {
            start_with(to.id);
            const auto wanted = to_json(meeting);
            start_with(from.id);
            editor.type(Field::purpose, to.id);
            BOOST_TEST(to_json(meeting) == wanted, from.id << " to " << to.id);
            BOOST_TEST(!editor.view().agenda_is_own);
        }
}

BOOST_AUTO_TEST_CASE(a_changed_agenda_stays)
{
    start_with("pipeline_review");
    editor.type(Field::item_title, "My own item", 0);
    BOOST_TEST(editor.view().agenda_is_own);
    editor.type(Field::purpose, "product_training");
    BOOST_TEST(meeting.purpose_id == "product_training");
    BOOST_TEST(meeting.agenda.at(0).title == "My own item");
    BOOST_TEST(meeting.agenda.size() == 6u);

    editor.take_blueprint_agenda();
    BOOST_TEST(meeting.agenda.size() == 7u);
    BOOST_TEST(!editor.view().agenda_is_own);
}

BOOST_AUTO_TEST_CASE(what_a_person_has_entered_stays_with_a_new_agenda)
{
    start_with("pipeline_review");
    editor.type(Field::title, "Monday call");
    editor.type(Field::minutes, "50");
    editor.type(Field::person_name, "Dana Reyes", 0);
    editor.type(Field::purpose, "client_presentation");
    BOOST_TEST(meeting.title == "Monday call");
    BOOST_TEST(meeting.duration_minutes == 50);
    BOOST_TEST(meeting.attendees.at(0).name == "Dana Reyes");
    BOOST_TEST((meeting.audience == Audience::client));
    for (const auto& item : meeting.agenda)
        BOOST_TEST((item.owner_id.empty() || meeting.attendee(item.owner_id)), item.title);
}

BOOST_AUTO_TEST_CASE(fitting_alone_does_not_make_an_agenda_ones_own)
{
    start_with("pipeline_review");
    editor.type(Field::minutes, "45");
    editor.fit();
    BOOST_TEST(!editor.view().agenda_is_own);
    editor.type(Field::item_minutes, "10", 1);
    BOOST_TEST(editor.view().agenda_is_own);
}

BOOST_AUTO_TEST_CASE(a_meeting_of_its_own_purpose_keeps_its_name_in_the_list)
{
    meeting.purpose_id.clear();
    meeting.custom_purpose = "Trade fair briefing";
    const auto view = editor.view();
    BOOST_TEST(view.purpose.options.size() == blueprints.size() + 1);
    BOOST_TEST(view.purpose.options.at(static_cast<std::size_t>(view.purpose.selected)).text == "Trade fair briefing");
    BOOST_TEST(!view.agenda_is_own);
}

BOOST_AUTO_TEST_CASE(a_renamed_item_loses_what_belonged_to_its_old_title)
{
    start_with("client_demo");
    const auto before = meeting.agenda[1];
    BOOST_TEST(before.outcome != "");
    BOOST_TEST(before.client_title != "");
    editor.type(Field::item_title, "Price list for Acme", 1);
    BOOST_TEST(meeting.agenda[1].title == "Price list for Acme");
    BOOST_TEST(meeting.agenda[1].outcome == "");
    BOOST_TEST(meeting.agenda[1].client_title == "");
    BOOST_TEST(meeting.agenda[1].client_outcome == "");

    // Typed back, letter by letter or at once, it is what it was.
    editor.type(Field::item_title, before.title, 1);
    BOOST_TEST((meeting.agenda[1] == before));

    // What a person has written stays.
    meeting.agenda[1].outcome = "They know our prices.";
    editor.type(Field::item_title, "Price list", 1);
    BOOST_TEST(meeting.agenda[1].outcome == "They know our prices.");
}

BOOST_AUTO_TEST_CASE(minutes_name_a_renamed_item_by_its_new_title)
{
    meeting.language = Language::ru;
    start_with("pipeline_review");
    meeting.agenda[1].formal_title = "О прогнозе выполнения плана продаж";
    editor.type(Field::item_title, "Прайс для «Акме»", 1);
    BOOST_TEST(meeting.agenda[1].formal_title == "Прайс для «Акме»");
    meeting.agenda[0].formal_title.clear(); // no question, but organisation
    editor.type(Field::item_title, "Начало", 0);
    BOOST_TEST(meeting.agenda[0].formal_title == "");
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::app
