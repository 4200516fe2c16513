// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/address.hpp"
#include "odf/documents.hpp"
#include "odf/template.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <iterator>

using namespace odf_tests;
using namespace planerka::odf;

BOOST_AUTO_TEST_SUITE(cell_address_tests)

namespace
{
constexpr auto kThree = R"({"people": ["A", "B", "C"]})";

std::string row(const std::string& content)
{
    return element("table:table-row", element("table:table-cell", content));
}

/// A sheet "S p" whose row 2 is written three times. `first` stands in the cell A1, `inside` behind the rows.
std::string sheet(const std::string& first = {}, const std::string& inside = {})
{
    return "<table:table table:name=\"S p\">" + row(first) +
           row(p("{{#people}}{{.}}") + "</table:table-cell><table:table-cell>" + p("{{/people}}")) + row(p("x")) +
           inside + "</table:table>";
}

std::string attribute_in(const std::string& xml, const std::string& name)
{
    const auto start = " " + name + "=\"";
    const auto begin = xml.find(start);
    return begin == xml.npos
               ? "none"
               : xml.substr(begin + start.size(), xml.find('"', begin + start.size()) - begin - start.size());
}

struct Case
{
    std::string attribute;
    std::string element; ///< its "@" is the address
    std::string address;
    std::string expected;
};

std::string with(std::string text, const std::string& address)
{
    return text.replace(text.find('@'), 1, address);
}

constexpr auto kRange = "'S p'.A2:'S p'.A3", kGrown = "'S p'.A2:'S p'.A5";
constexpr auto kCell = "'S p'.A3", kMoved = "'S p'.A5";
} // namespace

