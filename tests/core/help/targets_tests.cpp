// SPDX-License-Identifier: MPL-2.0
#include "forms/reference.hpp"
#include "help/help_pages.hpp"
#include "meeting/meeting_file.hpp"
#include "panel/help_target.hpp"
#include "panel/view_of.hpp"

#include <boost/test/unit_test.hpp>

namespace
{
using namespace planerka;
using panel::help_target;
using tests::help_pages;

void check_target(std::string_view cell)
{
    const auto target = help_target(cell);
    for (const auto language : kLanguages)
    {
        const auto found = help_pages(language).find(target.page);
        BOOST_TEST_REQUIRE((found != help_pages(language).end()), cell << " leads to " << target.page);
        BOOST_TEST((target.anchor.empty() || found->second.ids.contains(target.anchor)),
                   cell << " leads to " << target.page << '#' << target.anchor);
    }
}

/// Everything in a panel that can have the focus while all of its parts are open.
std::set<std::string> cells_of(const Meeting& meeting, std::span<const Blueprint> blueprints)
{
    panel::Folds folds;
    panel::Surroundings around;
    around.file = "review.json";
    around.left_over = "Review";
    around.is_out_of_date = true;
    around.recent = {"/home/me/review.json"};
    around.verdict = Verdict::worth_holding;
    std::set<std::string> cells;
    for (bool has_opened = true; has_opened;)
    {
        has_opened = false;
        const auto view = panel::view_of(meeting, {}, folds, around, blueprints, Language::en);
        for (const auto* const lines : {&view.head, &view.body, &view.foot})
            for (const auto& line : *lines)
                for (const auto& cell : line.cells)
                    if (cell.widget != panel::Widget::label)
                    {
                        cells.insert(cell.name);
                        // One calendar is open at a time.
                        if (cell.name.starts_with("open:") && !cell.name.starts_with("open:calendar:"))
                            has_opened = folds.press(cell.name) || has_opened;
                    }
    }
    return cells;
}
} // namespace

BOOST_AUTO_TEST_SUITE(targets_tests)

BOOST_AUTO_TEST_CASE(every_cell_of_a_panel_has_its_help)
{
    const auto planner = app::Planner::open(PLANERKA_DATA).value();
    const auto blueprints = planner.blueprints().value();
    std::set<std::string> cells;
    for (const auto* const example : {"pipeline-review", "product-training", "retirement-planning"})
        cells.merge(
            cells_of(load_meeting(PLANERKA_DATA "/examples/" + std::string(example) + ".json").value(), blueprints));
    for (const auto& blueprint : blueprints)
        cells.merge(cells_of(planner.new_meeting(blueprint.id, Language::en).value(), blueprints));
    BOOST_TEST(cells.size() > 300u);
    for (const auto& cell : cells)
    {
        check_target(cell);
        BOOST_TEST((cell == "help" || help_target(cell).page != "start"), cell << " has no help of its own");
    }
}

BOOST_AUTO_TEST_CASE(every_field_leads_to_its_entry)
{
    for (const auto& table : forms::field_tables(Language::en))
        for (const auto& line : table.lines)
        {
            check_target(line.place);
            BOOST_TEST(help_target(line.place).page == "fields");
            for (const auto& list : table.lists)
                check_target(list + "[7]." + line.key);
        }
}

BOOST_AUTO_TEST_CASE(buttons_lead_to_what_they_do)
{
    const auto leads = [](std::string_view cell)
    {
        const auto target = help_target(cell);
        return std::string(target.page) + (target.anchor.empty() ? "" : '#' + target.anchor);
    };
    BOOST_TEST(leads("agenda[2].ownerId") == "fields#agenda.ownerId");
    BOOST_TEST(leads("start.date") == "fields#start.local");
    BOOST_TEST(leads("chair") == "fields#attendees.role");
    BOOST_TEST(leads("add:goals") == "fields#goals");
    BOOST_TEST(leads("remove:goals[0]") == "fields#goals");
    BOOST_TEST(leads("day:2026-12-07:start.date") == "fields#start.local");
    BOOST_TEST(leads("open:row:agenda:i3") == "fields#agenda");
    BOOST_TEST(leads("open:calendar:actions[0].dueDate") == "fields#actions.dueDate");
    BOOST_TEST(leads("close:section:advice") == "rules#advice");
    BOOST_TEST(leads("goto:advisor.overrideReason") == "rules#advice");
    BOOST_TEST(leads("goto:attendees[1].email") == "fields#attendees.email");
    BOOST_TEST(leads("make:agenda") == "plan#documents");
    BOOST_TEST(leads("make:minutes:internal") == "close#minutes");
    BOOST_TEST(leads("apply:A2") == "figures#alternatives");
    BOOST_TEST(leads("recent:3") == "plan#files");
    BOOST_TEST(leads("") == "start");
    BOOST_TEST(leads("text:unheard") == "start");
}

BOOST_AUTO_TEST_SUITE_END()
