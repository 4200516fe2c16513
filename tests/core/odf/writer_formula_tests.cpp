// SPDX-License-Identifier: MPL-2.0
#include "odf/documents.hpp"

#include <boost/test/unit_test.hpp>

using namespace odf_tests;

namespace
{
constexpr auto kMinutes =
    R"({"rows": ["10", "20", "30"], "none": [], "items": [{"rows": ["1"]}, {"rows": ["2", "3"]}]})";

std::string counted_cell(const std::string& text)
{
    return element("table:table-cell", p(text));
}

std::string sum_cell(const std::string& formula)
{
    return R"(<table:table-cell table:formula="ooow:)" + formula + R"(" office:value-type="float" office:value="5">)" +
           p("5") + "</table:table-cell>";
}

std::string sum_table(const std::string& list, const std::string& formula)
{
    const auto row = [](const std::string& cells) { return element("table:table-row", cells); };
    return R"(<table:table table:name="Sums"><table:table-column/>)" +
           element("table:table-header-rows", row(counted_cell("Minutes") + counted_cell("Twice"))) +
           row(counted_cell("{{#" + list + "}}{{.}}") + sum_cell("&lt;A2&gt;*2") + counted_cell("{{/" + list + "}}")) +
           row(sum_cell(formula) + counted_cell("Total")) + "</table:table>";
}

/// The formulas of a text, in their order.
std::string formulas_of(const std::string& text)
{
    std::string found;
    const std::string begin = "formula=\"ooow:";
    for (auto at = text.find(begin); at != text.npos; at = text.find(begin, at + 1))
    {
        const auto from = at + begin.size();
        (found += text.substr(from, text.find('"', from) - from)) += " | ";
    }
    return found;
}
} // namespace

BOOST_AUTO_TEST_SUITE(writer_formula_tests)

BOOST_AUTO_TEST_CASE(formulas_of_writer_follow_repeated_rows)
{
    BOOST_TEST(formulas_of(merged_text(sum_table("rows", "sum(&lt;A2:A2&gt;)+&lt;A1&gt;"), kMinutes)) ==
               "&lt;A2&gt;*2 | &lt;A3&gt;*2 | &lt;A4&gt;*2 | sum(&lt;A2:A4&gt;)+&lt;A1&gt; | ");
    BOOST_TEST(formulas_of(merged_text(sum_table("none", "sum(&lt;A2:A2&gt;)"), kMinutes)) == "sum(&lt;A1:A1&gt;) | ");
}

BOOST_AUTO_TEST_CASE(results_of_the_template_go)
{
    const auto text = merged_text(sum_table("rows", "sum(&lt;A2:A2&gt;)"), kMinutes);
    BOOST_TEST(text.find("office:value") == text.npos);
    BOOST_TEST(
        text.find(R"x(<table:table-cell table:formula="ooow:sum(&lt;A2:A4&gt;)"><text:p/></table:table-cell>)x") !=
        text.npos);
}

BOOST_AUTO_TEST_CASE(formulas_elsewhere_follow_the_table_that_they_name)
{
    const auto text = merged_text(sum_table("rows", "sum(&lt;A2:A2&gt;)") +
                                      p(R"(<text:expression text:formula="ooow:&lt;Sums.A3&gt;">5</text:expression>)") +
                                      p(R"(<text:expression text:formula="ooow:a&lt;b">0</text:expression>)"),
                                  kMinutes);
    BOOST_TEST(text.find(R"(text:formula="ooow:&lt;Sums.A5&gt;")") != text.npos);
    BOOST_TEST(text.find(R"(text:formula="ooow:a&lt;b")") != text.npos);
}

BOOST_AUTO_TEST_CASE(a_repeated_table_adds_up_its_own_rows)
{
    BOOST_TEST(formulas_of(merged_text(p("{{#items}}") + sum_table("rows", "sum(&lt;Sums.A2:A2&gt;)") + p("{{/items}}"),
                                       kMinutes)) == "&lt;A2&gt;*2 | sum(&lt;Sums.A2:A2&gt;) | "
                                                     "&lt;A2&gt;*2 | &lt;A3&gt;*2 | sum(&lt;Sums 2.A2:A3&gt;) | ");
}

BOOST_AUTO_TEST_CASE(cells_that_were_split_and_unknown_tables_stay)
{
    BOOST_TEST(formulas_of(merged_text(sum_table("rows", "&lt;A2.1.1&gt;+&lt;Other.B9&gt;"), kMinutes)) ==
               "&lt;A2&gt;*2 | &lt;A3&gt;*2 | &lt;A4&gt;*2 | &lt;A2.1.1&gt;+&lt;Other.B9&gt; | ");
}

BOOST_AUTO_TEST_SUITE_END()
