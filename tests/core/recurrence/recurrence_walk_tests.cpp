// SPDX-License-Identifier: MPL-2.0
#include "recurrence/expansion.hpp"
#include "recurrence/recurrence.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;

namespace
{
constexpr Date kWindowEnd{2027, 1, 1};

Meeting series(Recurrence recurrence, const char* start = "2026-03-02T09:30")
{
    Meeting meeting;
    meeting.start_local = start;
    meeting.time_zone = "Europe/Berlin";
    meeting.recurrence = std::move(recurrence);
    return meeting;
}

/// "03-02T09:30 03-09T09:30 …" of 2026, at most ten.
std::string walked(const Meeting& meeting, const Date& from = {2026, 1, 1}, const Date& to = kWindowEnd)
{
    std::string result;
    int left = 10;
    const auto done = for_each_occurrence(meeting, from, to,
                                          [&](const LocalTime& time)
                                          {
                                              result += (result.empty() ? "" : " ") + time.to_string().substr(5);
                                              return --left > 0;
                                          });
    return done ? result : done.error().code + " at " + done.error().place;
}

/// The same of the rule alone: the start is among them only if the rule says so.
std::string of_rule(const char* rrule, const char* start = "2026-03-02T09:30")
{
    std::string result;
    int left = 10;
    const auto rule = parse_rule(rrule, "Europe/Berlin");
    if (!rule)
        return "calendar.rule at recurrence.rrule";
    const bool is_done = walk_rule(*rule, *LocalTime::parse(start), {2026, 1, 1}, kWindowEnd,
                                   [&](const LocalTime& time)
                                   {
                                       result += (result.empty() ? "" : " ") + time.to_string().substr(5);
                                       return --left > 0;
                                   });
    return is_done ? result : "calendar.endless at recurrence.rrule";
}
} // namespace

BOOST_AUTO_TEST_SUITE(recurrence_walk_tests)

BOOST_AUTO_TEST_CASE(a_single_meeting_has_one)
{
    auto meeting = series({});
    BOOST_TEST(walked(meeting) == "03-02T09:30");
    meeting.recurrence.reset();
    BOOST_TEST(walked(meeting) == "03-02T09:30");
    BOOST_TEST(walked(meeting, {2026, 3, 3}) == "");
    BOOST_TEST(walked(meeting, {2026, 1, 1}, {2026, 3, 2}) == "");
}

BOOST_AUTO_TEST_CASE(a_series_begins_with_its_start)
{
    const auto of = [](const char* rule) { return walked(series({.rrule = rule})); };
    BOOST_TEST(of("FREQ=WEEKLY;BYDAY=TU;COUNT=3") == "03-02T09:30 03-03T09:30 03-10T09:30");
    BOOST_TEST(of("FREQ=WEEKLY;BYDAY=MO;COUNT=3") == "03-02T09:30 03-09T09:30 03-16T09:30");
    BOOST_TEST(of("FREQ=WEEKLY;BYDAY=TU;COUNT=1") == "03-02T09:30");
    BOOST_TEST(of("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260303") == "03-02T09:30 03-03T09:30");
    BOOST_TEST(of("FREQ=WEEKLY;UNTIL=20260101") == "03-02T09:30");
    BOOST_TEST(of("FREQ=DAILY;BYHOUR=8;COUNT=2") == "03-02T09:30 03-03T08:30");
    BOOST_TEST(walked(series({.rrule = "FREQ=WEEKLY;BYDAY=TU;COUNT=3", .exceptions = {"2026-03-02"}})) ==
               "03-03T09:30 03-10T09:30");
    // An addition at the start is no second one.
    BOOST_TEST(walked(series({.rrule = "FREQ=WEEKLY;BYDAY=TU;COUNT=2", .additions = {"2026-03-02T09:30"}})) ==
               "03-02T09:30 03-03T09:30");
    BOOST_TEST(walked(series({.rrule = "FREQ=WEEKLY;BYDAY=TU;COUNT=3"}), {2026, 3, 3}) == "03-03T09:30 03-10T09:30");
    BOOST_TEST(occurrences_per_year(series({.rrule = "FREQ=WEEKLY;BYDAY=TU;COUNT=5"})).value() == 5);
    BOOST_TEST(occurrences_per_year(series({.rrule = "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=9"})).value() == 2);
}

