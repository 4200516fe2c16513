// SPDX-License-Identifier: MPL-2.0
#include "editor_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace planerka::panel
{
namespace
{
struct RestoreFixture : EditorFixture
{
    /// The rows of the items that are left out.
    std::vector<std::size_t> parked() const
    {
        std::vector<std::size_t> rows;
        for (std::size_t row = 0; row < meeting.agenda.size(); ++row)
            if (is_shown("restore:" + forms::place_in("agenda", row)))
                rows.push_back(row);
        return rows;
    }
};
} // namespace

BOOST_FIXTURE_TEST_SUITE(restore_tests, RestoreFixture)

BOOST_AUTO_TEST_CASE(only_what_is_left_out_can_be_brought_back)
{
    BOOST_TEST(parked().empty());
    editor.type("durationMinutes", "30");
    BOOST_TEST(parked() == std::vector<std::size_t>{4}, boost::test_tools::per_element());
    BOOST_TEST(text("restore:agenda[4]") == "Bring back");
    BOOST_TEST(text("restore:agenda[4]", Language::ru) == "Вернуть");
    BOOST_TEST(!cell("restore:agenda[4]").help.empty());
}

BOOST_AUTO_TEST_CASE(what_is_brought_back_is_on_the_agenda_and_the_meeting_gets_no_longer_than_it_must)
{
    editor.type("durationMinutes", "30");
    BOOST_TEST(editor.press("restore:agenda[4]").changed);
    BOOST_TEST(meeting.agenda[4].priority == 1);
    BOOST_TEST(std::ranges::count(parked(), 4u) == 0);
    BOOST_TEST(!is_wrong("agenda"));

    // Everything one after the other, until nothing is left out.
    for (std::size_t presses = 0; presses < meeting.agenda.size() && !parked().empty(); ++presses)
        editor.press("restore:" + forms::place_in("agenda", parked().front()));
    BOOST_TEST(parked().empty());
    BOOST_TEST(!is_wrong("agenda"));
    BOOST_TEST(meeting.duration_minutes > 30);
    const auto enough = meeting.duration_minutes;
    editor.type("durationMinutes", std::to_string(enough - 5));
    BOOST_TEST(is_wrong("agenda"));
}

BOOST_AUTO_TEST_CASE(who_was_there_throughout_still_is_in_the_longer_meeting)
{
    editor.type("durationMinutes", "30");
    for (auto& item : meeting.agenda)
        item.priority = 1;
    meeting.agenda[4].priority = 2;
    BOOST_TEST(editor.press("restore:agenda[4]").changed);
    BOOST_TEST(meeting.duration_minutes > 30);
    BOOST_TEST(meeting.attendees.at(0).cost->attend_minutes.value() == meeting.duration_minutes);
}

BOOST_AUTO_TEST_CASE(a_meeting_that_would_get_too_long_says_so)
{
    for (auto& item : meeting.agenda)
        item = {.id = item.id, .title = item.title, .planned_minutes = 180, .fixed = true, .priority = 1};
    meeting.agenda[4].priority = 3;
    editor.type("durationMinutes", "720");
    editor.press("restore:agenda[4]");
    BOOST_TEST(meeting.duration_minutes == 720);
    BOOST_TEST(is_wrong("agenda"));
}

BOOST_AUTO_TEST_CASE(a_row_that_is_not_there_changes_nothing)
{
    const auto before = to_json(meeting);
    for (const auto* const action : {"restore:agenda[9]", "restore:agenda", "restore:attendees[0]", "restore:"})
        BOOST_TEST(!editor.press(action).changed, action);
    BOOST_TEST(to_json(meeting) == before);
}

BOOST_AUTO_TEST_CASE(beside_the_heading_stands_what_is_over_or_left)
{
    BOOST_TEST(text("text:agenda_used") == "60 of 60 min");
    editor.type("durationMinutes", "30");
    BOOST_TEST(text("text:agenda_used") == "25 min too much");
    BOOST_TEST(text("text:agenda_used", Language::ru) == "не хватает 25\u00a0мин");
    // The message below says the same.
    BOOST_TEST(message("agenda").find("25 min") != std::string::npos, message("agenda"));
    editor.type("durationMinutes", "180");
    BOOST_TEST(text("text:agenda_used").find(" min left") != std::string::npos, text("text:agenda_used"));
    BOOST_TEST(text("text:agenda_used", Language::ru).find("свободно ") == 0u);
}

BOOST_AUTO_TEST_CASE(time_that_is_left_free_on_purpose_is_not_left_over)
{
    meeting.end_early = true;
    editor.type("durationMinutes", "70");
    BOOST_TEST(text("text:agenda_used") == "60 of 60 min");
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::panel
