// SPDX-License-Identifier: MPL-2.0
// Real keys: what is pressed on the screen's keyboard goes to whatever has the focus.
#include "base/file.hpp"
#include "driver/desk.hxx"
#include "driver/panel.hxx"
#include "meeting/meeting_file.hpp"
#include "support/browser.hxx"
#include "support/process.hxx"

#include <com/sun/star/util/XModifiable.hpp>

#include <boost/test/unit_test.hpp>

#include <memory>

namespace planerka::ui_tests
{
using office_tests::Closing;
using office_tests::UNO_QUERY_THROW;

namespace
{
const std::string kExample = PLANERKA_EXAMPLES "/pipeline-review.json";

std::unique_ptr<office_tests::Browser> browser;
std::unique_ptr<Desk> shared_desk;

/// One office for all of the suite: it takes seconds to start.
struct WithDesk
{
    void setup()
    {
        browser = std::make_unique<office_tests::Browser>();
        shared_desk = std::make_unique<Desk>(Looks{.further = browser->environment()});
    }
    void teardown()
    {
        shared_desk.reset();
        browser.reset();
    }
};

struct Keyboard
{
    Desk& desk = *shared_desk;
    Model document = open_window(desk.office, "swriter");
    Closing closing{document};
    Panel panel{desk.office, document};

    Keyboard()
    {
        desk.focus_window("Writer");
        panel.open_meeting(kExample);
    }

    /// As xdotool names keys: "Tab", "ctrl+z".
    void press(const std::string& key) const { xdotool({"key", key}); }

    void xdotool(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), PLANERKA_XDOTOOL);
        BOOST_REQUIRE(office_tests::run(arguments, desk.office.folder() / "keys.log", 60,
                                        {{"DISPLAY", desk.screen.display()}}) == 0);
    }
    bool comes_to(const std::string& cell) const
    {
        return wait_for([&] { return panel.focused() == cell; }, std::chrono::seconds(60));
    }
};
} // namespace

BOOST_FIXTURE_TEST_SUITE(keyboard_tests, Keyboard, *boost::unit_test::fixture<WithDesk>())

BOOST_AUTO_TEST_CASE(tab_goes_in_the_order_of_reading_and_scrolls)
{
    panel.focus("title");
    BOOST_REQUIRE(comes_to("title"));
    for (const auto* const next :
         {"purposeId", "start.date", "open:calendar:start.date", "start.time", "durationMinutes", "format", "audience",
          "platform.joinUrl", "platform.dialIn", "open:more:meeting", "open:section:subject", "close:section:agenda",
          "agenda[0].title", "agenda[0].plannedMinutes"})
    {
        press("Tab");
        BOOST_TEST(comes_to(next), panel.focused());
    }
    press("shift+Tab");
    BOOST_TEST(comes_to("agenda[0].title"), panel.focused());
    press("Down");
    BOOST_TEST(comes_to("agenda[1].title"), panel.focused());
    press("Up");
    BOOST_TEST(comes_to("agenda[0].title"), panel.focused());
}

BOOST_AUTO_TEST_CASE(the_wheel_scrolls_over_every_kind_of_control)
{
    document->getCurrentController()->getFrame()->getComponentWindow()->setFocus(); // as while one writes
    const auto turn = [&](const char* button) { xdotool({"click", button}); };
    for (const auto* const cell : {"title", "purposeId", "text:when", "open:section:subject"})
    {
        BOOST_TEST_CONTEXT(cell)
        {
            const auto purpose = panel.text("purposeId");
            const auto middle = panel.middle_of(cell);
            xdotool({"mousemove", std::to_string(middle.X), std::to_string(middle.Y)});
            turn("5");
            BOOST_TEST(wait_for([&] { return panel.scrolled() > 0; }, std::chrono::seconds(60)));
            turn("4");
            BOOST_TEST(wait_for([&] { return panel.scrolled() == 0; }, std::chrono::seconds(60)));
            BOOST_TEST(panel.text("purposeId") == purpose);
        }
    }
}

BOOST_AUTO_TEST_CASE(undo_in_the_panel_leaves_the_document_alone)
{
    const Reference<css::util::XModifiable> modifiable(document, UNO_QUERY_THROW);
    panel.focus("title");
    BOOST_REQUIRE(comes_to("title"));
    press("X");
    BOOST_REQUIRE(wait_for([&] { return panel.text("title") == "XWeekly pipeline review — Central region"; }));
    press("ctrl+z");
    BOOST_TEST(wait_for([&] { return panel.text("title") == "Weekly pipeline review — Central region"; }));
    press("ctrl+y");
    BOOST_TEST(wait_for([&] { return panel.text("title") == "XWeekly pipeline review — Central region"; }));
    press("Escape");
    BOOST_TEST(wait_for([&] { return panel.text("title") == "Weekly pipeline review — Central region"; }));
    BOOST_TEST(!modifiable->isModified());
}

BOOST_AUTO_TEST_CASE(f1_explains_what_has_the_focus)
{
    const auto explained = [&]
    {
        press("F1");
        return read_file(browser->opened()).value();
    };
    panel.focus("agenda[1].title");
    BOOST_REQUIRE(comes_to("agenda[1].title"));
    const auto field = explained();
    BOOST_TEST(field.find("/help/en/fields.html#agenda.title\"") != std::string::npos, field);
    panel.focus("make:agenda");
    BOOST_REQUIRE(comes_to("make:agenda"));
    const auto button = explained();
    BOOST_TEST(button.find("/help/en/plan.html#documents\"") != std::string::npos, button);
    panel.press("help");
    BOOST_TEST(browser->opened().filename() == "start.html");
}

BOOST_AUTO_TEST_CASE(rows_are_moved_added_and_removed_by_keys)
{
    panel.focus("agenda[1].title");
    BOOST_REQUIRE(comes_to("agenda[1].title"));
    press("alt+Down");
    BOOST_TEST(comes_to("agenda[2].title"), panel.focused());
    BOOST_TEST(panel.text("agenda[2].title") == "Forecast against target");
    press("ctrl+Return");
    BOOST_TEST(comes_to("agenda[5].title"), panel.focused());
    BOOST_TEST(panel.text("agenda[5].title") == "New item");
    press("alt+Delete");
    BOOST_TEST(wait_for([&] { return panel.text("agenda[5].title") != "New item"; }));
    BOOST_TEST(panel.focused() == "agenda[5].title");
}

BOOST_AUTO_TEST_CASE(a_large_meeting_has_no_more_controls_than_a_small_one)
{
    const auto small = panel.count_of_controls();
    auto meeting = load_meeting(kExample).value();
    meeting.title = "Two hundred people";
    meeting.duration_minutes = 700;
    for (std::size_t row = 0; meeting.agenda.size() < 60; ++row)
    {
        auto item = meeting.agenda[row];
        item.id = "n" + std::to_string(row);
        meeting.agenda.push_back(item);
    }
    for (std::size_t row = 0; meeting.attendees.size() < 200; ++row)
    {
        auto person = meeting.attendees[row];
        person.id = "n" + std::to_string(row);
        meeting.attendees.push_back(person);
    }
    const auto file = desk.office.folder() / "large.json";
    BOOST_REQUIRE(save_meeting(meeting, file));
    panel.open_meeting(file.string());
    BOOST_TEST(panel.is_shown("attendees[199].name"));
    BOOST_TEST(panel.is_shown("save"));
    // What scrolls by may be of other kinds, but it is never more than what is in sight at once, a few times over.
    BOOST_TEST(panel.count_of_controls() < 3 * small);
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::ui_tests
