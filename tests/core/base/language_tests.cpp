// SPDX-License-Identifier: MPL-2.0
#include "base/language.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(language_tests)

BOOST_AUTO_TEST_CASE(tags_of_both_standards_are_understood)
{
    using planerka::Language;
    using planerka::language_of;
    BOOST_TEST((language_of("ru") == Language::ru));
    BOOST_TEST((language_of("ru-RU") == Language::ru));
    BOOST_TEST((language_of("ru_RU.UTF-8") == Language::ru));
    BOOST_TEST((language_of("en_US.UTF-8") == Language::en));
    BOOST_TEST((language_of("en.UTF-8") == Language::en));
    for (const auto* other : {"", "r", "de", "run", "eng", "C", "POSIX"})
        BOOST_TEST(!language_of(other).has_value(), other);
    for (const auto language : planerka::kLanguages)
        BOOST_TEST((language_of(planerka::code_of(language)) == language));
}

BOOST_AUTO_TEST_SUITE_END()
