// SPDX-License-Identifier: MPL-2.0
#include "cost/cost.hpp"

#include "check/check.hpp"
#include "cost/samples.hpp"

namespace
{
using planerka::CostLine;
using samples::amount_text;
using samples::cost;
using samples::decimal;
using samples::simple;

planerka::Meeting with(std::vector<CostLine> lines, std::string currency = "EUR")
{
    auto meeting = simple(std::move(currency));
    meeting.costs->fixed = std::move(lines);
    return meeting;
}

std::string amount(CostLine line, const char* currency = "EUR")
{
    return amount_text(cost(with({std::move(line)}, currency)).expenses.at(0).amount);
}
} // namespace

BOOST_AUTO_TEST_SUITE(expense_lines_tests)

BOOST_AUTO_TEST_CASE(a_shared_amount_is_divided)
{
    // The licences of E1 and E3, and what does not come out even.
    BOOST_TEST(amount({.amount = decimal("18.00"), .shared_by = decimal("12")}) == "1.50");
    BOOST_TEST(amount({.amount = decimal("2400"), .shared_by = decimal("20")}, "RUB") == "120.00");
    BOOST_TEST(amount({.quantity = decimal("2"), .unit_price = decimal("9.99"), .shared_by = decimal("7")}) == "2.85");
    BOOST_TEST(amount({.amount = decimal("10"), .shared_by = decimal("0.5")}) == "20.00");
}

BOOST_AUTO_TEST_CASE(the_tax_is_that_of_the_amount_and_not_of_what_is_printed)
{
    const auto line = cost(with({{.amount = decimal("10"), .shared_by = decimal("3"), .tax_rate = decimal("0.19")}}))
                          .expenses.at(0)
                          .sum;
    BOOST_TEST(amount_text(line.net) == "3.33");
    BOOST_TEST(amount_text(line.gross) == "3.97"); // 3.33 × 1.19 would be 3.96
    BOOST_TEST(amount_text(line.tax) == "0.64");
}

BOOST_AUTO_TEST_CASE(a_quote_per_hundred_units_is_divided_first)
{
    const CostLine per_hundred{
        .amount = decimal("48005"), .currency = "JPY", .fx_rate = decimal("0.6135"), .fx_units = 100};
    BOOST_TEST(amount(per_hundred) == "294.51");
    BOOST_TEST(amount({.amount = decimal("48005"), .currency = "JPY", .fx_rate = decimal("0.006135")}) == "294.51");
    BOOST_TEST(amount({.amount = decimal("5"), .currency = "EUR", .fx_rate = decimal("2"), .fx_units = 100}) == "5.00");
}

BOOST_AUTO_TEST_CASE(amounts_have_the_digits_of_the_reports_currency)
{
    const CostLine tie{.amount = decimal("1.5"), .currency = "USD", .fx_rate = decimal("0.333")}; // 0.4995
    BOOST_TEST(amount(tie, "EUR") == "0.50");
    BOOST_TEST(amount(tie, "JPY") == "0");
    BOOST_TEST(amount(tie, "KWD") == "0.500");
    auto meeting = with({tie}, "KWD");
    meeting.costs->rounding = "half_even";
    BOOST_TEST(amount_text(cost(meeting).other) == "0.500");
    meeting.costs->fixed[0].fx_rate = decimal("0.331"); // 0.4965
    BOOST_TEST(amount_text(cost(meeting).other) == "0.496");
    meeting.costs->rounding = "half_up";
    BOOST_TEST(amount_text(cost(meeting).other) == "0.497");
}

