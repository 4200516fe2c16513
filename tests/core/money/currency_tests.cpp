// SPDX-License-Identifier: MPL-2.0
#include "money/money.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(currency_tests)

BOOST_AUTO_TEST_CASE(minor_digits_are_those_of_iso_4217)
{
    const auto digits = [](std::string_view code) { return planerka::Currency::of(code).value().minor_digits(); };
    for (const auto* code : {"USD", "EUR", "RUB", "KZT", "BYN", "CNY", "GBP", "HUF", "IRR", "ZWG", "AED"})
        BOOST_TEST(digits(code) == 2, code);
    for (const auto* code : {"JPY", "KRW", "VND", "CLP", "ISK", "XAF", "XOF", "XPF", "UGX", "PYG"})
        BOOST_TEST(digits(code) == 0, code);
    for (const auto* code : {"KWD", "BHD", "TND", "OMR", "JOD", "IQD", "LYD"})
        BOOST_TEST(digits(code) == 3, code);
    BOOST_TEST(digits("CLF") == 4);
    BOOST_TEST(planerka::Currency::of("EUR").value().code() == "EUR");
}

BOOST_AUTO_TEST_CASE(other_codes_are_refused)
{
    for (const auto* code :
         {"", "US", "usd", "USDX", "USD ", "ED ", "D A", "XTS", "XAU", "DEM", "RUR", "HRK", "$", "ЕВР"})
        BOOST_TEST(!planerka::Currency::of(code).has_value(), code);
    BOOST_TEST(!planerka::Currency::of(std::string(3, 'X')).has_value(), "the code for no currency");
}

BOOST_AUTO_TEST_CASE(an_hour_may_cost_more_where_the_unit_is_small)
{
    const auto highest = [](std::string_view code)
    { return planerka::highest_hourly_rate(planerka::Currency::of(code).value()).to_string(); };
    for (const auto* code : {"USD", "EUR", "RUB", "KWD", "CNY", "BYN", "TRY"})
        BOOST_TEST(highest(code) == "100000", code);
    for (const auto* code : {"VND", "IDR", "IRR", "JPY", "KRW", "KZT", "UZS", "LBP"})
        BOOST_TEST(highest(code) == "1000000000", code);
}

BOOST_AUTO_TEST_SUITE_END()