BOOST_AUTO_TEST_CASE(the_start_is_a_time_of_the_rule_only_if_it_says_so)
{
    BOOST_TEST(of_rule("FREQ=WEEKLY;BYDAY=TU;COUNT=2") == "03-03T09:30 03-10T09:30");
    BOOST_TEST(of_rule("FREQ=MONTHLY;BYMONTHDAY=1;COUNT=2") == "04-01T09:30 05-01T09:30");
}

BOOST_AUTO_TEST_CASE(the_window_holds_its_first_day_and_not_its_last)
{
    const auto weekly = series({.rrule = "FREQ=WEEKLY"});
    BOOST_TEST(walked(weekly, {2026, 3, 16}, {2026, 3, 30}) == "03-16T09:30 03-23T09:30");
    BOOST_TEST(walked(weekly, {2026, 3, 30}, {2026, 3, 16}) == "");
}

BOOST_AUTO_TEST_CASE(exceptions_are_days_or_times)
{
    const char* const twice_a_day = "FREQ=DAILY;BYHOUR=9,14;BYMINUTE=0;COUNT=6";
    BOOST_TEST(walked(series({.rrule = twice_a_day, .exceptions = {"2026-03-03"}}, "2026-03-02T09:00")) ==
               "03-02T09:00 03-02T14:00 03-04T09:00 03-04T14:00");
    BOOST_TEST(walked(series({.rrule = twice_a_day, .exceptions = {"2026-03-03T14:00", "2026-03-04T09:01"}},
                             "2026-03-02T09:00")) == "03-02T09:00 03-02T14:00 03-03T09:00 03-04T09:00 03-04T14:00");
}

BOOST_AUTO_TEST_CASE(additions_stand_in_their_place_and_once)
{
    const Recurrence weekly{
        .rrule = "FREQ=WEEKLY;COUNT=3",
        .exceptions = {"2026-03-20"},
        .additions = {"2026-03-20T11:00", "2026-03-09T09:30", "2026-03-11", "2026-02-27T10:00", "2026-03-11T09:30"},
    };
    BOOST_TEST(walked(series(weekly)) == "02-27T10:00 03-02T09:30 03-09T09:30 03-11T09:30 03-16T09:30");
    BOOST_TEST(walked(series({.additions = {"2026-04-01T10:00"}})) == "03-02T09:30 04-01T10:00");
    BOOST_TEST(occurrences_per_year(series({.additions = {"2026-04-01T10:00"}})).value() == 2);
}

BOOST_AUTO_TEST_CASE(a_date_that_is_none_is_named)
{
    BOOST_TEST(walked(series({.rrule = "FREQ=DAILY", .exceptions = {"2026-03-03", "2026-02-30"}})) ==
               "calendar.date at recurrence.exceptions[1]");
    BOOST_TEST(walked(series({.additions = {"soon"}})) == "calendar.date at recurrence.additions[0]");
    BOOST_TEST(walked(series({.rrule = "FREQ=DAILY"}, "soon")) == "calendar.no_start at start.local");
    BOOST_TEST(walked(series({.rrule = "DAILY"})) == "calendar.rule at recurrence.rrule");
}

BOOST_AUTO_TEST_CASE(it_stops_when_told)
{
    int seen = 0;
    const auto meeting = series({.rrule = "FREQ=WEEKLY;COUNT=2", .additions = {"2026-05-01", "2026-05-02"}});
    for (const int wanted : {1, 2, 3})
    {
        seen = 0;
        const auto stop = [&](const LocalTime&) { return ++seen < wanted; };
        BOOST_TEST(for_each_occurrence(meeting, {2026, 1, 1}, kWindowEnd, stop).has_value());
        BOOST_TEST(seen == wanted);
    }
}

BOOST_AUTO_TEST_CASE(what_outlook_writes_is_read)
{
    BOOST_TEST(of_rule("RRULE:FREQ=WEEKLY;COUNT=2;INTERVAL=1;BYDAY=MO, FR;WKST=SU;") == "03-02T09:30 03-06T09:30");
    BOOST_TEST(of_rule("freq=monthly;byday=2 TH;count=1") == "03-12T09:30");
}

