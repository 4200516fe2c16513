// SPDX-License-Identifier: MPL-2.0
// Templates below 1 MB that were made to be slow or large: each must be answered, with a document or an error. How much
// work that may be, counted in instructions, stands in tests/bench/CMakeLists.txt.
#include "odf/template.hpp"

#include "cases.hpp"
#include "odf/detail/zip.hpp"
#include "odf/documents.hpp"
#include "odf/mustache_text.hpp"

#include <boost/test/unit_test.hpp>

#include <functional>

using namespace odf_tests;
using namespace planerka::odf;

namespace
{
std::string repeated(std::string_view unit, std::size_t count)
{
    std::string text;
    text.reserve(unit.size() * count);
    for (std::size_t i = 0; i < count; ++i)
        text += unit;
    return text;
}

std::string numbered(std::size_t count, const std::function<std::string(std::string)>& unit)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += unit(std::to_string(i));
    return text;
}

/// Three people with three tasks each.
constexpr const char* kFields =
    R"({"title": "T", "people": [{"name": "A"}, {"name": "B"}, {"name": "C"}], "none": [], "client": {"company": "X"}})";

/// error_of() of a document below 1 MB.
std::string answer(const std::string& bytes)
{
    BOOST_TEST(bytes.size() < 1'000'000u);
    const auto error = error_of(bytes, kFields);
    return error.substr(0, error.find(" |"));
}

std::string row(const std::string& text)
{
    return "<table:table-row><table:table-cell><text:p>" + text + "</text:p></table:table-cell></table:table-row>";
}

std::string sheet(const std::string& rows)
{
    return spreadsheet("<table:table table:name=\"t\">" + rows + "</table:table>");
}

std::string paragraph(const std::string& content)
{
    return text_document("<text:p>" + content + "</text:p>");
}

/// A package whose content.xml holds `body`, packed.
std::string package(const std::string& body, const std::string& other_name = {}, const std::string& other = {})
{
    const auto mimetype = stored_entry("mimetype", "application/vnd.oasis.opendocument.text");
    const auto content =
        deflated_entry("content.xml", "<office:document-content office:version=\"1.3\"><office:body>"
                                      "<office:text>" +
                                          body + "</office:text></office:body>" + "</office:document-content>");
    const auto more = deflated_entry(other_name, other);
    std::vector<const ZipEntry*> entries{&mimetype, &content};
    if (!other_name.empty())
        entries.push_back(&more);
    return write_zip(entries);
}
} // namespace

BOOST_AUTO_TEST_SUITE(hostile_tests)

