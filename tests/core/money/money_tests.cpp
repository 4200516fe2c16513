// SPDX-License-Identifier: MPL-2.0
#include "money/money.hpp"

#include <boost/test/unit_test.hpp>

#include <limits>
#include <numeric>
#include <stdexcept>
#include <type_traits>

namespace
{
using planerka::Currency;
using planerka::Decimal;
using planerka::Exact;
using planerka::Money;
using planerka::Rounding;

template <class Number>
concept MakesMoney = requires(Number number, Currency currency)
{
    Money::rounded(number, currency);
};

static_assert(!std::is_constructible_v<Money, double>);
static_assert(!std::is_constructible_v<Money, double, Currency>);
static_assert(!std::is_convertible_v<double, Money>);
static_assert(!MakesMoney<double> && !MakesMoney<float> && !MakesMoney<long double>);
static_assert(MakesMoney<Exact>);

Currency currency(std::string_view code)
{
    return Currency::of(code).value();
}

Exact exact(std::string_view decimal)
{
    return Decimal::parse(decimal).value().exact();
}

std::string round_text(const Exact& amount, std::string_view code, Rounding rounding)
{
    return Money::rounded(amount, currency(code), rounding).to_string();
}
} // namespace

BOOST_AUTO_TEST_SUITE(money_tests)

BOOST_AUTO_TEST_CASE(ties_are_rounded_as_the_examples_say)
{
    struct Tie
    {
        const char* currency;
        const char* rate;
        const char* half_up;
        const char* half_even;
    };
    // Ten minutes at a rate: money/README.md, "Rounding".
    for (const auto& tie : {Tie{"USD", "41.19", "6.87", "6.86"}, Tie{"JPY", "3747", "625", "624"},
                            Tie{"KWD", "12.339", "2.057", "2.056"}, Tie{"EUR", "65.93", "10.99", "10.99"}})
    {
        const Exact amount = exact(tie.rate) * 10 / 60;
        BOOST_TEST(round_text(amount, tie.currency, Rounding::half_up) == tie.half_up);
        BOOST_TEST(round_text(amount, tie.currency, Rounding::half_even) == tie.half_even);
        BOOST_TEST(round_text(-amount, tie.currency, Rounding::half_up) == std::string("-") + tie.half_up);
    }
    BOOST_TEST(round_text(exact("-0.125"), "USD", Rounding::half_up) == "-0.13");
    BOOST_TEST(round_text(exact("-0.125"), "USD", Rounding::half_even) == "-0.12");
    BOOST_TEST(round_text(exact("1.005"), "USD", Rounding::half_up) == "1.01");
    BOOST_TEST(round_text(exact("0.375"), "USD", Rounding::half_even) == "0.38");
    BOOST_TEST(round_text(exact("65.93") * 30 / 60, "EUR", Rounding::half_up) == "32.97");
}

BOOST_AUTO_TEST_CASE(break_even_figures_go_up)
{
    BOOST_TEST(round_text(exact("645.81") / exact("0.105"), "EUR", Rounding::up) == "6150.58");
    BOOST_TEST(round_text(exact("6326.40"), "USD", Rounding::up) == "6326.40");
    BOOST_TEST(round_text(exact("0.001"), "USD", Rounding::up) == "0.01");
    BOOST_TEST(round_text(exact("-0.019"), "USD", Rounding::up) == "-0.01");
}

BOOST_AUTO_TEST_CASE(foreign_lines_are_converted_exactly_and_rounded_once)
{
    struct Line
    {
        const char* amount;
        const char* fx_rate;
        const char* eur;
    };
    for (const auto& line : {Line{"6500.00", "0.921500", "5989.75"}, Line{"48005", "0.006135", "294.51"},
                             Line{"310.475", "2.987600", "927.58"}})
        BOOST_TEST(round_text(exact(line.amount) * exact(line.fx_rate), "EUR", Rounding::half_up) == line.eur);
}

BOOST_AUTO_TEST_CASE(an_amount_is_written_with_the_digits_of_its_currency)
{
    BOOST_TEST(Money::of_minor(158160, currency("USD")).to_string() == "1581.60");
    BOOST_TEST(Money::of_minor(-5, currency("RUB")).to_string() == "-0.05");
    BOOST_TEST(Money::of_minor(625, currency("JPY")).to_string() == "625");
    BOOST_TEST(Money::of_minor(2057, currency("KWD")).to_string() == "2.057");
    BOOST_TEST((Money::of_minor(2057, currency("KWD")).exact() == exact("2.057")));
}

BOOST_AUTO_TEST_CASE(sums_are_exact_and_never_wrap)
{
    const auto usd = currency("USD");
    const auto cents = [&](std::int64_t minor) { return Money::of_minor(minor, usd); };
    BOOST_TEST((cents(10) + cents(20) == cents(30)));
    BOOST_TEST((cents(10) - cents(20) == cents(-10)));
    BOOST_TEST((cents(1463).times(5) == cents(7315)));
    BOOST_TEST((cents(1) != Money::of_minor(1, currency("EUR"))));

    const auto most = cents(std::numeric_limits<std::int64_t>::max());
    const auto least = cents(std::numeric_limits<std::int64_t>::min());
    BOOST_CHECK_THROW(most + cents(1), std::overflow_error);
    BOOST_CHECK_THROW(least - cents(1), std::overflow_error);
    BOOST_CHECK_THROW(most.times(2), std::overflow_error);
    BOOST_CHECK_THROW(Money::rounded(exact("999999999999999999"), usd), std::overflow_error);
    BOOST_TEST(Money::rounded(most.exact(), usd).minor() == most.minor());
    BOOST_TEST(Money::rounded(least.exact(), usd).minor() == least.minor());
}

BOOST_AUTO_TEST_CASE(shares_add_up_to_the_total)
{
    const auto usd = currency("USD");
    const auto texts = [&](std::int64_t total, const std::vector<std::int64_t>& weights)
    {
        std::string result;
        auto sum = Money::zero(usd);
        for (const auto& part : split(Money::of_minor(total, usd), weights))
        {
            if (!result.empty())
                result += ' ';
            result += part.to_string();
            sum += part;
        }
        BOOST_TEST(sum.minor() == (weights.empty() ? 0 : total));
        return result;
    };
    BOOST_TEST(texts(10000, {1, 1, 1}) == "33.34 33.33 33.33");
    BOOST_TEST(texts(10000, {0, 0, 0}) == "33.34 33.33 33.33");
    BOOST_TEST(texts(-10000, {1, 1, 1}) == "-33.34 -33.33 -33.33");
    BOOST_TEST(texts(71545, {5, 10, 20, 10, 5, 5}) == "65.04 130.08 260.17 130.08 65.04 65.04");
    BOOST_TEST(texts(4279349, {180, 150, 120, 150, 120, 180}) == "8558.70 7132.25 5705.80 7132.25 5705.80 8558.69");
    BOOST_TEST(texts(1, {0, 7, 7}) == "0.00 0.01 0.00");
    BOOST_TEST(texts(100, {}) == "");
    const auto most = std::numeric_limits<std::int64_t>::max();
    texts(most, {most, most, 1});
    texts(std::numeric_limits<std::int64_t>::min(), {1, 2});
}

BOOST_AUTO_TEST_SUITE_END()
