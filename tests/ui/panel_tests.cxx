// SPDX-License-Identifier: MPL-2.0
#include "app/editor.hpp"
#include "app/planner.hpp"
#include "cost/cost.hpp"
#include "driver/desk.hxx"
#include "driver/panel.hxx"
#include "meeting/meeting_file.hpp"
#include "text/format.hpp"

#include <com/sun/star/frame/XDesktop2.hpp>
#include <com/sun/star/frame/XTitle.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>

#include <boost/test/unit_test.hpp>

#include <memory>

namespace planerka::ui_tests
{
using office_tests::Closing;
using office_tests::UNO_QUERY;
using office_tests::UNO_QUERY_THROW;

namespace
{
const std::string kExample = PLANERKA_EXAMPLES "/pipeline-review.json";

std::unique_ptr<Desk> desk;

/// One office for all of the suite: it takes seconds to start.
struct WithDesk
{
    void setup() { desk = std::make_unique<Desk>(); }
    void teardown() { desk.reset(); }
};
} // namespace

BOOST_AUTO_TEST_SUITE(panel_tests, *boost::unit_test::fixture<WithDesk>())

BOOST_AUTO_TEST_CASE(the_deck_opens_in_each_application_and_shows_one_meeting)
{
    for (const auto* const application : {"swriter", "scalc", "simpress"})
        BOOST_TEST_CONTEXT(application)
        {
            const auto document = open_window(desk->office, application);
            const Closing closing(document);
            const Panel panel(desk->office, document);
            panel.open_meeting(kExample);
            BOOST_TEST(panel.text("title") == "Weekly pipeline review — Central region");
            BOOST_TEST(panel.text("minutes") == "60");
            BOOST_TEST(panel.text("item_clock_0") == "09:30");
            BOOST_TEST(panel.text("agenda_used") == "60 of 60 min");
            BOOST_TEST(panel.text("person_name_0") == "Dana Reyes");
            BOOST_TEST(panel.text("cost") == "$1,581.60");
            BOOST_TEST(panel.is_shown("link"));
            BOOST_TEST(!panel.is_shown("place"));
        }
}

BOOST_AUTO_TEST_CASE(what_is_typed_changes_the_cost_to_the_cores_figure)
{
    const auto document = open_window(desk->office, "swriter");
    const Closing closing(document);
    const Panel panel(desk->office, document);
    panel.open_meeting(kExample);

    panel.type("title", "Forecast call");
    panel.type("minutes", "75");
    panel.press("add_person");
    BOOST_REQUIRE(wait_for([&] { return panel.is_there("person_name_3"); }));
    panel.type("person_name_3", "Omar Haddad");
    BOOST_TEST(panel.text("cost") == "from $1,845.03");
    BOOST_TEST(panel.text("message_cost").find("Omar Haddad") != std::string::npos, panel.text("message_cost"));
    panel.type("person_rate_3", "120.25");
    panel.type("person_count_3", "2");

    const auto planner = app::Planner::open(PLANERKA_DATA).value();
    auto meeting = load_meeting(kExample).value();
    app::WrongTexts wrong;
    app::Editor editor(meeting, wrong, planner.blueprints().value(), Language::en);
    editor.type(app::Field::minutes, "75");
    const auto row = editor.add_person();
    editor.type(app::Field::person_rate, "120.25", row);
    editor.type(app::Field::person_count, "2", row);
    const auto cost = cost_of(meeting).value();

    BOOST_TEST(panel.text("cost") == text::money(cost.full, Language::en));
    BOOST_TEST(panel.text("cost") != "$1,581.60");
    BOOST_TEST(panel.text("people_count") == "9 people");
    BOOST_TEST(panel.text("when").find("10:45") != std::string::npos, panel.text("when"));
}

BOOST_AUTO_TEST_CASE(no_figure_is_cut_however_large)
{
    const auto document = open_window(desk->office, "swriter");
    const Closing closing(document);
    const Panel panel(desk->office, document);
    panel.open_meeting(kExample);
    panel.type("person_count_0", "90");
    for (const auto* const rate : {"100", "50000", "100000"})
    {
        panel.type("person_rate_0", rate);
        for (const auto* const figure : {"cost", "cost_per_year", "cost_per_minute", "working_time", "people_count"})
            BOOST_TEST(!panel.is_cut(figure), panel.text(figure));
    }
}

BOOST_AUTO_TEST_CASE(two_windows_show_the_same_meeting)
{
    const auto text = open_window(desk->office, "swriter");
    const Closing closing_text(text);
    const auto sheet = open_window(desk->office, "scalc");
    const Closing closing_sheet(sheet);
    const Panel left(desk->office, text);
    const Panel right(desk->office, sheet);
    left.open_meeting(kExample);
    left.type("title", "Seen in both");
    BOOST_TEST(wait_for([&] { return right.text("title") == "Seen in both"; }));
    right.type("person_rate_0", "100");
    BOOST_TEST(wait_for([&] { return left.text("person_rate_0") == "100"; }));
    BOOST_TEST(left.text("cost") == right.text("cost"));
}

BOOST_AUTO_TEST_CASE(a_tick_says_what_the_client_may_read)
{
    const auto text = open_window(desk->office, "swriter");
    const Closing closing_text(text);
    const auto sheet = open_window(desk->office, "scalc");
    const Closing closing_sheet(sheet);
    const Panel panel(desk->office, text);
    const Panel other(desk->office, sheet);
    panel.open_meeting(PLANERKA_TEST_DATA "/held-en.json");
    BOOST_TEST(!panel.is_there("entry_0")); // a meeting among colleagues has nothing to tick
    panel.choose("audience", 1);
    BOOST_TEST(wait_for([&] { return panel.is_shown("entry_0") && other.is_shown("entry_0"); }));
    BOOST_TEST(!panel.is_ticked("entry_0"));
    panel.press("entry_0");
    BOOST_TEST(wait_for([&] { return other.is_ticked("entry_0"); }));
    BOOST_TEST(!other.is_ticked("entry_1"));
    panel.choose("audience", 0);
    BOOST_TEST(wait_for([&] { return !panel.is_shown("entry_0"); }));
}

BOOST_AUTO_TEST_CASE(a_wrong_value_is_kept_with_a_message_and_stops_the_documents)
{
    const auto document = open_window(desk->office, "swriter");
    const Closing closing(document);
    const Panel panel(desk->office, document);
    panel.open_meeting(kExample);

    panel.type("minutes", "sixty");
    BOOST_TEST(panel.text("minutes") == "sixty");
    BOOST_TEST(panel.is_shown("message_minutes"));
    BOOST_TEST(!panel.text("message_minutes").empty());
    BOOST_TEST(panel.text("cost") == "$1,581.60");

    const auto before = desk->open_documents().size();
    panel.press("make_agenda");
    BOOST_TEST(wait_for([&] { return panel.is_shown("failure"); }));
    BOOST_TEST(desk->open_documents().size() == before);
    // Nor does the menu make one of another length than stands there.
    BOOST_TEST(panel.run("org.planerka:make?kind=agenda") == "The sidebar has fields marked in red: what was typed "
                                                             "there was not taken over. Correct them first.");
    BOOST_TEST(desk->open_documents().size() == before);

    panel.type("minutes", "60");
    BOOST_TEST(!panel.is_shown("message_minutes"));
    BOOST_TEST(!panel.is_shown("failure"));
}

BOOST_AUTO_TEST_CASE(each_button_makes_its_document_untitled)
{
    struct Made
    {
        const char* button;
        const char* service;
    };
    const auto document = open_window(desk->office, "swriter");
    const Closing closing(document);
    const Panel panel(desk->office, document);
    panel.open_meeting(kExample);
    panel.choose("status", 2);
    BOOST_REQUIRE(wait_for([&] { return panel.text("status") == "held"; }));
    for (const auto& made :
         {Made{"make_agenda", "com.sun.star.text.TextDocument"}, Made{"make_minutes", "com.sun.star.text.TextDocument"},
          Made{"make_cost", "com.sun.star.sheet.SpreadsheetDocument"},
          Made{"make_deck", "com.sun.star.presentation.PresentationDocument"}})
        BOOST_TEST_CONTEXT(made.button)
        {
            const auto before = desk->open_documents();
            panel.press(made.button);
            const auto opened = desk->new_document(before);
            const Closing closing_made(opened);
            BOOST_TEST(opened->getURL().isEmpty());
            BOOST_TEST(Reference<css::lang::XServiceInfo>(opened, UNO_QUERY_THROW)
                           ->supportsService(office_tests::OUString::createFromAscii(made.service)));
            BOOST_TEST(!panel.is_shown("failure"), panel.text("failure"));
        }
}

BOOST_AUTO_TEST_CASE(a_window_may_close_while_a_click_is_on_its_way)
{
    for (int round = 0; round < 5; ++round)
    {
        const auto document = open_window(desk->office, round % 2 ? "scalc" : "swriter");
        const Panel panel(desk->office, document);
        panel.press("add_person");
        panel.press("add_item");
        office_tests::close(document);
    }
    const auto document = open_window(desk->office, "swriter");
    const Closing closing(document);
    const Panel panel(desk->office, document);
    panel.open_meeting(kExample);
    BOOST_TEST(panel.text("cost") == "$1,581.60");
}

BOOST_AUTO_TEST_CASE(rows_come_and_go)
{
    const auto document = open_window(desk->office, "swriter");
    const Closing closing(document);
    const Panel panel(desk->office, document);
    panel.open_meeting(kExample);
    panel.press("add_item");
    BOOST_TEST(wait_for([&] { return panel.is_shown("blueprint_agenda"); }));
    BOOST_TEST(panel.text("item_title_5") == "New item");
    BOOST_TEST(panel.is_shown("item_title_6"));
    panel.press("blueprint_agenda");
    BOOST_TEST(wait_for([&] { return !panel.is_shown("item_title_6"); }));

    panel.choose("format", 0);
    BOOST_TEST(panel.is_shown("place"));
    BOOST_TEST(!panel.is_shown("link"));
    panel.type("minutes", "30");
    BOOST_TEST(panel.text("item_clock_4") == "–");
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::ui_tests
