// SPDX-License-Identifier: MPL-2.0
#include "advice/advice.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(names_tests)

BOOST_AUTO_TEST_CASE(scripts_read_these_names)
{
    BOOST_TEST(planerka::name_of(planerka::RuleType::replace) == "replace");
    BOOST_TEST(planerka::name_of(planerka::Verdict::do_not_send) == "do_not_send");
}

BOOST_AUTO_TEST_SUITE_END()
