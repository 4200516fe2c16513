// SPDX-License-Identifier: MPL-2.0

// Meetings planned as people plan them: typed and chosen at the keyboard, from an empty document to what is made.
#include "app/planner.hpp"
#include "driver/desk.hxx"
#include "driver/full_meetings.hxx"
#include "driver/keys.hxx"
#include "driver/panel.hxx"
#include "forms/field.hpp"
#include "meeting/meeting_file.hpp"
#include "support/document_text.hxx"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <stdexcept>

namespace planerka::ui_tests
{
using forms::Kind;
using office_tests::Closing;
using office_tests::text_of;

namespace
{
std::unique_ptr<Desk> desk;

/// One office for all of the suite: it takes seconds to start.
struct WithDesk
{
    void setup() { desk = std::make_unique<Desk>(); }
    void teardown() { desk.reset(); }
};

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

/// An empty document with the panel beside it, and a new meeting in it.
struct Planning
{
    Planning(const char* factory, const std::string& language, const std::string& purpose)
        : document((desk->speak(language), desk->window(factory)))
    {
        panel.run("org.planerka:newMeeting?purpose=" + purpose);
    }

    /// Pushes the button, and gives what the document says that it makes.
    std::string made_by(const std::string& button) const
    {
        const auto before = desk->open_documents();
        keys.go_to(button);
        keys.press({"space"});
        const bool is_done = wait_for(
            [&]
            {
                if (std::ranges::count(panel.in_sight(), "message:failure") > 0)
                    throw std::runtime_error(button + ": " + panel.text("message:failure"));
                return desk->open_documents().size() > before.size();
            },
            std::chrono::seconds(60));
        BOOST_REQUIRE_MESSAGE(is_done, button << " makes nothing; the keyboard is at " << panel.focused());
        const auto made = desk->new_document(before);
        const Closing closing_made(made);
        return text_of(made);
    }

    /// A row more at the end of a list; the place of the new row.
    std::string add(const std::string& button) const
    {
        keys.go_to(button);
        keys.press({"space"});
        return new_row({});
    }

    /// The row that has the focus once it is another than that.
    std::string new_row(const std::string& before) const
    {
        std::string row;
        const bool is_there = wait_for(
            [&]
            {
                const auto cell = panel.focused();
                row = cell.substr(0, cell.find(']') + 1);
                return !row.empty() && row != before && has(cell, "[");
            },
            std::chrono::seconds(60));
        if (!is_there)
            throw std::runtime_error("no row is added; the keyboard is at " + panel.focused());
        return row;
    }

