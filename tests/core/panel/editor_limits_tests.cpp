// SPDX-License-Identifier: MPL-2.0
#include "check/check.hpp"
#include "cost/cost.hpp"
#include "load/rate_card.hpp"
#include "meeting/field_rules.hpp"

#include "editor_fixture.hpp"

#include <algorithm>

/// What the editor accepts and offers is what the check, the cost and the rate card accept and the field rules list.
namespace planerka::panel
{
namespace
{
bool has_problem(const Meeting& meeting, const std::string& id)
{
    return std::ranges::any_of(check(meeting, Language::en), [&](const Problem& each) { return each.id == id; });
}

std::vector<std::string> ids_of(const Cell& choice)
{
    std::vector<std::string> ids;
    for (const auto& option : *choice.options)
        ids.push_back(option.id);
    return ids;
}

std::vector<std::string> listed(std::span<const std::string_view> values)
{
    return {values.begin(), values.end()};
}
} // namespace

BOOST_FIXTURE_TEST_SUITE(editor_limits_tests, EditorFixture)

BOOST_AUTO_TEST_CASE(one_highest_rate_for_editor_check_cost_and_rate_card)
{
    struct Case
    {
        std::string currency;
        std::string rate;
        bool is_taken;
    };
    for (const auto& [currency, rate, is_taken] :
         {Case{"IDR", "500000", true}, Case{"IDR", "1000000000", true}, Case{"IDR", "1000000001", false},
          Case{"VND", "900000", true}, Case{"USD", "100000", true}, Case{"USD", "100001", false}})
        BOOST_TEST_CONTEXT(rate << " " << currency)
        {
            meeting.costs->currency = currency;
            meeting.costs->fixed.clear();
            meeting.attendees[0].cost->loaded_hourly_rate.reset();
            BOOST_TEST(editor.type("attendees[0].cost.loadedHourlyRate", rate) == is_taken);
            meeting.attendees[0].cost->loaded_hourly_rate = Decimal::parse(rate);
            BOOST_TEST(has_problem(meeting, "V21") == !is_taken);
            BOOST_TEST(cost_of(meeting).has_value() == is_taken);
            const auto card = parse_rate_card(R"({"currency": ")" + currency + R"(", "default": ")" + rate + R"("})");
            BOOST_TEST(card.has_value() == is_taken);
        }
}

BOOST_AUTO_TEST_CASE(a_rate_without_a_currency_is_judged_in_the_one_that_it_gets)
{
    meeting.costs.reset();
    BOOST_TEST(!editor.type("attendees[0].cost.loadedHourlyRate", "100001"));
    BOOST_TEST(!meeting.costs.has_value());
    BOOST_TEST(editor.type("attendees[0].cost.loadedHourlyRate", "100000"));
    BOOST_TEST(meeting.costs.value().currency == "USD");
}

BOOST_AUTO_TEST_CASE(the_message_names_the_limits_of_the_currency)
{
    meeting.costs->currency = "IDR";
    BOOST_TEST(!editor.type("attendees[0].cost.loadedHourlyRate", "2000000000"));
    BOOST_TEST(message("attendees[0].cost.loadedHourlyRate") ==
               "Enter an amount of money from 0 to 1,000,000,000, without the currency.");
}

BOOST_AUTO_TEST_CASE(a_conference_may_take_as_long_in_the_editor_as_in_the_check)
{
    BOOST_TEST(editor.type("durationMinutes", "720"));
    BOOST_TEST(!editor.type("durationMinutes", "721"));
    BOOST_TEST(message("durationMinutes") == "Enter a length from 5 to 720 minutes, such as 90 or 1:30.");

    meeting.kind = "conference";
    meeting.days = {{.date = "2026-12-07", .start = "09:00", .end = "18:00"},
                    {.date = "2026-12-08", .start = "09:00", .end = "18:00"}};
    BOOST_TEST(editor.type("durationMinutes", "900"));
    BOOST_TEST(meeting.duration_minutes == 900);
    BOOST_TEST(!has_problem(meeting, "V03"));
    BOOST_TEST(editor.type("durationMinutes", "1440"));
    BOOST_TEST(!has_problem(meeting, "V03"));
    BOOST_TEST(!editor.type("durationMinutes", "1441"));
    meeting.duration_minutes = 1441;
    BOOST_TEST(has_problem(meeting, "V03"));
}

BOOST_AUTO_TEST_CASE(the_lists_are_those_of_the_field_rules)
{
    BOOST_TEST(ids_of(cell("format")) == listed(known_values("Meeting", "format")), boost::test_tools::per_element());
    BOOST_TEST(ids_of(cell("attendees[0].attendeeKind")) == listed(known_values("Attendee", "attendeeKind")),
               boost::test_tools::per_element());
    BOOST_TEST(ids_of(cell("audience")) == listed(names_of(kAudiences)), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::panel
