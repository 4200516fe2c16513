// SPDX-License-Identifier: MPL-2.0
#include "odf/documents.hpp"
#include "odf/template.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <iterator>

using namespace odf_tests;
using namespace planerka::odf;

BOOST_AUTO_TEST_SUITE(stale_result_tests)

namespace
{
constexpr auto kTwo = R"({"items": [{"title": "A", "owner": "Ann"}, {"title": "B", "owner": "Bob"}]})";

std::string cell(const std::string& text)
{
    return "<table:table-cell table:style-name=\"c\" office:value-type=\"string\">" + p(text) + "</table:table-cell>";
}

std::string empty()
{
    return "<table:table-cell table:style-name=\"c\"/>";
}

std::string row(const std::string& cells)
{
    return element("table:table-row", cells);
}

std::string sheet(const std::string& name, const std::string& rows)
{
    return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
}

/// A sheet with a row for each item, what stands on another sheet, and a pivot table there.
std::string with_pivot(const std::string& output, const std::string& target, const std::string& field = {})
{
    return sheet("Items",
                 row(cell("Title") + cell("Owner")) + row(cell("{{#items}}{{title}}") + cell("{{owner}}{{/items}}"))) +
           sheet("Pivot", output) +
           "<table:data-pilot-tables><table:data-pilot-table table:name=\"P\" table:target-range-address=\"" + target +
           "\" table:buttons=\"Pivot.A1\"><table:source-cell-range table:cell-range-address=\"Items.A1:Items.B2\"/>" +
           field + "</table:data-pilot-table></table:data-pilot-tables>";
}
} // namespace

BOOST_AUTO_TEST_CASE(a_pivot_table_shows_nothing_of_the_template)
{
    const auto output = row(cell("Owner") + cell("Sum")) + row(cell("{{owner}}") + cell("7") + cell("mine")) +
                        row(cell("Total") + cell("7"));
    const auto merged = merged_sheet(with_pivot(output + row(cell("below")), "Pivot.A1:Pivot.B3"), kTwo);
    BOOST_TEST(merged.find(sheet("Pivot", row(cell("Owner") + empty()) + row(empty() + empty() + cell("mine")) +
                                              row(empty() + empty()) + row(cell("below")))) != merged.npos,
               merged);
    BOOST_TEST(merged.find("table:cell-range-address=\"Items.A1:Items.B3\"") != merged.npos);
}

BOOST_AUTO_TEST_CASE(a_pivot_table_forgets_items_of_the_template)
{
    const auto member = [](const std::string& name, const std::string& more)
    { return "<table:data-pilot-member table:name=\"" + name + "\"" + more + "/>"; };
    const auto field = [&](const std::string& members)
    {
        return "<table:data-pilot-field table:source-field-name=\"Owner\"><table:data-pilot-level>" +
               element("table:data-pilot-members", members) + "</table:data-pilot-level></table:data-pilot-field>";
    };
    const auto kept = member("Old", " table:display=\"false\"") + member("Folded", " table:show-details=\"false\"");
    const auto merged =
        merged_sheet(with_pivot(row(cell("Owner")), "Pivot.A1:Pivot.A1",
                                field(member("{{owner}}", "") + member("Seen", " table:display=\"true\"") + kept +
                                      member("{{owner}}", " table:display=\"false\""))),
                     kTwo);
    BOOST_TEST(merged.find(field(kept)) != merged.npos, merged);
}

BOOST_AUTO_TEST_CASE(tags_in_results_of_formulas_are_none)
{
    const auto calculated = [](const std::string& cached)
    {
        return "<table:table-cell table:formula=\"of:=[.A1]\" office:value-type=\"string\" office:string-value=\"" +
               cached + "\">" + (cached.empty() ? "" : p(cached)) + "</table:table-cell>";
    };
    const auto book =
        sheet("S", row(cell("{{#items}}{{title}}") + cell("{{/items}}")) + row(calculated("{{#items}}{{title}}")));
    const auto read = Template::parse(spreadsheet(book));
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST(read.value().tags().size() == 2u);
    BOOST_TEST(read.value().merge(value_of(kTwo)).has_value());
}

BOOST_AUTO_TEST_CASE(a_chart_of_cells_has_no_data_of_the_template)
{
    const auto chart = [](const std::string& range)
    {
        return "<table:table-cell><draw:frame><draw:object><office:document "
               "xmlns:chart=\"urn:oasis:names:tc:opendocument:xmlns:chart:1.0\" office:version=\"1.3\" "
               "office:mimetype=\"application/vnd.oasis.opendocument.chart\"><office:body><office:chart><chart:chart>"
               "<chart:plot-area><chart:series chart:values-cell-range-address=\"" +
               range + "\"/></chart:plot-area>" + sheet("local-table", row(cell("{{title}}"))) +
               "</chart:chart></office:chart></office:body></office:document></draw:object></draw:frame></"
               "table:table-cell>";
    };
    const auto book = [&](const std::string& range)
    { return spreadsheet(sheet("S", row(cell("{{#items}}{{title}}") + cell("{{/items}}")) + row(chart(range)))); };
    BOOST_TEST(merged(book("S.A1:S.A1"), kTwo)["Object 1/content.xml"].find(row(empty())) != std::string::npos);
    BOOST_TEST(error_of(book("local-table.A1:.A1"), kTwo).starts_with("template.unknown_field"));
}

BOOST_AUTO_TEST_CASE(a_pivot_table_of_an_office)
{
    std::ifstream file(PLANERKA_TEST_DATA "/templates/pivot.ods", std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    const auto content = merged(bytes, R"({"items": [{"title": "A", "owner": "Ann", "minutes": "5"},
                                                     {"title": "B", "owner": "Bob", "minutes": "6"}]})")["content.xml"];
    BOOST_TEST(content.find("{{") == content.npos);
    BOOST_TEST(content.find("table:cell-range-address=\"Costs.A1:Costs.C3\"") != content.npos);
}

BOOST_AUTO_TEST_SUITE_END()
