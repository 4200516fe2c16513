// SPDX-License-Identifier: MPL-2.0
#include "app/planner.hpp"
#include "cost/cost.hpp"
#include "driver/desk.hxx"
#include "driver/panel.hxx"
#include "meeting/meeting_file.hpp"
#include "panel/editor.hpp"
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
            BOOST_TEST(panel.text("durationMinutes") == "60");
            BOOST_TEST(panel.text("text:agenda[0].clock") == "09:30");
            BOOST_TEST(panel.text("text:agenda_used") == "60 of 60 min");
            BOOST_TEST(panel.text("attendees[0].name") == "Dana Reyes");
            BOOST_TEST(panel.text("text:cost") == "$1,581.60");
            BOOST_TEST(panel.is_shown("platform.joinUrl"));
            BOOST_TEST(!panel.is_shown("location.name"));
        }
}

BOOST_AUTO_TEST_CASE(what_is_typed_changes_the_cost_to_the_cores_figure)
{
    const auto document = open_window(desk->office, "swriter");
    const Closing closing(document);
    const Panel panel(desk->office, document);
    panel.open_meeting(kExample);

    panel.type("title", "Forecast call");
    panel.type("durationMinutes", "75");
    panel.press("add:attendees");
    BOOST_REQUIRE(wait_for([&] { return panel.is_shown("attendees[3].name"); }));
    panel.type("attendees[3].name", "Omar Haddad");
    BOOST_TEST(panel.text("text:cost") == "from $1,845.03");
    BOOST_TEST(panel.text("message:cost").find("Omar Haddad") != std::string::npos, panel.text("message:cost"));
    panel.type("attendees[3].cost.loadedHourlyRate", "120.25");
    panel.type("attendees[3].headcount", "2");

    const auto planner = app::Planner::open(PLANERKA_DATA).value();
    auto meeting = load_meeting(kExample).value();
    panel::WrongTexts wrong;
    panel::Editor editor(meeting, wrong, planner.blueprints().value(), Language::en);
    editor.type("durationMinutes", "75");
    editor.press("add:attendees");
    editor.type("attendees[3].cost.loadedHourlyRate", "120.25");
    editor.type("attendees[3].headcount", "2");
    const auto cost = cost_of(meeting).value();

    BOOST_TEST(panel.text("text:cost") == text::money(cost.full, Language::en));
    BOOST_TEST(panel.text("text:cost") != "$1,581.60");
    BOOST_TEST(panel.text("text:people_count") == "9 people");
    BOOST_TEST(panel.text("text:when").find("10:45") != std::string::npos, panel.text("text:when"));
}

