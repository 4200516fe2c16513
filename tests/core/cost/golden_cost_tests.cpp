// SPDX-License-Identifier: MPL-2.0
#include "cost/cost.hpp"

#include "cost/samples.hpp"

namespace
{
using planerka::Cost;
using planerka::Money;
using samples::amount_text;
using samples::cost;
using samples::golden;

struct Figure
{
    const char* key;
    std::optional<Money> value;
};

void check_figures(const nlohmann::json& expected, const std::vector<Figure>& figures)
{
    for (const auto& [key, value] : figures)
        BOOST_TEST(amount_text(value) == expected.at(key).get<std::string>(), key << " is " << amount_text(value));
}

std::string six_digits(const planerka::Exact& value)
{
    return planerka::Decimal((value * 1'000'000).rounded(planerka::Rounding::half_up), 6).to_string();
}
} // namespace

BOOST_AUTO_TEST_SUITE(golden_cost_tests)

BOOST_AUTO_TEST_CASE(e1_weekly_pipeline_review)
{
    const auto expected = golden("E1");
    const auto actual = cost(samples::pipeline_review());
    check_figures(expected,
                  {{"attendance", actual.attendance},
                   {"preparation", actual.preparation},
                   {"followup", actual.follow_up},
                   {"recovery", actual.recovery},
                   {"tool", actual.tool},
                   {"direct", actual.direct},
                   {"opportunity_per_ae", planerka::split(actual.people.at(1).opportunity, {1, 1, 1, 1, 1}).front()},
                   {"opportunity", actual.opportunity},
                   {"full", actual.full},
                   {"annual_direct", actual.annual_direct},
                   {"annual_opportunity", actual.annual_opportunity},
                   {"annual_full", actual.annual_full},
                   {"per_attendee", actual.per_attendee},
                   {"per_minute", actual.per_minute},
                   {"direct_per_minute", actual.direct_per_minute},
                   {"break_even_revenue", actual.break_even_revenue}});
    check_figures(
        expected.at("rates"),
        {{"manager", actual.people.at(0).rate}, {"ae", actual.people.at(1).rate}, {"ops", actual.people.at(2).rate}});
    BOOST_TEST(amount_text(actual.travel_time) == "0.00");
    BOOST_TEST(actual.occurrences_per_year == 48);
    BOOST_TEST(actual.opportunity_mode == "net_margin");
    BOOST_TEST(actual.internal_headcount == 7);
    BOOST_TEST(amount_text(actual.per_trainee) == "none");
    BOOST_TEST((actual.person_hours == planerka::Exact(670, 60)));
    BOOST_TEST(six_digits(actual.lost_selling_hours) == expected.at("lost_hours_total").get<std::string>());
    BOOST_TEST(six_digits(actual.lost_selling_hours / 5) == expected.at("lost_hours_per_ae").get<std::string>());
    BOOST_TEST(actual.opportunity_reason == "");
    std::vector<std::string> items;
    for (const auto& item : actual.by_item)
        items.push_back(amount_text(item.direct));
    BOOST_TEST(items == expected.at("per_item_direct").get<std::vector<std::string>>(),
               boost::test_tools::per_element());
    BOOST_TEST(actual.by_item.front().item_id == "i1");
}

BOOST_AUTO_TEST_CASE(e1_with_the_gross_margin)
{
    auto meeting = samples::pipeline_review();
    meeting.costs->opportunity->mode = "gross_margin";
    meeting.costs->opportunity->margin_rate = samples::decimal("0.40");
    const auto expected = golden("E1").at("gross_margin_mode");
    const auto actual = cost(meeting);
    check_figures(expected, {{"people_quota", actual.people.at(1).direct()},
                             {"people_quota_selling_share", actual.selling_pay},
                             {"opportunity_gross", actual.opportunity},
                             {"full", actual.full}});
    BOOST_TEST(actual.opportunity_mode == "gross_margin");
}

BOOST_AUTO_TEST_CASE(e2_retirement_meeting_at_the_client)
{
    const auto expected = golden("E2");
    auto meeting = samples::retirement_planning();
    const auto actual = cost(meeting);
    check_figures(expected, {{"attendance", actual.attendance},
                             {"preparation", actual.preparation},
                             {"followup", actual.follow_up},
                             {"travel_time", actual.travel_time},
                             {"travel_expense", actual.travel},
                             {"catering", actual.catering},
                             {"materials", actual.materials},
                             {"venue", actual.venue},
                             {"direct", actual.direct},
                             {"opportunity", actual.opportunity},
                             {"full", actual.full},
                             {"per_internal_attendee", actual.per_attendee},
                             {"per_participant", actual.per_participant},
                             {"per_minute", actual.per_minute}});
    BOOST_TEST(actual.opportunity_mode == "off");
    BOOST_TEST(actual.opportunity_reason == "asked_off");
    BOOST_TEST(amount_text(actual.recovery) == "0.00");
    BOOST_TEST(amount_text(actual.break_even_revenue) == "none");
    BOOST_TEST(actual.occurrences_per_year == 1);
    BOOST_TEST(amount_text(actual.annual_full) == amount_text(actual.full));
    BOOST_TEST(actual.total_headcount == 5);
    BOOST_TEST((actual.person_hours == planerka::Exact(10)));

    meeting.costs->opportunity->margin_rate = samples::decimal("0.30");
    check_figures(expected, {{"break_even_revenue", cost(meeting).break_even_revenue}});
}

