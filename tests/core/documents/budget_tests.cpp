// SPDX-License-Identifier: MPL-2.0
#include "documents/fields/budget.hpp"

#include "cost/cost.hpp"
#include "documents/visible.hpp"
#include "visible_fixture.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(budget_tests)

using namespace planerka;
using namespace planerka::documents;

BOOST_AUTO_TEST_CASE(a_budget_request_has_totals_by_category_and_names_nobody)
{
    auto meeting = load(kExamples[1]);
    meeting.duration_minutes = 30;
    const auto paid = [](const char* name, const char* kind)
    {
        Attendee attendee{.id = name, .name = name, .attendee_kind = kind, .affiliation = "internal"};
        attendee.cost = AttendeeCost{.loaded_hourly_rate = Decimal(60, 0), .prep_minutes = 15};
        return attendee;
    };
    meeting.attendees = {paid("Dana Reyes", "sales_manager"), paid("Priya", "sales_rep"), paid("Omar", "developer")};
    meeting.costs =
        Costs{.currency = "USD",
              .fixed = {{.category = "speaker", .text = "Dr Vogt", .amount = Decimal(5000, 0)},
                        {.category = "speaker",
                         .text = "Dr Said",
                         .amount = Decimal(100, 0),
                         .currency = "EUR",
                         .fx_rate = Decimal(2, 0),
                         .fx_date = "2026-12-01"},
                        {.category = "venue", .text = "Deposit", .amount = Decimal(300, 0), .one_off = true}},
              .opportunity = Opportunity{.margin_rate = Decimal(25, 2)}};
    const auto seen = visible_part(meeting, Output::budget, Reader::internal, Language::en);
    BOOST_TEST(seen.attendees.empty());
    BOOST_REQUIRE(seen.costs);
    std::string lines;
    for (const auto& each : seen.costs->fixed)
        lines +=
            each.category + ' ' + each.amount->to_string() + ' ' + each.currency + (each.one_off ? " once; " : "; ");
    BOOST_TEST(lines == "attendance 90.00 USD; preparation 45.00 USD; speaker 5200.00 USD; venue 300.00 USD once; ");
    BOOST_TEST(!seen.costs->opportunity.has_value());
    for (const auto* name : {"Dana", "Priya", "Omar", "Vogt", "Said", "Deposit", "developer"})
        BOOST_TEST(!has(to_json(seen), name), name);
    BOOST_TEST(must(cost_of(seen)).direct.to_string() == must(cost_of(meeting)).direct.to_string());
    BOOST_TEST(must(cost_of(seen)).annual_direct.to_string() == must(cost_of(meeting)).annual_direct.to_string());
}

BOOST_AUTO_TEST_CASE(the_time_of_one_or_two_people_is_no_category_of_its_own)
{
    auto meeting = load(kExamples[1]);
    std::erase_if(meeting.attendees, [](const Attendee& each) { return each.id == "a3"; });
    const auto lines = totals_by_category(meeting);
    for (const auto& each : lines)
        BOOST_TEST((each.category != "attendance" && each.category != "preparation"), each.category);
    meeting.attendees[0].headcount = 2;
    BOOST_TEST(totals_by_category(meeting).at(0).category == "attendance");
}

BOOST_AUTO_TEST_CASE(without_a_cost_a_budget_request_has_no_totals)
{
    auto meeting = load(kExamples[1]);
    meeting.attendees[0].cost.reset();
    BOOST_TEST(totals_by_category(meeting).empty());
}

BOOST_AUTO_TEST_SUITE_END()
