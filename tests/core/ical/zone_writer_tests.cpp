// SPDX-License-Identifier: MPL-2.0
#include "calendar/import_fixture.hpp"
#include "ical/zone_writer.hpp"
#include "recurrence/recurrence.hpp"
#include "time/zone.hpp"

#include <boost/test/unit_test.hpp>
#include <libical/ical.h>

#include <memory>

/// The VTIMEZONE that is written is true for every meeting of the series: libical reads it and is asked.
using namespace planerka;
using namespace planerka::tests;

namespace
{
using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;
using Zone = std::unique_ptr<icaltimezone, void (*)(icaltimezone*)>;

Zone zone_in(icalcomponent* calendar)
{
    auto* lines = icalcomponent_get_first_component(calendar, ICAL_VTIMEZONE_COMPONENT);
    Zone zone(icaltimezone_new(), [](icaltimezone* each) { icaltimezone_free(each, 1); });
    BOOST_REQUIRE(lines);
    BOOST_REQUIRE(icaltimezone_set_component(zone.get(), icalcomponent_new_clone(lines)));
    return zone;
}

Meeting weekly(const std::string& zone, const std::string& start, const std::string& rule)
{
    Meeting meeting;
    meeting.id = "6f1e7a52-0b1d-4c1f-9a53-00000000abcd";
    meeting.title = "Series";
    meeting.start_local = start;
    meeting.time_zone = zone;
    if (!rule.empty())
        meeting.recurrence = Recurrence{.rrule = rule};
    return meeting;
}

int wrong_times(const Meeting& meeting, const Date& to)
{
    const auto text = write_calendar(meeting, {}).value();
    const Component calendar(icalparser_parse_string(text.c_str()), icalcomponent_free);
    BOOST_REQUIRE(calendar);
    const auto zone = zone_in(calendar.get());
    int wrong = 0;
    int asked = 0;
    const auto walked =
        for_each_occurrence(meeting, {1990, 1, 1}, to,
                            [&](const LocalTime& local)
                            {
                                auto time = icaltime_null_time();
                                time.year = local.date.year;
                                time.month = local.date.month;
                                time.day = local.date.day;
                                time.hour = local.minute_of_day / 60;
                                time.minute = local.minute_of_day % 60;
                                time.zone = zone.get();
                                const auto seconds = icaltime_as_timet_with_zone(time, zone.get());
                                wrong += seconds / 60 != instant_of(local, meeting.time_zone).instant.minutes;
                                return ++asked < 2000;
                            });
    BOOST_REQUIRE(walked);
    BOOST_TEST(asked > 0);
    return wrong;
}
} // namespace

BOOST_AUTO_TEST_SUITE(zone_writer_tests)

BOOST_AUTO_TEST_CASE(true_for_every_meeting_of_the_series)
{
    icalerror_set_errors_are_fatal(0);
    for (const auto* zone :
         {"Europe/Berlin", "America/Chicago", "Europe/Moscow", "Asia/Kolkata", "Australia/Sydney", "America/Sao_Paulo",
          "Africa/Casablanca", "Europe/Dublin", "Asia/Tehran", "Asia/Almaty", "Australia/Lord_Howe", "Asia/Gaza"})
        for (const auto* start : {"2021-01-04T09:30", "2026-12-07T09:30"})
        {
            BOOST_TEST(wrong_times(weekly(zone, start, "FREQ=WEEKLY"), {2045, 1, 1}) == 0, zone << ' ' << start);
            BOOST_TEST(wrong_times(weekly(zone, start, "FREQ=DAILY;COUNT=400"), {2045, 1, 1}) == 0, zone);
            BOOST_TEST(wrong_times(weekly(zone, start, ""), {2045, 1, 1}) == 0, zone);
        }
}

BOOST_AUTO_TEST_CASE(small)
{
    for (const auto* zone : {"Europe/Berlin", "Europe/Moscow", "America/New_York", "Asia/Almaty"})
        BOOST_TEST(write_calendar(weekly(zone, "2026-12-07T09:30", "FREQ=WEEKLY"), {}).value().size() < 1200u, zone);
    // Morocco's clock follows the moon, so that each change is written; those after the last meeting are not.
    BOOST_TEST(write_calendar(weekly("Africa/Casablanca", "2026-12-07T09:30", ""), {}).value().size() < 2000u);
}

BOOST_AUTO_TEST_CASE(the_end_of_a_rule_is_in_utc)
{
    const auto lines_of = [](const char* zone) { return zone_lines(zone, {2000, 5, 5}, std::nullopt); };
    const auto has = [](const std::string& text, const char* part) { return text.find(part) != std::string::npos; };
    const auto new_york = lines_of("America/New_York");
    BOOST_TEST(has(new_york, "UNTIL=20060403T070000Z")); // a day after 02:00 by -0500
    BOOST_TEST(has(new_york, "UNTIL=20061030T060000Z")); // a day after 02:00 by -0400
    BOOST_TEST(has(lines_of("Europe/Moscow"), "UNTIL=20100328T230000Z"));
    for (const auto& zone : time_zones())
    {
        const auto lines = lines_of(zone.c_str());
        for (auto at = lines.find("UNTIL="); at != std::string::npos; at = lines.find("UNTIL=", at + 1))
            BOOST_TEST(lines.substr(at, 22).ends_with("00Z"), zone << ' ' << lines.substr(at, 22));
    }
}

BOOST_AUTO_TEST_SUITE_END()
