// SPDX-License-Identifier: MPL-2.0
#include "odf/template.hpp"

#include "odf/documents.hpp"

#include <boost/test/unit_test.hpp>

using namespace odf_tests;
using namespace planerka::odf;

namespace
{
constexpr auto kThree = R"({"people": [{"name": "A"}, {"name": "B"}, {"name": "C"}], "digits": "2"})";
constexpr auto kNobody = R"({"people": [], "digits": "2"})";

std::string row(std::initializer_list<std::string> cells)
{
    std::string all;
    for (const auto& cell : cells)
        all += cell;
    return element("table:table-row", all);
}

std::string text(const std::string& content)
{
    return std::string(R"(<table:table-cell office:value-type="string">)")
        .append(element("text:p", content))
        .append("</table:table-cell>");
}

std::string formula(const std::string& expression)
{
    return std::string(R"(<table:table-cell table:formula="of:=)")
        .append(expression)
        .append(R"(" office:value-type="float" office:value="9"><text:p>9</text:p></table:table-cell>)");
}

std::string calculated(const std::string& expression)
{
    return std::string(R"(<table:table-cell table:formula="of:=)")
        .append(expression)
        .append(R"("></table:table-cell>)");
}

std::string sheet(const std::string& name, std::initializer_list<std::string> rows)
{
    std::string all;
    for (const auto& row : rows)
        all += row;
    return std::string("<table:table table:name=\"")
        .append(name)
        .append("\"><table:table-column/>")
        .append(all)
        .append("</table:table>");
}

/// The formula in the last row of a sheet whose row 3 is repeated for people and whose row 4 is a spare one.
std::string total_formula(const std::string& expression, const char* fields)
{
    const auto merged = merged_sheet(
        sheet("S", {row({text("a")}), row({text("b")}), row({text("{{#people}}{{name}}"), text("{{/people}}")}),
                    row({text("spare")}), row({formula(expression)})}),
        fields);
    const std::string start = "table:formula=\"of:=";
    const auto begin = merged.find(start) + start.size();
    return merged.substr(begin, merged.find('"', begin) - begin);
}
} // namespace

BOOST_AUTO_TEST_SUITE(spreadsheet_tests)

BOOST_AUTO_TEST_CASE(a_cell_with_one_field_gets_its_type_and_keeps_its_style)
{
    const auto typed = [](const std::string& value)
    {
        return merged_sheet(
            sheet(
                "S",
                {row(
                    {R"(<table:table-cell table:style-name="ce1" office:value-type="string"><text:p><text:span>{{x}}</text:span></text:p></table:table-cell>)"})}),
            std::string("{\"x\": ").append(value).append("}"));
    };
    const auto expected = [](const std::string& attributes, const std::string& content)
    {
        return sheet("S", {row({std::string(R"(<table:table-cell table:style-name="ce1")")
                                    .append(attributes)
                                    .append("><text:p><text:span>")
                                    .append(content)
                                    .append("</text:span></text:p></table:table-cell>")})});
    };
    BOOST_TEST(typed(R"({"$": "1,5", "type": "number", "value": "1.5"})") ==
               expected(R"( office:value-type="float" office:value="1.5")", "1,5"));
    BOOST_TEST(typed(R"({"$": "$97.50", "type": "currency", "value": "97.50", "currency": "USD"})") ==
               expected(R"( office:value-type="currency" office:currency="USD" office:value="97.50")", "$97.50"));
    BOOST_TEST(typed(R"({"$": "25 %", "type": "percentage", "value": "0.25"})") ==
               expected(R"( office:value-type="percentage" office:value="0.25")", "25 %"));
    BOOST_TEST(typed(R"({"$": "7 Dec", "type": "date", "value": "2026-12-07"})") ==
               expected(R"( office:value-type="date" office:date-value="2026-12-07")", "7 Dec"));
    BOOST_TEST(typed(R"({"$": "09:30", "type": "time", "value": "PT09H30M00S"})") ==
               expected(R"( office:value-type="time" office:time-value="PT09H30M00S")", "09:30"));
    BOOST_TEST(typed(R"("word")") == expected(R"( office:value-type="string")", "word"));
    BOOST_TEST(typed(R"("two\nlines")") ==
               expected(R"( office:value-type="string")", "two</text:span></text:p><text:p><text:span>lines"));
    BOOST_TEST(typed("null") == expected("", ""));
}

