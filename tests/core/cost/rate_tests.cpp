// SPDX-License-Identifier: MPL-2.0
#include "cost/cost.hpp"

#include "cost/samples.hpp"

namespace
{
using planerka::AttendeeCost;
using planerka::Currency;
using planerka::Exact;
using samples::amount_text;
using samples::decimal;

Currency currency(std::string_view code)
{
    return Currency::of(code).value();
}

std::string hourly(const char* salary, const char* multiplier, const char* hours, std::string_view code)
{
    const AttendeeCost cost{
        .annual_salary = decimal(salary), .load_multiplier = decimal(multiplier), .hours_per_year = decimal(hours)};
    return amount_text(planerka::loaded_hourly_rate(cost, currency(code)));
}
} // namespace

BOOST_AUTO_TEST_SUITE(rate_tests)

BOOST_AUTO_TEST_CASE(rates_of_the_examples)
{
    const auto e1 = samples::golden("E1").at("rates");
    BOOST_TEST(hourly("156000", "1.30", "2080", "USD") == e1.at("manager").get<std::string>());
    BOOST_TEST(hourly("93600", "1.30", "2080", "USD") == e1.at("ae").get<std::string>());
    BOOST_TEST(hourly("83200", "1.30", "2080", "USD") == e1.at("ops").get<std::string>());
    const auto e2 = samples::golden("E2").at("rates");
    BOOST_TEST(hourly("66000", "1.35", "1720", "EUR") == e2.at("planner").get<std::string>());
    BOOST_TEST(hourly("84000", "1.35", "1720", "EUR") == e2.at("specialist").get<std::string>());
    const auto e3 = samples::golden("E3").at("rates");
    BOOST_TEST(hourly("3120000", "1.452", "1972", "RUB") == e3.at("product_manager").get<std::string>());
    BOOST_TEST(hourly("2880000", "1.452", "1972", "RUB") == e3.at("expert").get<std::string>());
    BOOST_TEST(hourly("1440000", "1.452", "1972", "RUB") == e3.at("seller").get<std::string>());
}

BOOST_AUTO_TEST_CASE(a_rate_wins_over_a_salary)
{
    AttendeeCost cost{.loaded_hourly_rate = decimal("97.505"), .annual_salary = decimal("1")};
    BOOST_TEST(amount_text(planerka::loaded_hourly_rate(cost, currency("USD"))) == "97.51");
    BOOST_TEST(amount_text(planerka::loaded_hourly_rate(cost, currency("USD"), planerka::Rounding::half_even)) ==
               "97.50");
    BOOST_TEST(amount_text(planerka::loaded_hourly_rate(cost, currency("JPY"))) == "98");
    BOOST_TEST(amount_text(planerka::loaded_hourly_rate(AttendeeCost{}, currency("USD"))) == "none");
}

BOOST_AUTO_TEST_CASE(a_salary_is_loaded_with_what_is_given)
{
    const auto rate = [](AttendeeCost cost, std::string_view code)
    { return amount_text(planerka::loaded_hourly_rate(cost, currency(code))); };
    AttendeeCost cost{.annual_salary = decimal("3120000"),
                      .benefits_rate = decimal("0.302"),
                      .overhead_rate = decimal("0.150"),
                      .hours_per_year = decimal("1972")};
    BOOST_TEST(rate(cost, "RUB") == "2297.28");
    cost.fte = decimal("0.5");
    BOOST_TEST(rate(cost, "RUB") == "1148.64");
    cost.load_multiplier = decimal("1");
    BOOST_TEST(rate(cost, "RUB") == "791.08");
    BOOST_TEST(rate({.annual_salary = decimal("156000")}, "USD") == "97.50");
    BOOST_TEST(rate({.annual_salary = decimal("3120000")}, "RUB") == "2059.96");
    BOOST_TEST(rate({.annual_salary = decimal("208000"), .overhead_rate = decimal("0.5")}, "USD") == "150.00");
}

BOOST_AUTO_TEST_CASE(what_is_no_rate_is_none)
{
    const auto rate = [](AttendeeCost cost)
    { return amount_text(planerka::loaded_hourly_rate(cost, currency("USD"))); };
    const auto huge = decimal("999999999999999999");
    BOOST_TEST(rate({.loaded_hourly_rate = huge}) == "none");
    BOOST_TEST(rate({.annual_salary = huge, .load_multiplier = huge}) == "none");
    BOOST_TEST(rate({.annual_salary = decimal("1"), .hours_per_year = decimal("0")}) == "none");
    BOOST_TEST(rate({.annual_salary = huge, .load_multiplier = decimal("1"), .fte = huge}) == "none");
}

BOOST_AUTO_TEST_SUITE_END()
