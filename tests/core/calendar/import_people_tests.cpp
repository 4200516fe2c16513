// SPDX-License-Identifier: MPL-2.0
#include "import_fixture.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka::tests;

namespace
{
Meeting with(const std::string& people)
{
    return meeting_of(kSomeTime + people);
}

std::vector<std::string> names(const Meeting& meeting)
{
    std::vector<std::string> result;
    for (const auto& each : meeting.attendees)
        result.push_back(each.name);
    return result;
}

using Texts = std::vector<std::string>;
const std::string kNobody;
} // namespace

BOOST_AUTO_TEST_SUITE(import_people_tests)

BOOST_AUTO_TEST_CASE(names_with_everything_in_them)
{
    const auto meeting = with("ATTENDEE;CN=\"Reyes, Dana: boss; of all\":mailto:dana@example.com\r\n"
                              "ATTENDEE;CN=Smith: John;ROLE=OPT-PARTICIPANT:MAILTO:john@example.com\r\n"
                              "ATTENDEE;CN=Lee; Ann;ROLE=OPT-PARTICIPANT:mailto:ann@example.com\r\n"
                              "ATTENDEE;CN=\"O^'Hara^' ^^ Tom\":mailto:tom@example.com\r\n"
                              "ATTENDEE;CN=\"'Max Braun'\":mailto:max@example.com\r\n"
                              "ATTENDEE;X-NUM-GUESTS=0;cn=Low Case;role=opt-participant:mailto:low@example.com\r\n"
                              "ATTENDEE:mailto:nameless@example.com\r\n"
                              "ATTENDEE;CN=Only Name:invalid:nomail\r\n");
    const Texts expected{"Reyes, Dana: boss; of all", "Smith: John", "Lee; Ann",
                         "O\"Hara\" ^ Tom",           "Max Braun",   "Low Case",
                         "nameless@example.com",      "Only Name"};
    BOOST_TEST(names(meeting) == expected, boost::test_tools::per_element());
    BOOST_TEST(person(meeting, "Smith: John").email == "john@example.com");
    BOOST_TEST(person(meeting, "Smith: John").participation == "optional");
    BOOST_TEST(person(meeting, "Lee; Ann").participation == "optional");
    BOOST_TEST(person(meeting, "Low Case").participation == "optional");
    BOOST_TEST(person(meeting, "Only Name").email == kNobody);
    for (const auto& each : meeting.attendees)
        BOOST_TEST(each.affiliation == "internal"); // no organiser says otherwise
}

BOOST_AUTO_TEST_CASE(who_counts)
{
    const auto meeting = with("ORGANIZER;CN=Boss:mailto:boss@example.com\r\n"
                              "ATTENDEE;CN=Yes;PARTSTAT=ACCEPTED:mailto:yes@example.com\r\n"
                              "ATTENDEE;CN=Maybe;PARTSTAT=TENTATIVE:mailto:maybe@example.com\r\n"
                              "ATTENDEE;CN=Silent;PARTSTAT=NEEDS-ACTION:mailto:silent@example.com\r\n"
                              "ATTENDEE;CN=No;PARTSTAT=DECLINED:mailto:no@example.com\r\n"
                              "ATTENDEE;CN=Told;ROLE=NON-PARTICIPANT:mailto:told@example.com\r\n"
                              "ATTENDEE;CN=Room;CUTYPE=ROOM:mailto:room@example.com\r\n"
                              "ATTENDEE;CN=Beamer;CUTYPE=RESOURCE;PARTSTAT=DECLINED:mailto:beamer@example.com\r\n");
    for (const auto* name : {"Yes", "Maybe", "Silent", "Told", "Boss"})
        BOOST_TEST(person(meeting, name).attendance == kNobody, name);
    BOOST_TEST(person(meeting, "No").attendance == "apologies");
    BOOST_TEST(person(meeting, "Told").participation == "informed");
    BOOST_TEST(meeting.attendees.size() == 6u);
    BOOST_TEST(meeting.location->room == "Room"); // the beamer refused
}

BOOST_AUTO_TEST_CASE(an_address_counts_once)
{
    const auto meeting = with("ORGANIZER;CN=Dana:mailto:DANA@example.com\r\n"
                              "ATTENDEE;CN=Dana;ROLE=OPT-PARTICIPANT:mailto:dana@example.com\r\n"
                              "ATTENDEE;CN=Dana R.;ROLE=REQ-PARTICIPANT:mailto:Dana@Example.COM\r\n");
    BOOST_REQUIRE(meeting.attendees.size() == 1u);
    BOOST_TEST(meeting.attendees[0].participation == "required");
    BOOST_TEST(meeting.organizer_id == "a1");
}

