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
    BOOST_TEST(attendance.source == "see Method: Time of people");
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
    BOOST_TEST(explanation(meeting, "occurrencesPerYear").source ==
               "meeting file, recurrence.rrule, recurrence.exceptions");
}

BOOST_AUTO_TEST_CASE(what_is_assumed_is_said_to_be)
{
    auto meeting = with_everything();
    const auto source = [&](const char* figure) { return explanation(meeting, figure).source; };
    BOOST_TEST(
        source("people[2].rate") ==
        "see Method: Hourly rate; 1.30 is an assumption, enter yours as attendees[2].cost.loadMultiplier; 2,080 is an "
        "assumption, enter yours as attendees[2].cost.hoursPerYear");
    BOOST_TEST(source("people[0].rate") ==
               "see Method: Hourly rate; 2,080 is an assumption, enter yours as attendees[0].cost.hoursPerYear");
    BOOST_TEST(source("people[2].recovery") == "see Method: Time of people, Return to work; 10 is an assumption, enter "
                                               "yours as attendees[2].cost.recoveryMinutes");
    BOOST_TEST(source("recovery") == "see Method: Time of people, Return to work; 10 is an assumption, enter yours as "
                                     "attendees[].cost.recoveryMinutes");
    BOOST_TEST(source("opportunity") == "see Method: Sales not made");
    meeting.costs->opportunity->selling_time_share.reset();
    for (const auto* figure :
         {"opportunity", "lostSellingHours", "sellingHoursPerYear", "revenuePerSellingHour", "people[1].opportunity"})
        BOOST_TEST(
            source(figure) ==
            "see Method: Sales not made; 0.35 is an assumption, enter yours as costs.opportunity.sellingTimeShare");
    meeting.costs->currency = "RUB";
    meeting.costs->fixed.clear();
    BOOST_TEST(
        explanation(meeting, "people[2].rate", Language::ru).source ==
        "см. Методику: Стоимость часа; 1,302 — допущение, своё значение укажите в attendees[2].cost.loadMultiplier; "
        "1\u00A0972 — допущение, своё значение укажите в attendees[2].cost.hoursPerYear");
}

BOOST_AUTO_TEST_CASE(an_exchange_rate_has_its_date_and_its_source)
{
    auto meeting = with_everything();
    BOOST_TEST(explanation(meeting, "lines[1].net").source ==
               "see Method: Expenses; meeting file, costs.fixed[1].fxRate");
    meeting.costs->fixed[1].fx_date = "2026-12-01";
    meeting.costs->fixed[1].fx_source = "ECB";
    BOOST_TEST(explanation(meeting, "lines[1].net").source ==
               "see Method: Expenses; meeting file, costs.fixed[1].fxRate, 1 Dec 2026, ECB");
    BOOST_TEST(explanation(meeting, "lines[2].net").source == "see Method: Expenses");
    BOOST_TEST(explanation(meeting, "lines[0].amount").source ==
               "see Method: Expenses; with tax, as costs.taxIsCost says");
}

BOOST_AUTO_TEST_CASE(what_is_not_counted_has_its_reason_as_source)
{
    auto meeting = samples::pipeline_review();
    meeting.costs->opportunity->margin_rate.reset();
    BOOST_TEST(
        explanation(meeting, "opportunity").source ==
        "see Method: Sales not made; not counted, because the margin is missing; enter costs.opportunity.marginRate");
    BOOST_TEST(explanation(meeting, "lostSellingHours").formula == "0");
}

BOOST_AUTO_TEST_CASE(meetings_of_a_year_are_those_of_the_rule_without_the_exceptions)
{
    auto meeting = samples::simple();
    meeting.recurrence = planerka::Recurrence{.rrule = "FREQ=WEEKLY;COUNT=10", .exceptions = {"2026-12-28"}};
    const auto told = explanation(meeting, "occurrencesPerYear");
    BOOST_TEST(told.formula == "10 − 1");
    BOOST_TEST(told.source == "meeting file, recurrence.rrule, recurrence.exceptions");
}

BOOST_AUTO_TEST_CASE(alternatives_say_how_much_is_left)
{
    const auto meeting = samples::pipeline_review();
    const auto formula = [&](const char* figure) { return explanation(meeting, figure).formula; };
    BOOST_TEST(formula("alternatives[0].hoursPerYear") == "round((48 × (1 × 60 + 5 × 8 + 1 × 8 + 2 × 10)) / 60; 2)");
    BOOST_TEST(formula("alternatives[1].durationMinutes") == "round(60 × 2 / 15; 0) × 5");
    BOOST_TEST(formula("alternatives[2].meetingsPerYear") == "48 − 24");
    BOOST_TEST(formula("alternatives[3].memosPerYear") == "48 − 24");
    BOOST_TEST(formula("lostSellingHours") == "round((5 × 85) / 60 × 0.35; 2)");
}

BOOST_AUTO_TEST_CASE(what_is_paid_for_time_is_in_the_part_of_the_time)
{
    auto meeting = samples::simple();
    meeting.attendees[0].cost->prep_minutes = 30;
    meeting.costs->fixed = {{.category = "preparation", .amount = decimal("7.00")},
                            {.category = "follow_up", .amount = decimal("2.00")}};
    BOOST_TEST(explanation(meeting, "preparation").formula == "1 × round(60.00 × 30 / 60) + 7.00");
    BOOST_TEST(explanation(meeting, "followUp").formula == "2.00");
    BOOST_TEST(explanation(meeting, "lines[1].net").name == "Follow-up: net");
    check_formulas(meeting);
}

BOOST_AUTO_TEST_CASE(pay_that_stands_in_the_private_file_is_said_to)
{
    const auto meeting = samples::pipeline_review();
    const auto cost = samples::cost(meeting);
    for (const auto& each : planerka::explain(meeting, cost, {}, Language::en, planerka::PrivatePart::in_private_file))
    {
        if (each.figure == "people[0].rate")
            BOOST_TEST(each.source == "private file, attendees[0].cost.loadedHourlyRate");
        if (each.figure == "revenuePerSellingHour")
            BOOST_TEST(each.source == "private file, costs.opportunity.revenuePerSellingHour");
        if (each.figure == "occurrencesPerYear")
            BOOST_TEST(each.source == "meeting file, recurrence.occurrencesPerYear");
    }
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