BOOST_AUTO_TEST_CASE(a_field_among_text_stays_text)
{
    BOOST_TEST(
        merged_sheet(sheet("S", {row({text("{{x}} h")})}), R"({"x": {"$": "2", "type": "number", "value": "2"}})") ==
        sheet("S", {row({text("2 h")})}));
}

BOOST_AUTO_TEST_CASE(a_reference_in_a_repeated_row_stays_in_its_copy)
{
    BOOST_TEST(
        merged_sheet(
            sheet("S", {row({text("head")}), row({text("{{#people}}"), text("{{name}}"),
                                                  formula("ROUND([.B2]*[.$C$1];{{digits}})"), text("{{/people}}")})}),
            kThree) == sheet("S", {row({text("head")}),
                                   row({R"(<table:table-cell office:value-type="string"></table:table-cell>)",
                                        text("A"), calculated("ROUND([.B2]*[.$C$1];2)"),
                                        R"(<table:table-cell office:value-type="string"></table:table-cell>)"}),
                                   row({R"(<table:table-cell office:value-type="string"></table:table-cell>)",
                                        text("B"), calculated("ROUND([.B3]*[.$C$1];2)"),
                                        R"(<table:table-cell office:value-type="string"></table:table-cell>)"}),
                                   row({R"(<table:table-cell office:value-type="string"></table:table-cell>)",
                                        text("C"), calculated("ROUND([.B4]*[.$C$1];2)"),
                                        R"(<table:table-cell office:value-type="string"></table:table-cell>)"})}));
}

BOOST_AUTO_TEST_CASE(a_range_grows_and_what_is_below_moves)
{
    BOOST_TEST(total_formula("SUM([.A3:.A4])", kThree) == "SUM([.A3:.A6])");
    BOOST_TEST(total_formula("SUM([.A3:.A3])", kThree) == "SUM([.A3:.A5])");
    BOOST_TEST(total_formula("SUM([.A2:.A4])", kThree) == "SUM([.A2:.A6])");
    BOOST_TEST(total_formula("[.A4]+[.A1]", kThree) == "[.A6]+[.A1]");
    BOOST_TEST(total_formula("[.A3]", kThree) == "[.A3]");
    BOOST_TEST(total_formula("[.A100]", kThree) == "[.A102]");
    BOOST_TEST(total_formula("SUM([.A:.A])", kThree) == "SUM([.A:.A])");
    BOOST_TEST(total_formula("SUM([.A2:.A1048576])", kThree) == "SUM([.A2:.A1048576])");
    BOOST_TEST(total_formula("SUM([$S.$A$3:.$A$4])", kThree) == "SUM([$S.$A$3:.$A$6])");
}

BOOST_AUTO_TEST_CASE(without_copies_references_stay_valid)
{
    BOOST_TEST(total_formula("SUM([.A3:.A4])", kNobody) == "SUM([.A3:.A3])");
    BOOST_TEST(total_formula("SUM([.A3:.A3])", kNobody) == "SUM([.A2:.A2])");
    BOOST_TEST(total_formula("SUM([.A2:.A3])", kNobody) == "SUM([.A2:.A2])");
    BOOST_TEST(total_formula("[.A3]", kNobody) == "[.A2]");
    BOOST_TEST(
        merged_sheet(sheet("S", {row({text("{{#people}}"), text("{{/people}}")}), row({formula("SUM([.A1:.A1])")})}),
                     kNobody) == sheet("S", {row({calculated("SUM([.A2:.A2])")})}));
}

