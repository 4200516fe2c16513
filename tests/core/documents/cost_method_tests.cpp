// SPDX-License-Identifier: MPL-2.0
#include "cost/explain.hpp"

#include "visible_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <pugixml.hpp>

#include <algorithm>

/// What an explanation of a figure cites stands on the cost sheet.
BOOST_AUTO_TEST_SUITE(cost_method_tests)

using namespace planerka;
using namespace planerka::documents;

namespace
{
/// The texts in the first column of a sheet.
std::vector<std::string> first_column(const std::string& sheet, Language language)
{
    const auto content =
        part(package_of(load(kExamples[0]), {.kind = Kind::cost, .language = language}), "content.xml");
    pugi::xml_document document;
    BOOST_REQUIRE(document.load_string(content.c_str()));
    const auto path = "//table:table[@table:name='" + sheet + "']//table:table-row/table:table-cell[1]/text:p";
    std::vector<std::string> texts;
    for (const auto& node : document.select_nodes(path.c_str()))
        texts.emplace_back(node.node().text().get());
    return texts;
}

/// A heading may have a comma in it, and one may begin with another, so the list is taken apart with the longest
/// headings that there are.
bool consists_of(std::string list, const std::vector<std::string>& headings)
{
    while (!list.empty())
    {
        std::size_t longest = 0;
        for (const auto& heading : headings)
            if (list.starts_with(heading))
                longest = std::max(longest, heading.size());
        if (longest == 0)
            return false;
        list.erase(0, longest);
        if (list.starts_with(", "))
            list.erase(0, 2);
    }
    return true;
}

std::vector<Explanation> explanations_of(Meeting meeting, Language language)
{
    // Every figure that there is.
    meeting.decisions.resize(1);
    meeting.costs->fixed.push_back(
        {.category = "venue", .amount = Decimal(100, 0), .tax_rate = Decimal(2, 1), .one_off = true});
    auto& opportunity = meeting.costs->opportunity.emplace(meeting.costs->opportunity.value_or(Opportunity{}));
    opportunity.mode = "gross_margin";
    opportunity.margin_rate = Decimal(25, 2);
    opportunity.win_rate = Decimal(35, 2);
    opportunity.average_deal = Decimal(1000, 0);
    meeting.expected_benefit = ExpectedBenefit{.revenue = Amount{Decimal(5000, 0), {}}};
    const auto cost = must(cost_of(meeting));
    return explain(meeting, cost, must(alternatives_of(meeting, cost)), language);
}

/// Every source either cites the sheet Method or Inputs by headings that are there, or the file.
void check_sources(const Meeting& meeting, Language language)
{
    const auto begin_of = [&](const char* key, const char* argument) {
        return text::message(language, key, {{argument, std::string()}});
    };
    const auto method = begin_of("explain.method", "headings");
    const auto inputs = begin_of("explain.input", "heading");
    const auto method_headings = first_column(text::message(language, "documents.cost.sheet.method"), language);
    const auto input_headings = first_column(text::message(language, "documents.cost.sheet.inputs"), language);
    int citations = 0;
    for (const auto& each : explanations_of(meeting, language))
    {
        const auto cited = each.source.substr(0, each.source.find(';'));
        const bool cites_method = cited.starts_with(method);
        const bool cites_inputs = cited.starts_with(inputs);
        citations += cites_method;
        if (cites_method)
            BOOST_TEST(consists_of(cited.substr(method.size()), method_headings), each.figure << ": " << cited);
        else if (cites_inputs)
            BOOST_TEST(consists_of(cited.substr(inputs.size()), input_headings), each.figure << ": " << cited);
        else
            BOOST_TEST(cited.starts_with(begin_of("explain.given", "path")), each.figure << ": " << cited);
    }
    BOOST_TEST(citations > 50);
}
} // namespace

BOOST_AUTO_TEST_CASE(cited_headings_stand_on_the_sheet)
{
    for (const auto& example : kExamples)
        for (const auto language : kLanguages)
            BOOST_TEST_CONTEXT(example)
            {
                check_sources(load(example), language);
            }
}

BOOST_AUTO_TEST_CASE(the_sheets_are_called_as_explanations_call_them)
{
    for (const auto& [key, sheet] : {std::pair{"explain.method", "method"}, {"explain.input", "inputs"}})
        BOOST_TEST(has(text::message(Language::en, key),
                       text::message(Language::en, std::string("documents.cost.sheet.") + sheet)));
}

BOOST_AUTO_TEST_SUITE_END()