BOOST_AUTO_TEST_CASE(e3_product_training)
{
    const auto expected = golden("E3");
    const auto actual = cost(samples::product_training());
    check_figures(expected, {{"attendance", actual.attendance},
                             {"preparation", actual.preparation},
                             {"followup", actual.follow_up},
                             {"recovery", actual.recovery},
                             {"tool", actual.tool},
                             {"materials", actual.materials},
                             {"direct", actual.direct},
                             {"opportunity", actual.opportunity},
                             {"full", actual.full},
                             {"per_participant", actual.per_participant},
                             {"per_trained_seller", actual.per_trainee},
                             {"per_minute_direct", actual.direct_per_minute},
                             {"break_even_revenue", actual.break_even_revenue}});
    check_figures(expected.at("rates"), {{"product_manager", actual.people.at(0).rate},
                                         {"expert", actual.people.at(1).rate},
                                         {"seller", actual.people.at(2).rate}});
    BOOST_TEST(six_digits(actual.lost_selling_hours / 12) == expected.at("lost_hours_per_seller").get<std::string>());
    BOOST_TEST(amount_text(actual.people.at(2).opportunity) ==
               Money::of_minor(264901, actual.currency).times(12).to_string());
}

BOOST_AUTO_TEST_CASE(e4_conference_in_four_currencies)
{
    const auto expected = golden("E4");
    auto meeting = samples::simple("EUR");
    meeting.attendees.clear();
    meeting.duration_minutes = 900;
    // 24 people, of whom 15 travel; 4 organisers, of those who do not, prepare.
    const auto group = [&](const char* id, int headcount, int prep, int travel)
    {
        meeting.attendees.push_back({.id = id, .headcount = headcount, .affiliation = "internal"});
        meeting.attendees.back().cost = planerka::AttendeeCost{.loaded_hourly_rate = samples::decimal("46.35"),
                                                               .prep_minutes = prep,
                                                               .travel_minutes = travel,
                                                               .recovery_minutes = 0};
    };
    group("organisers", 4, 600, 0);
    group("travellers", 15, 0, 300);
    group("others", 5, 0, 0);

    const auto& lines = expected.at("lines");
    const auto amount = [&](std::size_t line) { return samples::decimal(lines[line][2].get<std::string>()); };
    const auto fx = [&](std::size_t line) { return samples::decimal(lines[line][3].get<std::string>()); };
    meeting.costs->fixed = {
        {.category = "venue", .quantity = samples::decimal("2"), .unit_price = samples::decimal("2400.00")},
        {.category = "catering", .quantity = samples::decimal("48"), .unit_price = samples::decimal("58.50")},
        {.category = "travel", .quantity = samples::decimal("15"), .unit_price = samples::decimal("118.00")},
        {.category = "travel", .amount = amount(6), .currency = "EUR"},
        {.category = "speaker", .amount = amount(7), .currency = "USD", .fx_rate = fx(7)},
        {.category = "gifts", .amount = amount(8), .currency = "JPY", .fx_rate = fx(8)},
        {.category = "other", .amount = amount(9), .currency = "KWD", .fx_rate = fx(9)}};
    const auto& blocks = expected.at("blocks");
    for (const auto& block : blocks)
        meeting.agenda.push_back({.id = block[0].get<std::string>(), .planned_minutes = block[1].get<int>()});

    const auto actual = cost(meeting);
    BOOST_TEST(amount_text(actual.attendance) == lines[0][4].get<std::string>());
    BOOST_TEST(amount_text(actual.preparation) == lines[1][4].get<std::string>());
    BOOST_TEST(amount_text(actual.travel_time) == lines[2][4].get<std::string>());
    for (std::size_t line = 3; line < 10; ++line)
        BOOST_TEST(amount_text(actual.expenses.at(line - 3).amount) == lines[line][4].get<std::string>(),
                   "line " << line);
    BOOST_TEST(amount_text(actual.other) == amount_text(actual.expenses[5].amount + actual.expenses[6].amount));
    BOOST_TEST(actual.expenses[5].category == "other");
    check_figures(
        expected,
        {{"total", actual.direct}, {"per_attendee", actual.per_attendee}, {"per_agenda_minute", actual.per_minute}});
    for (std::size_t i = 0; i < blocks.size(); ++i)
        BOOST_TEST(amount_text(actual.by_item.at(i).direct) == blocks[i][2].get<std::string>());
    BOOST_TEST((actual.person_hours == planerka::Exact(360 + 40 + 75)));
}

BOOST_AUTO_TEST_CASE(e5_base_meeting)
{
    const auto expected = golden("E5");
    auto meeting = samples::simple("USD");
    meeting.duration_minutes = 90;
    meeting.attendees.clear();
    const auto group = [&](int headcount, const char* rate, int prep)
    {
        meeting.attendees.push_back({.headcount = headcount, .affiliation = "internal"});
        meeting.attendees.back().cost =
            planerka::AttendeeCost{.loaded_hourly_rate = samples::decimal(rate), .prep_minutes = prep};
    };
    group(1, "80", 30);
    group(8, "55", 10);
    for (const auto* rate : {"45", "40", "60"})
        group(1, rate, 0);
    meeting.recurrence = planerka::Recurrence{.occurrences_per_year = 48};
    const auto actual = cost(meeting);
    check_figures(expected, {{"base", actual.full}, {"base_annual", actual.annual_full}});
    BOOST_TEST((actual.person_hours * 48 == planerka::Exact(1048)));
}

BOOST_AUTO_TEST_SUITE_END()
