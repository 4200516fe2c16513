// SPDX-License-Identifier: MPL-2.0
#include "odf/template.hpp"

#include "odf/documents.hpp"

#include <boost/test/unit_test.hpp>

using namespace odf_tests;
using namespace planerka::odf;

namespace
{
constexpr auto kPeople =
    R"({"title": "T", "people": [{"name": "Ann"}, {"name": "Bob"}], "none": [], "yes": true, "no": false})";

const std::string kEmptyCell = "<table:table-cell><text:p/></table:table-cell>";
const std::string kGap = "\n  ";

std::string cell_of(const std::string& text)
{
    return element("table:table-cell", element("text:p", text));
}

std::string row_of(const std::string& cells)
{
    return element("table:table-row", cells);
}

std::string list_table(const std::string& rows)
{
    return std::string(R"(<table:table table:name="List"><table:table-column/>)").append(rows).append("</table:table>");
}
} // namespace

BOOST_AUTO_TEST_SUITE(text_template_tests)

BOOST_AUTO_TEST_CASE(a_field_is_replaced_and_escaped)
{
    BOOST_TEST(merged_text(p("Dear {{ who }}!"), R"({"who": "A <b> & \"C\""})") ==
               p("Dear A &lt;b&gt; &amp; &quot;C&quot;!"));
}

BOOST_AUTO_TEST_CASE(white_space_of_a_value_survives)
{
    BOOST_TEST(merged_text(p("{{x}}"), R"({"x": "one\ntwo\tthree   four  "})") ==
               p(R"(one<text:line-break/>two<text:tab/>three <text:s text:c="2"/>four<text:s text:c="2"/>)"));
    BOOST_TEST(merged_text(p("{{x}}"), R"({"x": "\r\n a"})") == p("<text:line-break/> a"));
}

