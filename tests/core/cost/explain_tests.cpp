// SPDX-License-Identifier: MPL-2.0
#include "cost/explain.hpp"

#include "cost/formula_value.hpp"
#include "cost/samples.hpp"

namespace
{
using planerka::Explanation;
using planerka::Language;
using planerka::Meeting;
using samples::decimal;

std::vector<Explanation> explained(const Meeting& meeting, Language language)
{
    const auto cost = samples::cost(meeting);
    return planerka::explain(meeting, cost, planerka::alternatives_of(meeting, cost).value(), language);
}

Explanation explanation(const Meeting& meeting, const std::string& figure, Language language = Language::en)
{
    for (auto& each : explained(meeting, language))
        if (each.figure == figure)
            return each;
    BOOST_FAIL("no " + figure);
    return {};
}

/// Every formula, read in both languages, comes to the figure beside it.
void check_formulas(const Meeting& meeting)
{
    const auto digits = samples::cost(meeting).currency.minor_digits();
    for (const auto language : planerka::kLanguages)
        for (const auto& each : explained(meeting, language))
            BOOST_TEST_CONTEXT(each.figure << ": " << each.formula)
            {
                const auto value = samples::FormulaReader(each.formula, language, digits).value();
                BOOST_TEST((value == each.value.exact()), "is not " << each.value.to_string());
                BOOST_TEST(!each.name.empty());
                BOOST_TEST(each.name.find("cost.figure") == std::string::npos);
                BOOST_TEST(!each.source.empty());
            }
}

/// E1 with everything that a file can have.
Meeting with_everything()
{
    auto meeting = samples::pipeline_review();
    meeting.format = "in_person";
    meeting.attendees[0].cost = planerka::AttendeeCost{.annual_salary = decimal("156000"),
                                                       .benefits_rate = decimal("0.3"),
                                                       .fte = decimal("0.8"),
                                                       .travel_time_factor = decimal("0.5"),
                                                       .prep_minutes = 35,
                                                       .travel_minutes = 25};
    meeting.attendees[1].cost->travel_minutes = 20;
    meeting.attendees[2].participation = "optional";
    meeting.attendees[2].cost = planerka::AttendeeCost{.annual_salary = decimal("83200.07")};
    meeting.attendees.push_back({.id = "p", .name = "Partner", .affiliation = "partner"});
    meeting.attendees.back().cost = planerka::AttendeeCost{.loaded_hourly_rate = decimal("70.005")};
    meeting.attendees.push_back({.id = "x", .name = "Away", .affiliation = "internal", .attendance = "apologies"});
    meeting.decisions.resize(3);
    meeting.recurrence->occurrences_per_year.reset();
    auto& costs = *meeting.costs;
    costs.include_partners = true;
    costs.tax_is_cost = true;
    costs.fixed = {
        {.category = "venue", .quantity = decimal("2"), .unit_price = decimal("99.99"), .tax_rate = decimal("0.19")},
        {.category = "gifts",
         .amount = decimal("48005"),
         .currency = "JPY",
         .fx_rate = decimal("0.6135"),
         .fx_units = 100},
        {.category = "tool", .text = "Licence", .amount = decimal("18"), .shared_by = decimal("12")},
        {.category = "tool", .quantity = decimal("0"), .unit_price = decimal("1.505"), .tax_rate = decimal("0.1")},
        {.category = "travel", .unit_price = decimal("7.335")},
        {.category = "materials", .amount = decimal("250"), .tax_rate = decimal("0.07"), .one_off = true}};
    auto& opportunity = *costs.opportunity;
    opportunity.mode = "gross_margin";
    opportunity.revenue_per_selling_hour.reset();
    opportunity.annual_revenue = decimal("900000");
    opportunity.productive_hours = decimal("1840");
    opportunity.win_rate = decimal("0.35");
    opportunity.average_deal = decimal("5000");
    return meeting;
}
} // namespace

BOOST_AUTO_TEST_SUITE(explain_tests)

