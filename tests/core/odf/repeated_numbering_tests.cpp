// SPDX-License-Identifier: MPL-2.0
#include "odf/documents.hpp"

#include <boost/test/unit_test.hpp>

using namespace odf_tests;

namespace
{
constexpr auto kGoals = R"({"goals": [{"text": "A", "steps": ["a", "b"]}, {"text": "B", "steps": ["c", "d"]}],)"
                        R"("groups": [{"people": ["Ann", "Bob"]}, {"people": ["Cid", "Dan"]}], "yes": true})";

std::string numbered_list(const std::string& attributes, const std::string& items)
{
    return "<text:list" + attributes + ">" + items + "</text:list>";
}

std::string numbered_item(const std::string& text)
{
    return element("text:list-item", p(text));
}

std::string in_section(const std::string& name, const std::string& body)
{
    return p("{{#" + name + "}}") + body + p("{{/" + name + "}}");
}
} // namespace

BOOST_AUTO_TEST_SUITE(repeated_numbering_tests)

BOOST_AUTO_TEST_CASE(copies_of_a_list_of_one_item_go_on_counting)
{
    BOOST_TEST(merged_text(in_section("goals", numbered_list(R"( xml:id="l")", numbered_item("{{text}}"))), kGoals) ==
               numbered_list(R"( xml:id="l")", numbered_item("A")) +
                   numbered_list(R"( text:continue-list="l" xml:id="l-1")", numbered_item("B")));
    BOOST_TEST(
        merged_text(in_section("goals", numbered_list("", numbered_item("{{text}}")) + p("why")), kGoals) ==
        numbered_list(R"( xml:id="counting-list-1")", numbered_item("A")) + p("why") +
            numbered_list(R"( text:continue-list="counting-list-1" xml:id="counting-list-1-1")", numbered_item("B")) +
            p("why"));
}

BOOST_AUTO_TEST_CASE(a_copy_goes_on_where_the_first_copy_goes_on_or_begins)
{
    BOOST_TEST(merged_text(in_section("goals", numbered_list(R"( xml:id="l" text:continue-numbering="true")",
                                                             numbered_item("{{text}}"))),
                           kGoals) ==
               numbered_list(R"( text:continue-numbering="true" xml:id="l")", numbered_item("A")) +
                   numbered_list(R"( text:continue-list="l" xml:id="l-1")", numbered_item("B")));
    const auto from_five = [](const std::string& attributes, const std::string& first)
    { return numbered_list(attributes, "<text:list-item" + first + ">" + p("x") + "</text:list-item>"); };
    BOOST_TEST(merged_text(in_section("goals", from_five(R"( xml:id="l")", R"( text:start-value="5")")), kGoals) ==
               from_five(R"( xml:id="l")", R"( text:start-value="5")") +
                   from_five(R"( text:continue-list="l" xml:id="l-1")", ""));
}

BOOST_AUTO_TEST_CASE(a_list_of_several_items_begins_anew_in_each_copy)
{
    BOOST_TEST(
        merged_text(
            in_section("goals", numbered_list(R"( xml:id="l")", numbered_item("{{text}}") + numbered_item("then"))),
            kGoals) == numbered_list(R"( xml:id="l")", numbered_item("A") + numbered_item("then")) +
                           numbered_list(R"( xml:id="l-1")", numbered_item("B") + numbered_item("then")));
    const auto steps = numbered_item("{{#steps}}") + numbered_item("{{.}}") + numbered_item("{{/steps}}");
    BOOST_TEST(merged_text(in_section("goals", p("{{text}}") + numbered_list(R"( xml:id="l")", steps)), kGoals) ==
               p("A") + numbered_list(R"( xml:id="l")", numbered_item("a") + numbered_item("b")) + p("B") +
                   numbered_list(R"( xml:id="l-1")", numbered_item("c") + numbered_item("d")));
}

BOOST_AUTO_TEST_CASE(each_run_of_the_innermost_list_counts_by_itself)
{
    const auto people = in_section("people", numbered_list(R"( xml:id="l")", numbered_item("{{.}}")));
    BOOST_TEST(merged_text(in_section("groups", p("group") + people), kGoals) ==
               p("group") + numbered_list(R"( xml:id="l")", numbered_item("Ann")) +
                   numbered_list(R"( text:continue-list="l" xml:id="l-0-1")", numbered_item("Bob")) + p("group") +
                   numbered_list(R"( xml:id="l-1-0")", numbered_item("Cid")) +
                   numbered_list(R"( text:continue-list="l-1-0" xml:id="l-1-1")", numbered_item("Dan")));
    BOOST_TEST(
        merged_text(in_section("goals", in_section("yes", numbered_list(R"( xml:id="l")", numbered_item("{{text}}")))),
                    kGoals) == numbered_list(R"( xml:id="l")", numbered_item("A")) +
                                   numbered_list(R"( text:continue-list="l" xml:id="l-1-0")", numbered_item("B")));
}

BOOST_AUTO_TEST_CASE(only_the_first_copy_says_where_numbers_begin)
{
    const auto items = numbered_item("{{#goals}}") + R"(<text:list-item text:start-value="3">)" + p("{{text}}") +
                       "</text:list-item>" + numbered_item("{{/goals}}");
    BOOST_TEST(merged_text(numbered_list("", items), kGoals) ==
               numbered_list("", R"(<text:list-item text:start-value="3">)" + p("A") + "</text:list-item>" +
                                     numbered_item("B")));
    BOOST_TEST(
        merged_text(in_section("goals", R"(<text:h text:restart-numbering="true" text:outline-level="1">x</text:h>)"),
                    kGoals) == R"(<text:h text:restart-numbering="true" text:outline-level="1">x</text:h>)"
                               R"(<text:h text:outline-level="1">x</text:h>)");
}

BOOST_AUTO_TEST_SUITE_END()
