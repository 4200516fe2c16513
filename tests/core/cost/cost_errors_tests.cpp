// SPDX-License-Identifier: MPL-2.0
#include "cost/cost.hpp"

#include "cost/samples.hpp"

#include <boost/test/data/test_case.hpp>

#include <functional>
#include <limits>

namespace
{
using planerka::Meeting;
using planerka::Opportunity;
using samples::decimal;
using samples::simple;

/// A change of the simple meeting, and the error it must give.
struct Case
{
    const char* code;
    const char* place;
    std::function<void(Meeting&)> change;
};

planerka::AttendeeCost& pay(Meeting& meeting)
{
    return *meeting.attendees[0].cost;
}

void line(Meeting& meeting, planerka::CostLine added)
{
    meeting.costs->fixed.push_back({.category = "venue", .amount = decimal("1")});
    meeting.costs->fixed.push_back(std::move(added));
}

const auto kOne = decimal("1");
const auto kTen = decimal("10");
const auto kHuge = decimal("999999999999999999");
constexpr int kMost = std::numeric_limits<int>::max();

const std::vector<Case> kCases{
    {"cost.no_currency", "costs.currency", [](Meeting& m) { m.costs.reset(); }},
    {"cost.no_currency", "costs.currency", [](Meeting& m) { m.costs->currency.clear(); }},
    {"cost.currency", "costs.currency", [](Meeting& m) { m.costs->currency = "EURO"; }},
    {"cost.rounding", "costs.rounding", [](Meeting& m) { m.costs->rounding = "down"; }},
    {"cost.rate_missing", "attendees[0].cost.loadedHourlyRate", [](Meeting& m) { m.attendees[0].cost.reset(); }},
    {"cost.rate_missing", "attendees[1].cost.loadedHourlyRate",
     [](Meeting& m) { m.attendees.push_back({.id = "a2"}); }},
    {"cost.range", "attendees[0].cost.loadedHourlyRate", [](Meeting& m) { pay(m).loaded_hourly_rate = decimal("-1"); }},
    {"cost.range", "attendees[0].cost.loadedHourlyRate",
     [](Meeting& m) { pay(m).loaded_hourly_rate = decimal("100000.01"); }},
    {"cost.range", "attendees[0].cost.loadedHourlyRate", [](Meeting& m) { pay(m).loaded_hourly_rate = kHuge; }},
    {"cost.negative", "attendees[0].cost.annualSalary", [](Meeting& m) { pay(m).annual_salary = decimal("-1"); }},
    {"cost.range", "attendees[0].cost.annualSalary",
     [](Meeting& m) { pay(m) = {.annual_salary = decimal("1000000000")}; }},
    {"cost.too_large", "attendees[0].cost.annualSalary",
     [](Meeting& m)
     { pay(m) = {.annual_salary = kHuge, .load_multiplier = kTen, .fte = kTen, .hours_per_year = decimal("800")}; }},
    {"cost.range", "attendees[0].cost.benefitsRate", [](Meeting& m) { pay(m).benefits_rate = decimal("1.501"); }},
    {"cost.range", "attendees[0].cost.overheadRate", [](Meeting& m) { pay(m).overhead_rate = decimal("3.1"); }},
    {"cost.negative", "attendees[0].cost.loadMultiplier", [](Meeting& m) { pay(m).load_multiplier = decimal("-1"); }},
    {"cost.range", "attendees[0].cost.loadMultiplier", [](Meeting& m) { pay(m).load_multiplier = decimal("10.1"); }},
    {"cost.range", "attendees[0].cost.fte", [](Meeting& m) { pay(m).fte = decimal("10.1"); }},
    {"cost.range", "attendees[0].cost.travelTimeFactor",
     [](Meeting& m) { pay(m).travel_time_factor = decimal("10.1"); }},
    {"cost.negative", "attendees[0].cost.fte", [](Meeting& m) { pay(m).fte = decimal("-0.5"); }},
    {"cost.range", "attendees[0].cost.hoursPerYear", [](Meeting& m) { pay(m).hours_per_year = decimal("0"); }},
    {"cost.range", "attendees[0].cost.hoursPerYear", [](Meeting& m) { pay(m).hours_per_year = decimal("2601"); }},
    {"cost.negative", "attendees[0].cost.travelTimeFactor",
     [](Meeting& m) { pay(m).travel_time_factor = decimal("-1"); }},
    {"cost.range", "attendees[0].cost.attendMinutes", [](Meeting& m) { pay(m).attend_minutes = -1; }},
    {"cost.range", "attendees[0].cost.prepMinutes", [](Meeting& m) { pay(m).prep_minutes = kMost; }},
    {"cost.range", "attendees[0].cost.followUpMinutes", [](Meeting& m) { pay(m).follow_up_minutes = kMost; }},
    {"cost.range", "attendees[0].cost.travelMinutes", [](Meeting& m) { pay(m).travel_minutes = kMost; }},
    {"cost.range", "attendees[0].cost.recoveryMinutes", [](Meeting& m) { pay(m).recovery_minutes = -5; }},
    {"cost.too_large", "costs",
     [](Meeting& m)
     {
         line(m, {.amount = decimal("90000000000000000")});
         line(m, {.amount = decimal("90000000000000000")});
     }},
    {"cost.range", "attendees[0].headcount", [](Meeting& m) { m.attendees[0].headcount = 0; }},
    {"cost.range", "attendees[0].headcount", [](Meeting& m) { m.attendees[0].headcount = 10'001; }},
    {"cost.range", "attendees[1].headcount",
     [](Meeting& m) { m.attendees.push_back({.headcount = kMost, .affiliation = "client"}); }},
    {"cost.range", "durationMinutes", [](Meeting& m) { m.duration_minutes = -60; }},
    {"cost.range", "durationMinutes", [](Meeting& m) { m.duration_minutes = kMost; }},
    {"cost.range", "agenda[0].plannedMinutes", [](Meeting& m) { m.agenda.push_back({.planned_minutes = -1}); }},
    {"cost.negative", "costs.fixed[1].amount", [](Meeting& m) { line(m, {.amount = decimal("-1")}); }},
    {"cost.negative", "costs.fixed[1].quantity",
     [](Meeting& m) { line(m, {.quantity = decimal("-1"), .unit_price = kOne}); }},
    {"cost.negative", "costs.fixed[1].unitPrice", [](Meeting& m) { line(m, {.unit_price = decimal("-1")}); }},
    {"cost.line_amount", "costs.fixed[1].amount", [](Meeting& m) { line(m, {.quantity = kOne}); }},
    {"cost.range", "costs.fixed[1].taxRate", [](Meeting& m) { line(m, {.amount = kOne, .tax_rate = decimal("19")}); }},
    {"cost.currency", "costs.fixed[1].currency", [](Meeting& m) { line(m, {.amount = kOne, .currency = "usd"}); }},
    {"cost.fx_missing", "costs.fixed[1].fxRate", [](Meeting& m) { line(m, {.amount = kOne, .currency = "USD"}); }},
    {"cost.negative", "costs.fixed[1].fxRate",
     [](Meeting& m) { line(m, {.amount = kOne, .currency = "USD", .fx_rate = decimal("-1")}); }},
    {"cost.too_large", "costs.fixed[1].amount", [](Meeting& m) { line(m, {.amount = kHuge}); }},
    {"cost.too_large", "costs.fixed[1].unitPrice",
     [](Meeting& m)
     { line(m, {.quantity = kHuge, .unit_price = kHuge, .currency = "USD", .fx_rate = decimal("1000000000")}); }},
    {"cost.range", "costs.fixed[1].fxRate",
     [](Meeting& m) { line(m, {.amount = kOne, .currency = "USD", .fx_rate = decimal("0")}); }},
    {"cost.range", "costs.fixed[1].fxUnits",
     [](Meeting& m) { line(m, {.amount = kOne, .currency = "USD", .fx_rate = kOne, .fx_units = 0}); }},
    {"cost.range", "costs.fixed[1].sharedBy", [](Meeting& m) { line(m, {.amount = kOne, .shared_by = decimal("0")}); }},
    {"cost.range", "costs.opportunity.winRate",
     [](Meeting& m) { m.costs->opportunity = Opportunity{.win_rate = decimal("1.5")}; }},
    {"cost.negative", "costs.opportunity.averageDeal",
     [](Meeting& m) { m.costs->opportunity = Opportunity{.average_deal = decimal("-1")}; }},
    {"cost.negative", "costs.opportunity.annualRevenue",
     [](Meeting& m) { m.costs->opportunity = Opportunity{.annual_revenue = decimal("-1")}; }},
    {"cost.range", "costs.opportunity.productiveHours",
     [](Meeting& m) { m.costs->opportunity = Opportunity{.productive_hours = decimal("0")}; }},
    {"cost.mode", "costs.opportunity.mode", [](Meeting& m) { m.costs->opportunity = Opportunity{.mode = "some"}; }},
    {"cost.range", "costs.opportunity.sellingTimeShare",
     [](Meeting& m) { m.costs->opportunity = Opportunity{.selling_time_share = decimal("35")}; }},
    {"cost.range", "costs.opportunity.marginRate",
     [](Meeting& m) { m.costs->opportunity = Opportunity{.margin_rate = decimal("1.01")}; }},
    {"cost.negative", "costs.opportunity.revenuePerSellingHour",
     [](Meeting& m) { m.costs->opportunity = Opportunity{.revenue_per_selling_hour = decimal("-1")}; }},
    {"cost.too_large", "costs",
     [](Meeting& m)
     {
         m.costs->opportunity = Opportunity{.revenue_per_selling_hour = kHuge, .margin_rate = kOne};
         pay(m).quota_carrier = true;
     }},
    {"cost.too_large", "costs",
     [](Meeting& m)
     {
         m.costs->opportunity = Opportunity{.mode = "off", .margin_rate = decimal("0.000000001")};
         line(m, {.amount = decimal("90000000000000")});
     }},
    {"calendar.rule", "recurrence.rrule", [](Meeting& m) { m.recurrence = planerka::Recurrence{.rrule = "x"}; }},
};

std::ostream& operator<<(std::ostream& out, const Case& expected)
{
    return out << expected.code << " at " << expected.place;
}
} // namespace

BOOST_AUTO_TEST_SUITE(cost_errors_tests)

BOOST_DATA_TEST_CASE(each_wrong_figure_is_named_with_its_place, boost::unit_test::data::make(kCases), expected)
{
    auto meeting = simple();
    BOOST_REQUIRE(planerka::cost_of(meeting).has_value());
    expected.change(meeting);
    const auto result = planerka::cost_of(meeting);
    BOOST_REQUIRE(result.has_error());
    BOOST_TEST(result.error().code == expected.code);
    BOOST_TEST(result.error().place == expected.place);
}

BOOST_AUTO_TEST_CASE(the_largest_meeting_that_is_allowed_can_be_priced)
{
    auto meeting = simple("KWD");
    meeting.duration_minutes = 100'000;
    meeting.attendees[0].headcount = 10'000;
    pay(meeting) = {.loaded_hourly_rate = decimal("100000"),
                    .prep_minutes = 100'000,
                    .follow_up_minutes = 100'000,
                    .travel_minutes = 100'000,
                    .recovery_minutes = 100'000};
    BOOST_TEST(samples::amount_text(samples::cost(meeting).full) == "8333333333350.000");
    meeting.recurrence = planerka::Recurrence{.occurrences_per_year = 5000};
    BOOST_TEST(planerka::cost_of(meeting).error().code == "cost.too_large");
}

BOOST_AUTO_TEST_CASE(the_arguments_say_what_was_wrong)
{
    auto meeting = simple();
    pay(meeting).loaded_hourly_rate = decimal("100000.50");
    const auto range = planerka::cost_of(meeting).error();
    BOOST_TEST(range.args.at("value") == "100000.50");
    BOOST_TEST(range.args.at("min") == "0");
    BOOST_TEST(range.args.at("max") == "100000");

    meeting = simple();
    meeting.attendees[0].cost.reset();
    BOOST_TEST(planerka::cost_of(meeting).error().args.at("name") == "Dana");
    line(meeting = simple(), {.amount = kOne, .currency = "USD"});
    const auto fx = planerka::cost_of(meeting).error();
    BOOST_TEST(fx.args.at("from") == "USD");
    BOOST_TEST(fx.args.at("to") == "EUR");
}

BOOST_AUTO_TEST_SUITE_END()
