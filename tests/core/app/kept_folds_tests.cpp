// SPDX-License-Identifier: MPL-2.0
#include "app/kept_folds.hpp"

#include "base/file.hpp"
#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>

namespace planerka::app
{
BOOST_AUTO_TEST_SUITE(kept_folds_tests)

BOOST_AUTO_TEST_CASE(parts_stay_as_they_were_left)
{
    const tests::TemporaryFolder folder;
    const auto file = folder.path() / "panel.json";
    BOOST_TEST(kept_folds(file).is_open("section:people", true));
    panel::Folds folds;
    folds.press("close:section:people");
    folds.press("open:more:meeting");
    folds.press("open:row:agenda:i3"); // of one meeting: not kept
    folds.press("open:calendar:start.date");
    BOOST_REQUIRE(keep_folds(file, folds));
    const auto kept = kept_folds(file);
    BOOST_TEST(!kept.is_open("section:people", true));
    BOOST_TEST(kept.is_open("more:meeting", false));
    BOOST_TEST(!kept.is_open("row:agenda:i3", false));
    BOOST_TEST(!kept.is_open("calendar:start.date", false));
}

BOOST_AUTO_TEST_CASE(a_damaged_file_opens_and_closes_nothing)
{
    const tests::TemporaryFolder folder;
    const auto file = folder.path() / "panel.json";
    for (const auto* const text : {"", "{", "[]", "3", R"({"section:people": 1})", R"({"section:people": {}})"})
    {
        BOOST_REQUIRE(write_file(file, text));
        BOOST_TEST(kept_folds(file).changed().empty(), text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::app