BOOST_AUTO_TEST_CASE(net_tax_and_gross_are_shown_for_every_line)
{
    auto meeting = with({{.category = "venue", .amount = decimal("99.99"), .tax_rate = decimal("0.19")},
                         {.category = "speaker", .amount = decimal("10")},
                         {.category = "tool", .amount = decimal("0.03"), .tax_rate = decimal("0.5")}});
    for (const bool is_cost : {false, true})
    {
        meeting.costs->tax_is_cost = is_cost;
        const auto actual = cost(meeting);
        const auto& venue = actual.expenses.at(0).sum;
        BOOST_TEST(amount_text(venue.net) + ' ' + amount_text(venue.tax) + ' ' + amount_text(venue.gross) ==
                   "99.99 19.00 118.99");
        BOOST_TEST(amount_text(actual.expenses.at(1).sum.tax) == "0.00");
        BOOST_TEST(amount_text(actual.expenses.at(1).sum.gross) == "10.00");
        BOOST_TEST(amount_text(actual.expenses.at(2).sum.gross) == "0.05"); // 0.045
        BOOST_TEST(amount_text(actual.expense_total.net) == "110.02");
        BOOST_TEST(amount_text(actual.expense_total.tax) == "19.02");
        BOOST_TEST(amount_text(actual.expense_total.gross) == "129.04");
        BOOST_TEST(amount_text(actual.direct) == (is_cost ? "189.04" : "170.02"));
        BOOST_TEST(amount_text(actual.one_off_total.gross) == "0.00");
    }
}

BOOST_AUTO_TEST_CASE(what_is_paid_once_is_added_to_the_year_once)
{
    auto meeting = with({{.category = "tool", .amount = decimal("100.00"), .tax_rate = decimal("0.2"), .one_off = true},
                         {.category = "venue", .amount = decimal("5.00")}});
    meeting.recurrence = planerka::Recurrence{.occurrences_per_year = 10};
    meeting.agenda = {{.id = "i1", .planned_minutes = 30}};
    auto actual = cost(meeting);
    BOOST_TEST(amount_text(actual.direct) == "65.00");
    BOOST_TEST(amount_text(actual.tool) == "0.00");
    BOOST_TEST(amount_text(actual.by_item.at(0).direct) == "65.00");
    BOOST_TEST(actual.expenses.at(0).one_off);
    BOOST_TEST(amount_text(actual.one_off) == "100.00");
    BOOST_TEST(amount_text(actual.one_off_total.tax) == "20.00");
    BOOST_TEST(amount_text(actual.expense_total.net) == "5.00");
    BOOST_TEST(amount_text(actual.annual_direct) == "750.00");
    BOOST_TEST(amount_text(actual.annual_full) == "750.00");
    BOOST_TEST(amount_text(actual.annual_opportunity) == "0.00");
    meeting.costs->tax_is_cost = true;
    actual = cost(meeting);
    BOOST_TEST(amount_text(actual.one_off) == "120.00");
    BOOST_TEST(amount_text(actual.annual_full) == "770.00");
}

BOOST_AUTO_TEST_CASE(the_check_and_the_cost_allow_the_same)
{
    const auto allowed = [](const char* shared_by, const char* fx_rate)
    {
        const auto meeting = with({{.amount = decimal("1000"),
                                    .shared_by = decimal(shared_by),
                                    .currency = "USD",
                                    .fx_rate = decimal(fx_rate),
                                    .fx_date = "2026-12-01"}});
        std::string said;
        for (const auto& problem : planerka::check(meeting, planerka::Language::en))
            if (problem.path.starts_with("costs.fixed"))
                said += problem.path + ' ';
        const auto cost = planerka::cost_of(meeting);
        BOOST_TEST((cost ? "" : cost.error().place + ' ') == said);
        return said.empty();
    };
    BOOST_TEST(allowed("0.5", "0.000000001"));
    BOOST_TEST(allowed("1000000", "1000000000"));
    BOOST_TEST(!allowed("0.0009", "1"));
    BOOST_TEST(!allowed("1000001", "1"));
    BOOST_TEST(!allowed("1", "1000000001"));
}

BOOST_AUTO_TEST_CASE(a_price_that_is_not_used_costs_nothing)
{
    const auto actual = cost(with({{.category = "tool", .quantity = decimal("0"), .unit_price = decimal("1.50")}}));
    BOOST_TEST(amount_text(actual.tool) == "0.00");
    BOOST_TEST(amount_text(actual.direct) == "60.00");
}

BOOST_AUTO_TEST_SUITE_END()
