// SPDX-License-Identifier: MPL-2.0
#include "recurrence/recurrence.hpp"

#include "cost/samples.hpp"

namespace
{
using planerka::Recurrence;

planerka::Result<int> count(Recurrence recurrence, const char* start = "2026-12-07T09:30")
{
    planerka::Meeting meeting;
    meeting.start_local = start;
    meeting.time_zone = "Europe/Berlin";
    meeting.recurrence = std::move(recurrence);
    return planerka::occurrences_per_year(meeting);
}

int counted(const char* rule, std::vector<std::string> exceptions = {}, const char* start = "2026-12-07T09:30")
{
    const auto result = count({.rrule = rule, .exceptions = std::move(exceptions)}, start);
    BOOST_REQUIRE_MESSAGE(result.has_value(), rule);
    return result.value();
}
} // namespace

BOOST_AUTO_TEST_SUITE(recurrence_tests)

BOOST_AUTO_TEST_CASE(a_single_meeting_is_one)
{
    BOOST_TEST(planerka::occurrences_per_year(planerka::Meeting{}).value() == 1);
    BOOST_TEST(count({}).value() == 1);
}

BOOST_AUTO_TEST_CASE(the_number_in_the_file_wins)
{
    BOOST_TEST(count({.rrule = "FREQ=DAILY", .occurrences_per_year = 48}).value() == 48);
    BOOST_TEST(count({.rrule = "nonsense", .occurrences_per_year = 48}, "").value() == 48);
    for (const int wrong : {0, -1, 1'000'000})
    {
        const auto error = count({.occurrences_per_year = wrong}).error();
        BOOST_TEST(error.code == "cost.range");
        BOOST_TEST(error.place == "recurrence.occurrencesPerYear");
    }
}

BOOST_AUTO_TEST_CASE(rules_are_counted_in_the_twelve_months_from_the_first)
{
    // From Monday, 7 December 2026, up to and without 7 December 2027.
    BOOST_TEST(counted("FREQ=WEEKLY;BYDAY=MO") == 53);
    BOOST_TEST(counted("RRULE:FREQ=WEEKLY") == 53);
    BOOST_TEST(counted("FREQ=WEEKLY;INTERVAL=2") == 27);
    BOOST_TEST(counted("FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=10") == 10);
    BOOST_TEST(counted("FREQ=DAILY") == 365);
    BOOST_TEST(counted("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR") == 261);
    BOOST_TEST(counted("FREQ=MONTHLY") == 12);
    BOOST_TEST(counted("FREQ=MONTHLY;BYDAY=1MO") == 13);
    BOOST_TEST(counted("FREQ=MONTHLY;BYDAY=-1FR;INTERVAL=3") == 5); // the start is a Monday
    BOOST_TEST(counted("FREQ=YEARLY") == 1);
    BOOST_TEST(counted("FREQ=YEARLY;INTERVAL=5") == 1);
    BOOST_TEST(counted("FREQ=DAILY;COUNT=1000000000") == 365);
    BOOST_TEST(counted("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", {}, "2028-02-29T10:00") == 1);
    BOOST_TEST(counted("FREQ=DAILY", {}, "2028-02-29T10:00") == 366);
}

BOOST_AUTO_TEST_CASE(exceptions_are_left_out_once)
{
    BOOST_TEST(counted("FREQ=WEEKLY;BYDAY=MO;COUNT=49", {"2026-12-28"}) == 48);
    BOOST_TEST(counted("FREQ=WEEKLY;BYDAY=MO", {"2026-12-28", "2026-12-28", "2026-12-29", "2030-01-07"}) == 52);
}

BOOST_AUTO_TEST_CASE(the_last_day_is_inside)
{
    BOOST_TEST(counted("FREQ=WEEKLY;UNTIL=20261221") == 3);
    BOOST_TEST(counted("FREQ=WEEKLY;UNTIL=20261221T093000") == 3);
    BOOST_TEST(counted("FREQ=WEEKLY;UNTIL=20261221T092959") == 2);
    // In UTC; at 09:30 in Berlin it is 08:30.
    BOOST_TEST(counted("FREQ=WEEKLY;UNTIL=20261221T083000Z") == 3);
    BOOST_TEST(counted("FREQ=WEEKLY;UNTIL=20261221T082900Z") == 2);
}

BOOST_AUTO_TEST_CASE(what_is_no_rule_is_an_error)
{
    for (const auto* rule :
         {"nonsense", "FREQ=", "FREQ=SOMETIMES", "BYDAY=MO", "FREQ=WEEKLY;INTERVAL=0", "FREQ=WEEKLY;COUNT=0",
          "FREQ=WEEKLY;COUNT=-3", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;COUNT=2;UNTIL=20270101", "FREQ=SECONDLY",
          "FREQ=HOURLY", "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23",
          "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "RSCALE=HEBREW;FREQ=YEARLY", "FREQ=WEEKLY;UNTIL=soon",
          "FREQ=WEEKLY;FREQ=DAILY"})
    {
        const auto result = count({.rrule = rule});
        BOOST_TEST_REQUIRE(result.has_error(), rule << " gives " << (result ? result.value() : 0));
        BOOST_TEST(result.error().code == "calendar.rule", rule);
        BOOST_TEST(result.error().place == "recurrence.rrule", rule);
    }
}

BOOST_AUTO_TEST_CASE(a_series_without_any_meeting_is_an_error)
{
    BOOST_TEST(counted("FREQ=WEEKLY;UNTIL=20200101") == 1); // the start alone
    for (const auto& empty : {Recurrence{.rrule = "FREQ=WEEKLY;UNTIL=20200101", .exceptions = {"2026-12-07"}},
                              Recurrence{.rrule = "FREQ=WEEKLY;COUNT=1", .exceptions = {"2026-12-07"}}})
    {
        const auto error = count(empty).error();
        BOOST_TEST(error.code == "calendar.none");
        BOOST_TEST(error.place == "recurrence.rrule");
    }
}

BOOST_AUTO_TEST_CASE(a_rule_needs_a_first_date)
{
    const auto error = count({.rrule = "FREQ=WEEKLY"}, "soon").error();
    BOOST_TEST(error.code == "calendar.no_start");
    BOOST_TEST(error.place == "start.local");
}

BOOST_AUTO_TEST_SUITE_END()
