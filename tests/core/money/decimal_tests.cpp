// SPDX-License-Identifier: MPL-2.0
#include "money/decimal.hpp"

#include <boost/test/unit_test.hpp>

#include <limits>
#include <type_traits>

namespace
{
using planerka::Decimal;
using planerka::Exact;

static_assert(!std::is_constructible_v<Decimal, double, int>);
static_assert(!std::is_constructible_v<Decimal, float, int>);
static_assert(!std::is_constructible_v<Decimal, double>);
static_assert(std::is_constructible_v<Decimal, long, int>);
} // namespace

BOOST_AUTO_TEST_SUITE(decimal_tests)

BOOST_AUTO_TEST_CASE(a_number_keeps_the_digits_it_was_written_with)
{
    for (const auto* text : {"0", "97.50", "-12.50", "0.302", "0.006135", "-0.5", "0.00", "999999999999999999",
                             "-999999999999999999", "123456789.123456789", "0.000000001"})
        BOOST_TEST(Decimal::parse(text).value().to_string() == text);
    BOOST_TEST(Decimal::parse("+5").value().to_string() == "5");
    BOOST_TEST(Decimal::parse("007.10").value().to_string() == "7.10");
    BOOST_TEST(Decimal(std::numeric_limits<std::int64_t>::min(), 18).to_string() == "-9.223372036854775808");
}

BOOST_AUTO_TEST_CASE(what_is_no_decimal_number_is_refused)
{
    for (const auto* text : {"",
                             "-",
                             "+",
                             ".",
                             "5.",
                             ".5",
                             "1,5",
                             "1 000",
                             "1e3",
                             "0x1F",
                             "--1",
                             "1.2.3",
                             "1-",
                             "NaN",
                             "inf",
                             " 1",
                             "1 ",
                             "1234567890123456789",
                             "0.1234567890",
                             "١"})
        BOOST_TEST(!Decimal::parse(text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(comparison_is_by_value)
{
    BOOST_TEST((Decimal(5, 1) == Decimal(50, 2)));
    BOOST_TEST((Decimal(-5, 1) < Decimal(0, 3)));
    BOOST_TEST((Decimal(999, 3) < Decimal(1, 0)));
    BOOST_TEST(!(Decimal(10, 1) < Decimal(1, 0)));
    BOOST_TEST((Decimal::parse("0.1").value().exact() == Exact(1, 10)));
    BOOST_TEST((Decimal::parse("-1.125").value().exact() == Exact(-9, 8)));
}

BOOST_AUTO_TEST_SUITE_END()