BOOST_AUTO_TEST_CASE(formulas_come_to_their_figures)
{
    for (const auto* name : {"pipeline-review", "retirement-planning", "product-training"})
        check_formulas(samples::meeting(name));
    auto meeting = with_everything();
    check_formulas(meeting);
    meeting.costs->rounding = "half_even";
    check_formulas(meeting);
    meeting.costs->tax_is_cost = false;
    meeting.costs->opportunity->mode = "net_margin";
    meeting.costs->currency = "KWD";
    check_formulas(meeting);
    meeting.costs->currency = "JPY";
    check_formulas(meeting);
    meeting.costs->opportunity.reset();
    meeting.agenda = {{.id = "i1"}, {.id = "i2"}, {.id = "i3"}}; // without minutes
    check_formulas(meeting);
    for (auto& person : meeting.attendees)
        if (person.cost)
            person.cost = planerka::AttendeeCost{.loaded_hourly_rate = decimal("0")};
    meeting.costs->fixed.clear();
    check_formulas(meeting);
    meeting.attendees.clear();
    check_formulas(meeting);
}

BOOST_AUTO_TEST_CASE(a_reader_sees_the_numbers_of_the_file)
{
    const auto attendance = explanation(samples::pipeline_review(), "attendance");
    BOOST_TEST(attendance.name == "Attendance");
    BOOST_TEST(attendance.value.to_string() == "442.00");
    BOOST_TEST(attendance.formula ==
               "1 × round(97.50 × 60 / 60) + 5 × round(58.50 × 60 / 60) + 1 × round(52.00 × 60 / 60)");
    BOOST_TEST(attendance.source == "DOMAIN 6.2");
    const auto training = explanation(samples::product_training(), "opportunity", Language::ru);
    BOOST_TEST(training.name == "Упущенная выгода (оценка)");
    BOOST_TEST(training.formula == "12 × округл((90 + 10) / 60 × 0,35 × 37\u00A0842,95 × 0,12)");
    BOOST_TEST(explanation(samples::pipeline_review(), "breakEvenRevenue").formula == "roundup(1,581.60 / 0.25)");
    BOOST_TEST(explanation(samples::pipeline_review(), "byItem[2].direct").formula ==
               "rounddown(715.45 × 20 / 55) + 0.01");
    BOOST_TEST(explanation(samples::pipeline_review(), "people[1].rate").source ==
               "meeting file, attendees[1].cost.loadedHourlyRate");
    BOOST_TEST(explanation(samples::pipeline_review(), "people[1].preparation").name ==
               "Account executives, Central: Preparation");

    const auto meeting = with_everything();
    BOOST_TEST(explanation(meeting, "people[0].rate").formula == "round(156,000 × 0.8 × (1 + 0.3 + 0) / 2,080)");
    BOOST_TEST(explanation(meeting, "people[0].travelTime").formula == "1 × round(78.00 × 25 × 0.5 / 60)");
    BOOST_TEST(explanation(meeting, "people[2].rate").formula == "round(83,200.07 × 1.30 / 2,080)");
    BOOST_TEST(explanation(meeting, "revenuePerSellingHour").formula == "round(900,000 / (1,840 × 0.35))");
    BOOST_TEST(explanation(meeting, "lines[0].gross").formula == "round(2 × 99.99 × (1 + 0.19))");
    BOOST_TEST(explanation(meeting, "lines[1].net").formula == "round(48,005 × 0.6135 / 100)");
    BOOST_TEST(explanation(meeting, "lines[2].net").name == "Licence: net");
    BOOST_TEST(explanation(meeting, "occurrencesPerYear").source == "DOMAIN 11.10, meeting file, recurrence.rrule");
}

BOOST_AUTO_TEST_CASE(the_functions_are_said_to_mean_what_they_do)
{
    auto meeting = samples::simple("JPY");
    auto notes = planerka::explanation_notes(samples::cost(meeting), Language::en);
    BOOST_TEST(notes.at(0) == "round(x): to 1, halves away from zero");
    meeting = samples::simple("KWD");
    meeting.costs->rounding = "half_even";
    notes = planerka::explanation_notes(samples::cost(meeting), Language::ru);
    BOOST_TEST(notes.at(0) == "округлчётн(x): до 0,001, половина — до чётной цифры");
    BOOST_TEST(explanation(meeting, "attendance").formula == "1 × roundeven(60.000 × 60 / 60)");
}

BOOST_AUTO_TEST_SUITE_END()
