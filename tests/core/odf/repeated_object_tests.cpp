// SPDX-License-Identifier: MPL-2.0
#include "odf/documents.hpp"

#include <boost/test/unit_test.hpp>

using namespace odf_tests;

namespace
{
constexpr auto kSold = R"({"title": "T", "items": [{"name": "A", "parts": ["1", "2"]}, {"name": "B", "parts": ["3"]}],)"
                       R"( "none": []})";

/// A sheet embedded in a text; flat ODF holds it in the text itself.
std::string sheet_with(const std::string& text)
{
    return R"(<draw:frame draw:name="F"><draw:object><office:document office:version="1.3" )"
           R"(office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>)"
           R"(<table:table table:name="S"><table:table-row><table:table-cell>)" +
           p(text) +
           "</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document>"
           "</draw:object></draw:frame>";
}

/// The cells of the sheets, by the names of their files.
std::string cells_of(const Files& files)
{
    std::string cells;
    for (const auto& [name, bytes] : files)
        if (const auto begin = bytes.find("<text:p>"); name.find("/content.xml") != name.npos && begin != bytes.npos)
            cells += name.substr(0, name.find('/')) + ": " +
                     bytes.substr(begin + 8, bytes.find("</text:p>") - begin - 8) + " | ";
    return cells;
}

std::string places_of(const std::string& xml, const std::string& begin)
{
    std::string found;
    for (auto at = xml.find(begin); at != xml.npos; at = xml.find(begin, at + 1))
        found += xml.substr(at + begin.size(), xml.find('"', at + begin.size()) - at - begin.size()) + " | ";
    return found;
}
} // namespace

BOOST_AUTO_TEST_SUITE(repeated_object_tests)

BOOST_AUTO_TEST_CASE(each_copy_has_an_object_with_its_own_values)
{
    auto files =
        merged(text_document(p("{{#items}}") + p(sheet_with("{{name}} of {{title}}")) + p("{{/items}}")), kSold);
    BOOST_TEST(cells_of(files) == "Object 1-1: B of T | Object 1: A of T | ");
    BOOST_TEST(places_of(files["content.xml"], "xlink:href=\"") == "./Object 1 | ./Object 1-1 | ");
    BOOST_TEST(places_of(files["META-INF/manifest.xml"], "full-path=\"Object 1") ==
               "/ | /content.xml | /styles.xml | -1/ | -1/content.xml | -1/styles.xml | ");
}

BOOST_AUTO_TEST_CASE(objects_in_lists_in_lists_and_in_none)
{
    const auto parts =
        p("{{#items}}") + p("{{#parts}}") + p(sheet_with("{{name}}{{.}}")) + p("{{/parts}}") + p("{{/items}}");
    BOOST_TEST(cells_of(merged(text_document(parts), kSold)) ==
               "Object 1-0-1: A2 | Object 1-1-0: B3 | Object 1: A1 | ");
    auto none = merged(text_document(p("{{#none}}") + p(sheet_with("{{.}}")) + p("{{/none}}") + p("x")), kSold);
    BOOST_TEST(cells_of(none) == "");
    BOOST_TEST(places_of(none["META-INF/manifest.xml"], "full-path=\"Object 1") == "");
}

BOOST_AUTO_TEST_CASE(an_object_outside_of_lists_or_without_tags_stays_one)
{
    BOOST_TEST(cells_of(merged(text_document(p(sheet_with("{{title}}"))), kSold)) == "Object 1: T | ");
    auto files = merged(text_document(p("{{#items}}") + p(sheet_with("plain")) + p("{{/items}}")), kSold);
    BOOST_TEST(cells_of(files) == "Object 1: plain | ");
    BOOST_TEST(places_of(files["content.xml"], "xlink:href=\"") == "./Object 1 | ./Object 1 | ");
}

BOOST_AUTO_TEST_CASE(tags_of_an_object_have_the_scope_of_its_place)
{
    const auto parsed =
        planerka::odf::Template::parse(text_document(p("{{#items}}") + p(sheet_with("{{name}}")) + p("{{/items}}")));
    BOOST_REQUIRE(parsed);
    const auto tags = parsed.value().tags();
    BOOST_REQUIRE(tags.size() == 2u);
    BOOST_TEST(tags[1].name == "name");
    BOOST_TEST(tags[1].scope == "items");
    BOOST_TEST(error_of(text_document(p("{{#items}}") + p(sheet_with("{{oops}}")) + p("{{/items}}")), kSold) ==
               "template.unknown_field | sheet S › A1");
}

BOOST_AUTO_TEST_SUITE_END()
