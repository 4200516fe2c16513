// SPDX-License-Identifier: MPL-2.0
#include "documents/fields/people.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka::documents;

BOOST_AUTO_TEST_SUITE(people_tests)

BOOST_AUTO_TEST_CASE(people_are_listed_by_surname_and_sign_by_initials)
{
    const Attendee full{.name = "Соколова Мария Андреевна"};
    BOOST_TEST(name_of(full, Language::ru) == "Соколова\u00A0М.\u00A0А.");
    BOOST_TEST(name_for_signature(full, Language::ru) == "М.\u00A0А.\u00A0Соколова");
    const Attendee abbreviated{.name = "Соколова М.А."};
    BOOST_TEST(name_of(abbreviated, Language::ru) == "Соколова\u00A0М.\u00A0А.");
    BOOST_TEST(name_for_signature(abbreviated, Language::ru) == "М.\u00A0А.\u00A0Соколова");
    const Attendee english{.name = "Dana Reyes"};
    BOOST_TEST(name_of(english, Language::en) == "Dana Reyes");
    BOOST_TEST(name_for_signature(english, Language::en) == "Dana Reyes");
}

BOOST_AUTO_TEST_CASE(groups_keep_their_names)
{
    for (const auto* name : {"Менеджеры по продажам", "Московский Офис"})
    {
        const Attendee group{.name = name, .headcount = 12};
        BOOST_TEST(name_of(group, Language::ru) == name);
        BOOST_TEST(name_for_signature(group, Language::ru) == name);
    }
    const Attendee unnamed{.attendee_kind = "sales_rep", .job_title = "менеджер по продажам"};
    BOOST_TEST(name_of(unnamed, Language::ru) == "менеджер по продажам");
}

BOOST_AUTO_TEST_SUITE_END()