/// By hand: these are the weeks dateutil is not asked about (see dateutil/compare).
BOOST_AUTO_TEST_CASE(weeks_at_the_end_of_a_year)
{
    // 2026 has 53 ISO weeks; 1 January 2026 is in the first, 1 January 2027 in the last.
    BOOST_TEST(of_rule("FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO", "2026-01-01T09:00") == "12-28T09:00");
    BOOST_TEST(of_rule("FREQ=YEARLY;BYWEEKNO=-1;BYDAY=TH", "2026-01-01T09:00") == "12-31T09:00");
    BOOST_TEST(of_rule("FREQ=YEARLY;BYWEEKNO=-53;BYDAY=TH", "2026-01-01T09:00") == "01-01T09:00");
    // Weeks from Saturday: 2025 has 52, the last from 27 December to 2 January.
    BOOST_TEST(of_rule("FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR;WKST=SA", "2026-01-01T09:00") == "");
    BOOST_TEST(of_rule("FREQ=YEARLY;BYWEEKNO=52;BYDAY=FR;WKST=SA;COUNT=1", "2026-01-01T09:00") == "01-02T09:00");
    // Without a weekday the start's: a Thursday.
    BOOST_TEST(of_rule("FREQ=YEARLY;BYWEEKNO=20", "2026-01-01T09:00") == "05-14T09:00");
}

/// By hand: a union of both kinds of weekday, and positions of a week that is under way.
BOOST_AUTO_TEST_CASE(weekdays_of_both_kinds_and_positions_of_a_week)
{
    BOOST_TEST(of_rule("FREQ=MONTHLY;BYDAY=FR,1TU;COUNT=6") ==
               "03-03T09:30 03-06T09:30 03-13T09:30 03-20T09:30 03-27T09:30 04-03T09:30");
    BOOST_TEST(of_rule("FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1;COUNT=2", "2026-03-04T09:30") ==
               "03-09T09:30 03-16T09:30");
}

BOOST_AUTO_TEST_CASE(the_last_day_of_february)
{
    const auto last_days = series({.rrule = "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=-1"}, "1996-01-01T09:00");
    BOOST_TEST(walked(last_days, {1999, 1, 1}, {2002, 1, 1}) == "02-28T09:00 02-29T09:00 02-28T09:00");
    BOOST_TEST(walked(last_days, {2099, 1, 1}, {2105, 1, 1}) ==
               "02-28T09:00 02-28T09:00 02-28T09:00 02-28T09:00 02-28T09:00 02-29T09:00");
}

/// How much work that may be stands in tests/bench/CMakeLists.txt.
BOOST_AUTO_TEST_CASE(nothing_takes_long)
{
    const auto quick = [](const char* rrule, const char* start, const char* expected)
    {
        const auto found = of_rule(rrule, start);
        BOOST_TEST(found == expected, rrule << " gives " << found);
    };
    quick("FREQ=DAILY;BYMONTHDAY=31;BYMONTH=12", "1900-01-01T09:00", "12-31T09:00");
    quick("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=1000000000000;BYMONTH=3", "0001-01-01T09:00",
          "03-02T09:00 03-16T09:00 03-30T09:00"); // 105,668 weeks after 1 January of the year 1, a Monday
    quick("FREQ=DAILY;INTERVAL=99999999999", "2025-01-01T09:00", "");
    quick("FREQ=DAILY;INTERVAL=2;BYSETPOS=2;BYDAY=MO", "0001-01-01T09:00", "");
    quick("FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6;BYDAY=MO", "1900-01-01T09:00", "");
    quick("FREQ=YEARLY;BYYEARDAY=366;INTERVAL=2;COUNT=900000", "0001-01-01T09:00", "");
    for (const auto* never : {"FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6;BYDAY=MO", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                              "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6", "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1"})
    {
        BOOST_TEST(check_rule(never).has_error(), never);
        for (const auto* start : {"2026-03-02T09:30", "0001-01-01T09:00"})
            BOOST_TEST(occurrences_per_year(series({.rrule = never}, start)).has_error(), never);
    }
}

