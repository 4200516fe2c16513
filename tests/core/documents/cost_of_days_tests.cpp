// SPDX-License-Identifier: MPL-2.0
#include "documents/fields/cost_fields.hpp"

#include "sample.hpp"
#include "visible_fixture.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka::documents;

namespace
{
std::string value_of(const odf::Value& fields, const std::string& name)
{
    const auto* scalar = fields.record()->find(name)->second.scalar();
    BOOST_REQUIRE(scalar);
    return scalar->value.empty() ? scalar->text : scalar->value;
}

const odf::Value& first_row(const odf::Value& fields, const std::string& name)
{
    const auto* list = fields.record()->find(name)->second.list();
    BOOST_REQUIRE(list);
    BOOST_REQUIRE(!list->empty());
    return list->front();
}

odf::Value fields_of(const Meeting& meeting)
{
    return must(cost_fields(meeting, {.kind = Kind::cost, .language = Language::en}));
}
} // namespace

BOOST_AUTO_TEST_SUITE(cost_of_days_tests)

BOOST_AUTO_TEST_CASE(the_sheet_counts_all_days_of_a_conference)
{
    auto meeting = sample_meeting();
    meeting.agenda.clear();
    meeting.duration_minutes = 480;
    meeting.kind = "conference";
    meeting.days = {{.date = "2026-12-07", .start = "09:00", .end = "17:00"},
                    {.date = "2026-12-08", .start = "09:00", .end = "17:00"}};
    for (auto& person : meeting.attendees)
        if (person.cost)
            person.cost->attend_minutes.reset();
    const auto fields = fields_of(meeting);
    BOOST_TEST(value_of(fields, "duration_minutes") == "960");
    BOOST_TEST(value_of(first_row(fields, "people"), "missed") == "0");
}

BOOST_AUTO_TEST_CASE(what_is_paid_for_peoples_time_keeps_its_category)
{
    auto meeting = sample_meeting();
    meeting.costs->fixed = {{.category = "travel_time", .text = "Drivers", .amount = Decimal(100, 0)}};
    BOOST_TEST(value_of(first_row(fields_of(meeting), "expenses"), "category") == "Travel time");
}

BOOST_AUTO_TEST_SUITE_END()
