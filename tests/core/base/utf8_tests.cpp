// SPDX-License-Identifier: MPL-2.0
#include "base/utf8.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace utf8 = planerka::utf8;

BOOST_AUTO_TEST_SUITE(utf8_tests)

BOOST_AUTO_TEST_CASE(length_counts_characters)
{
    BOOST_TEST(utf8::length("") == 0u);
    BOOST_TEST(utf8::length("abc") == 3u);
    BOOST_TEST(utf8::length("Ж€😀") == 3u);
    BOOST_TEST(utf8::length("e\u0301") == 2u); // a letter and the accent over it
}

BOOST_AUTO_TEST_CASE(a_beginning_ends_between_characters)
{
    BOOST_TEST(utf8::beginning("abc", 3) == "abc");
    BOOST_TEST(utf8::beginning("abc", 2) == "ab");
    BOOST_TEST(utf8::beginning("aЖ", 2) == "a");
    BOOST_TEST(utf8::beginning("aЖ", 3) == "aЖ");
    BOOST_TEST(utf8::beginning("a€b", 3) == "a"); // two of the three bytes of €
    BOOST_TEST(utf8::beginning("😀", 3) == "");
    BOOST_TEST(utf8::beginning("abc", 0) == "");
}

BOOST_AUTO_TEST_CASE(the_first_character_of_valid_text)
{
    BOOST_TEST(utf8::first_character("") == 0u);
    BOOST_TEST(utf8::first_character("ab") == 1u);
    BOOST_TEST(utf8::first_character("Жb") == 2u);
    BOOST_TEST(utf8::first_character("€b") == 3u);
    BOOST_TEST(utf8::first_character("😀b") == 4u);
    BOOST_TEST(utf8::first_character("\U0010FFFF") == 4u);
}

BOOST_AUTO_TEST_CASE(what_is_no_utf8_has_no_first_character)
{
    for (const std::string text : {"\x80", "\xBF", "\xC3", "\xC3z", "\xE2\x82", "\xE2\x82z", "\xF0\x9F\x98", "\xFF"})
        BOOST_TEST(utf8::first_character(text) == 0u);
    for (const std::string longer_than_needed : {"\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xF0\x8F\xBF\xBF"})
        BOOST_TEST(utf8::first_character(longer_than_needed) == 0u);
    BOOST_TEST(utf8::first_character("\xED\xA0\x80") == 0u);     // a surrogate
    BOOST_TEST(utf8::first_character("\xF4\x90\x80\x80") == 0u); // beyond U+10FFFF
    BOOST_TEST(utf8::first_character("\xF5\x80\x80\x80") == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
