// SPDX-License-Identifier: MPL-2.0
#include "base/hostile_links.hpp"
#include "base/link.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using planerka::tests::kHostileLinks;

BOOST_AUTO_TEST_SUITE(link_tests)

BOOST_AUTO_TEST_CASE(what_becomes_a_link)
{
    for (const std::string text :
         {"https://us02web.zoom.us/j/812?pwd=a.b&from=mail", "HTTPS://Example.com", "http://localhost:8080/x",
          "https://[2001:db8::1]/x", "https://пример.рф/встреча", "https://user:secret@meet.acme.example/1",
          "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%22Tid%22%3a%221%22%7d",
          "mailto:dana@example.com", "mailto:dana@example.com?subject=Review", "tel:+49691234567",
          "tel:+49-30-5550100,,,123456#", "tel:(069)1234567", "TEL:+491"})
        BOOST_TEST(may_be_link(text), text);
    BOOST_TEST(may_be_link("https://example.com/" + std::string(3'900, 'a')));
    BOOST_TEST(!may_be_link("https://example.com/" + std::string(4'000, 'a')));
}

BOOST_AUTO_TEST_CASE(what_stays_a_text)
{
    for (const auto& text : kHostileLinks)
        BOOST_TEST(!may_be_link(text), text);
    for (const std::string text : {"", ":", "zoom.us/j/1", "Room 5: door code", "Ask Dana"})
        BOOST_TEST((link_kind(text) == LinkKind::none), text);
}

BOOST_AUTO_TEST_CASE(programs_for_calls_are_in_order_and_no_links)
{
    for (const std::string text :
         {"sip:dana@example.com", "sips:1@pbx.example", "zoommtg://zoom.us/join?confno=1", "msteams:/l/meetup-join/1"})
        BOOST_TEST((link_kind(text) == LinkKind::app_only), text);
}

BOOST_AUTO_TEST_SUITE_END()
