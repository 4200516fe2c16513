// SPDX-License-Identifier: MPL-2.0
#include "cost/cost.hpp"
#include "support/document_text.hxx"
#include "support/examples.hxx"

#include <com/sun/star/sheet/XCalculatable.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <map>

using namespace planerka;
using namespace planerka::office_tests;

BOOST_AUTO_TEST_SUITE(cost_sheet_tests)

namespace
{
/// The core's figures under the names they have in the sheet.
std::map<std::string, Money> figures(const Cost& cost)
{
    return {{"TotalDirect", cost.direct},
            {"TotalOpportunity", cost.opportunity},
            {"TotalFull", cost.full},
            {"AnnualDirect", cost.annual_direct},
            {"AnnualOpportunity", cost.annual_opportunity},
            {"AnnualFull", cost.annual_full}};
}

void check_figures(const Model& sheet, const Cost& cost)
{
    Reference<css::sheet::XCalculatable>(sheet, UNO_QUERY_THROW)->calculateAll();
    for (const auto& [name, amount] : figures(cost))
    {
        BOOST_TEST_REQUIRE(has_name(sheet, name), name);
        BOOST_TEST(named_value(sheet, name) == std::strtod(amount.to_string().c_str(), nullptr), name);
    }
}
} // namespace

BOOST_AUTO_TEST_CASE(the_office_calculates_the_totals_of_the_core)
{
    const Office office;
    for (const auto* name : kExamples)
        for (const auto language : kLanguages)
            BOOST_TEST_CONTEXT(name << ' ' << code_of(language))
            {
                const auto cost = cost_of(example(name)).value();
                const auto sheet = office.load(made(office, name, "cost", language));
                const Closing closing(sheet);
                check_figures(sheet, cost);

                const auto file = office.folder() / "cost.xlsx";
                office.store(sheet, file, "Calc MS Excel 2007 XML");
                const auto again = office.load(file);
                const Closing closing_again(again);
                check_figures(again, cost);
            }
}

BOOST_AUTO_TEST_SUITE_END()
