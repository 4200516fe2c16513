// SPDX-License-Identifier: MPL-2.0
#include "advice/advice.hpp"
#include "cost/figures.hpp"
#include "documents/field_names.hpp"
#include "forms/reference.hpp"
#include "help/help_pages.hpp"
#include "panel/help_target.hpp"
#include "text/messages.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

namespace
{
using namespace planerka;
using tests::help_page;

bool says(const tests::HelpPage& page, const std::string& text)
{
    return page.text.find(text) != std::string::npos;
}
} // namespace

BOOST_AUTO_TEST_SUITE(entries_tests)

BOOST_AUTO_TEST_CASE(every_figure_has_its_meaning)
{
    for (const auto language : kLanguages)
    {
        const auto& page = help_page("figures", language);
        for (const auto& figure : cost_figures())
        {
            BOOST_TEST(page.ids.contains(std::string(figure.key)), figure.key);
            BOOST_TEST(says(page, figure_name(figure.words, language)), figure.key);
        }
        for (const auto& key : text::message_keys(language))
            if ((key.starts_with("cost.method.") && key.ends_with(".text")) || key.starts_with("help.figure."))
                BOOST_TEST(says(page, text::message(language, key)), key);
    }
}

BOOST_AUTO_TEST_CASE(figures_are_reckoned_for_an_example)
{
    // Of the golden meeting: tests/data/golden_costs.json.
    BOOST_TEST(says(help_page("figures", Language::en), "Example: 442.00 = 1 × round("));
    // What is given, or is not there, is no example.
    BOOST_TEST(!says(help_page("figures", Language::en), "Example: 0.00 = 0"));
    BOOST_TEST(!says(help_page("figures", Language::en), "Example: 97.50 = 97.50"));
}

BOOST_AUTO_TEST_CASE(every_field_has_its_entry)
{
    for (const auto language : kLanguages)
    {
        const auto& page = help_page("fields", language);
        for (const auto& table : forms::field_tables(language))
            for (const auto& line : table.lines)
            {
                BOOST_TEST(page.ids.contains(panel::help_anchor(line.place)), line.place);
                for (const auto& list : table.lists)
                    BOOST_TEST(page.ids.contains(panel::help_anchor(list) + '.' + line.key), list << ' ' << line.key);
            }
    }
}

BOOST_AUTO_TEST_CASE(every_rule_has_its_entry)
{
    for (const auto language : kLanguages)
    {
        const auto& page = help_page("rules", language);
        for (const auto& rule : advice_rules())
            BOOST_TEST(page.ids.contains(std::string(rule.id)), rule.id);
        std::set<std::string> of_check;
        for (const auto& key : text::message_keys(language))
            if (key.starts_with("check.V"))
                of_check.insert(key.substr(6, 3));
        BOOST_TEST(of_check.size() > 45u);
        for (const auto& id : of_check)
            BOOST_TEST(page.ids.contains(id), id);
    }
    BOOST_TEST(says(help_page("rules", Language::en), "“Forecast against target” has no owner."));
    BOOST_TEST(says(help_page("rules", Language::ru), "9 человек"));
}

BOOST_AUTO_TEST_CASE(every_purpose_has_its_entry)
{
    const auto planner = app::Planner::open(PLANERKA_DATA).value();
    const auto blueprints = planner.blueprints().value();
    for (const auto language : kLanguages)
        for (const auto& blueprint : blueprints)
        {
            const auto& page = help_page("plan", language);
            BOOST_TEST(page.ids.contains("purpose-" + blueprint.id));
            BOOST_TEST(says(page, blueprint.title.in(language)));
            BOOST_TEST(says(page, blueprint.goal.in(language)));
        }
}

BOOST_AUTO_TEST_CASE(every_name_of_a_template_is_listed)
{
    const auto& page = help_page("templates", Language::en);
    for (const auto kind : documents::kKinds)
        for (const auto& name : documents::field_names(kind))
            BOOST_TEST(page.html.find((name.holds == documents::FieldName::Holds::value ? "<code>" : "<code>#") +
                                      std::string(name.name) + "</code>") != std::string::npos,
                       name.name);
}

BOOST_AUTO_TEST_SUITE_END()
