// SPDX-License-Identifier: MPL-2.0
#include "check/check.hpp"

#include "check_table.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka::tests;

/// A conference lives on its days, whatever its start says.
BOOST_AUTO_TEST_SUITE(check_conference_tests)

namespace
{
/// "V02 error title; …"
std::string found(const Change& change, CheckFor purpose = {})
{
    auto meeting = good();
    make_conference(meeting);
    change(meeting);
    std::string text;
    for (const auto& problem : check(meeting, Language::en, purpose))
        text.append(text.empty() ? "" : "; ")
            .append(problem.id + ' ')
            .append(name_of(problem.severity))
            .append(' ' + problem.path);
    return text;
}

/// The dates stand in days[] alone.
Change by_days(const Change& change)
{
    return [change](Meeting& m)
    {
        m.start_local = "";
        change(m);
    };
}
} // namespace

BOOST_AUTO_TEST_CASE(its_days_need_a_time_zone)
{
    BOOST_TEST(found(by_days([](Meeting&) {})) == "");
    BOOST_TEST(found(by_days([](Meeting& m) { m.time_zone = ""; })) == "V05 error start.timeZone");
}

BOOST_AUTO_TEST_CASE(what_is_old_or_due_is_judged_by_its_first_day)
{
    const auto rate = by_days(
        [](Meeting& m)
        {
            foreign_line(m);
            m.costs->fixed[0].fx_date = "2026-11-06";
        });
    BOOST_TEST(found(rate) == "V24 warning costs.fixed[0].fxDate");
    BOOST_TEST(found(by_days([](Meeting& m) { m.actions[0].due_date = "2026-12-06"; })) ==
               "V27 warning actions[0].dueDate");
}

BOOST_AUTO_TEST_CASE(each_day_has_its_clock_change_and_its_office_hours)
{
    const auto on = [](const std::string& first, const std::string& second, const std::string& time)
    {
        return by_days(
            [=](Meeting& m)
            {
                m.days[0].date = first;
                m.days[1].date = second;
                m.days[1].start = time;
                for (auto& attendee : m.attendees)
                    attendee.participation = "informed"; // whose nights do not matter
                m.attendees[0].participation = "required";
                m.attendees[0].time_zone = "Asia/Tokyo";
                m.days[0].start = "17:00"; // 08:00 the next day
                m.days[0].end = "19:00";
            });
    };
    BOOST_TEST(found(on("2027-03-13", "2027-03-14", "02:30")).find("V06 warning days[1].start") != std::string::npos);
    BOOST_TEST(found(on("2027-11-06", "2027-11-07", "01:30")).find("V07 warning days[1].start") != std::string::npos);

    const auto early = by_days(
        [](Meeting& m)
        {
            m.days[0].start = m.days[1].start = "07:00";
            m.days[0].end = m.days[1].end = "09:00";
        });
    BOOST_TEST(found(early) == "V40 warning attendees[0].timeZone; V40 warning attendees[1].timeZone; "
                               "V40 warning attendees[2].timeZone"); // once, though it is so on both days
}

BOOST_AUTO_TEST_CASE(a_start_that_is_not_that_of_the_first_day_is_noticed)
{
    BOOST_TEST(found([](Meeting& m) { m.start_local = "2026-12-06T13:00"; }) == "V48 error start.local");
    BOOST_TEST(found([](Meeting& m) { m.start_local = "2026-12-07T12:30"; }) == "V48 warning start.local");
}

BOOST_AUTO_TEST_CASE(several_days_are_a_conference_and_need_its_justification)
{
    const auto kind = [](const std::string& name) { return found([name](Meeting& m) { m.kind = name; }); };
    BOOST_TEST(kind("meeting") == "V03 error days");
    BOOST_TEST(kind("") == "V03 error days");
    BOOST_TEST(found([](Meeting& m) { m.kind = "meeting", m.duration_minutes = 725; }) ==
               "V03 error durationMinutes; V03 error days");
}

BOOST_AUTO_TEST_CASE(a_duration_without_its_days_is_noticed)
{
    const auto lasting = [](Minutes minutes) { return found([minutes](Meeting& m) { m.duration_minutes = minutes; }); };
    BOOST_TEST(lasting(115) == "V53 warning durationMinutes"); // 6 items of 20 minutes
    BOOST_TEST(lasting(120) == "");
    BOOST_TEST(lasting(240) == ""); // 2 days of 120
    BOOST_TEST(lasting(245) == "V53 warning durationMinutes");
}

BOOST_AUTO_TEST_SUITE_END()
