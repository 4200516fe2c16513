// SPDX-License-Identifier: MPL-2.0
#include "calendar/detail/import_id.hpp"

#include <boost/test/unit_test.hpp>

#include <utility>

using namespace planerka;

BOOST_AUTO_TEST_SUITE(import_id_tests)

/// A calendar that was read before must give the same ids when it is read again, by any later Planerka: never change
/// these.
BOOST_AUTO_TEST_CASE(ids_stay_what_they_are)
{
    const std::pair<const char*, const char*> ids[] = {
        {"", "2180a923-50d4-8cce-9d1b-cbd01422cbaf"},
        {"a1@example.com\n", "6f0e615c-7106-8bce-89ca-904e22ecefbc"},
        {"Pipeline review\n2026-12-07T09:30\n0", "28ba8147-f7ce-8307-a37e-73959b9c36c2"},
        {"встреча@пример.рф\n20261207T083000Z", "b7cd7490-abc4-8373-b530-ba98176473a8"},
    };
    for (const auto& [text, id] : ids)
        BOOST_TEST(uuid_of(text) == id);
}

BOOST_AUTO_TEST_CASE(the_uuid_in_a_uid_of_ours)
{
    const std::string uuid = "0b0e7a2e-2c0f-4d57-8a53-0a3f5f6d7c11";
    BOOST_TEST(uuid_in(uuid + "@planerka.org") == uuid);
    for (const auto* other :
         {"", "@planerka.org", "0b0e7a2e-2c0f-4d57-8a53-0a3f5f6d7c11@example.org",
          "0b0e7a2e-2c0f-4d57-8a53-0a3f5f6d7c1x@planerka.org", "0b0e7a2e02c0f04d5708a5300a3f5f6d7c11@planerka.org"})
        BOOST_TEST(uuid_in(other) == "", other);
}

BOOST_AUTO_TEST_SUITE_END()
