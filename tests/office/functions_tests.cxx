// SPDX-License-Identifier: MPL-2.0
#include "support/office.hxx"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/table/XCellRange.hpp>

#include <boost/test/unit_test.hpp>

#include <limits>

using namespace planerka;
using namespace planerka::office_tests;

BOOST_AUTO_TEST_SUITE(functions_tests)

namespace
{
Reference<css::table::XCellRange> first_sheet(const Model& spreadsheet)
{
    const Reference<css::sheet::XSpreadsheetDocument> document(spreadsheet, UNO_QUERY_THROW);
    return {Reference<css::container::XIndexAccess>(document->getSheets(), UNO_QUERY_THROW)->getByIndex(0),
            UNO_QUERY_THROW};
}

struct Calculated
{
    const char* formula;
    double value;
};

/// Calculated by hand: n · round(rate · minutes / 60) for each kind of minutes, plus expenses; round(salary ·
/// multiplier / hours).
constexpr Calculated kCalculated[] = {
    {"=PLANERKA.MEETINGCOST(60;5;58.5)", 292.5},
    {"=PLANERKA.MEETINGCOST(60;5;58.5;20;5;10;12.34)", 475.49},
    {"=PLANERKA.MEETINGCOST(50;3;0.1+0.2)", 0.75},
    {"=PLANERKA.MEETINGCOST(20;1;1000/3;;;;;\"JPY\")", 111},
    {"=PLANERKA.HOURLYRATE(93600)", 58.5},
    {"=PLANERKA.HOURLYRATE(1200000;1.302;1972)", 792.29},
    {"=PLANERKA.HOURLYRATE(1200000;1.302;1972;\"jpy\")", 792},
    {"=PLANERKA.HOURLYRATE(1200000;;;\"RUB\")", 792.29},
    {"=PLANERKA.HOURLYRATE(1200000;1.452;;\"RUB\")", 883.57},
    {"=PLANERKA.ANNUALCOST(1581.6;48)", 75916.8},
    {"=PLANERKA.ANNUALCOST(1581.6;48;1000)", 76916.8},
};

constexpr const char* kWrong[] = {
    "=PLANERKA.MEETINGCOST(0;5;58.5)",
    "=PLANERKA.MEETINGCOST(60;2.5;58.5)",
    "=PLANERKA.MEETINGCOST(60;5;-1)",
    "=PLANERKA.MEETINGCOST(60;5;10;\"soon\")",
    "=PLANERKA.MEETINGCOST(60;5;10;;;;;\"X\")",
    "=PLANERKA.HOURLYRATE(93600;1.3;0)",
    "=PLANERKA.HOURLYRATE(-1)",
    "=PLANERKA.ANNUALCOST(1E+14;2000000000)",
    "=PLANERKA.ANNUALCOST(1;0)",
};
} // namespace

BOOST_AUTO_TEST_CASE(functions_calculate_in_both_languages_and_refuse_what_makes_no_sense)
{
    for (const auto* language : {"en-US", "ru"})
        BOOST_TEST_CONTEXT(language)
        {
            const Office office({language});
            const auto sheet = office.new_document("scalc");
            const Closing closing(sheet);
            const auto cell = first_sheet(sheet)->getCellByPosition(0, 0);
            for (const auto& [formula, value] : kCalculated)
            {
                cell->setFormula(OUString::createFromAscii(formula));
                BOOST_TEST(cell->getError() == 0, formula);
                BOOST_TEST(cell->getValue() == value, formula << " is " << cell->getValue());
            }
            for (const auto* formula : kWrong)
            {
                cell->setFormula(OUString::createFromAscii(formula));
                BOOST_TEST(cell->getError() != 0, formula << " is " << cell->getValue());
            }
        }
}

BOOST_AUTO_TEST_CASE(the_function_wizard_explains_them)
{
    const Office office({"ru"});
    const auto functions = office.create<css::container::XNameAccess>("com.sun.star.sheet.FunctionDescriptions");
    Sequence<PropertyValue> description;
    BOOST_REQUIRE(functions->getByName("PLANERKA.HOURLYRATE") >>= description);
    BOOST_TEST(uno::to_utf8(uno::value_of(description, "Description", OUString())) ==
               "Полная стоимость рабочего часа по годовому окладу.");
}

BOOST_AUTO_TEST_CASE(formulas_survive_storing)
{
    const Office office;
    const auto sheet = office.new_document("scalc");
    const Closing closing(sheet);
    first_sheet(sheet)->getCellByPosition(0, 0)->setFormula("=PLANERKA.ANNUALCOST(100;12)");
    for (const auto& [extension, filter] : {std::pair(".ods", "calc8"), std::pair(".xlsx", "Calc MS Excel 2007 XML")})
    {
        const auto file = office.folder() / (std::string("functions") + extension);
        office.store(sheet, file, filter);
        const auto again = office.load(file);
        const Closing closing_again(again);
        BOOST_TEST(first_sheet(again)->getCellByPosition(0, 0)->getValue() == 1200, extension);
    }
}

BOOST_AUTO_TEST_SUITE_END()
