// SPDX-License-Identifier: MPL-2.0
#include "settings/use.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka::settings;

namespace
{
const Values kRates{{"currency", "EUR"}, {"rate.sales_manager", "97.5"}, {"rate.sales_rep", "62"}};

Settings with(Values more)
{
    auto all = kRates;
    all.insert(more.begin(), more.end());
    return Settings({}, std::move(all), {});
}

Meeting of_two()
{
    Meeting meeting;
    meeting.attendees = {{.id = "a1", .name = "Dana", .attendee_kind = "sales_manager"},
                         {.id = "a2", .name = "Eva", .attendee_kind = "client"}};
    return meeting;
}

std::string rate(const Attendee& person)
{
    return person.cost && person.cost->loaded_hourly_rate ? person.cost->loaded_hourly_rate->to_string() : "none";
}
} // namespace

BOOST_AUTO_TEST_SUITE(use_tests)

BOOST_AUTO_TEST_CASE(a_meeting_takes_what_it_lacks)
{
    auto meeting = of_two();
    complete(meeting, with({{"organization", "Acme"}, {"annualRevenue", "900000"}, {"marginRate", "0.25"}}));
    BOOST_TEST(meeting.organization->name == "Acme");
    BOOST_TEST(meeting.organization->unit == "Sales department");
    BOOST_TEST(meeting.costs->currency == "EUR");
    BOOST_TEST(rate(meeting.attendees[0]) == "97.50");
    BOOST_TEST(rate(meeting.attendees[1]) == "none");
    BOOST_REQUIRE(meeting.costs->opportunity);
    BOOST_TEST(meeting.costs->opportunity->annual_revenue->to_string() == "900000");
    BOOST_TEST(meeting.costs->opportunity->selling_time_share->to_string() == "0.35");
}

BOOST_AUTO_TEST_CASE(what_a_meeting_says_stays)
{
    auto meeting = of_two();
    meeting.organization.emplace().name = "Other";
    meeting.attendees[0].cost.emplace().loaded_hourly_rate = Decimal(10, 0);
    complete(meeting, with({{"organization", "Acme"}}));
    BOOST_TEST(meeting.organization->name == "Other");
    BOOST_TEST(rate(meeting.attendees[0]) == "10");
    BOOST_TEST(!meeting.costs->opportunity); // no figure of sales was set
}

BOOST_AUTO_TEST_CASE(amounts_of_another_currency_are_not_taken)
{
    auto meeting = of_two();
    meeting.costs.emplace().currency = "USD";
    complete(meeting, with({{"averageDeal", "5000"}}));
    BOOST_TEST(rate(meeting.attendees[0]) == "none");
    BOOST_TEST(!meeting.costs->opportunity);
}

BOOST_AUTO_TEST_CASE(a_salary_takes_hours_and_multiplier)
{
    auto meeting = of_two();
    meeting.attendees[0].cost.emplace().annual_salary = Decimal(100'000, 0);
    complete(meeting, with({{"hoursPerYear", "1800"}}));
    BOOST_TEST(meeting.attendees[0].cost->hours_per_year->to_string() == "1800");
    BOOST_TEST(meeting.attendees[0].cost->load_multiplier->to_string() == "1.30");
    BOOST_TEST(rate(meeting.attendees[0]) == "none"); // the salary is their pay
}

BOOST_AUTO_TEST_CASE(the_card_has_people_limits_and_sellers)
{
    const auto card = rate_card(with({{"rate.person.anna@example.com", "85"},
                                      {"quotaCarriers", "Boris, anna@example.com"},
                                      {"load.others.green", "10"},
                                      {"load.others.amber", "15"}}));
    BOOST_REQUIRE(card);
    BOOST_TEST(card->rate_of({.attendee_kind = "sales_rep", .email = "Anna@example.com"})->to_string() == "85.00");
    BOOST_TEST(card->is_quota_carrier({.name = "Boris"}));
    BOOST_TEST(card->other_limits.amber_up_to.to_string() == "15");
    BOOST_TEST(!rate_card(Settings({}, {{"currency", "EUR"}}, {})));
}

BOOST_AUTO_TEST_CASE(limits_that_contradict_each_other_are_the_usual_ones)
{
    const auto card = rate_card(with({{"load.carriers.green", "9"}, {"load.carriers.amber", "3"}}));
    BOOST_TEST((card->carrier_limits.green_up_to == kQuotaCarrierLimits.green_up_to));
}

BOOST_AUTO_TEST_CASE(who_comes_while_one_works_has_a_rate_at_once_and_it_follows_the_role)
{
    const auto card = *rate_card(with({}));
    auto meeting = of_two();
    complete(meeting, with({}));
    const auto step = [&](auto change)
    {
        const auto before = meeting.attendees;
        change();
        return price(before, meeting, card);
    };
    BOOST_TEST(step([&] { meeting.attendees.push_back({.id = "a3", .attendee_kind = "sales_rep"}); }));
    BOOST_TEST(rate(meeting.attendees[2]) == "62.00");
    BOOST_TEST(step([&] { meeting.attendees[2].attendee_kind = "sales_manager"; }));
    BOOST_TEST(rate(meeting.attendees[2]) == "97.50");
    // Typed, then another role: it stays. Taken away: it stays away.
    BOOST_TEST(!step([&] { meeting.attendees[2].cost->loaded_hourly_rate = Decimal(80, 0); }));
    BOOST_TEST(!step([&] { meeting.attendees[2].attendee_kind = "sales_rep"; }));
    BOOST_TEST(rate(meeting.attendees[2]) == "80");
    BOOST_TEST(!step([&] { meeting.attendees[2].cost.reset(); }));
    BOOST_TEST(rate(meeting.attendees[2]) == "none");
    BOOST_TEST(!step([&] { meeting.attendees.push_back({.id = "a4", .attendee_kind = "client"}); }));
    BOOST_TEST(!step([&] { meeting.title = "Other"; }));
}

BOOST_AUTO_TEST_CASE(a_meeting_of_another_currency_is_not_priced)
{
    const auto card = *rate_card(with({}));
    Meeting before;
    before.costs.emplace().currency = "USD";
    auto after = before;
    after.attendees.push_back({.id = "a1", .attendee_kind = "sales_rep"});
    BOOST_TEST(!price(before.attendees, after, card));
}

BOOST_AUTO_TEST_CASE(the_advice_weighs_with_the_limits_that_are_set)
{
    const AdviceLimits usual;
    const auto same = advice_limits(with({}));
    BOOST_TEST(same.deciding_people == usual.deciding_people);
    BOOST_TEST(same.longest == usual.longest);
    BOOST_TEST((same.content_share == usual.content_share));
    BOOST_TEST(same.review_months == usual.review_months);
    BOOST_TEST((same.carriers.green_up_to == usual.carriers.green_up_to));

    const auto set = advice_limits(with({{"advice.decidingPeople", "5.5"},
                                         {"advice.longestMeeting", "60"},
                                         {"advice.contentShare", "0.80"},
                                         {"advice.reviewMonths", "6"},
                                         {"load.carriers.green", "4"},
                                         {"load.others.amber", "25"}}));
    BOOST_TEST(set.deciding_people == 5);
    BOOST_TEST(set.longest == 60);
    BOOST_TEST(set.content_share.to_string() == "0.80");
    BOOST_TEST(set.review_months == 6);
    BOOST_TEST(set.carriers.green_up_to.to_string() == "4");
    BOOST_TEST(set.others.amber_up_to.to_string() == "25");
}

BOOST_AUTO_TEST_SUITE_END()
