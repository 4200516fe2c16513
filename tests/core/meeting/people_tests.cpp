// SPDX-License-Identifier: MPL-2.0
#include "meeting/people.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;

BOOST_AUTO_TEST_SUITE(people_tests)

BOOST_AUTO_TEST_CASE(the_file_decides_who_belongs_where)
{
    BOOST_TEST(affiliation_of({.attendee_kind = "client", .affiliation = "internal"}) == "internal");
    BOOST_TEST(affiliation_of({.attendee_kind = "sales_rep", .affiliation = "client"}) == "client");
    BOOST_TEST(affiliation_of({.attendee_kind = "client", .affiliation = "partner"}) == "partner");
}

BOOST_AUTO_TEST_CASE(else_it_is_the_kind)
{
    BOOST_TEST(affiliation_of({.attendee_kind = "client"}) == "client");
    BOOST_TEST(affiliation_of({.attendee_kind = "partner"}) == "partner");
    BOOST_TEST(affiliation_of({.attendee_kind = "executive"}) == "internal");
    BOOST_TEST(affiliation_of({}) == "internal");
}

BOOST_AUTO_TEST_CASE(who_takes_part_is_neither_informed_nor_away)
{
    BOOST_TEST(takes_part({}));
    BOOST_TEST(takes_part({.participation = "optional"}));
    BOOST_TEST(takes_part({.participation = "required", .attendance = "present"}));
    BOOST_TEST(!takes_part({.participation = "informed"}));
    BOOST_TEST(!takes_part({.participation = "required", .attendance = "apologies"}));
    BOOST_TEST(!takes_part({.attendance = "absent"}));
}

BOOST_AUTO_TEST_CASE(whoever_is_not_said_to_be_optional_or_informed_is_required)
{
    BOOST_TEST(is_required({}));
    BOOST_TEST(is_required({.participation = "required"}));
    BOOST_TEST(!is_required({.participation = "optional"}));
    BOOST_TEST(!is_required({.participation = "informed"}));
}

BOOST_AUTO_TEST_SUITE_END()
