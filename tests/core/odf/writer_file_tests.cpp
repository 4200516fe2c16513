// SPDX-License-Identifier: MPL-2.0
#include "odf/documents.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <iterator>

using namespace odf_tests;

namespace
{
/// Templates as Writer saves them.
Files merged_file(const std::string& name, std::string_view fields_json)
{
    std::ifstream file(std::string(PLANERKA_TEST_DATA) + "/templates/" + name, std::ios::binary);
    BOOST_REQUIRE_MESSAGE(file, name);
    return merged(std::string{std::istreambuf_iterator<char>(file), {}}, fields_json);
}

std::size_t count_of(const std::string& text, std::string_view wanted)
{
    std::size_t count = 0;
    for (auto at = text.find(wanted); at != text.npos; at = text.find(wanted, at + wanted.size()))
        ++count;
    return count;
}
} // namespace

BOOST_AUTO_TEST_SUITE(writer_file_tests)

BOOST_AUTO_TEST_CASE(a_numbered_list_goes_on_counting)
{
    const auto content =
        merged_file("numbered_list.odt", R"({"title": "T", "goals": [{"text": "A"}, {"text": "B"}, {"text": "C"}]})")
            .at("content.xml");
    BOOST_TEST(count_of(content, "<text:list ") == 3u);
    BOOST_TEST(count_of(content, R"(<text:list text:continue-list="counting-list-1")") == 2u);
}

BOOST_AUTO_TEST_CASE(each_copy_has_cross_references_of_its_own)
{
    const auto content = merged_file("cross_references.odt",
                                     R"({"items": [{"title": "A", "outcome": "a"}, {"title": "B", "outcome": "b"}]})")
                             .at("content.xml");
    BOOST_TEST(count_of(content, R"(<text:bookmark-ref text:reference-format="text" text:ref-name="here-1">B)") == 1u);
    BOOST_TEST(count_of(content, R"(<text:sequence text:ref-name="refTable0-1")") == 1u);
}

BOOST_AUTO_TEST_CASE(a_break_before_a_marker_stays)
{
    const auto content = merged_file("break_before_marker.odt", R"({"title": "T", "items": [)"
                                                                R"({"number": "1", "title": "A", "outcome": "a"},)"
                                                                R"({"number": "2", "title": "B", "outcome": "b"}]})")
                             .at("content.xml");
    BOOST_TEST(content.find(R"(<text:h text:style-name="P1-break" text:outline-level="1">1. A</text:h>)") !=
               content.npos);
    BOOST_TEST(count_of(content, "\"P1-break\"") == 2u); // the style and the first item
}

BOOST_AUTO_TEST_CASE(text_beside_a_marker_stands_once)
{
    const auto content =
        merged_file("text_beside_markers.odt", R"({"goals": [{"text": "A"}, {"text": "B"}]})").at("content.xml");
    BOOST_TEST(count_of(content, "Our goals: </text:h>") == 1u);
    BOOST_TEST(count_of(content, " That is all.</text:p>") == 1u);
}

BOOST_AUTO_TEST_CASE(contents_and_formulas_hold_no_tags)
{
    const auto content = merged_file("contents_of_headings.odt",
                                     R"({"title": "T", "items": [{"number": "1", "title": "A", "outcome": "a"}]})")
                             .at("content.xml");
    BOOST_TEST(content.find("{{") == content.npos);
    BOOST_TEST(count_of(content, "Contents</text:p></text:index-title><text:p") == 1u);
    BOOST_TEST(count_of(content, ">1 A</text:a>") == 1u);
    const auto formula = merged_file("formula.odt", R"({"title": "T"})").at("Object 1/content.xml");
    BOOST_TEST(formula.find("error = {{abs{F - A}} over {A}}") != formula.npos);
}

BOOST_AUTO_TEST_CASE(a_merged_cell_stands_once_beside_its_rows)
{
    const auto content = merged_file("merged_cells.odt", R"({"items": [{"title": "A", "decisions": [)"
                                                         R"({"number": "1", "text": "a"}, {"number": "2", "text": "b"})"
                                                         R"(]}, {"title": "B", "decisions": []}]})")
                             .at("content.xml");
    BOOST_TEST(count_of(content, ">A</text:p>") == 1u);
    BOOST_TEST(count_of(content, R"(table:number-rows-spanned="2")") == 1u);
    BOOST_TEST(count_of(content, "<table:covered-table-cell") == 1u);
}

BOOST_AUTO_TEST_CASE(a_formula_in_a_table_follows_the_rows)
{
    const auto content = merged_file("writer_formula.odt", R"({"rows": [{"title": "A", "minutes": "20"},)"
                                                           R"({"title": "B", "minutes": "40"}]})")
                             .at("content.xml");
    BOOST_TEST(count_of(content, R"x(table:formula="ooow:sum(&lt;B2:B3&gt;)")x") == 1u);
}

BOOST_AUTO_TEST_CASE(each_copy_of_a_control_is_one)
{
    const auto fields = R"({"title": "T", "organization": "O", "items": [{"number": "1", "title": "A"},)"
                        R"({"number": "2", "title": "B"}, {"number": "3", "title": "C"}]})";
    const auto content = merged_file("form.odt", fields).at("content.xml");
    BOOST_TEST(count_of(content, "<form:checkbox ") == 3u);
    BOOST_TEST(count_of(content, R"(form:label="3 ok")") == 1u);
    BOOST_TEST(count_of(content, R"(draw:control="control2-2")") == 1u);
    BOOST_TEST(count_of(content, R"(xml:id="control2-2")") == 1u);
    const auto plain = merged_file("form_without_tags.odt", fields).at("content.xml");
    BOOST_TEST(count_of(plain, R"(<form:checkbox form:name="ok)") == 3u);
    BOOST_TEST(count_of(plain, R"(form:name="ok-2")") == 1u);
}

BOOST_AUTO_TEST_CASE(what_fields_show_is_in_the_document)
{
    const auto meta = merged_file("fields.odt", R"({"title": "T", "organization": "O"})").at("meta.xml");
    BOOST_TEST(count_of(meta, "<dc:title>Template title T</dc:title>") == 1u);
    BOOST_TEST(count_of(meta, "<dc:subject>Our subject</dc:subject>") == 1u);
    BOOST_TEST(count_of(meta, R"(<meta:user-defined meta:name="Department">Key accounts</meta:user-defined>)") == 1u);
    BOOST_TEST(count_of(meta, "LibreOffice") == 0u);
    BOOST_TEST(count_of(meta, "2026-11-29") == 0u);
}

BOOST_AUTO_TEST_CASE(an_object_in_a_list_has_the_values_of_its_copy)
{
    const auto files =
        merged_file("object_in_list.odt", R"({"items": [{"title": "A", "number": "1", "speaker": "Ann"},)"
                                          R"({"title": "B", "number": "2", "speaker": "Bob"}]})");
    BOOST_TEST(count_of(files.at("Object 1/content.xml"), "<text:p>1 Ann</text:p>") == 1u);
    BOOST_TEST(count_of(files.at("Object 1-1/content.xml"), "<text:p>2 Bob</text:p>") == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