BOOST_AUTO_TEST_CASE(absolute_rows_of_a_range_leave_the_copy)
{
    BOOST_TEST(
        merged_sheet(
            sheet("S", {row({text("{{#people}}")}),
                        row({formula("[.A2]/SUM([.A$2:.A$2])"), formula("SUM([.A$2:.A2])"), formula("SUM([.A2:.C2])")}),
                        row({text("{{/people}}")})}),
            R"({"people": [{}, {}]})") ==
        sheet("S",
              {row({calculated("[.A1]/SUM([.A$1:.A$2])"), calculated("SUM([.A$1:.A1])"), calculated("SUM([.A1:.C1])")}),
               row({calculated("[.A2]/SUM([.A$1:.A$2])"), calculated("SUM([.A$1:.A2])"),
                    calculated("SUM([.A2:.C2])")})}));
}

BOOST_AUTO_TEST_CASE(references_follow_across_sheets)
{
    const auto one = sheet(
        "One", {row({text("{{#people}}")}), row({text("{{name}}")}), row({text("{{/people}}")}), row({text("end")})});
    const auto two = sheet("It's two", {row({formula("SUM([$One.A2:.A2])+[$One.A4]")}),
                                        row({text("{{#people}}"), formula("[$One.A2]"), text("{{/people}}")})});
    const auto merged = merged_sheet(one + two, R"({"people": [{"name": "A"}, {"name": "B"}]})");
    BOOST_TEST(merged.find("SUM([$One.A1:.A2])+[$One.A3]") != merged.npos);
    BOOST_TEST(merged.find(calculated("[$One.A1]")) != merged.npos);
    BOOST_TEST(merged.find(calculated("[$One.A2]")) != merged.npos);
}

BOOST_AUTO_TEST_CASE(groups_have_their_own_totals)
{
    const auto fields =
        R"({"groups": [{"people": [{"n": "1"}, {"n": "2"}]}, {"people": []}, {"people": [{"n": "3"}]}]})";
    const auto merged = merged_sheet(
        sheet("S", {row({text("{{#groups}}")}), row({text("head")}), row({text("{{#people}}")}), row({text("{{n}}")}),
                    row({text("{{/people}}")}), row({formula("SUM([.A2:.A4])")}), row({text("{{/groups}}")})}),
        fields);
    BOOST_TEST(merged ==
               sheet("S", {row({text("head")}), row({text("1")}), row({text("2")}), row({calculated("SUM([.A1:.A3])")}),
                           row({text("head")}), row({calculated("SUM([.A5:.A5])")}), row({text("head")}),
                           row({text("3")}), row({calculated("SUM([.A7:.A8])")})}));
}

BOOST_AUTO_TEST_CASE(named_ranges_print_ranges_and_formats_follow)
{
    const std::string rows =
        row({text("a")}) + row({text("{{#people}}{{name}}"), text("{{/people}}")}) + row({text("spare")});
    const std::string start = R"x(<table:table table:name="S" table:print-ranges="S.A1:S.B3 S.D1:S.D1">)x";
    const std::string rest =
        R"x(<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="S.A2:S.A3">)x"
        R"x(<calcext:condition calcext:value="formula-is([.$A2]&gt;1)" calcext:base-cell-address="S.A2"/>)x"
        R"x(</calcext:conditional-format></calcext:conditional-formats></table:table><table:named-expressions>)x"
        R"x(<table:named-range table:name="N" table:base-cell-address="$S.$A$3" table:cell-range-address="$S.$A$2:.$A$3"/>)x"
        R"x(<table:named-expression table:name="E" table:base-cell-address="$S.$A$1" table:expression="SUM([$S.$A$2:.$A$2])"/>)x"
        R"x(</table:named-expressions><table:database-ranges>)x"
        R"x(<table:database-range table:name="D" table:target-range-address="S.A1:S.B2"/></table:database-ranges>)x";
    const auto merged = merged_sheet(start + rows + rest, kThree);
    for (const auto* expected :
         {R"x(table:print-ranges="S.A1:S.B5 S.D1:S.D1")x", R"x(calcext:target-range-address="S.A2:S.A5")x",
          R"x(calcext:base-cell-address="S.A2")x",
          R"x(table:base-cell-address="$S.$A$5" table:cell-range-address="$S.$A$2:.$A$5")x",
          R"x(table:expression="SUM([$S.$A$2:.$A$4])")x", R"x(table:target-range-address="S.A1:S.B4")x"})
        BOOST_TEST(merged.find(expected) != merged.npos, expected << " in " << merged);
}

