// SPDX-License-Identifier: MPL-2.0
#include "cost/cost.hpp"

#include "cost/samples.hpp"

namespace
{
using planerka::length_of;
using samples::amount_text;
using samples::cost;
using samples::simple;

/// Two days of nine hours and of eight.
planerka::Meeting conference()
{
    auto meeting = simple();
    meeting.kind = "conference";
    meeting.days = {{.date = "2026-12-07", .start = "09:00", .end = "18:00"},
                    {.date = "2026-12-08", .start = "09:00", .end = "17:00"}};
    return meeting;
}
} // namespace

BOOST_AUTO_TEST_SUITE(length_tests)

BOOST_AUTO_TEST_CASE(a_meeting_is_as_long_as_it_says)
{
    auto meeting = simple();
    meeting.duration_minutes = 45;
    meeting.agenda = {{.id = "i1", .planned_minutes = 90}};
    BOOST_TEST(length_of(meeting) == 45);
}

BOOST_AUTO_TEST_CASE(a_conference_is_as_long_as_the_sessions_of_all_its_days)
{
    auto meeting = conference();
    meeting.agenda = {{.id = "i1", .planned_minutes = 400},
                      {.id = "b", .type = "break", .planned_minutes = 60},
                      {.id = "i2", .planned_minutes = 500},
                      {.id = "r", .type = "buffer", .planned_minutes = 15}};
    BOOST_TEST(length_of(meeting) == 900);
    BOOST_TEST(amount_text(cost(meeting).attendance) == "900.00");
    BOOST_TEST(amount_text(cost(meeting).per_minute) == "1.00");
    BOOST_TEST((cost(meeting).person_hours == 15));
    meeting.duration_minutes = 960;
    BOOST_TEST(length_of(meeting) == 960);
}

BOOST_AUTO_TEST_CASE(nobody_attends_for_longer_than_the_days_last)
{
    auto meeting = conference();
    meeting.agenda = {{.id = "i1", .planned_minutes = 2000}};
    BOOST_TEST(length_of(meeting) == 17 * 60);
    meeting.kind = "meeting"; // its days mean nothing
    meeting.duration_minutes = 45;
    BOOST_TEST(length_of(meeting) == 45);
}

BOOST_AUTO_TEST_CASE(a_conference_without_sessions_is_as_long_as_its_days)
{
    auto meeting = conference();
    meeting.duration_minutes = 540; // of one day, as an import has it
    BOOST_TEST(length_of(meeting) == 17 * 60);
    meeting.agenda = {{.id = "b", .type = "break", .planned_minutes = 60}};
    BOOST_TEST(length_of(meeting) == 17 * 60);
    meeting.days[1].end.clear(); // nobody knows how long
    BOOST_TEST(length_of(meeting) == 540);
}

BOOST_AUTO_TEST_CASE(monstrous_sessions_have_a_bound)
{
    auto meeting = conference();
    meeting.agenda.assign(100, {.id = "i", .planned_minutes = 2'000'000'000});
    meeting.days[1].end.clear(); // nobody knows how long
    BOOST_TEST(length_of(meeting) == 100'000);
}

BOOST_AUTO_TEST_CASE(a_whole_day_is_not_priced)
{
    auto meeting = simple();
    meeting.calendar = planerka::CalendarEntry{.all_day = true};
    BOOST_TEST(amount_text(cost(meeting).full) == "60.00"); // it has got a duration
    meeting.duration_minutes = 0;
    const auto error = planerka::cost_of(meeting).error();
    BOOST_TEST(error.code == "cost.all_day");
    BOOST_TEST(error.place == "start");
}

BOOST_AUTO_TEST_CASE(nobody_recovers_from_a_meeting_without_a_length)
{
    auto meeting = simple();
    meeting.attendees[0].cost->recovery_minutes.reset();
    meeting.duration_minutes = 0;
    BOOST_TEST(amount_text(cost(meeting).recovery) == "0.00");
    meeting.attendees[0].cost->recovery_minutes = 6; // a number in the file always counts
    BOOST_TEST(amount_text(cost(meeting).recovery) == "6.00");
}

BOOST_AUTO_TEST_SUITE_END()
