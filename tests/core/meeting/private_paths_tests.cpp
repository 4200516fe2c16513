// SPDX-License-Identifier: MPL-2.0
#include "meeting/private_paths.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(private_paths_tests)

BOOST_AUTO_TEST_CASE(pay_and_commercial_figures_are_private)
{
    for (const auto* path : {"attendees[0].cost", "attendees[12].cost.prepMinutes", "costs.opportunity",
                             "costs.opportunity.marginRate", "advisor.overrideReason"})
        BOOST_TEST(planerka::is_private_path(path), path);
    for (const auto* path : {"", "attendees", "attendees[0].name", "attendees[0].costume", "costs.fixed[0].amount",
                             "costs.currency", "agenda[0].cost"})
        BOOST_TEST(!planerka::is_private_path(path), path);
}

BOOST_AUTO_TEST_SUITE_END()
