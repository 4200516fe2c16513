// SPDX-License-Identifier: MPL-2.0
#include "odf/documents.hpp"

#include <boost/test/unit_test.hpp>

using namespace odf_tests;

namespace
{
constexpr auto kBreakFields = R"({"items": ["A", "B"], "none": [], "yes": true})";

// B begins a page, A ends one, M begins one of another page style; L is a style without any; T is one of a table.
const std::string kBreakStyles =
    R"(<style:style style:name="B" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:break-before="page"/></style:style>)"
    R"(<style:style style:name="A" style:family="paragraph"><style:paragraph-properties fo:break-after="page"/></style:style>)"
    R"(<style:style style:name="M" style:family="paragraph" style:master-page-name="First"><style:paragraph-properties style:page-number="3"/></style:style>)"
    R"(<style:style style:name="L" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>)"
    R"(<style:style style:name="T" style:family="table"><style:table-properties style:width="5cm"/></style:style>)";

std::string styled(const std::string& style, const std::string& text)
{
    return "<text:p text:style-name=\"" + style + "\">" + text + "</text:p>";
}

std::string table_with(const std::string& rows)
{
    return R"(<table:table table:name="N" table:style-name="T"><table:table-column/>)" + rows + "</table:table>";
}

std::string table_row(const std::string& text)
{
    return element("table:table-row", element("table:table-cell", p(text)));
}

/// The automatic styles that were added, and the text.
std::string broken(const std::string& body)
{
    const auto content = merged(text_document(body, {kBreakStyles}), kBreakFields).at("content.xml");
    const auto last = content.find("</office:automatic-styles>");
    const auto name = content.find("-break\"");
    const auto added = name < last ? content.rfind("<style:style ", name) : last;
    const auto text = content.find("<office:text>") + 13;
    return content.substr(added, last - added) + " | " + content.substr(text, content.find("</office:text>") - text);
}

std::string style_of(const std::string& head, const std::string& properties)
{
    return "<style:style " + head + "><style:paragraph-properties " + properties + "/></style:style>";
}
} // namespace

BOOST_AUTO_TEST_SUITE(page_break_tests)

BOOST_AUTO_TEST_CASE(a_break_before_a_marker_goes_to_the_next_paragraph)
{
    BOOST_TEST(broken(p("cover") + styled("B", "{{#items}}") + styled("L", "{{.}}") + p("{{/items}}")) ==
               R"(<style:style style:name="L-break" style:family="paragraph">)"
               R"(<style:paragraph-properties fo:break-before="page"/>)"
               R"(<style:text-properties fo:font-weight="bold"/></style:style> | )" +
                   p("cover") + styled("L-break", "A") + styled("L", "B"));
}
BOOST_AUTO_TEST_CASE(a_break_at_the_end_of_a_list_stands_between_the_copies_and_behind_the_last)
{
    const auto plain = style_of(R"(style:name="Plain-break" style:family="paragraph")", R"(fo:break-before="page")");
    const auto expected = plain + " | " + p("A") + styled("Plain-break", "B") + styled("Plain-break", "end");
    BOOST_TEST(broken(p("{{#items}}") + p("{{.}}") + styled("B", "{{/items}}") + p("end")) == expected);
    BOOST_TEST(broken(styled("A", "{{#items}}") + p("{{.}}") + p("{{/items}}") + p("end")) ==
               plain + " | " + styled("Plain-break", "A") + styled("Plain-break", "B") + p("end"));
}

BOOST_AUTO_TEST_CASE(a_list_without_items_leaves_the_break_before_it)
{
    BOOST_TEST(broken(styled("B", "{{#none}}") + p("x") + p("{{/none}}") + p("end")) ==
               style_of(R"(style:name="Plain-break" style:family="paragraph")", R"(fo:break-before="page")") + " | " +
                   styled("Plain-break", "end"));
}

BOOST_AUTO_TEST_CASE(a_page_style_and_its_number_go_along)
{
    BOOST_TEST(broken(styled("M", "{{#yes}}") + p("x") + p("{{/yes}}")) ==
               style_of(R"(style:name="Plain-break" style:family="paragraph" style:master-page-name="First")",
                        R"(style:page-number="3")") +
                   " | " + styled("Plain-break", "x"));
}

BOOST_AUTO_TEST_CASE(a_table_takes_the_break_over_unless_it_has_no_rows)
{
    const std::string style = R"(<style:style style:name="T-break" style:family="table"><style:table-properties )"
                              R"(style:width="5cm" fo:break-before="page"/></style:style>)";
    BOOST_TEST(broken(styled("B", "{{! new page }}") + table_with(table_row("x")) + p("y")) ==
               style + R"( | <table:table table:style-name="T-break" table:name="N"><table:table-column/>)" +
                   table_row("x") + "</table:table>" + p("y"));
    const auto rowless = table_with(element("table:table-row", element("table:table-cell", p("{{#none}}")) +
                                                                   element("table:table-cell", p("x{{/none}}"))));
    const auto left = broken(styled("B", "{{! new page }}") + rowless + p("y"));
    BOOST_TEST(left.substr(left.find(" | ")) == " | " + styled("Plain-break", "y"));
}

BOOST_AUTO_TEST_CASE(a_marker_without_a_break_changes_nothing)
{
    BOOST_TEST(broken(styled("L", "{{#yes}}") + styled("B", "x") + p("{{/yes}}")) == " | " + styled("B", "x"));
}

BOOST_AUTO_TEST_SUITE_END()
