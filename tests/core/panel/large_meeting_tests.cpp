// SPDX-License-Identifier: MPL-2.0
// How much work a keystroke in a large meeting is: tests/bench counts its instructions.
#include "editor_fixture.hpp"

#include <boost/test/unit_test.hpp>

namespace planerka::panel
{
BOOST_FIXTURE_TEST_SUITE(large_meeting_tests, EditorFixture)

BOOST_AUTO_TEST_CASE(keystrokes_among_200_people_and_60_items)
{
    meeting.duration_minutes = 700;
    for (std::size_t row = 0; meeting.agenda.size() < 60; ++row)
    {
        meeting.agenda.push_back(AgendaItem(meeting.agenda[row]));
        meeting.agenda.back().id = "n" + std::to_string(row);
    }
    for (std::size_t row = 0; meeting.attendees.size() < 200; ++row)
    {
        meeting.attendees.push_back(Attendee(meeting.attendees[row]));
        meeting.attendees.back().id = "n" + std::to_string(row);
    }
    for (int minutes = 700; minutes > 690; --minutes)
    {
        BOOST_TEST(editor.type("durationMinutes", std::to_string(minutes)));
        BOOST_TEST(is_shown("attendees[199].name"));
    }
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::panel