/// Every attribute of ODF 1.3 whose type is an address of a cell, a range or a list of them, and those of LibreOffice.
BOOST_AUTO_TEST_CASE(addresses_follow_in_every_attribute)
{
    const std::vector<Case> after_the_sheets{
        {"table:target-range-address",
         "<table:database-ranges><table:database-range table:target-range-address=\"@\"/></table:database-ranges>",
         kRange, kGrown},
        {"table:condition-source-range-address",
         "<table:database-ranges><table:filter table:condition-source-range-address=\"@\"/></table:database-ranges>",
         kRange, kGrown},
        {"table:target-range-address",
         "<table:database-ranges><table:sort table:target-range-address=\"@\"/></table:database-ranges>", kRange,
         kGrown},
        {"table:cell-range-address",
         "<table:named-expressions><table:named-range table:cell-range-address=\"@\"/></table:named-expressions>",
         kRange, kGrown},
        {"table:base-cell-address",
         "<table:named-expressions><table:named-range table:base-cell-address=\"@\"/></table:named-expressions>", kCell,
         kMoved},
        {"table:expression",
         "<table:named-expressions><table:named-expression table:base-cell-address=\"'S p'.A1\" "
         "table:expression=\"@\"/></table:named-expressions>",
         "SUM([.A2:.A3])", "SUM([.A2:.A5])"},
        {"table:cell-range-address",
         "<table:data-pilot-tables><table:source-cell-range table:cell-range-address=\"@\"/></table:data-pilot-tables>",
         kRange, kGrown},
        {"table:target-range-address",
         "<table:data-pilot-tables><table:data-pilot-table "
         "table:target-range-address=\"@\"/></table:data-pilot-tables>",
         "'S p'.A3:'S p'.A3", "'S p'.A5:'S p'.A5"},
        {"table:buttons",
         "<table:data-pilot-tables><table:data-pilot-table table:buttons=\"@\"/></table:data-pilot-tables>",
         "'S p'.A1 'S p'.A3", "'S p'.A1 'S p'.A5"},
        {"table:source-cell-range-addresses", "<table:consolidation table:source-cell-range-addresses=\"@\"/>", kRange,
         kGrown},
        {"table:target-cell-address", "<table:consolidation table:target-cell-address=\"@\"/>", kCell, kMoved},
        {"table:label-cell-range-address",
         "<table:label-ranges><table:label-range table:label-cell-range-address=\"@\"/></table:label-ranges>", kRange,
         kGrown},
        {"table:data-cell-range-address",
         "<table:label-ranges><table:label-range table:data-cell-range-address=\"@\"/></table:label-ranges>", kRange,
         kGrown},
    };
    for (const auto& [attribute, around, address, expected] : after_the_sheets)
        BOOST_TEST(attribute_in(merged_sheet(sheet() + with(around, address), kThree), attribute) == expected, around);

    const std::vector<Case> in_the_sheet{
        {"table:end-cell-address", "<table:shapes><draw:frame table:end-cell-address=\"@\"/></table:shapes>", kCell,
         kMoved},
        {"form:linked-cell",
         "<office:forms><form:form><form:checkbox form:linked-cell=\"@\"/></form:form></office:forms>", kCell, kMoved},
        {"form:source-cell-range",
         "<office:forms><form:form><form:listbox form:source-cell-range=\"@\"/></form:form></office:forms>", kRange,
         kGrown},
        {"table:scenario-ranges", "<table:scenario table:scenario-ranges=\"@\"/>", kRange, kGrown},
        {"calcext:target-range-address",
         "<calcext:conditional-formats><calcext:conditional-format "
         "calcext:target-range-address=\"@\"/></calcext:conditional-formats>",
         kRange, kGrown},
        {"calcext:value",
         "<calcext:conditional-formats><calcext:condition calcext:value=\"@\"/></calcext:conditional-formats>",
         "formula-is([.A1]=[.$A$3])", "formula-is([.A1]=[.$A$5])"},
        {"calcext:data-range",
         "<calcext:sparkline-groups><calcext:sparkline calcext:data-range=\"@\"/></calcext:sparkline-groups>", kRange,
         kGrown},
        {"calcext:cell-address",
         "<calcext:sparkline-groups><calcext:sparkline calcext:cell-address=\"@\"/></calcext:sparkline-groups>", kCell,
         kMoved},
        {"draw:notify-on-update-of-ranges",
         "<table:shapes><draw:object draw:notify-on-update-of-ranges=\"@\"/></table:shapes>", kRange, kGrown},
    };
    for (const auto& [attribute, around, address, expected] : in_the_sheet)
        BOOST_TEST(attribute_in(merged_sheet(sheet({}, with(around, address)), kThree), attribute) == expected, around);

    const std::vector<Case> in_a_cell{
        {"table:cell-range-address",
         "<table:detective><table:highlighted-range table:cell-range-address=\"@\"/></table:detective>", kRange,
         kGrown},
        {"xlink:href", "<text:p><text:a xlink:href=\"@\">x</text:a></text:p>", "#'S p'.A3", "#'S p'.A5"},
        {"xlink:href", "<text:p><draw:a xlink:href=\"@\"/></text:p>", "#$'S p'.$A$2:.$A$3", "#$'S p'.$A$2:$A$5"},
        {"table:number-matrix-rows-spanned", "<table:table-cell table:number-matrix-rows-spanned=\"@\"/>", "3", "5"},
    };
    for (const auto& [attribute, around, address, expected] : in_a_cell)
        BOOST_TEST(attribute_in(merged_sheet(sheet(with(around, address)), kThree), attribute) == expected, around);

    const std::vector<Case> in_a_chart{
        {"table:cell-range-address", "<chart:plot-area table:cell-range-address=\"@\"/>", kRange, kGrown},
        {"table:cell-range-address", "<chart:categories table:cell-range-address=\"@\"/>", kRange, kGrown},
        {"chart:values-cell-range-address", "<chart:series chart:values-cell-range-address=\"@\"/>", kRange, kGrown},
        {"chart:label-cell-address", "<chart:series chart:label-cell-address=\"@\"/>", kCell, kMoved},
        {"table:cell-range", "<chart:title table:cell-range=\"@\"/>", kCell, kMoved},
        {"chart:error-lower-range", "<style:chart-properties chart:error-lower-range=\"@\"/>", kRange, kGrown},
        {"chart:error-upper-range", "<style:chart-properties chart:error-upper-range=\"@\"/>", kRange, kGrown},
    };
    for (const auto& [attribute, around, address, expected] : in_a_chart)
    {
        const auto chart = "<draw:frame><draw:object><office:document "
                           "xmlns:chart=\"urn:oasis:names:tc:opendocument:xmlns:chart:1.0\" office:version=\"1.3\" "
                           "office:mimetype=\"application/vnd.oasis.opendocument.chart\"><office:body><office:chart>" +
                           with(around, address) +
                           "</office:chart></office:body></office:document></draw:object></draw:frame>";
        BOOST_TEST(attribute_in(merged(spreadsheet(sheet(chart)), kThree)["Object 1/content.xml"], attribute) ==
                       expected,
                   around);
    }
}

BOOST_AUTO_TEST_CASE(a_format_goes_with_its_cells)
{
    const auto format = [](const std::string& cells)
    { return "<calcext:conditional-format calcext:target-range-address=\"" + cells + "\"/>"; };
    const auto formats = [&](const std::string& first, const std::string& second)
    {
        return element("calcext:conditional-formats",
                       (first.empty() ? "" : format(first)) + (second.empty() ? "" : format(second)));
    };
    const auto written = [&](const char* fields)
    {
        return merged_sheet(sheet({}, formats("'S p'.A2:'S p'.A2", "'S p'.A1:'S p'.A1 'S p'.B2:'S p'.B2 'S p'.A3")),
                            fields);
    };
    const auto some = written(R"({"people": ["A", "B"]})");
    BOOST_TEST(some.find(formats("'S p'.A2:'S p'.A3", "'S p'.A1:'S p'.A1 'S p'.B2:'S p'.B3 'S p'.A4:'S p'.A4")) !=
                   some.npos,
               some);
    const auto none = written(R"({"people": []})");
    BOOST_TEST(none.find(formats("", "'S p'.A1:'S p'.A1 'S p'.A2:'S p'.A2")) != none.npos, none);
}

