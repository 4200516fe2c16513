// SPDX-License-Identifier: MPL-2.0
#include "app/people_of_calendar.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace planerka;

namespace
{
std::string calendar_of(const std::string& lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\nBEGIN:VEVENT\r\nUID:1@example.com\r\n"
           "DTSTAMP:20261130T090000Z\r\nDTSTART:20261207T090000Z\r\nDTEND:20261207T100000Z\r\nSUMMARY:Review\r\n" +
           lines + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

const std::string kInvitation =
    calendar_of("ORGANIZER;CN=Dana Reyes:mailto:dana@ours.example\r\n"
                "ATTENDEE;CN=Dana Reyes:mailto:dana@ours.example\r\n"
                "ATTENDEE;CN=priya.shah@client.example:mailto:priya.shah@client.example\r\n");
} // namespace

BOOST_AUTO_TEST_SUITE(people_of_calendar_tests)

BOOST_AUTO_TEST_CASE(those_who_are_invited_come_into_the_meeting)
{
    Meeting meeting;
    meeting.audience = Audience::client;
    meeting.attendees = {
        {.id = "a1", .name = "dana reyes", .attendee_kind = "sales_manager", .affiliation = "internal"}};
    BOOST_TEST(app::people_of_calendar(meeting, kInvitation).value() == 2u);
    BOOST_REQUIRE(meeting.attendees.size() == 2u);
    BOOST_TEST(meeting.attendees[0].email == "dana@ours.example");
    BOOST_TEST(meeting.attendees[0].attendee_kind == "sales_manager");
    BOOST_TEST(meeting.attendees[1].name == "Priya Shah");
    BOOST_TEST(meeting.attendees[1].affiliation == "client");
    BOOST_TEST(app::people_of_calendar(meeting, kInvitation).value() == 2u);
    BOOST_TEST(meeting.attendees.size() == 2u);
}

BOOST_AUTO_TEST_CASE(what_is_no_calendar_changes_nothing)
{
    Meeting meeting;
    BOOST_TEST(app::people_of_calendar(meeting, "Dana Reyes").error().code == "calendar.not_ical");
    BOOST_TEST(app::people_of_calendar(meeting, calendar_of("")).value() == 0u);
    BOOST_TEST(meeting.attendees.empty());
}

BOOST_AUTO_TEST_SUITE_END()
