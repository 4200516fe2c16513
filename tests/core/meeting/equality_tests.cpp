// SPDX-License-Identifier: MPL-2.0
#include "filler.hpp"

#include <boost/test/unit_test.hpp>

namespace planerka::tests
{
BOOST_AUTO_TEST_SUITE(equality_tests)

BOOST_AUTO_TEST_CASE(meetings_with_the_same_fields_are_equal)
{
    for (unsigned seed = 0; seed < 50; ++seed)
        BOOST_TEST((random_meeting(seed) == random_meeting(seed)), seed);
    BOOST_TEST((random_meeting(1) != random_meeting(2)));
}

BOOST_AUTO_TEST_CASE(a_difference_anywhere_counts)
{
    Meeting meeting;
    meeting.attendees = {{.id = "a1", .cost = AttendeeCost{.loaded_hourly_rate = Decimal(975, 1)}}};
    meeting.agenda = {{.id = "i1", .inputs = {"list"}}};
    meeting.costs = Costs{.fixed = {{.amount = Decimal(1, 0)}}};
    const auto same = [&](const auto& change)
    {
        auto other = meeting;
        change(other);
        return other == meeting;
    };
    BOOST_TEST(same([](Meeting& m) { m.attendees[0].cost->loaded_hourly_rate = Decimal(9750, 2); })); // 97.5 and 97.50
    BOOST_TEST(!same([](Meeting& m) { m.attendees[0].cost->loaded_hourly_rate = Decimal(9751, 2); }));
    BOOST_TEST(!same([](Meeting& m) { m.attendees[0].cost.reset(); }));
    BOOST_TEST(!same([](Meeting& m) { m.agenda[0].inputs[0] = "lists"; }));
    BOOST_TEST(!same([](Meeting& m) { m.agenda[0].min_minutes = 0; }));
    BOOST_TEST(!same([](Meeting& m) { m.costs->fixed[0].one_off = true; }));
    BOOST_TEST(!same([](Meeting& m) { m.unknown = "{}"; }));
    BOOST_TEST(!same([](Meeting& m) { m.private_unread = true; }));
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::tests
