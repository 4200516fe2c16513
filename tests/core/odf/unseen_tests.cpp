// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/zip.hpp"
#include "odf/documents.hpp"

#include <boost/test/unit_test.hpp>

using namespace odf_tests;
using namespace planerka::odf;

namespace
{
constexpr auto kChapters = R"({"title": "T", "items": ["A", "B"]})";

std::string contents(const std::string& entries)
{
    return R"(<text:table-of-content text:name="C"><text:table-of-content-source text:outline-level="2"/>)"
           "<text:index-body>" +
           entries + "</text:index-body></text:table-of-content>";
}

std::string index_title(const std::string& text)
{
    return R"(<text:index-title text:name="H">)" + p(text) + "</text:index-title>";
}
} // namespace

BOOST_AUTO_TEST_SUITE(unseen_tests)

BOOST_AUTO_TEST_CASE(entries_that_were_copied_from_headings_are_no_tags)
{
    const auto heading = "<text:h>{{#items}}{{.}}</text:h>" + p("x{{/items}}");
    const auto merged_headings = "<text:h>A</text:h>" + p("x") + "<text:h>B</text:h>" + p("x");
    BOOST_TEST(merged_text(contents(index_title("Contents of {{title}}") + p("{{#items}}{{.}}<text:tab/>1")) + heading,
                           kChapters) == contents(index_title("Contents of T") + p("A") + p("B")) + merged_headings);
    BOOST_TEST(merged_text(contents(p("Overview<text:tab/>1")) + heading, kChapters) ==
               contents(p("Overview<text:tab/>1")) + merged_headings);
}

BOOST_AUTO_TEST_CASE(entries_are_made_anew_of_the_headings)
{
    const auto table = [](const std::string& entries)
    {
        return R"(<text:table-of-content><text:table-of-content-source text:outline-level="2">)"
               R"(<text:table-of-content-entry-template text:outline-level="2" text:style-name="C2"/>)"
               "</text:table-of-content-source><text:index-body>" +
               entries + "</text:index-body></text:table-of-content>";
    };
    const auto headings =
        R"(<text:h text:outline-level="1">First</text:h>)" + p("{{#items}}") +
        R"(<text:h text:outline-level="2"><text:bookmark text:name="m"/>{{.}} &amp;<text:tab/>)"
        R"(<text:note text:id="n"><text:note-citation>1</text:note-citation></text:note>more</text:h>)"
        R"(<text:h text:outline-level="3">deep</text:h>)" +
        p("{{/items}}");
    const auto text = merged_text(headings + table(p("{{.}}")), kChapters);
    BOOST_TEST(
        text.substr(text.find("<text:table-of-content>")) ==
        table(
            p("First") +
            R"(<text:p text:style-name="C2"><text:a xlink:type="simple" xlink:href="#m">A &amp; more</text:a></text:p>)"
            R"(<text:p text:style-name="C2"><text:a xlink:type="simple" xlink:href="#m-1">B &amp; more</text:a></text:p>)"));
}

BOOST_AUTO_TEST_CASE(every_index_is_a_copy)
{
    for (const auto* index : {"text:alphabetical-index", "text:illustration-index", "text:table-index",
                              "text:object-index", "text:user-index", "text:bibliography"})
        BOOST_TEST(merged_text(element(index, element("text:index-body", p("{{oops}} {{#items}}, 1"))), kChapters) ==
                       element(index, "<text:index-body/>"),
                   index);
}

BOOST_AUTO_TEST_CASE(comments_deleted_text_and_scripts_hold_no_tags)
{
    for (const auto* unseen :
         {R"(<office:annotation office:name="{{oops"><text:p>{{oops}}</text:p></office:annotation>)",
          R"(<text:script script:language="{{oops}}">if (a) {{b}}</text:script>)"})
        BOOST_TEST(merged_text(p(std::string("x") + unseen + "{{title}}"), kChapters) ==
                   p(std::string("x") + unseen + "T"));
    const std::string deleted =
        R"(<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p><text:a xlink:type="simple" )"
        R"(xlink:href="https://x.example/" office:name="{{oops}}">{{oops}}</text:a></text:p></text:deletion>)"
        "</text:changed-region></text:tracked-changes>";
    BOOST_TEST(merged_text(deleted + p("{{title}}"), kChapters) == deleted + p("T"));
}

BOOST_AUTO_TEST_CASE(a_formula_has_no_tags)
{
    const std::string formula =
        R"(<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mi>F</mi>)"
        R"(<annotation encoding="StarMath 5.0">{{abs{F}} over {A}}</annotation></semantics></math>)";
    const auto content = files_of(Template::parse(text_document(p("{{title}}"))).value().as_template_package());
    const std::vector entries{stored_entry("mimetype", "application/vnd.oasis.opendocument.text"),
                              deflated_entry("content.xml", content.at("content.xml")),
                              deflated_entry("Object 1/content.xml", formula)};
    const auto files = merged(write_zip({&entries[0], &entries[1], &entries[2]}), kChapters);
    BOOST_TEST(files.at("Object 1/content.xml") == formula);
    BOOST_TEST(files.at("content.xml").find(p("T")) != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
