// SPDX-License-Identifier: MPL-2.0
#include "odf/documents.hpp"

#include <boost/test/unit_test.hpp>

using namespace odf_tests;

namespace
{
constexpr auto kDecided = R"({"items": [{"title": "A", "decisions": ["1", "2"]}, {"title": "B", "decisions": []},)"
                          R"({"title": "C", "decisions": ["3"]}], "rows": ["x", "y", "z"], "none": []})";

const std::string kCovered = "<table:covered-table-cell/>";

std::string plain_cell(const std::string& text)
{
    return element("table:table-cell", p(text));
}

std::string merged_cell(int rows, const std::string& text)
{
    return R"(<table:table-cell table:number-rows-spanned=")" + std::to_string(rows) + R"(">)" + p(text) +
           "</table:table-cell>";
}

std::string line(const std::string& cells)
{
    return element("table:table-row", cells);
}

std::string merged_table(const std::string& rows, const std::string& name = "M")
{
    return "<table:table table:name=\"" + name + "\"><table:table-column/>" + rows + "</table:table>";
}

std::string reasons(const std::string& body)
{
    return error_of(text_document(body), kDecided);
}
} // namespace

BOOST_AUTO_TEST_SUITE(merged_cell_tests)

BOOST_AUTO_TEST_CASE(a_merged_cell_grows_with_the_rows_beside_it)
{
    const auto rows = [](const std::string& name)
    {
        return merged_table(line(merged_cell(3, "side") + plain_cell("head")) +
                            line(kCovered + plain_cell("{{#" + name + "}}{{.}}{{/" + name + "}}")) +
                            line(kCovered + plain_cell("foot")));
    };
    const auto repeated = [](const std::string& name)
    {
        return merged_table(line(merged_cell(3, "side") + plain_cell("head")) +
                            line(kCovered + plain_cell("{{#" + name + "}}{{.}}") + plain_cell("{{/" + name + "}}")) +
                            line(kCovered + plain_cell("foot")));
    };
    BOOST_TEST(merged_text(rows("rows"), kDecided).find(merged_cell(3, "side")) != std::string::npos);
    const auto empty = plain_cell("");
    const auto expected_empty = "<table:table-cell><text:p/></table:table-cell>";
    BOOST_TEST(merged_text(repeated("rows"), kDecided) ==
               merged_table(line(merged_cell(5, "side") + plain_cell("head")) +
                            line(kCovered + plain_cell("x") + expected_empty) +
                            line(kCovered + plain_cell("y") + expected_empty) +
                            line(kCovered + plain_cell("z") + expected_empty) + line(kCovered + plain_cell("foot"))));
    BOOST_TEST(merged_text(repeated("none"), kDecided) ==
               merged_table(line(merged_cell(2, "side") + plain_cell("head")) + line(kCovered + plain_cell("foot"))));
}

BOOST_AUTO_TEST_CASE(a_merged_cell_that_reaches_out_of_the_list_stands_once)
{
    // One merged cell for each item; its first row is repeated for each decision.
    const auto rows =
        line(merged_cell(2, "{{#items}}{{title}}") + plain_cell("{{#decisions}}{{.}}") + plain_cell("{{/decisions}}")) +
        line(kCovered + plain_cell("end") + plain_cell("{{/items}}"));
    const std::string gone = "<table:table-cell><text:p/></table:table-cell>";
    BOOST_TEST(
        merged_text(merged_table(rows), kDecided) ==
        merged_table(line(merged_cell(3, "A") + plain_cell("1") + gone) + line(kCovered + plain_cell("2") + gone) +
                     line(kCovered + plain_cell("end") + gone) + line(merged_cell(1, "B") + plain_cell("end") + gone) +
                     line(merged_cell(2, "C") + plain_cell("3") + gone) + line(kCovered + plain_cell("end") + gone)));
}

BOOST_AUTO_TEST_CASE(a_merged_cell_beside_a_row_of_tags_covers_the_rows_that_stay)
{
    const auto rows =
        line(merged_cell(2, "{{#items}}{{title}}") + plain_cell("{{#decisions}}{{.}}") + plain_cell("{{/decisions}}")) +
        line(kCovered + plain_cell("") + plain_cell("{{/items}}"));
    const std::string gone = "<table:table-cell><text:p/></table:table-cell>";
    BOOST_TEST(merged_text(merged_table(rows), kDecided) ==
               merged_table(line(merged_cell(2, "A") + plain_cell("1") + gone) +
                            line(kCovered + plain_cell("2") + gone) +
                            line(merged_cell(1, "C") + plain_cell("3") + gone)));
}

