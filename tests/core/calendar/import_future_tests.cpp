// SPDX-License-Identifier: MPL-2.0
#include "import_fixture.hpp"

#include "recurrence/recurrence.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka::tests;

namespace
{
/// Minutes of all meetings of the calendar in 2026.
std::int64_t minutes_of_year(const ImportedCalendar& calendar)
{
    std::int64_t minutes = 0;
    for (const auto& meeting : calendar.meetings)
        BOOST_TEST(static_cast<bool>(for_each_occurrence(meeting, {2026, 1, 1}, {2027, 1, 1},
                                                         [&](const LocalTime&)
                                                         {
                                                             minutes += meeting.duration_minutes;
                                                             return true;
                                                         })));
    return minutes;
}

/// The trial with another rule, and more lines in the series.
std::string with_rule(const std::string& rule, const std::string& lines = "")
{
    auto text = calendar_sample("this-and-future");
    const std::string old = "RRULE:FREQ=WEEKLY;COUNT=20";
    return text.replace(text.find(old), old.size(), lines + "RRULE:" + rule);
}
} // namespace

BOOST_AUTO_TEST_SUITE(import_future_tests)

BOOST_AUTO_TEST_CASE(a_change_of_this_and_all_that_follow)
{
    const auto calendar = import(calendar_sample("this-and-future"));
    BOOST_TEST(minutes_of_year(calendar) == (5 * 1 + 15 * 2) * 60); // of two people 70 h
    BOOST_TEST(calendar.warnings.empty());
    BOOST_TEST(calendar.meetings.at(0).recurrence->rrule == "FREQ=WEEKLY;COUNT=5");
    BOOST_TEST(calendar.meetings.at(1).recurrence->rrule == "FREQ=WEEKLY;COUNT=15");
    BOOST_TEST(calendar.meetings.at(1).start_local == "2026-02-09T14:00");
}

BOOST_AUTO_TEST_CASE(the_end_of_the_series_stays)
{
    // Mondays to 18 May 10:00: the last one takes place at 14:00.
    BOOST_TEST(minutes_of_year(import(with_rule("FREQ=WEEKLY;BYDAY=MO;UNTIL=20260518T080000Z"))) == 2100);
    const auto endless = import(with_rule("FREQ=WEEKLY;BYDAY=MO")).meetings.at(1);
    BOOST_TEST(endless.recurrence->rrule == "FREQ=WEEKLY;BYDAY=MO");
}

BOOST_AUTO_TEST_CASE(exceptions_go_with_their_part)
{
    const auto calendar =
        import(with_rule("FREQ=WEEKLY;COUNT=20", "EXDATE;TZID=Europe/Berlin:20260112T100000,20260216T100000\n"));
    BOOST_TEST(minutes_of_year(calendar) == (4 * 1 + 14 * 2) * 60);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_divided_is_told)
{
    auto other_day = calendar_sample("this-and-future");
    for (const std::string time : {"20260209T140000", "20260209T160000"})
        other_day.replace(other_day.find(time), 8, "20260210");
    const auto calendar = import(other_day);
    BOOST_TEST(warns(calendar, "calendar.this_and_future"));
    BOOST_TEST(minutes_of_year(calendar) == (19 * 1 + 2) * 60);
}

BOOST_AUTO_TEST_CASE(different_events_under_one_uid_are_all_kept)
{
    const auto calendar = import(calendar_sample("same-uid-different-events"));
    BOOST_REQUIRE(calendar.meetings.size() == 3u);
    BOOST_TEST(calendar.meetings[2].title == "Visit 18");
    BOOST_TEST(calendar.meetings[0].id != calendar.meetings[1].id);
    BOOST_TEST(calendar.meetings[1].id != calendar.meetings[2].id);
    BOOST_TEST(warns(calendar, "calendar.same_uid"));
}

BOOST_AUTO_TEST_SUITE_END()
