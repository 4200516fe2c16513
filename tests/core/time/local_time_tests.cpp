// SPDX-License-Identifier: MPL-2.0
#include "time/local_time.hpp"

#include <boost/test/unit_test.hpp>

namespace
{
using planerka::Date;
using planerka::LocalTime;
} // namespace

BOOST_AUTO_TEST_SUITE(local_time_tests)

BOOST_AUTO_TEST_CASE(days_are_read_and_written)
{
    BOOST_TEST((Date::parse("2026-12-07").value() == Date{2026, 12, 7}));
    BOOST_TEST((Date::parse("2028-02-29").value() == Date{2028, 2, 29}));
    BOOST_TEST((Date{2026, 1, 2}).to_string() == "2026-01-02");
    for (const auto* text : {"", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-1-2",
                             "26-01-02", "2026/01/02", "2026-01-32", "2026-01-02 ", "+026-01-02", "20a6-01-02"})
        BOOST_TEST(!Date::parse(text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(days_are_counted_over_months_and_years)
{
    BOOST_TEST((Date{1970, 1, 1}).days_since_epoch() == 0);
    BOOST_TEST((Date{1969, 12, 31}).days_since_epoch() == -1);
    BOOST_TEST((Date{2026, 12, 31}).plus_days(1).to_string() == "2027-01-01");
    BOOST_TEST((Date{2028, 3, 1}).plus_days(-1).to_string() == "2028-02-29");
    BOOST_TEST((Date{2026, 12, 7}).weekday() == 0);
    BOOST_TEST((Date{2026, 12, 13}).weekday() == 6);
    for (std::int64_t day = -800'000; day < 2'000'000; day += 777)
        BOOST_TEST(Date::from_days(day).days_since_epoch() == day);
}

BOOST_AUTO_TEST_CASE(times_are_read_and_written)
{
    BOOST_TEST(LocalTime::parse("2026-12-07T09:30").value().minute_of_day == 570);
    BOOST_TEST(LocalTime::parse("2026-12-07T09:30:00").value().to_string() == "2026-12-07T09:30");
    BOOST_TEST(LocalTime::parse("2026-12-07T00:05").value().clock() == "00:05");
    for (const auto* text :
         {"", "2026-12-07", "2026-12-07 09:30", "2026-12-07T24:00", "2026-12-07T09:60", "2026-12-07T9:30",
          "2026-12-07T09:30:01", "2026-12-07T09:30Z", "2026-12-07T09:30:00Z", "2026-02-30T09:30"})
        BOOST_TEST(!LocalTime::parse(text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(minutes_carry_over_midnight)
{
    const auto evening = LocalTime::parse("2026-12-31T23:45").value();
    BOOST_TEST(evening.plus(15).to_string() == "2027-01-01T00:00");
    BOOST_TEST(evening.plus(0).to_string() == "2026-12-31T23:45");
    BOOST_TEST(evening.plus(-1426).to_string() == "2026-12-30T23:59");
    BOOST_TEST(evening.plus(3 * 1440).to_string() == "2027-01-03T23:45");
    BOOST_TEST((evening < evening.plus(1)));
}

BOOST_AUTO_TEST_CASE(clock_times_are_read_and_written)
{
    BOOST_TEST(planerka::parse_clock("9:30").value() == 570);
    BOOST_TEST(planerka::parse_clock("09:30").value() == 570);
    BOOST_TEST(planerka::parse_clock("23:59").value() == 1439);
    for (const auto* text : {"", ":30", "24:00", "9:3", "9:300", "009:30", "9.30", "-9:30", "9:30 "})
        BOOST_TEST(!planerka::parse_clock(text).has_value(), text);
    BOOST_TEST(planerka::clock_text(570) == "09:30");
    BOOST_TEST(planerka::clock_text(1445) == "00:05");
    BOOST_TEST(planerka::clock_text(-5) == "23:55");
}

BOOST_AUTO_TEST_SUITE_END()