BOOST_AUTO_TEST_CASE(a_chair_is_the_chair)
{
    const auto meeting = with("ORGANIZER;CN=Assistant:mailto:assistant@example.com\r\n"
                              "ATTENDEE;CN=Boss;ROLE=CHAIR:mailto:boss@example.com\r\n"
                              "ATTENDEE;CN=Assistant:mailto:assistant@example.com\r\n");
    BOOST_TEST(person(meeting, "Boss").role == "chair");
    BOOST_TEST(person(meeting, "Assistant").role == "participant");
    BOOST_TEST(meeting.organizer_id == person(meeting, "Assistant").id);
}

BOOST_AUTO_TEST_CASE(delegates_come_instead)
{
    const auto meeting = with("ATTENDEE;CN=Eva;ROLE=CHAIR;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:tim@example.com\":"
                              "mailto:eva@example.com\r\n");
    BOOST_REQUIRE(meeting.attendees.size() == 2u);
    BOOST_TEST(person(meeting, "Eva").attendance == "apologies");
    BOOST_TEST(person(meeting, "tim@example.com").role == "chair");
    BOOST_TEST(person(meeting, "tim@example.com").attendance == kNobody);
}

BOOST_AUTO_TEST_CASE(companies)
{
    const auto of = [](const std::string& organizer, const std::string& guest, const std::string& owner)
    {
        const auto meeting = meeting_of(kSomeTime + "ORGANIZER;CN=Host:mailto:" + organizer +
                                            "\r\nATTENDEE;CN=Guest:mailto:" + guest + "\r\n",
                                        owner.empty() ? "" : "X-WR-CALNAME:" + owner + "\r\n");
        return person(meeting, "Guest").affiliation + '/' + std::string(name_of(meeting.audience));
    };
    BOOST_TEST(of("a@example.com", "b@EXAMPLE.com", "") == "internal/internal");
    BOOST_TEST(of("a@example.com", "b@eu.example.com", "") == "internal/internal");
    BOOST_TEST(of("a@eu.example.com", "b@example.com", "") == "internal/internal");
    BOOST_TEST(of("a@example.com", "b@notexample.com", "") == "client/mixed");
    BOOST_TEST(of("a@one.co.uk", "b@two.co.uk", "") == "client/mixed");
    // The client has invited us: the calendar's owner knows better than the organiser.
    BOOST_TEST(of("a@client.example", "b@ours.example", "me@ours.example") == "internal/mixed");
}

BOOST_AUTO_TEST_CASE(calendars_and_machines_are_nobody)
{
    const auto meeting = with("ORGANIZER;CN=Team calendar:mailto:abc123@group.calendar.google.com\r\n"
                              "ATTENDEE;CN=Room 5:mailto:c_18@resource.calendar.google.com\r\n");
    BOOST_TEST(meeting.attendees.empty());
    BOOST_TEST(meeting.location->room == "Room 5");
}

BOOST_AUTO_TEST_CASE(thousands_of_people)
{
    std::string people;
    for (std::size_t i = 0; i < kMostAttendees + 10; ++i)
        people += "ATTENDEE:mailto:p" + std::to_string(i) + "@example.com\r\n";
    const auto calendar = import(calendar_of(kSomeTime + people));
    BOOST_TEST(calendar.meetings.at(0).attendees.size() == kMostAttendees);
    BOOST_TEST(warns(calendar, "calendar.too_many_people"));
}

BOOST_AUTO_TEST_CASE(who_named_a_delegate_does_not_come)
{
    const auto of = [](const std::string& parameters)
    {
        const auto meeting =
            with("ATTENDEE;CN=Eva;" + parameters +
                 "DELEGATED-TO=\"mailto:tim@example.com\":mailto:eva@example.com\r\n"
                 "ATTENDEE;CN=Tim;DELEGATED-FROM=\"mailto:eva@example.com\":mailto:tim@example.com\r\n");
        return person(meeting, "Eva").attendance + '/' + person(meeting, "Tim").attendance;
    };
    BOOST_TEST(of("") == "apologies/");
    BOOST_TEST(of("PARTSTAT=NEEDS-ACTION;") == "apologies/");
    BOOST_TEST(of("PARTSTAT=ACCEPTED;") == "/"); // came after all
}

BOOST_AUTO_TEST_SUITE_END()
