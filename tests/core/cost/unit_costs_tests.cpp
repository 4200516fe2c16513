// SPDX-License-Identifier: MPL-2.0
#include "cost/cost.hpp"

#include "cost/samples.hpp"

namespace
{
using planerka::Opportunity;
using samples::amount_text;
using samples::cost;
using samples::decimal;
using samples::golden;
using samples::simple;
} // namespace

BOOST_AUTO_TEST_SUITE(unit_costs_tests)

BOOST_AUTO_TEST_CASE(a_decision_costs_its_share_and_none_is_not_defined)
{
    auto meeting = samples::pipeline_review();
    BOOST_TEST(amount_text(cost(meeting).per_decision) == "none");
    meeting.decisions.resize(3);
    BOOST_TEST(amount_text(cost(meeting).per_decision) ==
               golden("E6").at("cost_per_decision").at("value").get<std::string>());
}

BOOST_AUTO_TEST_CASE(a_won_client_pays_for_those_who_are_not)
{
    const auto expected = golden("E2");
    auto meeting = samples::retirement_planning();
    BOOST_TEST(amount_text(cost(meeting).per_won_client) == "none");
    meeting.costs->opportunity->margin_rate = decimal("0.30");
    BOOST_TEST(amount_text(cost(meeting).per_won_client) == "none");
    meeting.costs->opportunity->win_rate = decimal("0.35");
    BOOST_TEST(amount_text(cost(meeting).per_won_client) ==
               expected.at("break_even_revenue_per_won_client").get<std::string>());
    // Of the assets a client brings, 0.9 % are the fee, and 30 % of that the margin.
    meeting.costs->opportunity->margin_rate = decimal("0.0027");
    const auto assets = cost(meeting);
    BOOST_TEST(amount_text(assets.break_even_revenue) ==
               expected.at("break_even_assets_first_year").get<std::string>());
    BOOST_TEST(amount_text(assets.per_won_client) ==
               expected.at("break_even_assets_given_win_rate").get<std::string>());
    meeting.costs->opportunity->win_rate = decimal("0");
    BOOST_TEST(amount_text(cost(meeting).per_won_client) == "none");
}

BOOST_AUTO_TEST_CASE(what_a_won_client_must_bring_is_rounded_once)
{
    auto meeting = simple();
    meeting.costs->opportunity =
        planerka::Opportunity{.mode = "off", .margin_rate = decimal("0.9"), .win_rate = decimal("0.35")};
    BOOST_TEST(amount_text(cost(meeting).break_even_revenue) == "66.67");
    BOOST_TEST(amount_text(cost(meeting).per_won_client) == "190.48"); // 66.67 / 0.35 would be 190.49
}

BOOST_AUTO_TEST_CASE(break_even_deals_are_whole)
{
    const auto expected = golden("E3");
    auto meeting = samples::product_training();
    BOOST_TEST(!cost(meeting).break_even_deals);
    meeting.costs->opportunity->average_deal = decimal(expected.at("avg_deal").get<std::string>());
    BOOST_TEST(cost(meeting).break_even_deals.value() == expected.at("break_even_deals_ceil").get<int>());
    meeting.costs->opportunity->average_deal = decimal("615184.00");
    BOOST_TEST(cost(meeting).break_even_deals.value() == 1);
    meeting.costs->opportunity->average_deal = decimal("0");
    BOOST_TEST(!cost(meeting).break_even_deals);
}

BOOST_AUTO_TEST_CASE(the_expected_benefit_is_set_against_the_full_cost)
{
    auto meeting = samples::pipeline_review();
    auto actual = cost(meeting);
    BOOST_TEST(amount_text(actual.expected_gain) == "10000.00"); // 40,000 × 0.25
    BOOST_TEST(amount_text(actual.net_benefit) == "8418.40");
    meeting.expected_benefit->revenue->amount = decimal("100.00");
    BOOST_TEST(amount_text(cost(meeting).net_benefit) == "-1556.60");
    meeting.expected_benefit->revenue->amount = decimal("0.02"); // 0.005
    BOOST_TEST(amount_text(cost(meeting).expected_gain) == "0.01");
    meeting.costs->rounding = "half_even";
    BOOST_TEST(amount_text(cost(meeting).expected_gain) == "0.00");

    meeting.expected_benefit->revenue->currency = "EUR";
    BOOST_TEST(amount_text(cost(meeting).net_benefit) == "none");
    meeting.expected_benefit->revenue->currency.clear();
    BOOST_TEST(amount_text(cost(meeting).expected_gain) == "0.00");
    meeting.costs->opportunity->margin_rate.reset();
    BOOST_TEST(amount_text(cost(meeting).net_benefit) == "none");
}

