// SPDX-License-Identifier: MPL-2.0
#include "editor_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace planerka::panel
{
namespace
{
struct Calendars : EditorFixture
{
    /// Presses a button that the panel shows.
    void press(const std::string& button)
    {
        BOOST_REQUIRE_MESSAGE(is_shown(button), button);
        if (!folds.press(button))
            editor.press(button);
    }

    /// The days of the month that is shown, a week a line, as they stand there; the headings come first.
    std::string month(const std::string& place, Language language = Language::en) const
    {
        std::string text;
        const auto shown = view(language);
        const auto is_of = [&](const Cell& cell) { return cell.name == "text:month:" + place; };
        auto line =
            std::ranges::find_if(shown.body, [&](const Line& each) { return std::ranges::any_of(each.cells, is_of); });
        if (line == shown.body.end())
            return text;
        text = line->cells[1].text + '\n';
        for (++line; line != shown.body.end() && line->cells.size() == 7; ++line)
        {
            for (const auto& cell : line->cells)
                text += (cell.text.empty() ? "." : cell.text) + (cell.tone == Tone::primary ? "* " : " ");
            text.back() = '\n';
        }
        return text;
    }
};
} // namespace

BOOST_FIXTURE_TEST_SUITE(calendar_tests, Calendars)

BOOST_AUTO_TEST_CASE(a_day_is_chosen_in_the_month_of_the_meeting)
{
    BOOST_TEST(month("start.date").empty());
    press("open:calendar:start.date");
    BOOST_TEST(month("start.date") == "December 2026\nSu Mo Tu We Th Fr Sa\n. . 1 2 3 4 5\n6 7* 8 9 10 11 12\n"
                                      "13 14 15 16 17 18 19\n20 21 22 23 24 25 26\n27 28 29 30 31 . .\n");
    press("day:2026-12-15:start.date");
    BOOST_TEST(meeting.start_local == "2026-12-15T09:30");
    BOOST_TEST(month("start.date").empty());
    press("open:calendar:start.date");
    BOOST_TEST((cell("day:2026-12-15:start.date").tone == Tone::primary));
    BOOST_TEST(cell("day:2026-12-15:start.date").help == "Tuesday, 15 December 2026");
    press("close:calendar:start.date");
    BOOST_TEST(month("start.date").empty());
}

BOOST_AUTO_TEST_CASE(weeks_begin_as_people_are_used_to)
{
    meeting.time_zone = "Europe/Moscow";
    folds.set("calendar:start.date", true);
    BOOST_TEST(month("start.date", Language::ru) ==
               "декабрь 2026\nпн вт ср чт пт сб вс\n. 1 2 3 4 5 6\n7* 8 9 10 11 12 13\n14 15 16 17 18 19 20\n"
               "21 22 23 24 25 26 27\n28 29 30 31 . . .\n");
}

BOOST_AUTO_TEST_CASE(the_calendar_is_turned_across_the_year)
{
    press("open:calendar:start.date");
    press("month:2027-01-01:start.date");
    BOOST_TEST(text("text:month:start.date") == "January 2027");
    press("month:2027-02-01:start.date");
    BOOST_TEST(text("text:month:start.date") == "February 2027");
    press("month:2027-01-01:start.date");
    press("month:2026-12-01:start.date");
    BOOST_TEST(text("text:month:start.date") == "December 2026");
    BOOST_TEST(meeting.start_local == "2026-12-07T09:30"); // turning chooses nothing
    press("month:2026-11-01:start.date");
    press("close:calendar:start.date");
    press("open:calendar:start.date");
    BOOST_TEST(text("text:month:start.date") == "December 2026"); // it opens where the day is
}

BOOST_AUTO_TEST_CASE(a_day_that_was_not_said_yet_is_looked_for_from_today)
{
    meeting.status = Status::held;
    meeting.actions = {{.id = "x1", .text = "Send the offer"}};
    around.today = Date{2027, 3, 3};
    folds.set("section:after", true);
    folds.set("row:actions:x1", true);
    press("open:calendar:actions[0].dueDate");
    BOOST_TEST(text("text:month:actions[0].dueDate") == "March 2027");
    press("day:2027-03-12:actions[0].dueDate");
    BOOST_TEST(meeting.actions.at(0).due_date == "2027-03-12");
    BOOST_TEST(text("actions[0].dueDate") == "12 Mar 2027");
}

BOOST_AUTO_TEST_CASE(a_chosen_day_takes_the_place_of_a_wrong_text)
{
    editor.type("start.date", "someday");
    BOOST_TEST(is_wrong("start.date"));
    press("open:calendar:start.date");
    press("day:2026-12-09:start.date");
    BOOST_TEST(!is_wrong("start.date"));
    BOOST_TEST(text("start.date") == "9 Dec 2026");
}

BOOST_AUTO_TEST_CASE(what_says_no_day_does_nothing)
{
    const auto before = to_json(meeting);
    for (const auto* const action : {"day:", "day:2026-12-09", "day:2026-02-30:start.date", "day:2026-12-09:nowhere",
                                     "month:2026-13-01:start.date", "month:", "open", "close"})
    {
        BOOST_TEST(!folds.press(action), action);
        editor.press(action);
    }
    BOOST_TEST(to_json(meeting) == before);
}

BOOST_AUTO_TEST_CASE(what_is_often_typed_is_offered)
{
    const auto length = cell("durationMinutes");
    BOOST_TEST((length.widget == Widget::combo));
    BOOST_TEST(std::ranges::count(*length.options, "90", &forms::Option::id) == 1);
    BOOST_TEST((cell("agenda[0].plannedMinutes").widget == Widget::edit)); // no room for a list in a row
    folds.set("more:meeting", true);
    BOOST_TEST(cell("recurrence.rrule").options->front().text == "every Monday");
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::panel
