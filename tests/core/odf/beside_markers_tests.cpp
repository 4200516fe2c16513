// SPDX-License-Identifier: MPL-2.0
#include "odf/documents.hpp"

#include <boost/test/unit_test.hpp>

using namespace odf_tests;

namespace
{
constexpr auto kGoalList = R"({"goals": ["A", "B"], "none": [], "title": "T", "rows": ["1"]})";

std::string bold(const std::string& text)
{
    return R"(<text:span text:style-name="B">)" + text + "</text:span>";
}

std::string bullet(const std::string& content)
{
    return element("text:list-item", content);
}
} // namespace

BOOST_AUTO_TEST_SUITE(beside_markers_tests)

BOOST_AUTO_TEST_CASE(text_before_an_opening_tag_and_behind_a_closing_one_stands_once)
{
    BOOST_TEST(merged_text(p("Our goals: {{#goals}}") + p("{{.}}") + p("{{/goals}} That is all."), kGoalList) ==
               p("Our goals: ") + p("A") + p("B") + p(" That is all."));
    BOOST_TEST(merged_text(p("{{title}}: {{#goals}}first") + p("last{{/goals}}{{title}}"), kGoalList) ==
               p("T: ") + p("first") + p("last") + p("first") + p("last") + p("T"));
}

BOOST_AUTO_TEST_CASE(text_beside_the_tags_stands_where_there_is_no_item_too)
{
    BOOST_TEST(merged_text(p("Goals {{#none}}") + p("x") + p("{{/none}} end"), kGoalList) == p("Goals ") + p(" end"));
    BOOST_TEST(merged_text(p("Goals {{^none}}") + p("no goals") + p("{{/none}} end"), kGoalList) ==
               p("Goals ") + p("no goals") + p(" end"));
}

BOOST_AUTO_TEST_CASE(format_and_marks_stay)
{
    const std::string heading = R"(<text:h text:style-name="H" xml:id="h" text:outline-level="2">)";
    BOOST_TEST(
        merged_text(
            heading +
                R"(<text:bookmark-start text:name="m"/>Goals {{#goals}}<text:bookmark-end text:name="m"/></text:h>)" +
                p("{{.}}") + p("{{/goals}}"),
            kGoalList) ==
        heading + R"(<text:bookmark-start text:name="m"/>Goals <text:bookmark-end text:name="m"/></text:h>)" + p("A") +
            p("B"));
    BOOST_TEST(merged_text(p(bold("Goals {{#goals}}one")) + p(bold("{{.}}{{/goals}} end")), kGoalList) ==
               p(bold("Goals ")) + p(bold("one")) + p(bold("A")) + p(bold("one")) + p(bold("B")) + p(bold(" end")));
}

BOOST_AUTO_TEST_CASE(tags_of_several_sections_in_one_paragraph)
{
    BOOST_TEST(merged_text(p("{{#goals}}") + p("{{.}}") + p("{{/goals}} then {{#rows}}") + p("{{.}}") + p("{{/rows}}"),
                           kGoalList) == p("A") + p("B") + p(" then ") + p("1"));
    BOOST_TEST(merged_text(p("All {{#title}}of {{/title}}them: {{#goals}}") + p("{{.}}") + p("{{/goals}}"),
                           kGoalList) == p("All of them: ") + p("A") + p("B"));
}

BOOST_AUTO_TEST_CASE(list_items_are_cut_in_two_as_well)
{
    BOOST_TEST(merged_text(element("text:list",
                                   bullet(p("Goals: {{#goals}}")) + bullet(p("{{.}}")) + bullet(p("{{/goals}} end"))),
                           kGoalList) ==
               element("text:list", bullet(p("Goals: ")) + bullet(p("A")) + bullet(p("B")) + bullet(p(" end"))));
    BOOST_TEST(merged_text(element("text:list", bullet(p("Goals: {{#goals}}") + p("{{.}}{{/goals}}"))), kGoalList) ==
               element("text:list", bullet(p("Goals: ") + p("A") + p("B"))));
}

BOOST_AUTO_TEST_CASE(the_rest_of_a_paragraph_that_begins_a_page_begins_none)
{
    const std::string styles = R"(<style:style style:name="P" style:family="paragraph"><style:paragraph-properties )"
                               R"(fo:break-before="page" fo:margin-top="1cm"/></style:style>)";
    const auto content =
        merged(text_document(R"(<text:p text:style-name="P">Goals {{#goals}}one</text:p>)" + p("{{.}}{{/goals}}"),
                             {styles}),
               kGoalList)
            .at("content.xml");
    BOOST_TEST(content.find(R"(<text:p text:style-name="P">Goals </text:p><text:p text:style-name="P-rest">one)") !=
               content.npos);
    BOOST_TEST(content.find(R"(style:name="P-rest" style:family="paragraph"><style:paragraph-properties )"
                            R"(fo:margin-top="1cm"/>)") != content.npos);
    const auto marker =
        merged(text_document(R"(<text:p text:style-name="P">Goals {{#goals}}</text:p>)" + p("{{.}}") + p("{{/goals}}"),
                             {styles}),
               kGoalList)
            .at("content.xml");
    BOOST_TEST(marker.find(R"(<text:p text:style-name="P">Goals </text:p><text:p>A</text:p>)") != marker.npos);
}

BOOST_AUTO_TEST_CASE(places_are_those_of_the_template)
{
    BOOST_TEST(error_of(text_document(p("Goals {{#goals}}") + p("x{{/goals}} end") + p("{{oops}}")), kGoalList) ==
               "template.unknown_field | content.xml › paragraph 3");
    BOOST_TEST(error_of(text_document(p("Goals {{#goals}}{{oops}}") + p("x{{/goals}}")), kGoalList) ==
               "template.unknown_field | content.xml › paragraph 1");
    BOOST_TEST(error_of(text_document(p("{{#goals}}") + p("{{/goals}}{{oops}}")), kGoalList) ==
               "template.unknown_field | content.xml › paragraph 2");
}

BOOST_AUTO_TEST_CASE(a_shape_at_the_paragraph_is_no_text_before_the_tag)
{
    const std::string shape = R"(<draw:rect text:anchor-type="paragraph"/>)";
    BOOST_TEST(merged_text(p(shape + "{{#rows}}x") + p("{{.}}{{/rows}}"), kGoalList) == p(shape + "x") + p("1"));
}

BOOST_AUTO_TEST_SUITE_END()