BOOST_AUTO_TEST_CASE(repeated_rows_of_the_file_format_are_counted)
{
    const auto merged = merged_sheet(
        sheet("S",
              {R"(<table:table-row table:number-rows-repeated="10"><table:table-cell/></table:table-row>)",
               row({text("{{#people}}{{name}}"), text("{{/people}}")}), row({formula("SUM([.A11:.A11])+[.A5]+[.A12]")}),
               R"(<table:table-row table:number-rows-repeated="1048564"><table:table-cell/></table:table-row>)"}),
        kThree);
    BOOST_TEST(merged.find("SUM([.A11:.A13])+[.A5]+[.A14]") != merged.npos);
    BOOST_TEST(merged.find(R"(table:number-rows-repeated="1048562")") != merged.npos, merged);
}

BOOST_AUTO_TEST_CASE(a_merged_cell_beside_repeated_rows_grows)
{
    const auto merged = merged_sheet(
        sheet(
            "S",
            {row({R"(<table:table-cell table:number-rows-spanned="3" table:number-columns-spanned="1"><text:p>side</text:p></table:table-cell>)",
                  text("x")}),
             row({"<table:covered-table-cell/>", text("{{#people}}{{name}}"), text("{{/people}}")}),
             row({"<table:covered-table-cell/>", text("y")})}),
        kThree);
    BOOST_TEST(merged.find(R"(table:number-rows-spanned="5")") != merged.npos, merged);
}

BOOST_AUTO_TEST_CASE(sheets_repeat_with_names_of_their_own)
{
    const auto merged =
        merged_sheet(sheet("Begin", {row({text("{{#people}}")})}) +
                         sheet("{{name}}", {row({text("{{name}}"), formula("[.A1]&amp;[$'{{name}}'.A1]")})}) +
                         sheet("End", {row({text("{{/people}}")})}) + sheet("Last", {row({text("z")})}),
                     R"({"people": [{"name": "A/1"}, {"name": "A/1"}, {"name": "C"}]})");
    BOOST_TEST(merged.find(R"(<table:table table:name="A_1">)") != merged.npos, merged);
    BOOST_TEST(merged.find(R"(<table:table table:name="A_1 2">)") != merged.npos);
    BOOST_TEST(merged.find(calculated("[.A1]&amp;[$'A_1 2'.A1]")) != merged.npos);
    BOOST_TEST(merged.find(R"(<table:table table:name="C">)") != merged.npos);
    BOOST_TEST(merged.find("Begin") == merged.npos);
}

BOOST_AUTO_TEST_CASE(a_sheet_keeps_one_row)
{
    BOOST_TEST(merged_sheet(sheet("S", {row({text("{{#people}}{{name}}"), text("{{/people}}")})}), kNobody) ==
               sheet("S", {"<table:table-row><table:table-cell/></table:table-row>"}));
}

BOOST_AUTO_TEST_CASE(a_sheet_without_tags_is_not_touched)
{
    const auto body = sheet("S", {row({formula("SUM([.A2:.A3])")})});
    BOOST_TEST(merged_sheet(body, "{}") == body);
}

BOOST_AUTO_TEST_CASE(sheet_names_are_escaped_in_references)
{
    const auto merged = merged_sheet(sheet("R&amp;D", {row({text("{{#people}}{{name}}"), text("{{/people}}")}),
                                                       row({formula("[$'R&amp;D'.A1]+[$'R&amp;D'.A2]+[$Gone.A2]")})}),
                                     kThree);
    BOOST_TEST(merged.find("[$'R&amp;D'.A1]+[$'R&amp;D'.A4]+[$Gone.A2]") != merged.npos, merged);
}