    Model document;
    Closing closing{document};
    Panel panel{desk->office, document};
    Keys keys{*desk, panel};
};
} // namespace

BOOST_AUTO_TEST_SUITE(story_tests, *boost::unit_test::fixture<WithDesk>())

BOOST_AUTO_TEST_CASE(a_meeting_of_every_purpose_is_planned_and_its_agenda_made)
{
    static constexpr std::array kApplications{"swriter", "scalc", "simpress"};
    const auto planner = app::Planner::open(PLANERKA_DATA).value();
    std::size_t number = 0;
    for (const auto& blueprint : planner.blueprints().value())
    {
        const auto language = number % 2 == 0 ? Language::en : Language::ru;
        BOOST_TEST_CONTEXT(blueprint.id)
        {
            const Planning planning(kApplications.at(number % kApplications.size()),
                                    language == Language::en ? "en-US" : "ru",
                                    number == 0 ? "one_on_one" : "pipeline_review");
            const auto& keys = planning.keys;
            keys.write("title", "Story " + std::to_string(number));
            keys.tab_to("purposeId");
            keys.pick("purposeId", blueprint.title.in(language));
            keys.tab_to("start.date");
            keys.write("2026-12-14");
            keys.tab_to("open:calendar:start.date");
            keys.tab_to("start.time");
            keys.write("9:30");
            keys.write("attendees[0].name", "Omar Haddad");
            keys.tab_to("attendees[0].cost.loadedHourlyRate");
            keys.write("80");
            keys.write("attendees[1].name", "Ines Moreau");
            if (blueprint.id != "one_on_one") // it has two people and no more
            {
                keys.press({"ctrl+Return"});
                keys.write(planning.new_row("attendees[1]") + ".name", "Nora Winter");
            }
            BOOST_TEST(wait_for([&] { return planning.panel.is_shown("text:cost"); }, std::chrono::seconds(60)));
            const auto agenda = planning.made_by("make:agenda");
            BOOST_TEST(has(agenda, "Story " + std::to_string(number)), agenda);
            BOOST_TEST(has(agenda, language == Language::en ? "14 December 2026" : "14 декабря 2026"), agenda);
            BOOST_TEST(has(agenda, "09:30"), agenda);
            for (const auto* const name : {"Omar Haddad", "Ines Moreau"})
                BOOST_TEST(has(agenda, name), agenda);
        }
        ++number;
    }
}

BOOST_AUTO_TEST_CASE(a_meeting_is_planned_and_its_documents_made_by_the_keyboard_alone)
{
    desk->speak("ru");
    const auto document = desk->window("swriter");
    const Closing closing(document);
    desk->focus_window("LibreOffice");
    desk->xdotool({"key", "ctrl+alt+m"});
    const Panel panel(desk->office, document);
    const Keys keys(*desk, panel);
    BOOST_TEST_REQUIRE(wait_for([&] { return panel.has_focus("title"); }, std::chrono::seconds(20)));
    const auto write = [&](const std::string& cell, const std::string& text)
    {
        keys.tab_until(cell);
        keys.write(text);
    };
    write("title", "Beseda s Omarom"); // the keyboard of the screen has Latin letters
    write("start.date", "14.12.2026");
    write("start.time", "9.30");
    write("durationMinutes", "45");
    write("attendees[0].name", "Omar Haddad");
    write("attendees[0].cost.loadedHourlyRate", "1250,50");
    write("attendees[1].name", "Ines Moreau");
    for (const auto& [button, said] :
         {std::pair{"make:agenda", "Beseda s Omarom"}, std::pair{"make:deck", "Beseda s Omarom"}})
        BOOST_TEST_CONTEXT(button)
        {
            const auto before = desk->open_documents();
            keys.tab_until(button);
            keys.press({"space"});
            const auto made = desk->new_document(before);
            const Closing closing_made(made);
            const auto text = text_of(made);
            BOOST_TEST(has(text, said), text);
            BOOST_TEST(has(text, "14 декабря 2026"), text);
        }
}

BOOST_AUTO_TEST_CASE(a_client_meeting_from_the_invitation_to_the_next_steps)
{
    const Planning planning("swriter", "en-US", "client_presentation");
    const auto& keys = planning.keys;
    keys.write("title", "Presentation for Northwind");
    keys.write("client.company", "Northwind Logistics");
    keys.write("start.date", "2026-12-14");
    keys.write("start.time", "10:00");
    keys.write("attendees[0].name", "Omar Haddad");
    keys.write("attendees[0].cost.loadedHourlyRate", "87.65");
    keys.write("attendees[1].name", "Nora Winter");
    BOOST_TEST(has(planning.made_by("make:agenda"), "Northwind"));
    BOOST_TEST(has(planning.made_by("make:deck"), "Northwind"));

    keys.push("open:section:after", "status");
    keys.go_to("status");
    keys.pick("status", "held");
    const auto decision = planning.add("add:decisions");
    keys.write(decision + ".text", "A trial of three months");
    keys.push("open:row:decisions:d1", decision + ".audience");
    keys.go_to(decision + ".audience");
    keys.pick(decision + ".audience", "the client too");
    keys.write(planning.add("add:decisions") + ".text", "Up to nine per cent off");
    const auto action = planning.add("add:actions");
    keys.write(action + ".text", "Send the contract");
    keys.write(action + ".dueDate", "2026-12-18");
    keys.push("open:row:actions:x1", action + ".audience");
    keys.go_to(action + ".assigneeId");
    keys.pick(action + ".assigneeId", "Omar Haddad");
    keys.go_to(action + ".audience");
    keys.pick(action + ".audience", "the client too");
    keys.push("open:row:attendees:a2", "attendees[1].attendance");
    keys.go_to("attendees[1].attendance");
    keys.pick("attendees[1].attendance", "present");

    const auto minutes = planning.made_by("make:minutes");
    for (const auto* const said :
         {"Nora Winter", "A trial of three months", "Send the contract", "Omar Haddad", "18 Dec"})
        BOOST_TEST(has(minutes, said), said << " is not in: " << minutes);
    for (const auto* const inner : {"nine per cent", "87.65"})
        BOOST_TEST(!has(minutes, inner), minutes);
    const auto ours = planning.made_by("make:minutes:internal");
    BOOST_TEST(has(ours, "nine per cent"), ours);
    BOOST_TEST(!has(ours, "87.65"), ours);
}

BOOST_AUTO_TEST_CASE(a_conference_of_two_days)
{
    const Planning planning("swriter", "en-US", "strategy_session");
    const auto& keys = planning.keys;
    keys.write("title", "Sales conference");
    keys.write("start.date", "2026-12-14");
    keys.write("start.time", "9:00");
    keys.push("open:more:meeting", "kind");
    keys.go_to("kind");
    keys.pick("kind", "conference");
    for (const auto& [date, end] : {std::pair{"2026-12-14", "17:00"}, std::pair{"2026-12-15", "13:00"}})
    {
        const auto day = planning.add("add:days");
        keys.write(day + ".date", date);
        keys.write(day + ".start", "9:00");
        keys.write(day + ".end", end);
    }
    keys.write("justification", "The plan of the year");
    const auto item = planning.add("add:agenda");
    keys.write(item + ".title", "Walk by the river");
    const auto agenda = planning.made_by("make:agenda");
    for (const auto* const said :
         {"Sales conference", "14 December 2026", "15 December 2026", "Walk by the river", "Lunch"})
        BOOST_TEST(has(agenda, said), said << " is not in: " << agenda);
}

BOOST_AUTO_TEST_CASE(a_wrong_value_of_every_kind_is_refused_beside_its_field)
{
    const Planning planning("scalc", "en-US", "pipeline_review");
    const auto& keys = planning.keys;
    auto meeting = full_client_meeting();
    meeting.recurrence.emplace().rrule = "FREQ=WEEKLY;BYDAY=MO";
    meeting.outreach.emplace().cadence.emplace_back().channels = {"call"};
    const auto file = desk->office.folder() / "every-kind.json";
    BOOST_REQUIRE(save_meeting(meeting, file));
    planning.panel.open_meeting(file.string());
    open_all(planning.panel);
    std::set<Kind> kinds{Kind::text,   Kind::long_text, Kind::texts,                               // any text is right
                         Kind::choice, Kind::yes_no,    Kind::person, Kind::item, Kind::decision}; // nothing is typed
    for (const auto& [kind, cell] :
         {std::pair{Kind::date, "start.date"}, std::pair{Kind::clock, "start.time"},
          std::pair{Kind::minutes, "durationMinutes"}, std::pair{Kind::series, "recurrence.rrule"},
          std::pair{Kind::moments, "recurrence.exceptions"}, std::pair{Kind::zone, "start.timeZone"},
          std::pair{Kind::whole, "attendees[0].headcount"}, std::pair{Kind::number, "attendees[0].cost.fte"},
          std::pair{Kind::share, "attendees[0].cost.benefitsRate"},
          std::pair{Kind::money, "attendees[0].cost.annualSalary"},
          std::pair{Kind::choices, "outreach.cadence[0].channels"}, std::pair{Kind::currency, "costs.currency"}})
        BOOST_TEST_CONTEXT(cell)
        {
            kinds.insert(kind);
            const auto message = std::string("message:") + cell;
            const auto before = planning.panel.text(cell);
            keys.write(cell, "?!");
            BOOST_TEST(wait_for([&] { return has(planning.panel.text(message), " "); }, std::chrono::seconds(60)));
            BOOST_TEST(planning.panel.run("org.planerka:make?kind=agenda") != "");
            keys.press({"Escape"});
            BOOST_TEST(wait_for([&] { return planning.panel.text(cell) == before; }, std::chrono::seconds(60)),
                       planning.panel.text(cell));
        }
    BOOST_TEST(kinds.size() == static_cast<std::size_t>(Kind::decision) + 1);
    BOOST_TEST(has(planning.made_by("make:agenda"), meeting.title));
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::ui_tests
