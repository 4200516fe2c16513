// SPDX-License-Identifier: MPL-2.0
#include "settings/rate_preview.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(rate_preview_tests)

using namespace planerka;
using namespace planerka::settings;

namespace
{
std::string shown(std::string_view csv, Language language = Language::en)
{
    const Settings in_euro({}, {{"currency", "EUR"}}, {});
    return text_of(preview_of(rates_in(csv, in_euro, language).value(), language), language);
}
} // namespace

BOOST_AUTO_TEST_CASE(what_will_be_taken_is_named_in_words_roles_before_people)
{
    constexpr auto kCsv = "Vera Orlova,85\nsales_rep,62.5\nexecutive,110\neverybody else,60\n";
    BOOST_TEST(shown(kCsv) == "Everybody else: 60\nExecutive: 110\nSales representative: 62.5\nVera Orlova: 85\n");
    const auto russian = shown(kCsv, Language::ru);
    BOOST_TEST(russian.starts_with("Все остальные: 60\n"), russian);
    BOOST_TEST(russian.ends_with("Менеджер по продажам: 62,5\nVera Orlova: 85\n"), russian);
}

BOOST_AUTO_TEST_CASE(wrong_rows_stand_behind_good_ones_and_nothing_is_taken)
{
    BOOST_TEST(shown("sales_rep,62\nexecutive,lots\n") ==
               "Sales representative: 62\n\n"
               "line 2: “lots” is no hourly rate between 0 and 100,000 EUR.\n\n"
               "Nothing was taken. Mend the lines that were named, then import again.\n");
    BOOST_TEST(shown("", Language::en).starts_with("There are no rates in this file. "));
    BOOST_TEST(shown("Who,Rate\n", Language::ru).starts_with("В этом файле нет ставок. "));
}

BOOST_AUTO_TEST_SUITE_END()
