// SPDX-License-Identifier: MPL-2.0
#include "editor_fixture.hpp"

#include <boost/test/unit_test.hpp>

namespace planerka::panel
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
            editor.type("purposeId", to.id);
            BOOST_TEST(to_json(meeting) == wanted, from.id << " to " << to.id);
            BOOST_TEST(!is_shown("blueprint_agenda"));
        }
}

BOOST_AUTO_TEST_CASE(a_changed_agenda_stays)
{
    start_with("pipeline_review");
    editor.type("agenda[0].title", "My own item");
    BOOST_TEST(is_shown("blueprint_agenda"));
    editor.type("purposeId", "product_training");
    BOOST_TEST(meeting.purpose_id == "product_training");
    BOOST_TEST(meeting.agenda.at(0).title == "My own item");
    BOOST_TEST(meeting.agenda.size() == 6u);

    editor.press("blueprint_agenda");
    BOOST_TEST(meeting.agenda.size() == 7u);
    BOOST_TEST(!is_shown("blueprint_agenda"));
}

BOOST_AUTO_TEST_CASE(what_a_person_has_entered_stays_with_a_new_agenda)
{
    start_with("pipeline_review");
    editor.type("title", "Monday call");
    editor.type("durationMinutes", "50");
    editor.type("attendees[0].name", "Dana Reyes");
    editor.type("purposeId", "client_presentation");
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
    editor.type("durationMinutes", "45");
    editor.press("fit");
    BOOST_TEST(!is_shown("blueprint_agenda"));
    editor.type("agenda[1].plannedMinutes", "10");
    BOOST_TEST(is_shown("blueprint_agenda"));
}

BOOST_AUTO_TEST_CASE(a_meeting_of_its_own_purpose_keeps_its_name_in_the_list)
{
    meeting.purpose_id.clear();
    meeting.custom_purpose = "Trade fair briefing";
    const auto purpose = cell("purposeId");
    BOOST_TEST(purpose.options->size() == blueprints.size() + 1);
    BOOST_TEST(purpose.text == purpose.options->back().id);
    BOOST_TEST(purpose.options->back().text == "Trade fair briefing");
    BOOST_TEST(!is_shown("blueprint_agenda"));
}

BOOST_AUTO_TEST_CASE(a_renamed_item_loses_what_belonged_to_its_old_title)
{
    start_with("client_demo");
    const auto before = meeting.agenda[1];
    BOOST_TEST(before.outcome != "");
    BOOST_TEST(before.client_title != "");
    editor.type("agenda[1].title", "Price list for Acme");
    BOOST_TEST(meeting.agenda[1].title == "Price list for Acme");
    BOOST_TEST(meeting.agenda[1].outcome == "");
    BOOST_TEST(meeting.agenda[1].client_title == "");
    BOOST_TEST(meeting.agenda[1].client_outcome == "");

    // Typed back, letter by letter or at once, it is what it was.
    editor.type("agenda[1].title", before.title);
    BOOST_TEST((meeting.agenda[1] == before));

    // What a person has written stays.
    meeting.agenda[1].outcome = "They know our prices.";
    editor.type("agenda[1].title", "Price list");
    BOOST_TEST(meeting.agenda[1].outcome == "They know our prices.");
}

BOOST_AUTO_TEST_CASE(minutes_name_a_renamed_item_by_its_new_title)
{
    meeting.language = Language::ru;
    start_with("pipeline_review");
    meeting.agenda[1].formal_title = "О прогнозе выполнения плана продаж";
    editor.type("agenda[1].title", "Прайс для «Акме»");
    BOOST_TEST(meeting.agenda[1].formal_title == "Прайс для «Акме»");
    meeting.agenda[0].formal_title.clear(); // no question, but organisation
    editor.type("agenda[0].title", "Начало");
    BOOST_TEST(meeting.agenda[0].formal_title == "");
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::panel
