// SPDX-License-Identifier: MPL-2.0
#include "forms/every_field.hpp"
#include "forms/field.hpp"

#include <boost/test/unit_test.hpp>

namespace
{
using planerka::forms::Kind;
using planerka::forms::kind_of;

struct Case
{
    const char* entity;
    const char* key;
    Kind kind;
};

constexpr Case kCases[]{
    {"Meeting", "title", Kind::text},
    {"Meeting", "justification", Kind::long_text},
    {"Meeting", "durationMinutes", Kind::minutes},
    {"Meeting", "start.timeZone", Kind::zone},
    {"Meeting", "audience", Kind::choice},
    {"Meeting", "language", Kind::choice},
    {"Meeting", "format", Kind::choice},
    {"Meeting", "organizerId", Kind::person},
    {"Meeting", "needs", Kind::texts},
    {"Meeting", "endEarly", Kind::yes_no},
    {"Recurrence", "rrule", Kind::series},
    {"Recurrence", "exceptions", Kind::moments},
    {"Recurrence", "reviewDate", Kind::date},
    {"Recurrence", "occurrencesPerYear", Kind::whole},
    {"ConferenceDay", "start", Kind::clock},
    {"AgendaItem", "plannedMinutes", Kind::minutes},
    {"AgendaItem", "maxMinutes", Kind::minutes},
    {"AgendaItem", "fixedStart", Kind::clock},
    {"AgendaItem", "priority", Kind::whole},
    {"AgendaItem", "deciderId", Kind::person},
    {"ActionItem", "itemId", Kind::item},
    {"ActionItem", "decisionId", Kind::decision},
    {"Attendee", "headcount", Kind::whole},
    {"Attendee", "ownerRoles", Kind::texts},
    {"AttendeeCost", "loadedHourlyRate", Kind::money},
    {"AttendeeCost", "benefitsRate", Kind::share},
    {"AttendeeCost", "fte", Kind::number},
    {"AttendeeCost", "travelMinutes", Kind::minutes},
    {"AttendeeCost", "quotaCarrier", Kind::yes_no},
    {"Cadence", "channels", Kind::choices},
    {"Cadence", "stopConditions", Kind::texts},
    {"CostLine", "fxRate", Kind::number},
    {"CostLine", "taxRate", Kind::share},
    {"CostLine", "currency", Kind::currency},
    {"Amount", "amount", Kind::money},
    {"Vote", "for", Kind::whole},
};
} // namespace

BOOST_AUTO_TEST_SUITE(kinds_tests)

BOOST_AUTO_TEST_CASE(a_field_is_typed_as_what_it_is)
{
    for (const auto& each : kCases)
        BOOST_TEST((kind_of(each.entity, each.key) == each.kind), each.entity << '.' << each.key);
}

BOOST_AUTO_TEST_CASE(what_there_is_not_is_a_text)
{
    BOOST_TEST((kind_of("Meeting", "nonsense") == Kind::text));
    BOOST_TEST((kind_of("", "") == Kind::text));
}

BOOST_AUTO_TEST_CASE(an_id_of_something_else_is_chosen_and_never_typed)
{
    for (const auto& [path, field] : planerka::tests::places_of_the_model())
        if (const auto& key = field.second; key.ends_with("Id") && key != "purposeId" && key != "recurrenceId")
        {
            const auto kind = kind_of(field.first, key);
            BOOST_TEST((kind == Kind::person || kind == Kind::item || kind == Kind::decision), path);
        }
}

BOOST_AUTO_TEST_SUITE_END()
