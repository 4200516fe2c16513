// SPDX-License-Identifier: MPL-2.0
#include "load/rates_of_meeting.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka;

BOOST_AUTO_TEST_SUITE(rates_of_meeting_tests)

namespace
{
RateCard card(const char* text)
{
    return parse_rate_card(text).value();
}

std::string rate(const Attendee& attendee)
{
    return attendee.cost && attendee.cost->loaded_hourly_rate ? attendee.cost->loaded_hourly_rate->to_string() : "none";
}
} // namespace

BOOST_AUTO_TEST_CASE(people_without_pay_take_the_cards)
{
    Meeting meeting;
    meeting.costs.emplace().currency = "EUR";
    meeting.attendees = {{.name = "Dana", .cost = AttendeeCost{.loaded_hourly_rate = Decimal(100, 0)}},
                         {.name = "Anna", .email = "ANNA@example.com"},
                         {.name = "Boris", .attendee_kind = "sales_rep", .cost = AttendeeCost{}},
                         {.name = "Vera", .cost = AttendeeCost{.annual_salary = Decimal(90'000, 0)}},
                         {.name = "Gleb"},
                         {.name = "Client", .affiliation = "client"},
                         {.name = "Partner", .affiliation = "partner", .cost = AttendeeCost{}}};
    const auto origins = take_rates(meeting, card(R"({"currency": "EUR", "default": "50", "roles": {"sales_rep": "60"},
                                                      "people": {"anna@example.com": "sales_rep", "Dana": "1"}})"));
    BOOST_REQUIRE(origins);
    const char* expected[][2]{{"100", "own"},       {"60.00", "person"}, {"60.00", "role"},   {"none", "own"},
                              {"50.00", "default"}, {"none", "own"},     {"50.00", "default"}};
    BOOST_REQUIRE(origins.value().size() == std::size(expected));
    for (std::size_t i = 0; i < std::size(expected); ++i)
    {
        BOOST_TEST(rate(meeting.attendees[i]) == expected[i][0], meeting.attendees[i].name);
        BOOST_TEST(name_of(origins.value()[i]) == expected[i][1], meeting.attendees[i].name);
    }
}

BOOST_AUTO_TEST_CASE(the_currency_is_one)
{
    Meeting meeting;
    meeting.attendees = {{.name = "Anna"}};
    const auto rubles = card(R"({"currency": "RUB", "roles": {"executive": "5000"}})");
    const auto origins = take_rates(meeting, rubles);
    BOOST_REQUIRE(origins);
    BOOST_TEST(meeting.costs->currency == "RUB");
    BOOST_TEST(rate(meeting.attendees[0]) == "none"); // no rate for her
    BOOST_TEST(!meeting.attendees[0].cost);

    meeting.costs->currency = "EUR";
    const auto refused = take_rates(meeting, rubles);
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().code == "rates.currency");
    BOOST_TEST(refused.error().args.at("meeting") == "EUR");
}

BOOST_AUTO_TEST_CASE(people_are_told)
{
    const Attendee attendee{.attendee_kind = "sales_rep"};
    BOOST_TEST(describe(RateOrigin::own, attendee, Language::en) == "the meeting’s own figures");
    BOOST_TEST(describe(RateOrigin::person, attendee, Language::en) == "rate card, by name or address");
    BOOST_TEST(describe(RateOrigin::role, attendee, Language::en) == "rate card, role sales_rep");
    BOOST_TEST(describe(RateOrigin::usual, attendee, Language::en) == "rate card, default");
    BOOST_TEST(describe(RateOrigin::role, attendee, Language::ru) == "файл ставок, роль sales_rep");
}

BOOST_AUTO_TEST_SUITE_END()