BOOST_AUTO_TEST_CASE(a_sheet_without_copies_is_no_name_of_the_template)
{
    const auto merged = merged_sheet(
        "<table:table table:name=\"m\">" + row(p("{{#people}}")) + "</table:table><table:table table:name=\"{{.}}\">" +
            row(p("{{.}}")) + "</table:table><table:table table:name=\"n\">" + row(p("{{/people}}")) +
            "</table:table><table:table table:name=\"T\"><table:table-row><table:table-cell "
            "table:formula=\"of:=SUM([$'{{.}}'.A1:$'{{.}}'.A1])\"/></table:table-row></table:table>",
        R"({"people": []})");
    BOOST_TEST(attribute_in(merged, "table:formula") == "of:=SUM([$#REF!.A1:$#REF!.A1])");
}

BOOST_AUTO_TEST_CASE(what_stands_in_no_sheet_means_that_of_its_cell)
{
    const auto merged = merged_sheet(
        "<table:content-validations><table:content-validation table:name=\"v\" "
        "table:condition=\"of:cell-content-is-in-list([.$A$3:.$A$9])\" table:base-cell-address=\"'S p'.A2\"/>"
        "</table:content-validations>" +
            sheet(),
        kThree);
    BOOST_TEST(attribute_in(merged, "table:condition") == "of:cell-content-is-in-list([.$A$5:.$A$11])");
    BOOST_TEST(attribute_in(merged, "table:base-cell-address") == "'S p'.A2");
}

BOOST_AUTO_TEST_CASE(links_lead_to_the_cells_they_led_to)
{
    const auto moved = [](const std::string& link)
    {
        return attribute_in(
            merged_sheet(sheet("<text:p><text:a xlink:href=\"" + link + "\">x</text:a></text:p>"), kThree),
            "xlink:href");
    };
    BOOST_TEST(moved("#S p.A3") == "#'S p'.A5");
    BOOST_TEST(moved("#S%20p.A3") == "#'S p'.A5");
    BOOST_TEST(moved("#S%20p.A1") == "#S%20p.A1");
    BOOST_TEST(moved("#A3") == "#A5");
    BOOST_TEST(moved("#A2:B3") == "#A2:B5");
    BOOST_TEST(moved("#'S p'.A2:B3") == "#'S p'.A2:B5");
    for (const auto* same : {"#S p", "#name", "#Gone.A3", "#", "#.", "#:", "#x:y", "https://example.com/#A3"})
        BOOST_TEST(moved(same) == same);
}

BOOST_AUTO_TEST_CASE(views_of_sheets_follow)
{
    const std::string item = "<config:config-item config:name=\"";
    const auto view = [&](const std::string& name, int cursor, int split)
    {
        return "<config:config-item-map-entry config:name=\"" + name + "\">" + item +
               "CursorPositionY\" config:type=\"int\">" + std::to_string(cursor) + "</config:config-item>" + item +
               "VerticalSplitMode\" config:type=\"short\">2</config:config-item>" + item +
               "VerticalSplitPosition\" config:type=\"int\">" + std::to_string(split) +
               "</config:config-item></config:config-item-map-entry>";
    };
    auto flat = spreadsheet("<table:table table:name=\"m\">" + row(p("{{#people}}")) +
                            "</table:table><table:table table:name=\"{{.}}\">" + row(p("{{.}}")) +
                            "</table:table><table:table table:name=\"n\">" + row(p("{{/people}}")) + "</table:table>" +
                            sheet());
    const auto settings = [&](const std::string& views, const std::string& active)
    {
        return "<office:settings "
               "xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\"><config:config-item-set "
               "config:name=\"ooo:view-settings\"><config:config-item-map-indexed config:name=\"Views\">"
               "<config:config-item-map-entry><config:config-item-map-named config:name=\"Tables\">" +
               views + "</config:config-item-map-named>" + item + "ActiveTable\" config:type=\"string\">" + active +
               "</config:config-item></config:config-item-map-entry></config:config-item-map-indexed></"
               "config:config-item-set></office:settings>";
    };
    flat.insert(flat.find("<office:body>"),
                settings(view("m", 0, 0) + view("{{.}}", 0, 1) + view("S p", 2, 1), "{{.}}"));
    auto files = merged(flat, R"({"people": ["A", "B"]})");
    const auto& written = files["settings.xml"];
    BOOST_TEST(written.find(view("A", 0, 1) + view("B", 0, 1) + view("S p", 3, 1) + "</config:config-item-map-named>" +
                            item + "ActiveTable\" config:type=\"string\">A<") != written.npos,
               written);
}

BOOST_AUTO_TEST_CASE(a_sheet_of_an_office_with_a_list_of_choices_and_a_link)
{
    std::ifstream file(PLANERKA_TEST_DATA "/templates/choices_and_link.ods", std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    const auto content =
        merged(bytes, R"({"items": [{"title": "A", "minutes": "5"}, {"title": "B", "minutes": "6"}]})")["content.xml"];
    BOOST_TEST(attribute_in(content, "table:condition") == "of:cell-content-is-in-list([.$A$8:.$A$10])");
    BOOST_TEST(content.find("xlink:href=\"#Costs.B5\"") != content.npos);
}

BOOST_AUTO_TEST_SUITE_END()
