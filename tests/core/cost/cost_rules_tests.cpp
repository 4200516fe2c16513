// SPDX-License-Identifier: MPL-2.0
#include "cost/cost.hpp"

#include "cost/samples.hpp"

namespace
{
using planerka::Audience;
using planerka::CostLine;
using planerka::Opportunity;
using samples::amount_text;
using samples::cost;
using samples::decimal;
using samples::simple;

/// A seller whose hour brings 100.00 at a margin of a half, and who sells half of the time.
planerka::Meeting with_seller()
{
    auto meeting = simple();
    meeting.attendees[0].cost->quota_carrier = true;
    meeting.costs->opportunity = Opportunity{.selling_time_share = decimal("0.5"),
                                             .revenue_per_selling_hour = decimal("100"),
                                             .margin_rate = decimal("0.5")};
    return meeting;
}
} // namespace

BOOST_AUTO_TEST_SUITE(cost_rules_tests)

BOOST_AUTO_TEST_CASE(times_have_their_defaults)
{
    auto meeting = simple();
    meeting.attendees[0].cost->recovery_minutes.reset();
    meeting.duration_minutes = 30;
    auto times = cost(meeting).people.at(0).times;
    BOOST_TEST(times.attend == 30);
    BOOST_TEST(times.prep == 0);
    BOOST_TEST(times.recovery == 10);
    BOOST_TEST(times.total() == 40);

    meeting.attendees[0].participation = "informed";
    BOOST_TEST(cost(meeting).people.at(0).times.recovery == 0);
    meeting.attendees[0].participation = "required";
    for (const auto audience : {Audience::client, Audience::mixed})
    {
        meeting.audience = audience;
        BOOST_TEST(cost(meeting).people.at(0).times.recovery == 0);
    }
    meeting.attendees[0].cost->recovery_minutes = 7;
    BOOST_TEST(cost(meeting).people.at(0).times.recovery == 7);
}

BOOST_AUTO_TEST_CASE(one_person_is_rounded_and_then_multiplied)
{
    auto meeting = simple("USD");
    meeting.duration_minutes = 15;
    meeting.attendees[0].headcount = 5;
    meeting.attendees[0].cost->loaded_hourly_rate = decimal("58.50");
    BOOST_TEST(amount_text(cost(meeting).attendance) == "73.15");
    meeting.costs->rounding = "half_even";
    BOOST_TEST(amount_text(cost(meeting).attendance) == "73.10");
}

BOOST_AUTO_TEST_CASE(half_even_is_for_every_rounding_but_break_even)
{
    auto meeting = simple("JPY");
    meeting.costs->rounding = "half_even";
    meeting.attendees[0].cost->loaded_hourly_rate = decimal("3747");
    meeting.duration_minutes = 10;
    meeting.costs->fixed = {{.category = "venue", .amount = decimal("0.5")},
                            {.category = "tool", .amount = decimal("2.5")}};
    meeting.costs->opportunity = Opportunity{.mode = "off", .margin_rate = decimal("0.99")};
    const auto actual = cost(meeting);
    BOOST_TEST(amount_text(actual.attendance) == "624");
    BOOST_TEST(amount_text(actual.venue) == "0");
    BOOST_TEST(amount_text(actual.tool) == "2");
    BOOST_TEST(amount_text(actual.break_even_revenue) == "633"); // 632.32…
}

BOOST_AUTO_TEST_CASE(travel_time_may_count_in_part)
{
    auto meeting = simple();
    meeting.attendees[0].cost->travel_minutes = 60;
    BOOST_TEST(amount_text(cost(meeting).travel_time) == "60.00");
    meeting.attendees[0].cost->travel_time_factor = decimal("0.5");
    const auto actual = cost(meeting);
    BOOST_TEST(amount_text(actual.travel_time) == "30.00");
    BOOST_TEST((actual.person_hours == planerka::Exact(2)));
}

BOOST_AUTO_TEST_CASE(clients_cost_nothing_and_partners_if_asked_for)
{
    auto meeting = simple();
    meeting.attendees.push_back({.id = "c", .headcount = 2, .affiliation = "client"});
    meeting.attendees.push_back({.id = "p", .affiliation = "partner"});
    meeting.attendees[2].cost = planerka::AttendeeCost{.loaded_hourly_rate = decimal("30")};
    auto actual = cost(meeting);
    BOOST_TEST(amount_text(actual.full) == "60.00");
    BOOST_TEST(actual.internal_headcount == 1);
    BOOST_TEST(actual.total_headcount == 4);
    BOOST_TEST(amount_text(actual.per_participant) == "15.00");

    meeting.costs->include_partners = true;
    actual = cost(meeting);
    BOOST_TEST(actual.people.size() == 2u);
    BOOST_TEST(amount_text(actual.full) == "95.00");
    BOOST_TEST((actual.person_hours == planerka::Exact(1)));

    meeting.attendees.erase(meeting.attendees.begin());
    BOOST_TEST(amount_text(cost(meeting).per_attendee) == "none");
}