BOOST_AUTO_TEST_CASE(what_happens_once_in_four_hundred_years_is_found)
{
    // Of the years 2100, 2200, 2300 and 2400 the last one alone has the day; none of 2001, 2005, 2009… has.
    const char* const every_hundredth = "FREQ=YEARLY;INTERVAL=100;BYMONTH=2;BYMONTHDAY=29";
    BOOST_TEST(walked(series({.rrule = every_hundredth}, "2100-01-01T09:00"), {2100, 1, 1}, {2500, 1, 1}) ==
               "01-01T09:00 02-29T09:00");
    BOOST_TEST(occurrences_per_year(series({.rrule = every_hundredth}, "2100-01-01T09:00")).value() == 1);
    BOOST_TEST(
        occurrences_per_year(series({.rrule = "FREQ=YEARLY;INTERVAL=4;BYYEARDAY=366"}, "2001-01-01T09:00")).value() ==
        1); // the start
}

BOOST_AUTO_TEST_CASE(what_would_be_counted_for_too_long_is_refused)
{
    BOOST_TEST(of_rule("FREQ=DAILY;COUNT=20000", "1972-01-01T09:00") == "calendar.endless at recurrence.rrule");
    BOOST_TEST(of_rule("FREQ=YEARLY;COUNT=90", "1950-07-01T09:00") == "calendar.endless at recurrence.rrule");
    // Over long ago, or far from over: neither has to be counted.
    BOOST_TEST(of_rule("FREQ=DAILY;COUNT=10000", "1950-01-01T09:00") == "");
    BOOST_TEST(of_rule("FREQ=MONTHLY;BYMONTH=5;COUNT=100000", "1950-01-09T09:00") == "05-09T09:00");
    BOOST_TEST(of_rule("FREQ=YEARLY;COUNT=30", "1999-07-01T09:00") == "07-01T09:00");
}

BOOST_AUTO_TEST_CASE(what_is_a_rule)
{
    for (const auto* rule :
         {"FREQ=WEEKLY;BYDAY=MO", "FREQ=YEARLY;INTERVAL=4;BYYEARDAY=366", "FREQ=DAILY;COUNT=1;BYSECOND=0",
          "FREQ=WEEKLY;UNTIL=19990101", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=YEARLY;BYDAY=53MO"})
        BOOST_TEST(check_rule(rule).has_value(), rule);
    for (const auto* rule : {"",
                             "RRULE:",
                             ";",
                             "FREQ=HOURLY",
                             "FREQ=WEEKLY;BYDAY=1MO",
                             "FREQ=WEEKLY;BYMONTHDAY=1",
                             "FREQ=DAILY;BYYEARDAY=1",
                             "FREQ=MONTHLY;BYWEEKNO=1",
                             "FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO",
                             "FREQ=WEEKLY;BYSETPOS=1",
                             "FREQ=WEEKLY;BYSETPOS=0;BYDAY=MO",
                             "FREQ=DAILY;BYSECOND=30",
                             "FREQ=DAILY;BYHOUR=24",
                             "FREQ=MONTHLY;BYMONTHDAY=32",
                             "FREQ=MONTHLY;BYMONTHDAY=-2147483648",
                             "FREQ=DAILY;BYHOUR=1,2,3,4;BYMINUTE=0,1,2,3",
                             "FREQ=DAILY;COUNT=1;COUNT=2",
                             "FREQ=DAILY;UNTIL=20261301",
                             "FREQ=DAILY;UNTIL=20261201T250000",
                             "FREQ=DAILY;UNTIL=20261201T25",
                             "FREQ=DAILY;INTERVAL=-2",
                             "FREQ=DAILY;;COUNT=1",
                             "FREQ=DAILY;BYDAY=MO,,TU"})
    {
        const auto result = check_rule(rule);
        BOOST_TEST_REQUIRE(result.has_error(), rule);
        BOOST_TEST(result.error().code == "calendar.rule", rule);
        BOOST_TEST(result.error().place == "recurrence.rrule", rule);
    }
}

BOOST_AUTO_TEST_SUITE_END()
