// SPDX-License-Identifier: MPL-2.0
#define BOOST_TEST_MODULE planerka
#include <boost/test/unit_test.hpp>

#include <cstdlib>

namespace
{
/// The zones that Planerka brings along, also where a test opens none of its data.
struct OwnZones
{
    OwnZones() { setenv("ICU_TIMEZONE_FILES_DIR", PLANERKA_DATA, 0); }
};
} // namespace

BOOST_TEST_GLOBAL_CONFIGURATION(OwnZones);
