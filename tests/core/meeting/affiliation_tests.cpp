// SPDX-License-Identifier: MPL-2.0
#include "meeting/people.hpp"

#include <boost/test/unit_test.hpp>

using planerka::affiliation_of;
using planerka::Attendee;

BOOST_AUTO_TEST_SUITE(affiliation_tests)

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

BOOST_AUTO_TEST_SUITE_END()