BOOST_AUTO_TEST_CASE(selling_time_is_lost_in_a_meeting_without_clients)
{
    auto meeting = with_seller();
    auto actual = cost(meeting);
    BOOST_TEST(amount_text(actual.opportunity) == "25.00");
    BOOST_TEST(amount_text(actual.full) == "85.00");
    BOOST_TEST(actual.opportunity_mode == "net_margin");
    BOOST_TEST(amount_text(actual.break_even_revenue) == "170.00");

    for (const auto audience : {Audience::client, Audience::mixed})
    {
        meeting.audience = audience;
        BOOST_TEST(amount_text(cost(meeting).opportunity) == "0.00");
        BOOST_TEST(cost(meeting).opportunity_mode == "off");
    }
    meeting.costs->opportunity->count_client_meetings = true;
    BOOST_TEST(amount_text(cost(meeting).opportunity) == "25.00");

    meeting = with_seller();
    meeting.attendees[0].cost->quota_carrier = false;
    BOOST_TEST(amount_text(cost(meeting).opportunity) == "0.00");
    meeting = with_seller();
    meeting.costs->opportunity->selling_time_share.reset();
    BOOST_TEST(amount_text(cost(meeting).opportunity) == "17.50");
}

BOOST_AUTO_TEST_CASE(gross_margin_takes_the_sellers_pay_off)
{
    auto meeting = with_seller();
    meeting.costs->opportunity->mode = "gross_margin";
    const auto actual = cost(meeting);
    BOOST_TEST(amount_text(actual.selling_pay) == "30.00");
    BOOST_TEST(amount_text(actual.full) == "55.00");
    BOOST_TEST(amount_text(actual.direct) == "60.00");
    meeting.audience = Audience::client;
    BOOST_TEST(amount_text(cost(meeting).selling_pay) == "0.00");
    BOOST_TEST(amount_text(cost(meeting).full) == "60.00");
}

BOOST_AUTO_TEST_CASE(without_its_figures_the_opportunity_is_off)
{
    auto meeting = with_seller();
    meeting.costs->opportunity->revenue_per_selling_hour.reset();
    BOOST_TEST(cost(meeting).opportunity_mode == "off");
    BOOST_TEST(amount_text(cost(meeting).break_even_revenue) == "120.00");
    meeting.costs->opportunity->margin_rate = decimal("0");
    BOOST_TEST(amount_text(cost(meeting).break_even_revenue) == "none");
    meeting.costs->opportunity.reset();
    BOOST_TEST(cost(meeting).opportunity_mode == "off");
    BOOST_TEST(amount_text(cost(meeting).break_even_revenue) == "none");
}

BOOST_AUTO_TEST_CASE(why_no_sales_are_counted_is_known)
{
    const auto reason = [](const planerka::Meeting& meeting) { return cost(meeting).opportunity_reason; };
    auto meeting = with_seller();
    BOOST_TEST(reason(meeting) == "");
    meeting.costs->opportunity->margin_rate.reset();
    BOOST_TEST(reason(meeting) == "no_margin");
    meeting.costs->opportunity->revenue_per_selling_hour.reset();
    BOOST_TEST(reason(meeting) == "no_revenue");
    meeting.costs->opportunity->selling_time_share = decimal("0");
    BOOST_TEST(reason(meeting) == "no_selling_time");
    meeting.audience = Audience::mixed;
    BOOST_TEST(reason(meeting) == "clients_present");
    meeting.costs->opportunity->mode = "off";
    BOOST_TEST(reason(meeting) == "asked_off");
    BOOST_TEST(reason(simple()) == "no_revenue");
}

BOOST_AUTO_TEST_CASE(selling_hours_are_lost_by_those_who_sell)
{
    auto meeting = with_seller();
    meeting.attendees[0].headcount = 3;
    meeting.attendees[0].cost->prep_minutes = 20;
    meeting.attendees.push_back(simple().attendees[0]); // does not sell
    BOOST_TEST((cost(meeting).lost_selling_hours == planerka::Exact(2)));
    meeting.costs->opportunity->mode = "off";
    BOOST_TEST((cost(meeting).lost_selling_hours == 0));
}

BOOST_AUTO_TEST_CASE(who_is_a_client_by_kind_costs_nothing)
{
    auto meeting = simple();
    meeting.attendees.push_back({.id = "c", .attendee_kind = "client"}); // needs no rate
    meeting.attendees.push_back({.id = "p", .attendee_kind = "partner"});
    BOOST_TEST(amount_text(cost(meeting).full) == "60.00");
    BOOST_TEST(cost(meeting).internal_headcount == 1);
    meeting.attendees[1].affiliation = "internal"; // a client of another department: the file decides
    BOOST_TEST(planerka::cost_of(meeting).error().code == "cost.rate_missing");
    meeting.attendees.resize(1);
    meeting.attendees[0].affiliation.clear();
    BOOST_TEST(amount_text(cost(meeting).full) == "60.00");
}

