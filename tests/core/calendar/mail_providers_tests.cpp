// SPDX-License-Identifier: MPL-2.0
#include "import_fixture.hpp"

#include "calendar/domains.hpp"
#include "calendar/mail_providers.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka::tests;

namespace
{
ImportedCalendar read_as(const std::string& bytes, const std::vector<std::string>& own = {})
{
    return read_calendar(bytes, {.time_zone = "Europe/Berlin", .domains = own}).value();
}

/// "internal client" of the first meeting's attendees, and what was guessed.
std::string sides(const ImportedCalendar& calendar)
{
    std::string text;
    for (const auto& each : calendar.meetings.at(0).attendees)
        text += (text.empty() ? "" : " ") + each.affiliation;
    return calendar.guessed_domain ? text + " " + calendar.guessed_domain->name : text;
}

std::string meeting_between(const std::string& organizer, const std::string& other)
{
    return calendar_of(kSomeTime + "ORGANIZER:mailto:" + organizer + "\r\nATTENDEE:mailto:" + organizer +
                       "\r\nATTENDEE:mailto:" + other + "\r\n");
}
} // namespace

BOOST_AUTO_TEST_SUITE(mail_providers_tests)

BOOST_AUTO_TEST_CASE(a_provider_is_no_company)
{
    for (const auto* domain : {"gmail.com", "mail.ru", "yandex.ru", "outlook.com", "icloud.com", "web.de"})
        BOOST_TEST(is_mail_provider(domain), domain);
    for (const auto* domain : {"example.com", "mail.example", "", "ru", "google.com"})
        BOOST_TEST(!is_mail_provider(domain), domain);
}

BOOST_AUTO_TEST_CASE(an_owner_at_a_provider_makes_nobody_else_there_ours)
{
    const auto calendar = read_as(calendar_sample("freemail-owner"));
    BOOST_TEST(sides(calendar) == "internal client planerka-example-owner@gmail.com");
    BOOST_TEST((calendar.guessed_domain->reason == GuessedDomain::Reason::owner));
    BOOST_TEST((calendar.meetings[0].audience == Audience::mixed));
}

BOOST_AUTO_TEST_CASE(whole_addresses_name_people)
{
    const auto bytes = calendar_sample("freemail-owner");
    BOOST_TEST(sides(read_as(bytes, {"planerka-example-owner@gmail.com", "Planerka-example-CLIENT@gmail.com"})) ==
               "internal internal");
    BOOST_TEST(sides(read_as(bytes, {"planerka-example-client@gmail.com"})) == "client internal");
    const auto unmet = read_as(bytes, {"nobody@gmail.com"});
    BOOST_TEST(unmet.unmet_domains == std::vector<std::string>{"nobody@gmail.com"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_provider_that_is_named_is_told)
{
    const auto calendar = read_as(calendar_sample("freemail-owner"), {"gmail.com"});
    BOOST_TEST(sides(calendar) == "client client");
    BOOST_TEST(calendar.mail_providers == std::vector<std::string>{"gmail.com"}, boost::test_tools::per_element());
    BOOST_TEST(calendar.unmet_domains.empty());
}

BOOST_AUTO_TEST_CASE(a_guess_falls_on_an_address_as_on_a_company)
{
    BOOST_TEST(sides(read_as(meeting_between("anna@mail.ru", "boris@mail.ru"))) == "internal client anna@mail.ru");
    BOOST_TEST(sides(read_as(meeting_between("anna@mail.ru", "buyer@firm.example"))) == "internal client anna@mail.ru");
    BOOST_TEST(sides(read_as(meeting_between("anna@firm.example", "buyer@mail.ru"))) == "internal client firm.example");
}

BOOST_AUTO_TEST_CASE(how_an_address_may_be_written)
{
    const auto only = [](const std::string& text) { return domains_in(text).at(0); };
    BOOST_TEST(only("Anna@Gmail.com") == "anna@gmail.com");
    BOOST_TEST(only("gmail.com") == "gmail.com");
    BOOST_TEST(only("@gmail.com") == "gmail.com");
    BOOST_TEST(only("ann@firm.example") == "firm.example");
    BOOST_TEST(domains_in("firm.example, anna@gmail.com").at(1) == "anna@gmail.com");
}

BOOST_AUTO_TEST_SUITE_END()
