// SPDX-License-Identifier: MPL-2.0
#include "app/fields_reference.hpp"

#include "base/language.hpp"

#include <boost/test/unit_test.hpp>

#include <sstream>
#include <string>

using namespace planerka;

namespace
{
/// The last cell of the line of a field; of several such keys the first.
std::string documents_of(const std::string& key, Language language = Language::en)
{
    std::istringstream reference(app::fields_reference(language));
    for (std::string line; std::getline(reference, line);)
        if (line.find("| `" + key + "` |") != std::string::npos)
        {
            const auto end = line.rfind(" |");
            const auto begin = line.rfind("| ", end - 1) + 2;
            return line.substr(begin, end - begin);
        }
    return "no such field";
}
} // namespace

BOOST_AUTO_TEST_SUITE(fields_reference_tests)

BOOST_AUTO_TEST_CASE(each_field_names_the_documents_that_may_hold_it)
{
    BOOST_TEST(documents_of("title") ==
               "agenda, minutes, cost sheet, slides, invitation, calendar entry, budget request");
    BOOST_TEST(documents_of("platform.passcode") == "invitation, calendar entry");
    BOOST_TEST(documents_of("expectedBenefit.revenue.amount") == "budget request");
    BOOST_TEST(documents_of("objections") == "slides");
    BOOST_TEST(documents_of("cost.loadedHourlyRate") == "cost sheet");
    BOOST_TEST(documents_of("objections", Language::ru) == "слайды");
}

BOOST_AUTO_TEST_CASE(what_is_in_no_document_says_why)
{
    BOOST_TEST(documents_of("absenceReason") == "– (for the organiser alone)");
    BOOST_TEST(documents_of("absenceReason", Language::ru) == "– (только для организатора)");
    BOOST_TEST(documents_of("cost.annualSalary") == "– (the cost sheet shows the hourly rate that it comes to)");
    for (const auto language : kLanguages)
        BOOST_TEST(app::fields_reference(language).find("| – |") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
