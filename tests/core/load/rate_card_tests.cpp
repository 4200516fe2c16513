// SPDX-License-Identifier: MPL-2.0
#include "load/rate_card.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;

namespace
{
std::string problem(std::string_view text)
{
    const auto card = parse_rate_card(text);
    return card ? "" : card.error().code + " at " + card.error().place;
}

std::string rate(const RateCard& card, const char* name, const char* email, const char* kind = "")
{
    const auto found = card.rate_of(Attendee{.name = name, .attendee_kind = kind, .email = email});
    return found ? found->to_string() : "none";
}
} // namespace

BOOST_AUTO_TEST_SUITE(rate_card_tests)

BOOST_AUTO_TEST_CASE(a_person_goes_before_a_role_and_a_role_before_the_usual_rate)
{
    const auto card = parse_rate_card(R"({
        "people": {"Anna@Example.com": "85.00", "boris@example.com": "sales_manager", "Vera Orlova": 120.5},
        "currency": "EUR", "default": "60.00", "roles": {"sales_manager": "97.50", "executive": 150},
        "quotaCarriers": ["BORIS@example.com", "Vera Orlova"]})")
                          .value();
    BOOST_TEST(card.currency.code() == "EUR");
    BOOST_TEST(rate(card, "Anna", "anna@example.COM", "executive") == "85.00");
    BOOST_TEST(rate(card, "", "boris@example.com") == "97.50");
    BOOST_TEST(rate(card, "Vera Orlova", "") == "120.50");
    BOOST_TEST(rate(card, "Vera Orlova", "vera@example.com") == "120.50");
    BOOST_TEST(rate(card, "Gleb", "gleb@example.com", "executive") == "150.00");
    BOOST_TEST(rate(card, "Gleb", "gleb@example.com") == "60.00");
    BOOST_TEST(card.is_quota_carrier(Attendee{.email = "boris@example.com"}));
    BOOST_TEST(card.is_quota_carrier(Attendee{.name = "Vera Orlova"}));
    BOOST_TEST(!card.is_quota_carrier(Attendee{.email = "anna@example.com"}));
    BOOST_TEST(card.is_named(Attendee{.email = "ANNA@example.com"}));
    BOOST_TEST(!card.is_named(Attendee{.name = "Gleb"}));
}

BOOST_AUTO_TEST_CASE(all_but_the_currency_may_be_left_out)
{
    const auto card = parse_rate_card(R"({"currency": "JPY"})").value();
    BOOST_TEST(rate(card, "Anna", "anna@example.com") == "none");
    const auto rounded = parse_rate_card(R"({"currency": "JPY", "default": "1234.5"})").value();
    BOOST_TEST(rate(rounded, "Anna", "") == "1235");
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_named_with_its_place)
{
    BOOST_TEST(problem("[]") == "json.type at ");
    BOOST_TEST(problem("{") == "json.syntax at ");
    BOOST_TEST(problem("{}") == "rates.no_currency at currency");
    BOOST_TEST(problem(R"({"currency": "XYZ"})") == "cost.currency at currency");
    BOOST_TEST(problem(R"({"currency": 5})") == "json.type at currency");
    BOOST_TEST(problem(R"({"currency": "EUR", "rates": {}})") == "rates.unknown_key at rates");
    BOOST_TEST(problem(R"({"currency": "EUR", "default": "-1"})") == "cost.range at default");
    BOOST_TEST(problem(R"({"currency": "EUR", "default": "100000.01"})") == "cost.range at default");
    BOOST_TEST(problem(R"({"currency": "EUR", "default": "cheap"})") == "json.type at default");
    BOOST_TEST(problem(R"({"currency": "EUR", "roles": []})") == "json.type at roles");
    BOOST_TEST(problem(R"({"currency": "EUR", "roles": {"chief": null}})") == "json.type at roles.chief");
    BOOST_TEST(problem(R"({"currency": "EUR", "people": {"Anna": "chief"}})") == "rates.role at people.Anna");
    BOOST_TEST(problem(R"({"currency": "EUR", "people": {"Anna": true}})") == "json.type at people.Anna");
    BOOST_TEST(problem(R"({"currency": "EUR", "quotaCarriers": "Anna"})") == "json.type at quotaCarriers");
    BOOST_TEST(problem(R"({"currency": "EUR", "quotaCarriers": [1]})") == "json.type at quotaCarriers[0]");
    BOOST_TEST(problem(R"({"currency": "EUR", "limits": []})") == "json.type at limits");
    BOOST_TEST(problem(R"({"currency": "EUR", "limits": {"us": {}}})") == "rates.unknown_key at limits.us");
    BOOST_TEST(problem(R"({"currency": "EUR", "limits": {"others": 12}})") == "json.type at limits.others");
    BOOST_TEST(problem(R"({"currency": "EUR", "limits": {"others": {"red": "1"}}})") ==
               "rates.unknown_key at limits.others.red");
    BOOST_TEST(problem(R"({"currency": "EUR", "limits": {"others": {"greenUpTo": "169"}}})") ==
               "cost.range at limits.others.greenUpTo");
    BOOST_TEST(problem(R"({"currency": "EUR", "limits": {"others": {"amberUpTo": "11"}}})") ==
               "cost.range at limits.others.amberUpTo");
    BOOST_TEST(problem(R"({"currency": "EUR", "currency": "USD"})") == "json.duplicate_key at ");
}

BOOST_AUTO_TEST_SUITE_END()
