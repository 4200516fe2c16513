// SPDX-License-Identifier: MPL-2.0
#include "import_fixture.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka::tests;

namespace
{
/// "2026-12-07T09:30 60" and the codes of the warnings.
std::string times(const std::string& lines)
{
    const auto calendar = import(calendar_of("SUMMARY:T\r\n" + lines));
    std::string text;
    for (const auto& each : calendar.meetings)
        text += each.start_local + ' ' + std::to_string(each.duration_minutes);
    for (const auto& each : calendar.warnings)
        text += ' ' + each.code;
    return text;
}
} // namespace

BOOST_AUTO_TEST_SUITE(import_times_tests)

BOOST_AUTO_TEST_CASE(lengths)
{
    const std::string start = "DTSTART:20261207T093000\r\n";
    BOOST_TEST(times(start + "DTEND:20261207T103000\r\n") == "2026-12-07T09:30 60");
    BOOST_TEST(times(start + "DURATION:PT1H30M\r\n") == "2026-12-07T09:30 90");
    BOOST_TEST(times(start + "DURATION:P0DT0H45M0S\r\n") == "2026-12-07T09:30 45");
    BOOST_TEST(times(start + "DTEND:20261207T102959\r\n") == "2026-12-07T09:30 60"); // to the minute
    BOOST_TEST(times(start) == "2026-12-07T09:30 0 calendar.no_length");
    BOOST_TEST(times(start + "DTEND:20261207T093000\r\n") == "2026-12-07T09:30 0 calendar.no_length");
    BOOST_TEST(times(start + "DTEND:20261207T083000\r\n") == "2026-12-07T09:30 0 calendar.no_length");
    BOOST_TEST(times(start + "DURATION:-PT1H\r\n") == "2026-12-07T09:30 0 calendar.no_length");
    BOOST_TEST(times(start + "DTEND:whenever\r\n") == "2026-12-07T09:30 0 calendar.no_length");
    BOOST_TEST(times("DTSTART:20261207T230000\r\nDTEND:20261208T010000\r\n") == "2026-12-07T23:00 120");
    BOOST_TEST(times("DTSTART:20261207T233000\r\nDTEND:20261207T240000\r\n") == "2026-12-07T23:30 30");
}

BOOST_AUTO_TEST_CASE(real_minutes_across_clock_changes_and_zones)
{
    BOOST_TEST(times("DTSTART;TZID=Europe/Berlin:20270328T010000\r\nDTEND;TZID=Europe/Berlin:20270328T040000\r\n") ==
               "2027-03-28T01:00 120");
    BOOST_TEST(times("DTSTART;TZID=Europe/Berlin:20261207T090000\r\nDTEND;TZID=Europe/London:20261207T090000\r\n") ==
               "2026-12-07T09:00 60");
    BOOST_TEST(times("DTSTART;TZID=Europe/Berlin:20261207T090000\r\nDTEND:20261207T083000Z\r\n") ==
               "2026-12-07T09:00 30");
}

BOOST_AUTO_TEST_CASE(all_day)
{
    for (const auto* lines :
         {"DTSTART;VALUE=DATE:20261207\r\n", "DTSTART;VALUE=DATE:20261207\r\nDTEND;VALUE=DATE:20261208\r\n",
          "DTSTART:20261207\r\n", "DTSTART;VALUE=DATE:20261207\r\nDURATION:P1D\r\n",
          "DTSTART:20261207T000000\r\nDTEND:20261208T000000\r\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\n"})
    {
        const auto calendar = import(calendar_of("SUMMARY:T\r\n" + std::string(lines)));
        const auto& meeting = calendar.meetings.at(0);
        BOOST_TEST(meeting.calendar->all_day, lines);
        BOOST_TEST(meeting.start_local == "2026-12-07T00:00", lines);
        BOOST_TEST(meeting.duration_minutes == 0, lines);
        BOOST_TEST(warns(calendar, "calendar.all_day"), lines);
    }
    BOOST_TEST(!meeting_of(kSomeTime).calendar->all_day);
}

BOOST_AUTO_TEST_CASE(several_days)
{
    const auto calendar = import(calendar_of("SUMMARY:Forum\r\nDTSTART:20261207T090000\r\nDTEND:20261209T170000\r\n"));
    const auto& forum = calendar.meetings.at(0);
    BOOST_TEST(forum.kind == "conference");
    BOOST_REQUIRE(forum.days.size() == 3u);
    BOOST_TEST(forum.days[1].date == "2026-12-08");
    BOOST_TEST(forum.days[1].start == "09:00");
    BOOST_TEST(forum.days[1].end == "17:00");
    BOOST_TEST(forum.duration_minutes == 480);
    BOOST_TEST(warns(calendar, "calendar.several_days"));
    BOOST_TEST(times("DTSTART:20261204T180000\r\nDTEND:20261206T120000\r\n") ==
               "2026-12-04T18:00 2520 calendar.too_long");
    BOOST_TEST(times("DTSTART:20261207T080000\r\nDTEND:20261207T220000\r\n") ==
               "2026-12-07T08:00 840 calendar.too_long");
}

BOOST_AUTO_TEST_CASE(an_event_marked_as_all_day_is_none_of_24_hours)
{
    const std::string moscow = "X-WR-TIMEZONE:Europe/Moscow\r\n";
    const std::string times = "SUMMARY:T\r\nDTSTART:20261206T210000Z\r\nDTEND:20261207T210000Z\r\n";
    for (const auto* mark :
         {"X-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\n", "X-FUNAMBOL-ALLDAY:1\r\n", "X-FUNAMBOL-ALLDAY:TRUE\r\n"})
        for (const auto& before : {moscow, std::string()}) // without a zone it is read in Berlin, two hours early
        {
            const auto meeting = meeting_of(times + mark, before);
            BOOST_TEST(meeting.calendar->all_day);
            BOOST_TEST(meeting.duration_minutes == 0);
            BOOST_TEST(meeting.start_local == "2026-12-07T00:00");
        }
    const auto series = meeting_of(times + "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\nRRULE:FREQ=WEEKLY\r\n"
                                           "EXDATE:20261213T210000Z\r\n");
    BOOST_TEST(series.recurrence->exceptions == std::vector<std::string>{"2026-12-14"},
               boost::test_tools::per_element());
    BOOST_TEST(!meeting_of(kSomeTime + "X-MICROSOFT-CDO-ALLDAYEVENT:FALSE\r\n").calendar->all_day);
}

BOOST_AUTO_TEST_SUITE_END()
