// SPDX-License-Identifier: MPL-2.0
#include "base/programs.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;

BOOST_AUTO_TEST_SUITE(programs_tests)

BOOST_AUTO_TEST_CASE(what_a_shell_would_find_is_found)
{
    const auto shell = find_in_path("sh");
    BOOST_REQUIRE(shell);
    BOOST_TEST(is_program(*shell));
    BOOST_TEST(!find_in_path("no-program-is-called-so"));
    BOOST_TEST(!is_program("/etc/passwd")); // a file that nobody may run
    BOOST_TEST(!is_program("/usr"));        // a folder may be entered, not run
}

BOOST_AUTO_TEST_SUITE_END()