BOOST_AUTO_TEST_CASE(what_xml_does_not_allow_is_dropped)
{
    BOOST_TEST(merged_text(p("{{x}}"), "{\"x\": \"a\\u0001b\\u001Fc\\uFFFFd\\u00E9\"}") == p("abcd\u00E9"));
    auto fields = value_of(R"({"x": ""})");
    fields.record()->at("x") = std::string("a\xFF\xC3(b");
    const auto merged = Template::parse(text_document(p("{{x}}"))).value().merge(fields).value();
    BOOST_TEST(files_of(merged)["content.xml"].find("a\uFFFD\uFFFD(b") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_split_tag_is_healed_and_takes_the_format_of_its_start)
{
    const std::string start = "a {{na";
    const auto bold = [](const std::string& text)
    { return std::string(R"(<text:span text:style-name="B">)").append(text).append("</text:span>"); };
    const auto fields = R"({"name": "Ann"})";
    BOOST_TEST(merged_text(p(start + bold("me}} b")), fields) == p(std::string("a Ann").append(bold(" b"))));
    BOOST_TEST(merged_text(p(std::string("{").append(bold("{name}")).append("} b")), fields) == p("Ann b"));
    BOOST_TEST(merged_text(p(bold("{{") + "name" + bold("}}")), fields) == p(bold("Ann")));
    BOOST_TEST(merged_text(p("{{na<text:soft-page-break/>me}}"), fields) == p("Ann<text:soft-page-break/>"));
    BOOST_TEST(merged_text(p(R"({{<text:s/>na<text:bookmark text:name="m"/>me<text:tab/>}}.)"), fields) ==
               p(R"(Ann<text:bookmark text:name="m"/>.)"));
    BOOST_TEST(merged_text(p("{{\u00A0\u201Cna\u200Bme\u201D\u00A0}}"), fields) == p("Ann"));
}

BOOST_AUTO_TEST_CASE(a_section_within_a_paragraph)
{
    BOOST_TEST(merged_text(p("With {{#people}}{{name}}, {{/people}}us"), kPeople) == p("With Ann, Bob, us"));
    BOOST_TEST(merged_text(p("{{#no}}hidden{{/no}}{{^no}}shown{{/no}}"), kPeople) == p("shown"));
    BOOST_TEST(merged_text(p("<text:span>a{{#people}}b</text:span>c<text:span>d{{/people}}e</text:span>"), kPeople) ==
               p("<text:span>a</text:span><text:span>b</text:span>c<text:span>d</text:span>"
                 "<text:span>b</text:span>c<text:span>d</text:span><text:span>e</text:span>"));
}

BOOST_AUTO_TEST_CASE(paragraphs_between_marker_paragraphs)
{
    BOOST_TEST(
        merged_text(p("{{#people}}") + p("{{name}}") + "<text:h>of {{title}}</text:h>" + p("{{/people}}") + p("end"),
                    kPeople) == p("Ann") + "<text:h>of T</text:h>" + p("Bob") + "<text:h>of T</text:h>" + p("end"));
    BOOST_TEST(merged_text(p("{{#none}}") + p("x") + p("{{/none}}{{^none}}") + p("nobody") + p("{{/none}}"), kPeople) ==
               p("nobody"));
    BOOST_TEST(merged_text(p("{{! a comment of its own }}") + p("a{{! and one within }}b"), "{}") == p("ab"));
    BOOST_TEST(merged_text(p("{{#people}}{{name}}:") + p("{{title}}{{/people}}"), kPeople) ==
               p("Ann:") + p("T") + p("Bob:") + p("T"));
}

BOOST_AUTO_TEST_CASE(white_space_between_elements_means_nothing)
{
    BOOST_TEST(merged_text(kGap + p("{{#people}}") + kGap + p("{{name}}") + kGap + p("{{/people}}") + kGap, kPeople) ==
               p("Ann") + p("Bob"));
}

BOOST_AUTO_TEST_CASE(table_rows)
{
    const auto expected = list_table(row_of(cell_of("Name")) + row_of(cell_of("Ann") + cell_of("T")) +
                                     row_of(cell_of("Bob") + cell_of("T")));
    BOOST_TEST(merged_text(list_table(row_of(cell_of("Name")) +
                                      row_of(cell_of("{{#people}}{{name}}") + cell_of("{{title}}{{/people}}"))),
                           kPeople) == expected);
    BOOST_TEST(merged_text(list_table(row_of(cell_of("Name")) + row_of(cell_of("{{#people}}") + cell_of("")) +
                                      row_of(cell_of("{{name}}") + cell_of("{{title}}")) +
                                      row_of(cell_of("{{/people}}") + cell_of(""))),
                           kPeople) == expected);
}

BOOST_AUTO_TEST_CASE(a_row_keeps_a_cell_that_held_only_the_tag)
{
    BOOST_TEST(merged_text(list_table(row_of(cell_of("{{#people}}") + cell_of("{{name}}{{/people}}"))), kPeople) ==
               list_table(row_of(kEmptyCell + cell_of("Ann")) + row_of(kEmptyCell + cell_of("Bob"))));
}

BOOST_AUTO_TEST_CASE(a_table_without_rows_disappears)
{
    BOOST_TEST(merged_text(p("a") + list_table(row_of(cell_of("{{#none}}x") + cell_of("{{/none}}"))) + p("b"),
                           kPeople) == p("a") + p("b"));
    const auto headed = list_table(element("table:table-header-rows", row_of(cell_of("Head"))) +
                                   row_of(cell_of("{{#none}}x") + cell_of("{{/none}}")));
    BOOST_TEST(merged_text(headed, kPeople) == list_table(element("table:table-header-rows", row_of(cell_of("Head")))));
}

BOOST_AUTO_TEST_CASE(sections_nest)
{
    const auto fields =
        R"({"groups": [{"group": "A", "people": [{"name": "Ann"}, {"name": "Abe"}]}, {"group": "B", "people": []}]})";
    BOOST_TEST(merged_text(list_table(row_of(cell_of("{{#groups}}")) + row_of(cell_of("{{group}}")) +
                                      row_of(cell_of("{{#people}}{{name}}") + cell_of("{{group}}{{/people}}")) +
                                      row_of(cell_of("{{/groups}}"))),
                           fields) == list_table(row_of(cell_of("A")) + row_of(cell_of("Ann") + cell_of("A")) +
                                                 row_of(cell_of("Abe") + cell_of("A")) + row_of(cell_of("B"))));
    BOOST_TEST(
        merged_text(list_table(row_of(cell_of("{{#groups}}{{#people}}{{name}}") + cell_of("{{/people}}{{/groups}}"))),
                    fields) == list_table(row_of(cell_of("Ann") + kEmptyCell) + row_of(cell_of("Abe") + kEmptyCell)));
}

BOOST_AUTO_TEST_CASE(names_are_looked_up_outwards)
{
    BOOST_TEST(merged_text(p("{{#person}}{{first}} {{title}} {{address.town}}{{/person}}"),
                           R"({"title": "T", "person": {"first": "Ann", "address": {"town": "Ghent"}}})") ==
               p("Ann T Ghent"));
    BOOST_TEST(merged_text(p("{{#tags}}[{{.}}]{{/tags}}"), R"({"tags": ["a", "b"]})") == p("[a][b]"));
    BOOST_TEST(merged_text(p("[{{nothing}}{{nothing.below}}]"), R"({"nothing": null})") == p("[]"));
}

BOOST_AUTO_TEST_CASE(list_items)
{
    const auto list = [](const std::string& items) { return element("text:list", items); };
    const auto item = [](const std::string& text) { return element("text:list-item", text); };
    const auto expected = list(item(p("Ann")) + item(p("Bob")) + item(p("end")));
    BOOST_TEST(merged_text(list(item(p("{{#people}}")) + item(p("{{name}}")) + item(p("{{/people}}")) + item(p("end"))),
                           kPeople) == expected);
    BOOST_TEST(merged_text(list(item(p("{{#people}}{{name}}") + p("{{title}}{{/people}}"))), kPeople) ==
               list(item(p("Ann") + p("T")) + item(p("Bob") + p("T"))));
    BOOST_TEST(merged_text(p("a") + list(item(p("{{#none}}")) + item(p("x")) + item(p("{{/none}}"))), kPeople) ==
               p("a"));
    BOOST_TEST(merged_text(list(item(p("{{#people}}{{name}}") + list(item(p("{{title}}{{/people}}"))))), kPeople) ==
               list(item(p("Ann") + list(item(p("T")))) + item(p("Bob") + list(item(p("T"))))));
}

BOOST_AUTO_TEST_CASE(a_text_section_repeats_as_a_whole)
{
    const auto section = [](const std::string& name, const std::string& text) {
        return std::string("<text:section text:name=\"")
            .append(name)
            .append("\">")
            .append(text)
            .append("</text:section>");
    };
    BOOST_TEST(merged_text(section("S", p("{{#people}}") + p("{{name}}") + p("{{/people}}")), kPeople) ==
               section("S", p("Ann")) + section("S 2", p("Bob")));
    BOOST_TEST(merged_text(section("S", p("{{#no}}") + p("x") + p("{{/no}}")) + p("end"), kPeople) == p("end"));
    BOOST_TEST(merged_text(section("S", p("a") + p("{{#people}}") + p("{{name}}") + p("{{/people}}")), kPeople) ==
               section("S", p("a") + p("Ann") + p("Bob")));
}

BOOST_AUTO_TEST_CASE(attributes_hold_fields)
{
    BOOST_TEST(
        merged_text(p(R"(<text:a xlink:type="simple" xlink:href="{{joinUrl}}">join</text:a>)"),
                    R"({"joinUrl": "https://x.example/?a=1&b=%20\"2\""})") ==
        p(R"(<text:a xlink:type="simple" xlink:href="https://x.example/?a=1&amp;b=%20&quot;2&quot;">join</text:a>)"));
    BOOST_TEST(merged_text(p(R"(<text:a xlink:type="simple" xlink:href="../%7B%7BjoinUrl%7D%7D">join</text:a>)"),
                           R"({"joinUrl": "https://x.example/"})") ==
               p(R"(<text:a xlink:type="simple" xlink:href="https://x.example/">join</text:a>)"));
    BOOST_TEST(
        merged_text(
            p(R"(<draw:frame draw:name="{{n}}"><svg:title>{{n}}</svg:title><svg:desc>{{#b}}of {{n}}{{/b}}</svg:desc></draw:frame>)"),
            R"({"n": "Logo <1>", "b": true})") ==
        p(R"(<draw:frame draw:name="Logo &lt;1&gt;"><svg:title>Logo &lt;1&gt;</svg:title><svg:desc>of Logo &lt;1&gt;</svg:desc></draw:frame>)"));
    BOOST_TEST(merged_text(R"(<text:section text:name="S{{#people}}-{{name}}{{/people}}"/>)", kPeople) ==
               R"(<text:section text:name="S-Ann-Bob"/>)");
}

BOOST_AUTO_TEST_CASE(names_and_ids_stay_unique)
{
    BOOST_TEST(
        merged_text(
            p("{{#people}}") +
                R"(<text:p xml:id="i"><draw:frame draw:name="F"/><text:bookmark text:name="B"/>{{name}}</text:p>)" +
                p("{{/people}}") + p(R"(<draw:frame draw:name="F 2"/>)"),
            kPeople) ==
        R"(<text:p xml:id="i"><draw:frame draw:name="F"/><text:bookmark text:name="B"/>Ann</text:p>)"
        R"(<text:p xml:id="i-1"><draw:frame draw:name="F 3"/><text:bookmark text:name="B-1"/>Bob</text:p>)" +
            p(R"(<draw:frame draw:name="F 2"/>)"));
}

BOOST_AUTO_TEST_CASE(text_boxes_and_notes)
{
    BOOST_TEST(
        merged_text(
            p("{{title}}<draw:frame><draw:text-box>" + p("{{#people}}") + p("{{name}}") + p("{{/people}}") +
              "</draw:text-box></draw:frame><text:note><text:note-citation>1</text:note-citation><text:note-body>" +
              p("see {{title}}") + "</text:note-body></text:note>"),
            kPeople) ==
        p("T<draw:frame><draw:text-box>" + p("Ann") + p("Bob") +
          "</draw:text-box></draw:frame><text:note><text:note-citation>1</text:note-citation><text:note-body>" +
          p("see T") + "</text:note-body></text:note>"));
}

BOOST_AUTO_TEST_CASE(headers_hold_tags_and_their_styles_go_with_them)
{
    const Styles styles{
        R"(<style:style style:name="H" style:family="paragraph"/><style:style style:name="C" style:family="paragraph"/>)",
        R"(<text:p text:style-name="H">{{title}}</text:p>)"};
    auto files = merged(text_document(R"(<text:p text:style-name="C">body</text:p>)", styles), kPeople);
    BOOST_TEST(files["styles.xml"].find(R"(<text:p text:style-name="H">T</text:p>)") != std::string::npos);
    BOOST_TEST(files["styles.xml"].find(R"(style:name="H")") != std::string::npos);
    BOOST_TEST(files["styles.xml"].find(R"(style:name="C")") == std::string::npos);
    BOOST_TEST(files["content.xml"].find(R"(style:name="C")") != std::string::npos);
    BOOST_TEST(files["content.xml"].find(R"(style:name="H")") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(tags_are_listed_in_order_with_their_scope)
{
    const auto parsed = Template::parse(text_document(
        p("{{title}}") +
            list_table(row_of(cell_of("{{#people}}{{name}}") + cell_of("{{^none}}{{.}}{{/none}}{{/people}}"))),
        {"", p("{{page}}")}));
    BOOST_REQUIRE(parsed);
    std::string list;
    for (const auto& tag : parsed.value().tags())
        list += std::string(1, tag.kind) + tag.name + " in '" + tag.scope + "' at " + tag.place + "\n";
    BOOST_TEST(list == "ftitle in '' at content.xml › paragraph 1\n"
                       "#people in '' at content.xml › table List › row 1\n"
                       "fname in 'people' at content.xml › table List › row 1\n"
                       "^none in 'people' at content.xml › table List › row 1\n"
                       "f. in 'people/none' at content.xml › table List › row 1\n"
                       "fpage in '' at styles.xml › page style Standard › header\n");
}

BOOST_AUTO_TEST_SUITE_END()
