// SPDX-License-Identifier: MPL-2.0
#include "text/blank.hpp"

#include <boost/test/unit_test.hpp>

using planerka::text::comparable;
using planerka::text::is_blank;

BOOST_AUTO_TEST_SUITE(blank_tests)

BOOST_AUTO_TEST_CASE(what_nobody_sees_is_blank)
{
    for (const auto* text : {"", " \t\r\n", "\u00A0", "\u3000", "\u200B", "\uFEFF \u2060"})
        BOOST_TEST(is_blank(text), text);
    for (const auto* text : {"x", "\u00A0ё", "\u200B—", "😀"})
        BOOST_TEST(!is_blank(text), text);
}

BOOST_AUTO_TEST_CASE(texts_that_read_alike_are_the_same)
{
    BOOST_TEST(comparable(" Dana@Example.com\u00A0") == "dana@example.com");
    BOOST_TEST(comparable("ИВАН@пример.рф") == comparable("иван@Пример.рф"));
    BOOST_TEST(comparable("a b") == "a b");
    BOOST_TEST(planerka::text::trimmed("\u00A0 Dana B \n") == "Dana B");
    BOOST_TEST(comparable(" \u200B") == "");
}

BOOST_AUTO_TEST_SUITE_END()
