// SPDX-License-Identifier: MPL-2.0
#include "forms/typed.hpp"

#include "meeting/meeting_file.hpp"

#include <boost/test/unit_test.hpp>

namespace planerka::forms
{
namespace
{
struct Typed
{
    Meeting meeting = load_meeting(PLANERKA_TEST_DATA "/../../templates/examples/pipeline-review.json").value();

    std::string take(std::string_view path, std::string_view text, Language language = Language::en)
    {
        return take_text(meeting, path, text, language);
    }
    std::string shown(std::string_view path, Language language = Language::en) const
    {
        return text_of(meeting, path, language);
    }
};
} // namespace

BOOST_FIXTURE_TEST_SUITE(typed_tests, Typed)

BOOST_AUTO_TEST_CASE(every_kind_is_taken_and_shown_as_one_types_it)
{
    struct Case
    {
        const char* path;
        const char* typed;
        const char* shown;
    };
    for (const auto& [path, typed, text] :
         {Case{"goals[0].deadline", "7 Dec 2026", "7 Dec 2026"}, Case{"agenda[0].fixedStart", "9.30", "09:30"},
          Case{"attendees[0].cost.travelMinutes", "1:30", "90"}, Case{"agenda[0].priority", "2", "2"},
          Case{"costs.opportunity.marginRate", "42.5 %", "42.5"}, Case{"attendees[0].cost.fte", "0.80", "0.8"},
          Case{"costs.currency", "eur", "EUR"}, Case{"start.timeZone", "Europe/Berlin", "Europe/Berlin"},
          Case{"agenda[0].inputs", "Figures\n\n Deals ", "Figures\nDeals"},
          Case{"agenda[0].confidential", "yes", "yes"},
          Case{"recurrence.exceptions", "21 Dec 2026\n28 Dec 2026 09:30", "21 Dec 2026\n28 Dec 2026 09:30"},
          Case{"audience", "mixed", "mixed"}, Case{"language", "ru", "ru"}, Case{"status", "held", "held"},
          Case{"attendees[0].cost.quotaCarrier", "yes", "yes"}, Case{"recurrence.occurrencesPerYear", "40", "40"}})
    {
        BOOST_TEST(take(path, typed) == "", path);
        BOOST_TEST(shown(path) == text, path);
    }
    BOOST_TEST(shown("costs.opportunity.marginRate", Language::ru) == "42,5");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_used_is_told_and_changes_nothing)
{
    const auto before = to_json(meeting);
    for (const auto& [path, typed] : {std::pair{"goals[0].deadline", "someday soon-ish"},
                                      {"agenda[0].fixedStart", "25:00"},
                                      {"attendees[0].cost.travelMinutes", "far"},
                                      {"agenda[0].priority", "9"},
                                      {"costs.opportunity.marginRate", "140"},
                                      {"attendees[0].cost.fte", "eleven"},
                                      {"costs.currency", "EURO"},
                                      {"start.timeZone", "Mars/Olympus"},
                                      {"recurrence.exceptions", "21 Dec 2026\nChristmas"},
                                      {"recurrence.rrule", "whenever we like"},
                                      {"attendees[0].cost.annualSalary", "a lot"},
                                      {"recurrence.occurrencesPerYear", "0"}})
        for (const auto language : {Language::en, Language::ru})
        {
            const auto message = take(path, typed, language);
            BOOST_TEST(message.size() > 20u, path);
            BOOST_TEST(message.find("forms.") == std::string::npos, message);
            BOOST_TEST(to_json(meeting) == before, path);
        }
    BOOST_TEST(take("agenda[0].priority", "9") == "Enter a whole number from 1 to 3.");
    BOOST_TEST(take("no.such.place", "x") == "");
    BOOST_TEST(to_json(meeting) == before);
}

BOOST_AUTO_TEST_CASE(a_sum_brings_its_currency_and_goes_with_it)
{
    meeting.expected_benefit.reset();
    BOOST_TEST(shown("expectedBenefit.revenue.amount") == "");
    BOOST_TEST(take("expectedBenefit.revenue.amount", "12,000") == "");
    BOOST_TEST(shown("expectedBenefit.revenue.amount") == "12,000");
    BOOST_TEST(shown("expectedBenefit.revenue.currency") == "USD");
    BOOST_TEST(take("expectedBenefit.revenue.amount", "") == "");
    BOOST_TEST(!meeting.expected_benefit.has_value());
}

BOOST_AUTO_TEST_CASE(several_values_are_taken_by_their_words)
{
    meeting.outreach.emplace().cadence.emplace_back();
    BOOST_TEST(take("outreach.cadence[0].channels", "call, email") == "");
    BOOST_TEST(meeting.outreach->cadence[0].channels.size() == 2u);
    const auto message = take("outreach.cadence[0].channels", "pigeon");
    BOOST_TEST(message.starts_with("Enter one or more of these"), message);
}

BOOST_AUTO_TEST_CASE(people_items_and_decisions_are_chosen_by_name)
{
    const auto people = options_of(meeting, "agenda[0].ownerId", Language::en);
    BOOST_TEST(people.size() == meeting.attendees.size() + 1);
    BOOST_TEST(people.front().text == "nobody");
    BOOST_TEST(people.at(1).text == "Dana Reyes");
    meeting.decisions = {{.id = "d1", .text = "Buy"}};
    meeting.actions = {{.id = "x1", .text = "Order"}};
    BOOST_TEST(options_of(meeting, "actions[0].decisionId", Language::en).back().text == "Buy");
    BOOST_TEST(options_of(meeting, "actions[0].itemId", Language::en).size() == meeting.agenda.size() + 1);
    BOOST_TEST(options_of(meeting, "title", Language::en).empty());
    meeting.agenda[0].owner_id = "a99"; // of a newer file, or of somebody who is gone
    BOOST_TEST(options_of(meeting, "agenda[0].ownerId", Language::en).back().id == "a99");
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::forms
