// SPDX-License-Identifier: MPL-2.0
#include "base/file.hpp"
#include "cost/cost.hpp"
#include "meeting/meeting_file.hpp"
#include "support/cost_sheet.hxx"
#include "support/document_text.hxx"
#include "support/examples.hxx"
#include "text/messages.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/ValidationAlertStyle.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <filesystem>
#include <map>

using namespace planerka;
using namespace planerka::office_tests;

BOOST_AUTO_TEST_SUITE(cost_sheet_tests, *boost::unit_test::fixture<OneOffice>())

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
    const auto& office = OneOffice::get();
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

namespace
{
Model opened(const Office& office, const Meeting& meeting, Language language = Language::en)
{
    const auto file = office.folder() / "sheet.ods";
    BOOST_REQUIRE(write_file(file, cost_sheet_of(meeting, language), FileAccess::everyone));
    return office.load(file);
}

std::string said(const char* key)
{
    return text::message(Language::en, std::string("documents.cost.check.") + key);
}
} // namespace

// A conference with several currencies, half even, yen, gross margin, one person alone, a client's meeting in roubles.
BOOST_AUTO_TEST_CASE(every_figure_of_meetings_like_those_of_real_people_is_the_core_s)
{
    const auto& office = OneOffice::get();
    int meetings = 0;
    for (const auto& file : std::filesystem::directory_iterator(PLANERKA_TEST_DATA "/cost_sheets"))
        BOOST_TEST_CONTEXT(file.path())
        {
            const auto meeting = load_meeting(file.path()).value();
            const auto language = meeting.language;
            const auto model = opened(office, meeting, language);
            const Closing closing(model);
            const CostSheet sheet(model);
            const auto differences = sheet.differences(meeting, language, meeting.costs->currency);
            BOOST_TEST(differences == "", differences);
            ++meetings;
        }
    BOOST_TEST(meetings == 6);
}

BOOST_AUTO_TEST_CASE(a_reader_sees_signs_decimals_and_the_year_of_a_single_meeting)
{
    const auto& office = OneOffice::get();
    auto meeting = example("pipeline-review");
    meeting.recurrence.reset();
    meeting.costs->opportunity->mode = "gross_margin";
    {
        const auto model = opened(office, meeting);
        const Closing closing(model);
        const CostSheet sheet(model);
        const auto cost = cost_of(meeting).value();
        BOOST_TEST(sheet.shown("PayInMargin") == "−" + cost.selling_pay.to_string());
        BOOST_TEST(sheet.shown("AnnualFull") == sheet.shown("TotalFull"));
        BOOST_TEST(sheet.shown("AnnualDirect") == sheet.shown("TotalDirect"));
        BOOST_TEST(sheet.number("AnnualFull") > 0);
    }
    for (const auto& [currency, decimals] : std::map<std::string, std::size_t>{{"KWD", 3}, {"JPY", 0}, {"USD", 2}})
    {
        meeting.costs->currency = currency;
        meeting.costs->fixed = {{.category = "venue", .amount = Decimal(1234567, 3)}};
        const auto model = opened(office, meeting);
        const Closing closing(model);
        const CostSheet sheet(model);
        for (const auto* name : {"TotalFull", "ExpenseVenue", "TotalByItem", "RevPerSellHour"})
        {
            const auto shown = sheet.shown(name);
            const auto point = shown.find('.');
            BOOST_TEST((point == std::string::npos ? 0 : shown.size() - point - 1) == decimals,
                       currency << ' ' << name << ' ' << shown);
        }
    }
}

BOOST_AUTO_TEST_CASE(checks_tell_of_text_in_a_rate_and_of_rates_in_an_old_currency)
{
    const auto& office = OneOffice::get();
    const auto model = opened(office, example("pipeline-review"));
    const Closing closing(model);
    const CostSheet sheet(model);
    for (const auto* check : {"CheckParts", "CheckYear", "CheckItems", "CheckCurrency"})
        BOOST_TEST(sheet.shown(check) == said("ok"), check);

    sheet.set("Currency", std::string("EUR"));
    BOOST_TEST(sheet.shown("CheckCurrency") == said("old_rates") + "USD");
    sheet.set("RatesCurrency", std::string("EUR"));
    BOOST_TEST(sheet.shown("CheckCurrency") == said("ok"));

    const auto rate = sheet.cell("PeopleRates", 0, 3);
    rate->setFormula("a lot");
    BOOST_TEST(sheet.shown("CheckParts") == said("no_number"));
    rate->setValue(100);
    BOOST_TEST(sheet.shown("CheckParts") == said("ok"));

    // A part that somebody has typed over.
    sheet.set("TotalAttendance", sheet.number("TotalAttendance") + 7);
    BOOST_TEST(sheet.shown("CheckParts") == "−7.00");
}

BOOST_AUTO_TEST_CASE(a_rate_takes_numbers_alone_and_says_so)
{
    const auto& office = OneOffice::get();
    for (const auto language : kLanguages)
    {
        const auto model = opened(office, example("pipeline-review"), language);
        const Closing closing(model);
        const Reference<css::beans::XPropertySet> cell(CostSheet(model).cell("PeopleRates", 0, 3), UNO_QUERY_THROW);
        const Reference<css::beans::XPropertySet> rule(cell->getPropertyValue("Validation"), UNO_QUERY_THROW);
        BOOST_TEST((rule->getPropertyValue("Type") == Any(css::sheet::ValidationType_DECIMAL)));
        BOOST_TEST((rule->getPropertyValue("ErrorAlertStyle") == Any(css::sheet::ValidationAlertStyle_STOP)));
        BOOST_TEST((rule->getPropertyValue("ErrorMessage") ==
                    Any(uno::to_ou(text::message(language, "documents.cost.refused.amount")))));
    }
}

BOOST_AUTO_TEST_SUITE_END()
