// SPDX-License-Identifier: MPL-2.0
#include "settings/rate_table.hpp"

#include "text/messages.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka::settings;

namespace
{
const Settings kInEuro({}, {{"currency", "EUR"}}, {});

std::string said(const RateTable& table, Language language = Language::en)
{
    std::string all;
    for (const auto& [key, value] : table.rates)
        all += key + '=' + value + '\n';
    for (const auto& problem : table.wrong)
        all += text::describe(problem, language) + '\n';
    return all;
}

std::string taken(std::string_view csv, const Settings& settings = kInEuro, Language language = Language::en)
{
    return said(rates_in(csv, settings, language).value(), language);
}
} // namespace

BOOST_AUTO_TEST_SUITE(rate_table_tests)

BOOST_AUTO_TEST_CASE(roles_and_people_are_told_apart)
{
    BOOST_TEST(taken("Who,Rate per hour\r\n"
                     "sales manager,97.50\r\n"
                     "sales_rep,\"1,062.00\"\r\n"
                     "\"Orlova, Vera\",85\r\n"
                     "Anna@Example.com,70\r\n"
                     "everybody else,60\r\n\r\n") ==
               "rate.default=60\nrate.person.Orlova, Vera=85\nrate.person.anna@example.com=70\n"
               "rate.sales_manager=97.50\nrate.sales_rep=1062.00\n");
}

BOOST_AUTO_TEST_CASE(a_russian_table_of_monthly_salaries_becomes_rates)
{
    const Settings in_roubles({}, {}, {.language = Language::ru});
    // 150,000 × 12 × 1.302 / 1,972 = 1,188.4381…
    BOOST_TEST(taken("\xEF\xBB\xBFДолжность;Оклад в месяц\nМенеджер по продажам;150 000\nОстальные;100000,00\n",
                     in_roubles, Language::ru) == "rate.default=792.29\nrate.sales_rep=1188.44\n");
}

BOOST_AUTO_TEST_CASE(a_yearly_salary_takes_multiplier_and_hours_of_the_settings)
{
    const Settings own({}, {{"currency", "EUR"}, {"loadMultiplier", "1.5"}, {"hoursPerYear", "1500"}}, {});
    BOOST_TEST(taken("role\tannual salary\nexecutive\t150000", own) == "rate.executive=150.00\n");
    const Settings parts(
        {}, {{"currency", "EUR"}, {"benefitsRate", "0.2"}, {"overheadRate", "0.3"}, {"hoursPerYear", "1500"}}, {});
    BOOST_TEST(taken("role\tannual salary\nexecutive\t150000", parts) == "rate.executive=150.00\n");
}

BOOST_AUTO_TEST_CASE(wrong_rows_are_named_and_do_not_hide_the_others)
{
    BOOST_TEST(taken("sales_rep,60\n,70\nexecutive,\nmarketing,lots\nAnna,-5\nBoris,999999999\nsales_rep,61") ==
               "rate.sales_rep=60\n"
               "line 2: Enter who it is in the first column and what an hour of them costs in the second.\n"
               "line 3: Enter who it is in the first column and what an hour of them costs in the second.\n"
               "line 4: “lots” is no hourly rate between 0 and 100,000 EUR.\n"
               "line 5: “-5” is no hourly rate between 0 and 100,000 EUR.\n"
               "line 6: “999999999” is no hourly rate between 0 and 100,000 EUR.\n"
               "line 7: “sales_rep” is there twice.\n");
}

BOOST_AUTO_TEST_CASE(a_rate_card_is_taken_as_a_whole)
{
    BOOST_TEST(taken(R"({"currency": "USD", "default": "60", "roles": {"sales_manager": "97.50", "astronaut": 1},
                         "people": {"anna@example.com": "85.00", "boris@example.com": "sales_manager"},
                         "quotaCarriers": ["b@example.com", "a@example.com"],
                         "limits": {"others": {"greenUpTo": "10", "amberUpTo": "18"}}})") ==
               "currency=USD\nload.others.amber=18\nload.others.green=10\nquotaCarriers=a@example.com, b@example.com\n"
               "rate.default=60.00\nrate.person.anna@example.com=85.00\nrate.person.boris@example.com=97.50\n"
               "rate.sales_manager=97.50\nroles.astronaut: There is no role “astronaut”.\n");
    BOOST_TEST(rates_in("{\"currency\": \"EUR\", \"rolls\": {}}", kInEuro, Language::en).error().code ==
               "rates.unknown_key");
}

BOOST_AUTO_TEST_CASE(quotation_marks_hold_what_would_separate)
{
    const auto rows = rows_of_csv("a;\"b;\"\"c\"\"\nd\";e\r\nf");
    BOOST_REQUIRE(rows.size() == 2u);
    BOOST_TEST(rows[0] == (std::vector<std::string>{"a", "b;\"c\"\nd", "e"}), boost::test_tools::per_element());
    BOOST_TEST(rows[1] == (std::vector<std::string>{"f"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
