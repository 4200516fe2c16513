// SPDX-License-Identifier: MPL-2.0
#include "text/shortened.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;

BOOST_AUTO_TEST_SUITE(shortened_tests)

BOOST_AUTO_TEST_CASE(a_long_word_keeps_its_beginning_and_its_end)
{
    BOOST_TEST(text::with_short_words("plan.json", 20) == "plan.json");
    BOOST_TEST(text::with_short_words("12345678901234567890", 20) == "12345678901234567890");
    BOOST_TEST(text::with_short_words("quarterly-business-review-Northwind.json", 20) == "quarterly-…wind.json");
    BOOST_TEST(text::with_short_words("Review with the client 2026-12-07.json", 14) ==
               "Review with the client 2026-12…7.json");
    BOOST_TEST(text::with_short_words("", 14) == "");
    BOOST_TEST(text::with_short_words(" a  b ", 14) == " a  b ");
}

BOOST_AUTO_TEST_CASE(characters_are_counted_as_people_count_them)
{
    BOOST_TEST(text::with_short_words("Встреча-с-компанией.json", 12) == "Встреч….json");
    BOOST_TEST(text::with_short_words("e\u0301e\u0301e\u0301e\u0301e\u0301", 4) == "e\u0301e\u0301…e\u0301");
}

BOOST_AUTO_TEST_SUITE_END()