BOOST_AUTO_TEST_CASE(expenses_are_summed_by_category)
{
    auto meeting = simple();
    for (const auto* category : {"travel", "venue", "catering", "tool", "materials", "speaker", "other", "gifts", ""})
        meeting.costs->fixed.push_back({.category = category, .amount = decimal("1.00")});
    const auto actual = cost(meeting);
    for (const auto& total :
         {actual.travel, actual.venue, actual.catering, actual.tool, actual.materials, actual.speaker})
        BOOST_TEST(amount_text(total) == "1.00");
    BOOST_TEST(amount_text(actual.other) == "3.00");
    BOOST_TEST(amount_text(actual.attendance) == "60.00");
    BOOST_TEST(amount_text(actual.direct) == "69.00");
    BOOST_TEST(actual.expenses.size() == 9u);
    BOOST_TEST(actual.expenses[7].category == "other"); // of no category that there is
}

BOOST_AUTO_TEST_CASE(what_is_paid_for_peoples_time_is_a_cost_of_their_time)
{
    auto meeting = simple();
    meeting.attendees[0].cost->prep_minutes = 30;
    for (const auto* category : {"attendance", "preparation", "follow_up", "travel_time", "recovery"})
        meeting.costs->fixed.push_back({.category = category, .amount = decimal("1.00")});
    meeting.costs->fixed.push_back({.category = "preparation", .amount = decimal("7.00"), .one_off = true});
    const auto actual = cost(meeting);
    BOOST_TEST(amount_text(actual.attendance) == "61.00");
    BOOST_TEST(amount_text(actual.preparation) == "31.00");
    BOOST_TEST(amount_text(actual.follow_up) == "1.00");
    BOOST_TEST(amount_text(actual.travel_time) == "1.00");
    BOOST_TEST(amount_text(actual.recovery) == "1.00");
    BOOST_TEST(amount_text(actual.other) == "0.00");
    BOOST_TEST(amount_text(actual.direct) == "95.00");
    BOOST_TEST(amount_text(actual.people.at(0).direct()) == "90.00");
    BOOST_TEST(actual.expenses.at(2).category == "follow_up");
}

BOOST_AUTO_TEST_CASE(an_amount_wins_over_quantity_and_price)
{
    auto meeting = simple();
    meeting.costs->fixed = {
        {.category = "venue", .quantity = decimal("3"), .unit_price = decimal("5"), .amount = decimal("7.00")},
        {.category = "tool", .quantity = decimal("3"), .unit_price = decimal("0.333")},
        {.category = "speaker", .unit_price = decimal("5")},
        {.category = "travel", .amount = decimal("10"), .currency = "EUR", .fx_rate = decimal("2")}};
    const auto actual = cost(meeting);
    BOOST_TEST(amount_text(actual.venue) == "7.00");
    BOOST_TEST(amount_text(actual.tool) == "1.00");
    BOOST_TEST(amount_text(actual.speaker) == "5.00");
    BOOST_TEST(amount_text(actual.travel) == "10.00"); // the report's own currency needs no rate
}

BOOST_AUTO_TEST_CASE(tax_is_a_cost_only_if_the_file_says_so)
{
    auto meeting = simple();
    meeting.costs->fixed = {{.category = "venue", .amount = decimal("100"), .tax_rate = decimal("0.19")}};
    BOOST_TEST(amount_text(cost(meeting).venue) == "100.00");
    meeting.costs->tax_is_cost = true;
    BOOST_TEST(amount_text(cost(meeting).venue) == "119.00");
}

BOOST_AUTO_TEST_CASE(breaks_have_no_share_of_the_cost)
{
    auto meeting = simple();
    meeting.agenda = {{.id = "i1", .planned_minutes = 10},
                      {.id = "b", .type = "break", .planned_minutes = 15},
                      {.id = "i2", .planned_minutes = 20},
                      {.id = "r", .type = "buffer", .planned_minutes = 5}};
    const auto actual = cost(meeting);
    BOOST_TEST(actual.by_item.size() == 2u);
    BOOST_TEST(amount_text(actual.by_item[0].direct) == "20.00");
    BOOST_TEST(actual.by_item[1].item_id == "i2");
    BOOST_TEST(amount_text(actual.by_item[1].direct) == "40.00");
    meeting.agenda.clear();
    BOOST_TEST(cost(meeting).by_item.empty());
}

BOOST_AUTO_TEST_CASE(a_meeting_of_nobody_costs_nothing)
{
    planerka::Meeting meeting;
    meeting.costs = planerka::Costs{.currency = "USD"};
    meeting.duration_minutes = 0;
    const auto actual = cost(meeting);
    BOOST_TEST(amount_text(actual.full) == "0.00");
    BOOST_TEST(amount_text(actual.annual_full) == "0.00");
    BOOST_TEST(amount_text(actual.per_attendee) == "none");
    BOOST_TEST(amount_text(actual.per_participant) == "none");
    BOOST_TEST(amount_text(actual.per_minute) == "none");
    BOOST_TEST((actual.person_hours == planerka::Exact(0)));
}

BOOST_AUTO_TEST_SUITE_END()