BOOST_AUTO_TEST_CASE(every_copy_of_a_table_has_merged_cells_of_its_own)
{
    const auto table = merged_table(line(merged_cell(2, "{{title}}") + plain_cell("head")) +
                                    line(kCovered + plain_cell("{{#decisions}}{{.}}") + plain_cell("{{/decisions}}")));
    const std::string gone = "<table:table-cell><text:p/></table:table-cell>";
    const auto head = [](int rows, const std::string& title)
    { return line(merged_cell(rows, title) + plain_cell("head")); };
    BOOST_TEST(
        merged_text(p("{{#items}}") + table + p("{{/items}}"), kDecided) ==
        merged_table(head(3, "A") + line(kCovered + plain_cell("1") + gone) + line(kCovered + plain_cell("2") + gone)) +
            merged_table(head(1, "B"), "M 2") +
            merged_table(head(2, "C") + line(kCovered + plain_cell("3") + gone), "M 3"));
}

BOOST_AUTO_TEST_CASE(a_list_that_begins_within_a_merged_cell_and_ends_below_is_refused)
{
    const auto rows = line(merged_cell(2, "side") + plain_cell("head")) +
                      line(kCovered + plain_cell("{{#rows}}{{.}}")) + line(plain_cell("x") + plain_cell("{{/rows}}"));
    BOOST_TEST(reasons(merged_table(rows)) == "template.merged_cell | content.xml › table M › row 1");
    BOOST_TEST(error_of(spreadsheet(merged_table(rows)), kDecided) == "template.merged_cell | sheet M › A1");
}

BOOST_AUTO_TEST_CASE(merged_cells_on_repeated_slides)
{
    const auto frame = [](const std::string& content) { return element("draw:frame", content); };
    const auto box = [&](const std::string& text) { return frame(element("draw:text-box", p(text))); };
    const auto rows = line(merged_cell(2, "{{title}}") + plain_cell("head")) +
                      line(kCovered + plain_cell("{{#decisions}}{{.}}") + plain_cell("{{/decisions}}"));
    const auto slides = merged_slides(R"(<draw:page draw:name="P">)" + box("{{#items}}") + frame(merged_table(rows)) +
                                          box("{{/items}}") + "</draw:page>",
                                      kDecided);
    for (const auto* page :
         {R"(<draw:page draw:name="P">)", R"(<draw:page draw:name="P 2">)", R"(<draw:page draw:name="P 3">)"})
        BOOST_TEST(slides.find(page) != slides.npos, page);
    BOOST_TEST(slides.find(merged_cell(3, "A")) != slides.npos);
    BOOST_TEST(slides.find(merged_cell(1, "B")) != slides.npos);
    BOOST_TEST(slides.find(merged_cell(2, "C")) != slides.npos);
}

BOOST_AUTO_TEST_CASE(merged_cells_of_sheets)
{
    const auto rows = line(merged_cell(2, "{{#items}}{{title}}") + plain_cell("{{#decisions}}{{.}}{{/decisions}}")) +
                      line(kCovered + plain_cell("end{{/items}}"));
    const auto nested =
        line(merged_cell(2, "{{#items}}{{title}}") + plain_cell("{{#decisions}}{{.}}") + plain_cell("{{/decisions}}")) +
        line(kCovered + plain_cell("end") + plain_cell("{{/items}}"));
    BOOST_TEST(merged_sheet(merged_table(rows), kDecided).find(R"(rows-spanned="3")") == std::string::npos);
    const auto sheet = merged_sheet(merged_table(nested), kDecided);
    const auto first = sheet.find(R"(table:number-rows-spanned="3")");
    BOOST_TEST(first != sheet.npos);
    BOOST_TEST(sheet.find(R"(table:number-rows-spanned="1")") != sheet.npos);
    BOOST_TEST(sheet.find(R"(table:number-rows-spanned="2")") != sheet.npos);
    BOOST_TEST(sheet.find(R"(table:number-rows-spanned="3")", first + 1) == sheet.npos);
}

BOOST_AUTO_TEST_SUITE_END()
