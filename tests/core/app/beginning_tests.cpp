// SPDX-License-Identifier: MPL-2.0
#include "app/beginning.hpp"

#include "app/opened_planner.hpp"
#include "meeting/who_costs.hpp"

#include <boost/test/unit_test.hpp>

namespace planerka::app
{
BOOST_AUTO_TEST_SUITE(beginning_tests)

BOOST_AUTO_TEST_CASE(a_template_says_what_it_begins)
{
    const auto found = parse_beginning("cost one_on_one ru").value();
    BOOST_TEST((found.kind == documents::Kind::cost));
    BOOST_TEST(found.purpose == "one_on_one");
    BOOST_TEST((found.language == Language::ru));
    BOOST_TEST(to_string(found) == "cost one_on_one ru");
    for (const auto* const other :
         {"", "agenda", "agenda en", "agenda  en", "poster one_on_one en", "agenda one_on_one xx", "agenda a b en"})
        BOOST_TEST(!parse_beginning(other).has_value(), other);
}

BOOST_AUTO_TEST_CASE(it_begins_a_meeting_of_its_purpose_of_which_its_document_can_be_made)
{
    const auto& planner = tests::planner();
    for (const auto kind : documents::kKinds)
        for (const auto language : kLanguages)
        {
            const Beginning beginning{kind, "product_training", language};
            const auto meeting = meeting_of(planner, beginning).value();
            BOOST_TEST(meeting.purpose_id == "product_training");
            BOOST_TEST((meeting.language == language));
            BOOST_TEST(meeting.start()->clock() == "10:00");
            const auto made = planner.make(kind, meeting, options_of(beginning));
            BOOST_TEST(made.has_value(), documents::name_of(kind));
        }
}

BOOST_AUTO_TEST_CASE(a_cost_sheet_has_a_rate_to_type_over_and_no_other_document_has)
{
    const auto& planner = tests::planner();
    for (const auto kind : documents::kKinds)
    {
        const auto meeting = meeting_of(planner, {kind, "pipeline_review", Language::en}).value();
        for (const auto& attendee : meeting.attendees)
            if (can_cost(meeting, attendee))
                BOOST_TEST(has_rate(attendee) == (kind == documents::Kind::cost));
    }
}

BOOST_AUTO_TEST_CASE(an_unknown_purpose_is_said)
{
    BOOST_TEST(meeting_of(tests::planner(), {documents::Kind::agenda, "party", Language::en}).error().code ==
               "purpose.unknown");
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::app
