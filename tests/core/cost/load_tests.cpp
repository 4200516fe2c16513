// SPDX-License-Identifier: MPL-2.0
#include "cost/load.hpp"

#include <boost/test/unit_test.hpp>

using planerka::Exact;
using planerka::LoadBand;

BOOST_AUTO_TEST_SUITE(load_tests)

// DOMAIN 6.8, E6: one account executive's meetings of a year.
BOOST_AUTO_TEST_CASE(the_year_of_an_account_executive)
{
    const auto all = 75 * 48 + 40 * 48 + 45 * 24 + 90 * 12 + 15 * 240 + 70 * 48 + 1200;
    const auto without_conference = all - 1200;
    const auto without_huddle = without_conference - 15 * 240;

    BOOST_TEST((planerka::hours_per_week(all) == Exact(11, 2)));
    BOOST_TEST((planerka::share_of_week(planerka::hours_per_week(all)) == Exact(1375, 10'000)));
    const auto band = [](int minutes)
    { return planerka::band_of(planerka::hours_per_week(minutes), planerka::kQuotaCarrierLimits); };
    BOOST_TEST((band(all) == LoadBand::amber));
    BOOST_TEST((band(without_conference) == LoadBand::amber));
    BOOST_TEST((band(without_huddle) == LoadBand::green));
}

BOOST_AUTO_TEST_CASE(a_limit_belongs_to_the_band_below_it)
{
    const auto band = [](const Exact& hours) { return planerka::band_of(hours, planerka::kOtherLimits); };
    BOOST_TEST((band(12) == LoadBand::green));
    BOOST_TEST((band(Exact(1201, 100)) == LoadBand::amber));
    BOOST_TEST((band(20) == LoadBand::amber));
    BOOST_TEST((band(Exact(2001, 100)) == LoadBand::red));
}

BOOST_AUTO_TEST_SUITE_END()
