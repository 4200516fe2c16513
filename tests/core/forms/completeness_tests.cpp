// SPDX-License-Identifier: MPL-2.0
#include "forms/every_field.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

namespace
{
using namespace planerka;
using tests::FieldName;

std::map<std::string, std::string> forms_by_place()
{
    std::map<std::string, std::string> forms;
    for (const auto& shown : tests::shown_places())
        BOOST_TEST(forms.emplace(shown.path, shown.form).second, shown.path << " stands in two places");
    return forms;
}

std::set<FieldName> named_exceptions()
{
    std::set<FieldName> names;
    for (const auto& each : forms::exceptions())
        BOOST_TEST(names.emplace(each.entity, each.key).second, each.entity << '.' << each.key << " stands twice");
    return names;
}
} // namespace

BOOST_AUTO_TEST_SUITE(completeness_tests)

BOOST_AUTO_TEST_CASE(whatever_a_file_may_hold_stands_in_a_form)
{
    const auto forms = forms_by_place();
    const auto exceptions = named_exceptions();
    for (const auto& [path, field] : tests::places_of_the_model())
        BOOST_TEST((forms.contains(path) || exceptions.contains(field)),
                   path << " (" << field.first << '.' << field.second << ") is in no form and is no exception");
}

BOOST_AUTO_TEST_CASE(a_form_shows_fields_that_there_are)
{
    const auto places = tests::places_of_the_model();
    for (const auto& [path, form] : forms_by_place())
        BOOST_TEST(places.contains(path), "form " << form << " shows " << path << ", which is no field");
}

BOOST_AUTO_TEST_CASE(each_entry_finds_the_field_it_names)
{
    const auto places = tests::places_of_the_model();
    for (const auto& shown : tests::shown_places())
    {
        Meeting meeting;
        tests::make_row(meeting, shown.path);
        const auto found = forms::find(meeting, shown.path);
        BOOST_TEST(found.is_there(), shown.path << " is not found");
        BOOST_TEST((FieldName(found.entity, found.key) == places.at(shown.path)), shown.path);
        BOOST_TEST(forms::find(std::as_const(meeting), shown.path).is_there(), shown.path << " is not read");
    }
}

BOOST_AUTO_TEST_CASE(an_exception_is_a_field_that_no_form_shows)
{
    const auto forms = forms_by_place();
    std::map<FieldName, std::string> forms_by_name;
    std::set<FieldName> fields;
    for (const auto& [path, field] : tests::places_of_the_model())
    {
        fields.insert(field);
        if (const auto form = forms.find(path); form != forms.end())
            forms_by_name.emplace(field, form->second);
    }
    for (const auto& each : forms::exceptions())
    {
        const FieldName name(each.entity, each.key);
        BOOST_TEST(fields.contains(name), each.entity << '.' << each.key << " is no field");
        BOOST_TEST(!forms_by_name.contains(name), each.entity << '.' << each.key << " stands in a form");
        BOOST_TEST(each.reason.size() > 10u, each.entity << '.' << each.key << " has no reason");
    }
}

BOOST_AUTO_TEST_CASE(only_what_stands_in_a_list_has_a_form_of_a_row)
{
    BOOST_TEST(forms::row_form("Meeting").empty());
    BOOST_TEST(forms::row_form("Platform").empty());
    BOOST_TEST(forms::row_form("").empty());
    for (const auto& shown : tests::shown_places())
        if (const auto row = forms::row_of(shown.path); row && row->rest == "name")
            BOOST_TEST((forms::row_form(shown.form).front().path == "name"), shown.form << " is shown by its name");
}

BOOST_AUTO_TEST_SUITE_END()
