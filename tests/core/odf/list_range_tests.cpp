// SPDX-License-Identifier: MPL-2.0
#include "odf/template.hpp"

#include "odf/documents.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <iterator>
#include <regex>

using namespace odf_tests;
using namespace planerka::odf;

BOOST_AUTO_TEST_SUITE(list_range_tests)

namespace
{
constexpr auto kAims = R"({"aims": [{"headline": "A"}, {"headline": "B"}], "steps": [{"headline": "C"}], "none": []})";

std::string bullet(const std::string& content)
{
    return element("text:list-item", content);
}

std::string list(const std::string& style, const std::string& items)
{
    return "<text:list text:style-name=\"" + style + "\">" + items + "</text:list>";
}

/// The second half of a list that was split.
std::string rest(const std::string& style, const std::string& items)
{
    return "<text:list text:style-name=\"" + style + "\" text:continue-numbering=\"true\">" + items + "</text:list>";
}

std::string slide(const std::string& content)
{
    return "<draw:page draw:name=\"S\">" + element("draw:frame", element("draw:text-box", content)) + "</draw:page>";
}

/// Without what makes the numbers of repeated lists go on: repeated_numbering_tests looks at that.
std::string without_numbering(const std::string& content)
{
    static const std::regex numbering(R"( (text:continue-list|xml:id)="counting-list-[^"]*")");
    return std::regex_replace(content, numbering, "");
}

std::string in_text(const std::string& body)
{
    return without_numbering(merged_text(body, kAims));
}

std::string in_slides(const std::string& pages)
{
    return without_numbering(merged_slides(pages, kAims));
}
} // namespace

BOOST_AUTO_TEST_CASE(a_section_goes_from_a_list_to_another)
{
    const auto body =
        list("L2", bullet(p("{{#aims}}"))) + list("L3", bullet(p("{{headline}}"))) + list("L2", bullet(p("{{/aims}}")));
    BOOST_TEST(in_text(body) == list("L3", bullet(p("A"))) + list("L3", bullet(p("B"))));
    BOOST_TEST(in_slides(slide(body)) == slide(list("L3", bullet(p("A"))) + list("L3", bullet(p("B")))));
}

BOOST_AUTO_TEST_CASE(what_stands_beside_it_in_the_lists_is_written_once)
{
    BOOST_TEST(in_text(list("L2", bullet(p("before")) + bullet(p("{{#aims}}")) + bullet(p("aim"))) +
                       list("L3", bullet(p("{{headline}}"))) +
                       list("L2", bullet(p("end{{/aims}}")) + bullet(p("{{#steps}}"))) +
                       list("L3", bullet(p("{{headline}}"))) +
                       list("L2", bullet(p("{{/steps}}")) + bullet(p("after")))) ==
               list("L2", bullet(p("before"))) + rest("L2", bullet(p("aim"))) + list("L3", bullet(p("A"))) +
                   list("L2", bullet(p("end"))) + rest("L2", bullet(p("aim"))) + list("L3", bullet(p("B"))) +
                   list("L2", bullet(p("end"))) + list("L3", bullet(p("C"))) + rest("L2", bullet(p("after"))));
}

BOOST_AUTO_TEST_CASE(lists_in_lists_are_split_too)
{
    const auto deep = [](const std::string& style, const std::string& items)
    { return list(style, bullet(list(style, items))); };
    BOOST_TEST(in_text(list("L2", bullet(p("Aims") + list("L2", bullet(p("{{#aims}}"))))) +
                       deep("L3", bullet(p("{{headline}}"))) + deep("L2", bullet(p("{{/aims}}")) + bullet(p("all")))) ==
               list("L2", bullet(p("Aims"))) + deep("L3", bullet(p("A"))) + deep("L3", bullet(p("B"))) +
                   rest("L2", bullet(rest("L2", bullet(p("all"))))));
    BOOST_TEST(in_text(list("L1", bullet(p("Aims") + list("L2", bullet(p("{{#aims}}"))) +
                                         list("L3", bullet(p("{{headline}}{{/aims}}")))))) ==
               list("L1", bullet(p("Aims") + list("L3", bullet(p("A"))) + list("L3", bullet(p("B"))))));
}

BOOST_AUTO_TEST_CASE(a_section_goes_from_a_paragraph_for_the_tag_to_a_list)
{
    BOOST_TEST(in_text(p("{{#aims}}") + p("{{headline}}") +
                       list("L", bullet(p("x")) + bullet(p("y{{/aims}}")) + bullet(p("z")))) ==
               p("A") + list("L", bullet(p("x")) + bullet(p("y"))) + p("B") +
                   list("L", bullet(p("x")) + bullet(p("y"))) + rest("L", bullet(p("z"))));
    BOOST_TEST(in_text(list("L", bullet(p("a")) + bullet(p("{{#none}}"))) + p("{{headline}}") + p("{{/none}}")) ==
               list("L", bullet(p("a"))));
}

BOOST_AUTO_TEST_CASE(in_a_cell_it_keeps_the_cell)
{
    const auto cell = [](const std::string& content)
    { return element("table:table", element("table:table-row", element("table:table-cell", content))); };
    BOOST_TEST(in_text(cell(list("L2", bullet(p("{{#none}}"))) + list("L3", bullet(p("x{{/none}}"))))) ==
               cell("<text:p/>"));
}

BOOST_AUTO_TEST_CASE(sections_of_lists_nest)
{
    const auto fields = R"({"days": [{"name": "Mo", "aims": ["A", "B"]}, {"name": "Tu", "aims": []}]})";
    BOOST_TEST(without_numbering(
                   merged_text(list("L1", bullet(p("{{#days}}{{name}}"))) + list("L2", bullet(p("{{#aims}}{{.}}"))) +
                                   list("L3", bullet(p("-{{/aims}}"))) + list("L1", bullet(p("{{/days}}"))),
                               fields)) == list("L1", bullet(p("Mo"))) + list("L2", bullet(p("A"))) +
                                               list("L3", bullet(p("-"))) + list("L2", bullet(p("B"))) +
                                               list("L3", bullet(p("-"))) + list("L1", bullet(p("Tu"))));
}

BOOST_AUTO_TEST_CASE(a_slide_of_an_office_with_two_kinds_of_bullets)
{
    std::ifstream file(PLANERKA_TEST_DATA "/templates/two_kinds_of_bullets.odp", std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    const auto content =
        without_numbering(merged(bytes, R"({"title": "T", "aims": [{"headline": "A"}, {"headline": "B"}],
                                           "next_steps": [{"headline": "C"}]})")["content.xml"]);
    for (const auto* headline : {"A", "B", "C"})
        BOOST_TEST(content.find(list("L3", bullet(p(headline)))) != content.npos);
    BOOST_TEST(content.find("L2\"><text:list-item>") == content.npos);
}

BOOST_AUTO_TEST_SUITE_END()
