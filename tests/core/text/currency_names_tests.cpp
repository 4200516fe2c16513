// SPDX-License-Identifier: MPL-2.0
#include "money/money.hpp"

#include <boost/test/unit_test.hpp>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>

#include <set>
#include <string>

namespace
{
/// The codes that ICU has as usual and in use.
std::set<std::string> icu_currencies()
{
    UErrorCode status = U_ZERO_ERROR;
    UEnumeration* codes = ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &status);
    std::set<std::string> result;
    std::int32_t length = 0;
    while (const char* code = uenum_next(codes, &length, &status))
        result.emplace(code);
    uenum_close(codes);
    return result;
}
} // namespace

BOOST_AUTO_TEST_SUITE(currency_names_tests)

BOOST_AUTO_TEST_CASE(the_table_of_currencies_agrees_with_icu)
{
    // Withdrawn from ISO 4217; ICU 72 still has them.
    const std::set<std::string> withdrawn{"ANG", "BGN", "CUC", "HRK", "SLL", "VEF", "ZWL"};
    const auto known = icu_currencies();
    BOOST_TEST(known.size() > 140u);
    for (const auto& code : known)
        BOOST_TEST(planerka::Currency::of(code).has_value() != withdrawn.contains(code), code);

    // Introduced since, and those which ICU does not count among the usual ones.
    const std::set<std::string> others{"XAD", "XCG", "ZWG", "SLE", "VED", "BOV", "CHE", "CHW",
                                       "CLF", "COU", "MXV", "SVC", "USN", "UYI", "UYW"};
    std::string code = "AAA";
    for (code[0] = 'A'; code[0] <= 'Z'; ++code[0])
        for (code[1] = 'A'; code[1] <= 'Z'; ++code[1])
            for (code[2] = 'A'; code[2] <= 'Z'; ++code[2])
                if (planerka::Currency::of(code) && !others.contains(code))
                    BOOST_TEST(known.contains(code), code);
}

BOOST_AUTO_TEST_SUITE_END()
