// SPDX-License-Identifier: MPL-2.0
#include "meeting/hourly_rate.hpp"

#include "samples.hpp"

#include <boost/test/unit_test.hpp>

namespace planerka::tests
{
BOOST_AUTO_TEST_SUITE(pay_defaults_tests)

BOOST_AUTO_TEST_CASE(a_salary_alone_is_turned_into_a_rate_as_usual_in_its_currency)
{
    const auto rate = [](int salary, std::string_view currency)
    {
        const AttendeeCost pay{.annual_salary = Decimal(salary, 0)};
        return loaded_hourly_rate(pay, *Currency::of(currency))->to_string();
    };
    BOOST_TEST(rate(1'200'000, "RUB") == "792.29"); // 1,200,000 × 1.302 / 1,972
    BOOST_TEST(rate(93'600, "USD") == "58.50");     // 93,600 × 1.30 / 2,080
    BOOST_TEST(rate(93'600, "EUR") == "58.50");
}

/// The wizard of the spreadsheet tells what its function takes for an argument that is left out: what the core takes.
BOOST_AUTO_TEST_CASE(the_help_of_the_spreadsheet_function_names_these_defaults)
{
    const auto usual = rate_basis({}, *Currency::of("USD"));
    const auto russian = rate_basis({}, *Currency::of("RUB"));
    BOOST_TEST((usual.multiplier == Decimal(13, 1)));
    const auto help = read_text(std::filesystem::path(PLANERKA_TEST_DATA) / "../../extension/registry/CalcAddIns.xcu");
    BOOST_TEST(help.find("if left out " + russian.multiplier.to_string() + " for RUB, else 1.3<") != std::string::npos);
    BOOST_TEST(help.find("if left out " + russian.hours_per_year.to_string() + " for RUB, else " +
                         usual.hours_per_year.to_string() + "<") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::tests