BOOST_AUTO_TEST_CASE(sections_of_a_list_within_each_other)
{
    const auto nested = [](std::size_t depth, const std::string& inside)
    { return repeated("{{#people}}", depth) + inside + repeated("{{/people}}", depth); };
    BOOST_TEST(answer(paragraph(nested(4, "x"))) == "merged");
    BOOST_TEST(answer(paragraph(nested(33, ""))) == "template.too_deep");
    const auto rows = repeated(row("{{#people}}"), 30) +
                      "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell/></table:table-row>" +
                      repeated(row("{{/people}}"), 30);
    const auto sheets = [](const std::string& tag)
    { return repeated("<table:table>" + row(tag) + "</table:table>", 30); };
    // Each goes on until it is too much.
    const std::string documents[]{
        paragraph(nested(30, "x")),
        paragraph(nested(30, "")),
        paragraph(nested(8, std::string(900'000, 'x'))),
        spreadsheet("<table:table table:name=\"" + nested(30, "x") + "\"/>"),
        spreadsheet(sheets("{{#people}}") + "<table:table table:name=\"a\"/>" + sheets("{{/people}}")),
        sheet(rows),
    };
    for (std::size_t i = 0; i < std::size(documents); i += kOneCaseIn)
        BOOST_TEST(answer(documents[i]) == "template.too_much", i);
    BOOST_TEST(merge_text(nested(30, "x"), value_of(kFields)).error().code == "template.too_much");
}

BOOST_AUTO_TEST_CASE(tags_without_end)
{
    BOOST_TEST(answer(paragraph(repeated("{{title}}", 9'000))) == "merged");
    BOOST_TEST(answer(paragraph(repeated("{{title}}", 90'000))) == "template.too_many");
    BOOST_TEST(answer(paragraph(numbered(9'000, [](auto i) { return "{{x" + i + "}}"; }))) == "template.unknown_field");
    BOOST_TEST(answer(text_document(repeated("<text:p>{{title}}</text:p>", 9'000))) == "merged");
    BOOST_TEST(answer(text_document(repeated("<text:p/>", 70'000) + repeated("<text:p>{{title}}</text:p>", 9'000))) ==
               "merged");
    BOOST_TEST(answer(sheet(repeated(row("{{title}}"), 9'000))) == "merged");
    BOOST_TEST(answer(text_document(repeated("<text:section text:name=\"{{title}}\"/>", 20'000))) ==
               "template.too_many");
    BOOST_TEST(answer(paragraph(repeated("<text:span>{</text:span>{title}}", 9'000))) == "merged");
    BOOST_TEST(merge_text(repeated("{{a}}", 100'000), value_of("{}")).error().code == "template.too_many");
}

BOOST_AUTO_TEST_CASE(names_without_end)
{
    const std::string name(400'000, 'a');
    BOOST_TEST(answer(paragraph("{{#" + name + "}}x{{/" + name + "}}")) == "template.bad_tag");
    BOOST_TEST(answer(text_document("<text:section text:name=\"" + name + "\">" +
                                    repeated("<text:p>{{title}}</text:p>", 9'000) + "</text:section>")) == "merged");
    BOOST_TEST(answer(sheet(row("<text:span text:style-name=\"" + name + "\">x" + repeated("{{title}}", 9'000) +
                                "</text:span>"))) == "merged");
    BOOST_TEST(answer(text_document(repeated("<text:section text:name=\"" + std::string(100, 'b') + "\">", 200) +
                                    repeated("<text:p>{{title}}</text:p>", 9'000) +
                                    repeated("</text:section>", 200))) == "merged");
}

BOOST_AUTO_TEST_CASE(paragraphs_of_section_tags_alone)
{
    BOOST_TEST(answer(text_document("<table:table><table:table-row><table:table-cell>" +
                                    repeated("<text:p>{{#none}}{{/none}}</text:p>", 4'900) +
                                    "<text:p>x</text:p></table:table-cell></table:table-row></table:table>")) ==
               "merged");
    BOOST_TEST(answer(paragraph(repeated("<text:span>{{#client}}</text:span>{{/client}}", 4'900))) == "merged");
}

BOOST_AUTO_TEST_CASE(rows_beyond_every_sheet)
{
    const std::string rows = "<table:table-row table:number-rows-repeated=\"2147483647\"><table:table-cell/>"
                             "</table:table-row>";
    BOOST_TEST(answer(sheet(repeated(rows, 9'000) + row("{{title}}"))) == "merged");
    BOOST_TEST(answer(sheet(row("{{#people}}") + repeated(rows, 3'000) + row("{{/people}}"))) == "merged");
    BOOST_TEST(answer(sheet("<table:table-row><table:table-cell table:number-rows-spanned=\"4294967295\">"
                            "<text:p>{{title}}</text:p></table:table-cell></table:table-row>")) == "merged");
}

BOOST_AUTO_TEST_CASE(references_without_end)
{
    const auto sections = repeated(row("{{#client}}") + "<table:table-row/>" + row("{{/client}}"), 1'500);
    BOOST_TEST(answer(sheet(sections + "<table:table-row><table:table-cell table:formula=\"of:=" +
                            repeated("[.A4000]+", 40'000) + "1\"/></table:table-row>")) == "merged");
    const auto sheets = numbered(5'000,
                                 [](auto i)
                                 {
                                     return "<table:table table:name=\"t" + i +
                                            "\"><table:table-row><table:table-cell "
                                            "table:formula=\"of:=[t" +
                                            i + ".A1]\"/></table:table-row></table:table>";
                                 });
    BOOST_TEST(answer(spreadsheet(sheets + "<table:table table:name=\"{{title}}\"/>")) == "merged");
}

BOOST_AUTO_TEST_CASE(styles_that_ask_for_each_other)
{
    const auto chain = numbered(12'000,
                                [count = 12'000](const std::string& i)
                                {
                                    return "<style:style style:name=\"s" + i + "\" style:parent-style-name=\"s" +
                                           std::to_string(std::stoi(i) + (std::stoi(i) + 1 < count ? 1 : 0)) + "\"/>";
                                });
    BOOST_TEST(answer(text_document("<text:p text:style-name=\"s0\">{{title}}</text:p>", {chain})) == "merged");
}

BOOST_AUTO_TEST_CASE(objects_and_pictures_without_end)
{
    const std::string object = "<draw:frame><draw:object><office:document/></draw:object></draw:frame>";
    BOOST_TEST(answer(text_document(repeated(object, 1'000))) == "merged");
    BOOST_TEST(answer(text_document(repeated(object, 10'000))) == "odf.too_large");
    BOOST_TEST(answer(text_document(numbered(10'000,
                                             [](const std::string& i)
                                             {
                                                 return "<draw:image><office:binary-data>" +
                                                        std::to_string(10'000'000 + std::stoi(i)) +
                                                        "</office:binary-data></draw:image>";
                                             }))) == "odf.too_large");
    auto spaces = text_document(repeated(object, 5'000));
    spaces.insert(spaces.find(" office:version"), " xmlns:a=\"" + std::string(400'000, 'a') + "\"");
    BOOST_TEST(answer(spaces) == "odf.too_complex");
}

BOOST_AUTO_TEST_CASE(attributes_without_end)
{
    auto spaces = text_document("");
    spaces.insert(spaces.find(" office:version"), numbered(40'000, [](auto i) { return " xmlns:a" + i + "=\"a\""; }));
    BOOST_TEST(answer(spaces) == "odf.too_deep");
}

BOOST_AUTO_TEST_CASE(little_that_unpacks_to_much)
{
    BOOST_TEST(answer(package(repeated("<a/>", 7'000'000))) == "odf.too_complex");
    BOOST_TEST(answer(package("<a " + repeated("b=\"\" ", 5'000'000) + "/>")) == "odf.too_complex");
    BOOST_TEST(answer(package("<text:p>" + std::string(40'000'000, 'a') + "</text:p>")) == "odf.too_complex");
    BOOST_TEST(answer(package(repeated("<text:p>{{title}}</text:p>", 400'000))) == "template.too_many");
    BOOST_TEST(answer(package("", "META-INF/manifest.xml", "<a>" + repeated("<b/>", 1'100'000) + "</a>")) ==
               "odf.too_complex");
    BOOST_TEST(answer(package("", "settings.xml", "<a>" + repeated("<b/>", 1'100'000) + "</a>")) == "odf.too_complex");
}

BOOST_AUTO_TEST_SUITE_END()
