// SPDX-License-Identifier: MPL-2.0
#include "import_fixture.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka::tests;

namespace
{
/// A meeting of these people, of whom the first organises.
std::string event(const std::string& uid, const std::vector<std::string>& people)
{
    auto text = "BEGIN:VEVENT\r\nUID:" + uid + "\r\n" + kSomeTime + "ORGANIZER:mailto:" + people.front() + "\r\n";
    for (const auto& each : people)
        text += "ATTENDEE:mailto:" + each + "\r\n";
    return text + "END:VEVENT\r\n";
}

/// Two meetings that a client has called, and one of our own.
const std::string kCalendar = "BEGIN:VCALENDAR\r\n" +
                              event("1", {"c1@client.example", "c2@client.example", "ann@ours.example"}) +
                              event("2", {"c1@client.example", "ann@OURS.example", "bob@eu.ours.example"}) +
                              event("3", {"ann@ours.example", "bob@eu.ours.example"}) + "END:VCALENDAR\r\n";

ImportedCalendar read(const std::string& bytes, const std::vector<std::string>& domains = {})
{
    return read_calendar(bytes, {.time_zone = "Europe/Berlin", .domains = domains}).value();
}

/// "client" of each attendee.
std::string affiliations(const Meeting& meeting)
{
    std::string text;
    for (const auto& each : meeting.attendees)
        text += (text.empty() ? "" : " ") + each.affiliation;
    return text;
}
} // namespace

BOOST_AUTO_TEST_SUITE(import_companies_tests)

BOOST_AUTO_TEST_CASE(a_meeting_that_a_client_calls_makes_nobody_of_ours_a_client)
{
    const auto calendar = read(kCalendar);
    BOOST_TEST(affiliations(calendar.meetings.at(0)) == "client client internal");
    BOOST_TEST(affiliations(calendar.meetings.at(1)) == "client internal internal");
    BOOST_TEST(affiliations(calendar.meetings.at(2)) == "internal internal");
    BOOST_TEST((calendar.meetings[0].audience == Audience::mixed));
    BOOST_TEST((calendar.meetings[2].audience == Audience::internal));
    BOOST_TEST(calendar.guessed_domain == "ours.example");
}

BOOST_AUTO_TEST_CASE(the_domain_that_is_named_holds)
{
    const auto calendar = read(kCalendar, {"Client.example"});
    BOOST_TEST(affiliations(calendar.meetings.at(0)) == "internal internal client");
    BOOST_TEST(calendar.guessed_domain == "");
    BOOST_TEST(affiliations(read(kCalendar, {"client.example", "ours.example"}).meetings.at(1)) ==
               "internal internal internal");
}

BOOST_AUTO_TEST_CASE(the_owner_of_a_calendar_is_no_guess)
{
    auto named = kCalendar;
    named.insert(named.find("BEGIN:VEVENT"), "X-WR-CALNAME:c1@client.example\r\n");
    BOOST_TEST(affiliations(read(named).meetings.at(0)) == "internal internal client");
    BOOST_TEST(read(named).guessed_domain == "");
}

BOOST_AUTO_TEST_CASE(a_guess_that_makes_nobody_a_client_is_not_told)
{
    const auto calendar = read("BEGIN:VCALENDAR\r\n" + event("3", {"ann@ours.example"}) + "END:VCALENDAR\r\n");
    BOOST_TEST(calendar.guessed_domain == "");
}

BOOST_AUTO_TEST_SUITE_END()