BOOST_AUTO_TEST_CASE(the_revenue_of_a_selling_hour_comes_from_the_year)
{
    auto meeting = samples::pipeline_review();
    auto& opportunity = *meeting.costs->opportunity;
    opportunity.revenue_per_selling_hour.reset();
    BOOST_TEST(cost(meeting).opportunity_mode == "off");
    opportunity.annual_revenue = decimal("900000");
    BOOST_TEST(cost(meeting).opportunity_mode == "off");
    opportunity.productive_hours = decimal("1840");
    auto actual = cost(meeting);
    BOOST_TEST(actual.revenue_per_selling_hour->to_string() ==
               golden("E1").at("revenue_per_selling_hour").get<std::string>());
    BOOST_TEST(amount_text(actual.full) == golden("E1").at("full").get<std::string>());
    BOOST_TEST((*actual.selling_hours_per_year ==
                decimal(golden("E1").at("selling_hours_per_year").get<std::string>()).exact()));
    opportunity.revenue_per_selling_hour = decimal("1000"); // wins
    BOOST_TEST(amount_text(cost(meeting).opportunity) == "619.80");
    opportunity.revenue_per_selling_hour.reset();
    opportunity.selling_time_share = decimal("0");
    BOOST_TEST(cost(meeting).opportunity_mode == "off");

    auto training = samples::product_training();
    training.costs->opportunity->revenue_per_selling_hour.reset();
    training.costs->opportunity->annual_revenue = decimal("24000000");
    training.costs->opportunity->productive_hours = decimal("1812");
    actual = cost(training);
    BOOST_TEST(actual.revenue_per_selling_hour->to_string() ==
               golden("E3").at("revenue_per_selling_hour").get<std::string>());
    BOOST_TEST((*actual.selling_hours_per_year ==
                decimal(golden("E3").at("selling_hours_per_year").get<std::string>()).exact()));
    BOOST_TEST(amount_text(actual.opportunity) == golden("E3").at("opportunity").get<std::string>());
}

BOOST_AUTO_TEST_CASE(half_even_is_for_what_is_derived_too)
{
    auto meeting = simple();
    meeting.costs->rounding = "half_even";
    meeting.attendees[0].cost = planerka::AttendeeCost{
        .annual_salary = decimal("1000.05"), .load_multiplier = decimal("1"), .hours_per_year = decimal("1000")};
    BOOST_TEST(amount_text(cost(meeting).people.at(0).rate) == "1.00");
    meeting.attendees[0].cost->annual_salary = decimal("1005");
    BOOST_TEST(amount_text(cost(meeting).people.at(0).rate) == "1.00"); // 1.005
    meeting.attendees[0].cost =
        planerka::AttendeeCost{.loaded_hourly_rate = decimal("0.25"), .recovery_minutes = 0, .quota_carrier = true};
    meeting.duration_minutes = 60;
    meeting.costs->opportunity = Opportunity{.mode = "gross_margin",
                                             .selling_time_share = decimal("0.5"),
                                             .annual_revenue = decimal("2.49"),
                                             .productive_hours = decimal("2"),
                                             .margin_rate = decimal("0.01")};
    const auto actual = cost(meeting);
    BOOST_TEST(actual.revenue_per_selling_hour->to_string() == "2.49");
    BOOST_TEST(amount_text(actual.selling_pay) == "0.12"); // 0.125
    BOOST_TEST(amount_text(actual.opportunity) == "0.01"); // 0.01245
    BOOST_TEST(amount_text(actual.full) == "0.14");
    meeting.costs->opportunity->annual_revenue = decimal("2.005");
    BOOST_TEST(cost(meeting).revenue_per_selling_hour->to_string() == "2.00"); // 2.005
    meeting.attendees.push_back({.id = "c", .headcount = 3, .affiliation = "client"});
    BOOST_TEST(amount_text(cost(meeting).per_participant) == "0.04"); // 0.14 / 4 = 0.035
    meeting.decisions.resize(4);
    BOOST_TEST(amount_text(cost(meeting).per_decision) == "0.04");
    meeting.costs->rounding = "half_up";
    BOOST_TEST(amount_text(cost(meeting).selling_pay) == "0.13");
    BOOST_TEST(cost(meeting).revenue_per_selling_hour->to_string() == "2.01");
}

BOOST_AUTO_TEST_CASE(who_is_away_is_no_head_and_who_is_informed_reads)
{
    auto meeting = simple();
    for (const auto* attendance : {"apologies", "absent"})
    {
        meeting.attendees.push_back(
            {.id = "away", .affiliation = "internal", .attendance = attendance}); // needs no rate
        const auto actual = cost(meeting);
        BOOST_TEST(amount_text(actual.direct) == "60.00");
        BOOST_TEST(actual.internal_headcount == 1);
        BOOST_TEST(actual.total_headcount == 1);
        BOOST_TEST((actual.person_hours == 1));
    }
    auto reader = meeting.attendees[0];
    reader.participation = "informed";
    meeting.attendees.push_back(reader);
    BOOST_TEST(amount_text(cost(meeting).direct) == "65.00");
    BOOST_TEST(cost(meeting).internal_headcount == 2);
    BOOST_TEST(cost(meeting).people.at(1).attendee == 3u);
    meeting.attendees.back().cost->attend_minutes = 30;
    BOOST_TEST(amount_text(cost(meeting).direct) == "90.00");
}

BOOST_AUTO_TEST_CASE(rates_of_small_units_are_in_thousands)
{
    auto meeting = simple("VND");
    meeting.attendees[0].cost->loaded_hourly_rate = decimal("2450000");
    BOOST_TEST(amount_text(cost(meeting).direct) == "2450000");
    meeting.costs->currency = "USD";
    BOOST_TEST(planerka::cost_of(meeting).error().code == "cost.range");
}

BOOST_AUTO_TEST_CASE(the_year_is_that_of_the_rule)
{
    auto meeting = simple();
    meeting.recurrence = planerka::Recurrence{.rrule = "FREQ=WEEKLY;BYDAY=MO", .exceptions = {"2026-12-28"}};
    BOOST_TEST(cost(meeting).occurrences_per_year == 52);
    BOOST_TEST(amount_text(cost(meeting).annual_full) == "3120.00");
    meeting.recurrence->occurrences_per_year = 48;
    BOOST_TEST(amount_text(cost(meeting).annual_full) == "2880.00");
}

BOOST_AUTO_TEST_SUITE_END()