BOOST_AUTO_TEST_CASE(charts_follow_their_data)
{
    const auto flat =
        spreadsheet(
            sheet("S", {row({text("{{#people}}{{name}}"), text("{{/people}}")}), row({R"(<table:table-cell><draw:frame draw:name="C"><draw:object draw:notify-on-update-of-ranges="S.A1:S.B1"><office:document xmlns:chart="urn:oasis:names:tc:opendocument:xmlns:chart:1.0" office:mimetype="application/vnd.oasis.opendocument.chart" office:version="1.3"><office:body><office:chart><chart:chart chart:class="chart:bar"><chart:plot-area table:cell-range-address="S.A1:S.B1"><chart:series chart:values-cell-range-address="S.B1:S.B1"/></chart:plot-area></chart:chart></office:chart></office:body></office:document></draw:object><draw:image><office:binary-data>iVBORw0KGgo=</office:binary-data></draw:image></draw:frame></table:table-cell>)"})}));
    auto files = merged(flat, kThree);
    BOOST_TEST(files["content.xml"].find(R"(draw:notify-on-update-of-ranges="S.A1:S.B3")") != std::string::npos);
    BOOST_TEST(files["content.xml"].find(R"(xlink:href="./Object 1")") != std::string::npos);
    BOOST_TEST(files["content.xml"].find("<draw:image") == std::string::npos); // a preview would show the template
    BOOST_TEST(files["Object 1/content.xml"].find(R"(chart:values-cell-range-address="S.B1:S.B3")") !=
                   std::string::npos,
               files["Object 1/content.xml"]);
    BOOST_TEST(
        files["META-INF/manifest.xml"].find(
            R"(manifest:full-path="Object 1/" manifest:media-type="application/vnd.oasis.opendocument.chart")") !=
        std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_value_in_a_formula_stays_a_value)
{
    const auto formula = [](const std::string& written, const std::string& fields)
    {
        const auto sheet =
            merged_sheet(R"(<table:table table:name="S"><table:table-row><table:table-cell table:formula=")" + written +
                             R"("/></table:table-row></table:table>)",
                         fields);
        const std::string before = "table:formula=\"";
        const auto from = sheet.find(before) + before.size();
        return sheet.substr(from, sheet.find('"', from) - from);
    };
    const std::string evil = R"({"t": "Q\"&HYPERLINK(\"http://evil\")&\"", "n": "12.5", "s": "it's",
        "m": {"$": "1 234,50 €", "type": "currency", "value": "1234.50", "currency": "EUR"}})";
    BOOST_TEST(
        formula("of:=&quot;A {{t}}&quot;&amp;1", evil) ==
        "of:=&quot;A Q&quot;&quot;&amp;HYPERLINK(&quot;&quot;http://evil&quot;&quot;)&amp;&quot;&quot;&quot;&amp;1");
    BOOST_TEST(
        formula("of:=LEN({{t}})", evil) ==
        "of:=LEN(&quot;Q&quot;&quot;&amp;HYPERLINK(&quot;&quot;http://evil&quot;&quot;)&amp;&quot;&quot;&quot;)");
    BOOST_TEST(formula("of:={{n}}*2+{{m}}", evil) == "of:=12.5*2+1234.50");
    BOOST_TEST(formula("of:=&quot;{{n}}&quot;", evil) == "of:=&quot;12.5&quot;");
    BOOST_TEST(formula("msoxl:=&apos;{{s}}&apos;!A1", evil).find("'it''s'") != std::string::npos);
    // A quotation mark that closed before the reference is closed behind it, too.
    BOOST_TEST(formula("of:=&quot;x&quot;&amp;[.A1]&amp;{{n}}", evil) == "of:=&quot;x&quot;&amp;[.A1]&amp;12.5");
}

BOOST_AUTO_TEST_SUITE_END()
