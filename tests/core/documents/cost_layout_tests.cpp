// SPDX-License-Identifier: MPL-2.0
#include "visible_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <pugixml.hpp>

#include <map>
#include <set>

/// What the cost sheet's layout promises of its cells: documents/README.md, "Cost sheet".
BOOST_AUTO_TEST_SUITE(cost_layout_tests)

using namespace planerka;
using namespace planerka::documents;

namespace
{
struct Sheet
{
    explicit Sheet(const Meeting& meeting, Language language = Language::en)
    {
        const auto bytes = package_of(meeting, {.kind = Kind::cost, .language = language});
        BOOST_REQUIRE(content.load_string(part(bytes, "content.xml").c_str()));
        BOOST_REQUIRE(styles.load_string(part(bytes, "styles.xml").c_str()));
    }

    /// The style of that name, wherever it stands.
    pugi::xml_node style(const std::string& name) const
    {
        const auto path = "//style:style[@style:name='" + name + "']";
        const auto found = content.select_node(path.c_str());
        return found ? found.node() : styles.select_node(path.c_str()).node();
    }

    /// The number format that a cell style has, its own or its parent's.
    std::string format_of(pugi::xml_node style) const
    {
        while (style && !style.attribute("style:data-style-name"))
            style = this->style(style.attribute("style:parent-style-name").value());
        return style.attribute("style:data-style-name").value();
    }

    pugi::xml_document content;
    pugi::xml_document styles;
};

Meeting in(const std::string& currency)
{
    auto meeting = load(kExamples[0]);
    meeting.costs->currency = currency;
    meeting.costs->fixed = {{.category = "tool", .amount = Decimal(18, 0)}};
    return meeting;
}
} // namespace

BOOST_AUTO_TEST_CASE(a_negative_number_has_a_format_of_its_own_with_a_sign)
{
    const Sheet sheet(in("USD"));
    for (const auto* name : {"whole", "money-0", "money-2", "money-3", "money-4"})
    {
        const auto path = "//number:number-style[@style:name='" + std::string(name);
        const auto format = sheet.styles.select_node((path + "']").c_str()).node();
        std::set<std::string> conditions;
        for (const auto map : format.children("style:map"))
            conditions.insert(map.attribute("style:condition").value());
        BOOST_TEST((conditions == std::set<std::string>{"value()>0", "value()<0"}), name);
        const auto below = sheet.styles.select_node((path + "-below']").c_str()).node();
        BOOST_TEST(below.child("number:text").text().get() == "−", name);
        BOOST_TEST(bool(below.child("number:number")), name);
    }
}

// Excel shows the point of a format whose decimals are all optional: "1." for 1.
BOOST_AUTO_TEST_CASE(no_number_ends_in_a_point)
{
    const Sheet sheet(in("USD"));
    int formats = 0;
    for (const auto* document : {&sheet.content, &sheet.styles})
        for (const auto& node : document->select_nodes("//number:number"))
        {
            ++formats;
            const auto most = node.node().attribute("number:decimal-places");
            const auto least = node.node().attribute("number:min-decimal-places");
            BOOST_TEST((most.as_int() == 0 || least.as_int() > 0), node.parent().attribute("style:name").value());
        }
    BOOST_TEST(formats > 10);
}

// An office applies the conditions of an automatic style to one sheet alone, so each sheet has styles of its own.
BOOST_AUTO_TEST_CASE(every_sheet_has_the_decimals_of_the_currency)
{
    for (const auto& [currency, digits] : std::map<std::string, std::string>{{"JPY", "0"}, {"USD", "2"}, {"KWD", "3"}})
    {
        const Sheet sheet(in(currency));
        std::map<std::string, std::set<std::string>> sheets_of;
        for (const auto& node : sheet.content.select_nodes("//table:table-cell[@table:style-name]"))
            sheets_of[node.node().attribute("table:style-name").value()].insert(
                node.node().select_node("ancestor::table:table").node().attribute("table:name").value());
        std::set<std::string> with_decimals;
        for (const auto& [name, sheets] : sheets_of)
        {
            const auto style = sheet.style(name);
            const auto map = style.child("style:map");
            if (!map ||
                !std::string(map.attribute("style:condition").value()).starts_with("is-true-formula(MinorDigits"))
                continue;
            BOOST_TEST(sheets.size() == 1u, name);
            with_decimals.insert(*sheets.begin());
            BOOST_TEST(sheet.format_of(style) == "money-" + digits, name << ' ' << currency);
        }
        BOOST_TEST((with_decimals == std::set<std::string>{"Summary", "Inputs", "People", "Expenses", "By item"}));
    }
}

BOOST_AUTO_TEST_CASE(every_number_that_people_type_refuses_what_is_none)
{
    for (const auto language : kLanguages)
    {
        const Sheet sheet(in("USD"), language);
        int inputs = 0;
        for (const auto& node : sheet.content.select_nodes("//table:table-cell[@office:value]"))
        {
            const auto cell = node.node();
            const std::string style = cell.attribute("table:style-name").value();
            if (style == "Number") // the running number of an item, which nobody types
                continue;
            ++inputs;
            const auto path = "//table:content-validation[@table:name='" +
                              std::string(cell.attribute("table:content-validation-name").value()) + "']";
            const auto message = sheet.content.select_node(path.c_str()).node().child("table:error-message");
            BOOST_TEST(message.attribute("table:message-type").value() == "stop", style);
            BOOST_TEST(std::string(message.child("text:p").text().get()) != "", style);
        }
        BOOST_TEST(inputs > 30);
    }
}

// LibreOffice 7.4 shows a formula in or right above the rows that repeat on each page as 0 until it calculates anew.
BOOST_AUTO_TEST_CASE(no_formula_stands_in_the_heads_of_columns)
{
    const Sheet sheet(in("USD"));
    BOOST_TEST(sheet.content.select_nodes("//table:table-header-rows//table:table-cell[@table:formula]").empty());
    BOOST_TEST(sheet.content
                   .select_nodes("//table:table-header-rows/preceding-sibling::table:table-row/"
                                 "table:table-cell[@table:formula]")
                   .empty());
    BOOST_TEST(sheet.content.select_nodes("//table:table-header-rows").size() == 3u);
}

BOOST_AUTO_TEST_SUITE_END()
