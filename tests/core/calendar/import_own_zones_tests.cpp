// SPDX-License-Identifier: MPL-2.0
#include "import_fixture.hpp"

#include "time/zone.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka::tests;

namespace
{
/// The start of a calendar's first meeting in UTC, read on a machine in that zone.
std::string start_in_utc(const std::string& bytes, const std::string& zone)
{
    const auto calendar = import(bytes, zone);
    const auto& meeting = calendar.meetings.at(0);
    return local_at(instant_of(*meeting.start(), meeting.time_zone).instant, "UTC").to_string();
}

std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

const char* const kMachines[] = {"Europe/Berlin", "UTC", "America/Chicago", "Asia/Tokyo"};
} // namespace

BOOST_AUTO_TEST_SUITE(import_own_zones_tests)

BOOST_AUTO_TEST_CASE(rules_that_no_zone_keeps_any_more_hold)
{
    const auto brazil = calendar_sample("zone-brazil-old-rule");
    const auto mexico = calendar_sample("zone-mexico-old-rule");
    for (const auto* machine : kMachines)
    {
        BOOST_TEST(start_in_utc(brazil, machine) == "2026-07-08T12:00");
        BOOST_TEST(start_in_utc(mexico, machine) == "2026-07-08T14:00");
        // Summer there; and the weeks in which no other zone has changed its clocks as that one.
        BOOST_TEST(start_in_utc(replaced(brazil, "202607", "202601"), machine) == "2026-01-08T11:00");
        BOOST_TEST(start_in_utc(replaced(mexico, "20260708", "20260330"), machine) == "2026-03-30T15:00");
        BOOST_TEST(start_in_utc(replaced(mexico, "20260708", "20260406"), machine) == "2026-04-06T14:00");
    }
    BOOST_TEST(warns(import(brazil), "calendar.zone_own"));
    BOOST_TEST(import(brazil).meetings.at(0).duration_minutes == 60);
}

BOOST_AUTO_TEST_CASE(exceptions_of_a_series_are_on_its_own_clock)
{
    const auto series = replaced(calendar_sample("zone-mexico-old-rule"), "SUMMARY:Call",
                                 "SUMMARY:Call\nRRULE:FREQ=WEEKLY\nEXDATE;TZID=Customized Time Zone:20270331T090000");
    const auto recurrence = import(series).meetings.at(0).recurrence.value();
    BOOST_TEST(recurrence.exceptions == std::vector<std::string>{"2027-03-31"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_end_without_a_zone_is_in_that_of_the_start)
{
    for (const auto* machine : kMachines)
        BOOST_TEST(import(calendar_sample("floating-dtend"), machine).meetings.at(0).duration_minutes == 60);
}

BOOST_AUTO_TEST_CASE(exceptions_without_a_zone_are_in_that_of_the_start)
{
    const std::vector<std::string> days{"2026-07-03", "2026-07-05"};
    for (const auto* machine : kMachines)
    {
        const auto calendar = import(calendar_sample("floating-exdate"), machine);
        BOOST_TEST(calendar.meetings.at(0).recurrence->exceptions == days, boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(a_moved_meeting_named_without_a_zone_is_taken_out_of_its_series)
{
    const auto calendar = replaced(calendar_sample("floating-exdate"), "END:VCALENDAR",
                                   "BEGIN:VEVENT\nUID:fe@x\nRECURRENCE-ID:20260707T190000\nSUMMARY:Later\n"
                                   "DTSTART;TZID=Europe/Berlin:20260707T200000\n"
                                   "DTEND;TZID=Europe/Berlin:20260707T203000\nEND:VEVENT\nEND:VCALENDAR");
    const std::vector<std::string> days{"2026-07-03", "2026-07-05", "2026-07-07"};
    for (const auto* machine : kMachines)
    {
        const auto meetings = import(calendar, machine).meetings;
        BOOST_TEST(meetings.at(0).recurrence->exceptions == days, boost::test_tools::per_element());
        BOOST_TEST(meetings.at(1).calendar->recurrence_id == "2026-07-07T19:00");
    }
}

BOOST_AUTO_TEST_SUITE_END()
