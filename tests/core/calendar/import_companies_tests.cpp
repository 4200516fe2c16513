// SPDX-License-Identifier: MPL-2.0
#include "import_fixture.hpp"

#include "calendar/domains.hpp"

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

/// "ours.example most"; empty if nothing was guessed.
std::string guess_of(const ImportedCalendar& calendar)
{
    const char* const reasons[]{"most", "organiser", "first", "owner"};
    const auto& guess = calendar.guessed_domain;
    return guess ? guess->name + ' ' + reasons[static_cast<std::size_t>(guess->reason)] : "";
}

std::string calendar_of_events(const std::string& events)
{
    return "BEGIN:VCALENDAR\r\n" + events + "END:VCALENDAR\r\n";
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
    BOOST_TEST(guess_of(calendar) == "ours.example most");
}

BOOST_AUTO_TEST_CASE(the_domain_that_is_named_holds)
{
    const auto calendar = read(kCalendar, {"Client.example"});
    BOOST_TEST(affiliations(calendar.meetings.at(0)) == "internal internal client");
    BOOST_TEST(guess_of(calendar) == "");
    BOOST_TEST(affiliations(read(kCalendar, {"client.example", "ours.example"}).meetings.at(1)) ==
               "internal internal internal");
}

BOOST_AUTO_TEST_CASE(the_owner_of_a_calendar_is_no_guess)
{
    auto named = kCalendar;
    named.insert(named.find("BEGIN:VEVENT"), "X-WR-CALNAME:c1@client.example\r\n");
    BOOST_TEST(affiliations(read(named).meetings.at(0)) == "internal internal client");
    BOOST_TEST(guess_of(read(named)) == "");
}

BOOST_AUTO_TEST_CASE(a_guess_that_makes_nobody_a_client_is_not_told)
{
    const auto calendar = read("BEGIN:VCALENDAR\r\n" + event("3", {"ann@ours.example"}) + "END:VCALENDAR\r\n");
    BOOST_TEST(guess_of(calendar) == "");
}

BOOST_AUTO_TEST_CASE(the_reason_of_a_guess_is_the_true_one)
{
    const auto of_client = event("1", {"c@client.example", "ann@ours.example"});
    BOOST_TEST(guess_of(read(calendar_of_events(of_client))) == "client.example organiser");
    BOOST_TEST(guess_of(read(calendar_of_events(of_client + event("2", {"ann@ours.example", "c@client.example"})))) ==
               "client.example first");
    BOOST_TEST(guess_of(read(calendar_of_events(of_client + event("2", {"ann@ours.example"})))) == "ours.example most");
    // A part of one's own company is no other domain.
    const auto of_two = event("1", {"ann@ours.example", "bob@eu.ours.example"});
    BOOST_TEST(guess_of(read(calendar_of_events(of_two + event("2", {"ann@ours.example", "c@client.example"})))) ==
               "ours.example most");
}

BOOST_AUTO_TEST_CASE(a_domain_may_be_written_in_many_ways)
{
    const auto list = [](const std::string& text)
    {
        std::string all;
        for (const auto& each : domains_in(text))
            all += each + ' ';
        return all;
    };
    BOOST_TEST(list("Ours.Example") == "ours.example ");
    BOOST_TEST(list("ours.example,client.example; , ") == "ours.example client.example ");
    BOOST_TEST(list(" ours.example. ") == "ours.example ");
    BOOST_TEST(list("https://ours.example/contact?x=1") == "ours.example ");
    BOOST_TEST(list("@ours.example") == "ours.example ");
    BOOST_TEST(list("ann@ours.example") == "ours.example ");
    BOOST_TEST(list("Ёлка.РФ") == "ёлка.рф ");
    BOOST_TEST(list("@") == "");
    BOOST_TEST(list("") == "");
}

BOOST_AUTO_TEST_CASE(domains_are_compared_in_every_alphabet)
{
    const auto calendar = calendar_of_events(event("1", {"c@client.example", "аня@Фирма.рф"}));
    for (const auto* domain : {"фирма.рф", "Фирма.рф", "ФИРМА.РФ"})
        BOOST_TEST(affiliations(read(calendar, {domain}).meetings.at(0)) == "client internal");
}

BOOST_AUTO_TEST_CASE(a_domain_that_nobody_has_is_told)
{
    BOOST_TEST(read(kCalendar, {"nobody.example", "OURS.example"}).unmet_domains ==
                   std::vector<std::string>{"nobody.example"},
               boost::test_tools::per_element());
    BOOST_TEST(read(kCalendar, {"client.example"}).unmet_domains.empty());
    BOOST_TEST(read(kCalendar).unmet_domains.empty());
}

BOOST_AUTO_TEST_SUITE_END()