BOOST_AUTO_TEST_CASE(no_figure_is_cut_however_large)
{
    const auto document = open_window(desk->office, "swriter");
    const Closing closing(document);
    const Panel panel(desk->office, document);
    panel.open_meeting(kExample);
    panel.type("attendees[0].headcount", "90");
    for (const auto* const rate : {"100", "50000", "100000"})
    {
        panel.type("attendees[0].cost.loadedHourlyRate", rate);
        for (const auto* const figure :
             {"text:cost", "text:cost_per_year", "text:cost_per_minute", "text:working_time", "text:people_count"})
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
    right.type("attendees[0].cost.loadedHourlyRate", "100");
    BOOST_TEST(wait_for([&] { return left.text("attendees[0].cost.loadedHourlyRate") == "100"; }));
    BOOST_TEST(left.text("text:cost") == right.text("text:cost"));
}

BOOST_AUTO_TEST_CASE(a_decision_is_marked_for_the_client_in_its_row)
{
    const auto text = open_window(desk->office, "swriter");
    const Closing closing_text(text);
    const auto sheet = open_window(desk->office, "scalc");
    const Closing closing_sheet(sheet);
    const Panel panel(desk->office, text);
    const Panel other(desk->office, sheet);
    panel.open_meeting(PLANERKA_TEST_DATA "/held-en.json");
    const auto id = load_meeting(PLANERKA_TEST_DATA "/held-en.json").value().decisions.at(0).id;
    panel.choose("audience", 1); // among colleagues there is nothing to mark
    BOOST_REQUIRE(wait_for([&] { return panel.is_shown("open:row:decisions:" + id); }));
    panel.press("open:row:decisions:" + id);
    BOOST_REQUIRE(wait_for([&] { return panel.is_shown("decisions[0].audience"); }));
    panel.choose("decisions[0].audience", 2);
    BOOST_TEST(panel.text("decisions[0].audience") == "the client too");
    // What is opened in one window is open in the others, once they show something new.
    BOOST_TEST(wait_for([&] { return other.text("decisions[0].audience") == "the client too"; }));
}

BOOST_AUTO_TEST_CASE(what_was_done_in_the_panel_is_undone_there)
{
    const auto document = open_window(desk->office, "swriter");
    const Closing closing(document);
    const Panel panel(desk->office, document);
    panel.open_meeting(kExample);
    panel.type("title", "Another name");
    panel.press("open:row:agenda:i2");
    BOOST_REQUIRE(wait_for([&] { return panel.is_shown("remove:agenda[1]"); }));
    panel.press("remove:agenda[1]");
    BOOST_REQUIRE(wait_for([&] { return panel.text("agenda[1].title") != "Forecast against target"; }));
    panel.press("undo");
    BOOST_TEST(wait_for([&] { return panel.text("agenda[1].title") == "Forecast against target"; }));
    panel.press("undo");
    BOOST_TEST(wait_for([&] { return panel.text("title") == "Weekly pipeline review — Central region"; }));
    panel.press("redo");
    BOOST_TEST(wait_for([&] { return panel.text("title") == "Another name"; }));
}

BOOST_AUTO_TEST_CASE(a_wrong_value_is_kept_with_a_message_and_stops_the_documents)
{
    const auto document = open_window(desk->office, "swriter");
    const Closing closing(document);
    const Panel panel(desk->office, document);
    panel.open_meeting(kExample);

    panel.type("durationMinutes", "sixty");
    BOOST_TEST(panel.text("durationMinutes") == "sixty");
    BOOST_TEST(panel.is_shown("message:durationMinutes"));
    BOOST_TEST(!panel.text("message:durationMinutes").empty());
    BOOST_TEST(panel.text("text:cost") == "$1,581.60");

    const auto before = desk->open_documents().size();
    panel.press("make:agenda");
    BOOST_TEST(wait_for([&] { return panel.is_shown("message:failure"); }));
    BOOST_TEST(desk->open_documents().size() == before);
    // Nor does the menu make one of another length than stands there.
    BOOST_TEST(panel.run("org.planerka:make?kind=agenda") == "The sidebar has fields marked in red: what was typed "
                                                             "there was not taken over. Correct them first.");
    BOOST_TEST(desk->open_documents().size() == before);

    panel.type("durationMinutes", "60");
    BOOST_TEST(!panel.is_shown("message:durationMinutes"));
    BOOST_TEST(!panel.is_shown("message:failure"));
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
    panel.press("open:section:after");
    BOOST_REQUIRE(wait_for([&] { return panel.is_shown("status"); }));
    panel.choose("status", 2);
    BOOST_REQUIRE(wait_for([&] { return panel.text("status") == "held"; }));
    for (const auto& made :
         {Made{"make:agenda", "com.sun.star.text.TextDocument"}, Made{"make:minutes", "com.sun.star.text.TextDocument"},
          Made{"make:cost", "com.sun.star.sheet.SpreadsheetDocument"},
          Made{"make:deck", "com.sun.star.presentation.PresentationDocument"}})
        BOOST_TEST_CONTEXT(made.button)
        {
            const auto before = desk->open_documents();
            panel.press(made.button);
            const auto opened = desk->new_document(before);
            const Closing closing_made(opened);
            BOOST_TEST(opened->getURL().isEmpty());
            BOOST_TEST(Reference<css::lang::XServiceInfo>(opened, UNO_QUERY_THROW)
                           ->supportsService(office_tests::OUString::createFromAscii(made.service)));
            BOOST_TEST(!panel.is_shown("message:failure"));
        }
}

BOOST_AUTO_TEST_CASE(a_document_says_when_its_meeting_has_changed_since)
{
    const auto first = open_window(desk->office, "swriter");
    const Closing closing(first);
    const Panel panel(desk->office, first);
    panel.open_meeting(kExample);
    auto before = desk->open_documents();
    panel.press("make:agenda");
    const auto agenda = desk->new_document(before);
    const Closing closing_agenda(agenda);
    const Panel beside(desk->office, agenda);
    BOOST_TEST(!beside.is_shown("make_anew"));

    panel.type("title", "Quarterly pipeline review");
    BOOST_TEST(wait_for([&] { return beside.is_shown("make_anew"); }));
    BOOST_TEST(!panel.is_shown("make_anew")); // there is nothing made in that window
    before = desk->open_documents();
    beside.press("make_anew");
    const auto anew = desk->new_document(before);
    const Closing closing_anew(anew);
    const Panel of_anew(desk->office, anew);
    BOOST_TEST(of_anew.text("title") == "Quarterly pipeline review");
    BOOST_TEST(!of_anew.is_shown("make_anew"));
    BOOST_TEST(beside.is_shown("make_anew"));

    panel.press("undo");
    BOOST_TEST(wait_for([&] { return !beside.is_shown("make_anew"); }));
    BOOST_TEST(wait_for([&] { return of_anew.is_shown("make_anew"); }));
}

BOOST_AUTO_TEST_CASE(a_window_may_close_while_a_click_is_on_its_way)
{
    for (int round = 0; round < 5; ++round)
    {
        const auto document = open_window(desk->office, round % 2 ? "scalc" : "swriter");
        const Panel panel(desk->office, document);
        panel.press("add:attendees");
        panel.press("add:agenda");
        office_tests::close(document);
    }
    const auto document = open_window(desk->office, "swriter");
    const Closing closing(document);
    const Panel panel(desk->office, document);
    panel.open_meeting(kExample);
    BOOST_TEST(panel.text("text:cost") == "$1,581.60");
}

BOOST_AUTO_TEST_CASE(rows_come_and_go)
{
    const auto document = open_window(desk->office, "swriter");
    const Closing closing(document);
    const Panel panel(desk->office, document);
    panel.open_meeting(kExample);
    panel.press("add:agenda");
    BOOST_TEST(wait_for([&] { return panel.is_shown("blueprint_agenda"); }));
    BOOST_TEST(panel.text("agenda[5].title") == "New item");
    BOOST_TEST(panel.is_shown("agenda[6].title"));
    panel.press("blueprint_agenda");
    BOOST_TEST(wait_for([&] { return !panel.is_shown("agenda[6].title"); }));

    panel.type("platform.joinUrl", "");
    panel.choose("format", 0);
    BOOST_TEST(panel.is_shown("location.name"));
    BOOST_TEST(!panel.is_shown("platform.joinUrl")); // as long as it holds something it can be seen
    panel.type("durationMinutes", "30");
    BOOST_TEST(panel.text("text:agenda[4].clock") == "–");
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::ui_tests
