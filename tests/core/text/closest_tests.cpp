// SPDX-License-Identifier: MPL-2.0
#include "text/closest.hpp"

#include <boost/test/unit_test.hpp>

using planerka::text::closest;
using planerka::text::edit_distance;

BOOST_AUTO_TEST_SUITE(closest_tests)

BOOST_AUTO_TEST_CASE(distances)
{
    BOOST_TEST(edit_distance("", "") == 0u);
    BOOST_TEST(edit_distance("", "abc") == 3u);
    BOOST_TEST(edit_distance("abc", "") == 3u);
    BOOST_TEST(edit_distance("check", "check") == 0u);
    BOOST_TEST(edit_distance("chek", "check") == 1u);
    BOOST_TEST(edit_distance("checkk", "check") == 1u);
    BOOST_TEST(edit_distance("chack", "check") == 1u);
    BOOST_TEST(edit_distance("chekc", "check") == 1u); // neighbours swapped
    BOOST_TEST(edit_distance("kitten", "sitting") == 3u);
    BOOST_TEST(edit_distance("ca", "abc") == 3u); // a swapped pair is not edited again
}

BOOST_AUTO_TEST_CASE(what_was_meant)
{
    const std::vector<std::string> commands{"new", "check", "schedule", "cost", "schema"};
    BOOST_TEST(closest("chek", commands) == "check");
    BOOST_TEST(closest("shcedule", commands) == "schedule");
    BOOST_TEST(closest("mew", commands) == "new");
    BOOST_TEST(closest("schem", commands) == "schema");
    BOOST_TEST(closest("sche", commands) == "schedule"); // begins both: the first
    BOOST_TEST(closest("dance", commands) == "");
    BOOST_TEST(closest("co", commands) == "");
    BOOST_TEST(closest("", commands) == "");
    BOOST_TEST(closest("chek", {}) == "");
}

BOOST_AUTO_TEST_SUITE_END()
