// SPDX-License-Identifier: MPL-2.0
#include "app/calendar_import.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;

BOOST_AUTO_TEST_SUITE(calendar_import_tests)

BOOST_AUTO_TEST_CASE(the_next_meeting_of_a_calendar_is_the_first_from_today_on)
{
    const auto today = Date::parse("2026-12-07").value();
    std::vector<Meeting> meetings(4);
    meetings[0].start_local = "2026-11-30T09:00";
    meetings[1].start_local = "2026-12-09T09:00";
    meetings[2].start_local = "2026-12-07T15:00";
    meetings[3].start_local = "2026-12-07T08:30"; // today, earlier
    BOOST_TEST(app::next_of(meetings, today) == 3u);
    meetings.resize(2);
    BOOST_TEST(app::next_of(meetings, today) == 1u);
    // All over: the last one.
    meetings[1].start_local = "2026-11-29T09:00";
    BOOST_TEST(app::next_of(meetings, today) == 0u);
    meetings.resize(1);
    meetings[0].start_local.clear();
    BOOST_TEST(app::next_of(meetings, today) == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
