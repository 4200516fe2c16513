// SPDX-License-Identifier: MPL-2.0
#include "panel/detail/advice_lines.hpp"

#include "advice/advice.hpp"
#include "cost/alternatives.hpp"
#include "panel/apply_alternative.hpp"
#include "panel/detail/form_lines.hpp"
#include "panel/detail/lines.hpp"
#include "text/format.hpp"

#include <algorithm>
#include <array>

namespace planerka::panel
{
namespace
{
struct Subject
{
    std::string_view rule;
    std::string_view path;
};

/// What a rule (advice/README.md, "Rules") is about; those that speak for a meeting are about nothing to be changed.
constexpr std::array kSubjects{Subject{"R01", "goals"},
                               Subject{"R02", "justification"},
                               Subject{"R03", "agenda"},
                               Subject{"R04", "agenda"},
                               Subject{"R05", "agenda"},
                               Subject{"R06", "attendees"},
                               Subject{"R07", "agenda"},
                               Subject{"R08", "attendees"},
                               Subject{"R09", "attendees"},
                               Subject{"R10", "attendees"},
                               Subject{"R11", "recurrence.reviewDate"},
                               Subject{"R12", "recurrence.rrule"},
                               Subject{"R13", "expectedBenefit.revenue.amount"},
                               Subject{"R14", "durationMinutes"},
                               Subject{"R15", "format"},
                               Subject{"R16", "start.time"},
                               Subject{"R17", "attendees"},
                               Subject{"R18", "start.time"},
                               Subject{"R23", "attendees"}};

void add_rule(const Scene& scene, const FiredRule& rule, std::vector<Line>& lines)
{
    Line fact{.cells = {label(rule.fact, Tone::plain, "text:" + rule.id)}, .begins_part = true};
    const auto about = std::ranges::find(kSubjects, rule.id, &Subject::rule);
    if (about != kSubjects.end())
        fact.cells.push_back(sign("goto:" + std::string(about->path), "→", say(scene.language, "help.goto")));
    lines.push_back(std::move(fact));
    lines.push_back({.cells = {label(rule.text, Tone::remark)}});
}

void add_alternatives(const Scene& scene, const Cost& cost, std::vector<Line>& lines)
{
    const auto found = alternatives_of(scene.meeting, cost);
    if (!found || found.value().empty())
        return;
    lines.push_back({.cells = {label(say(scene.language, "alternatives"), Tone::heading)}, .begins_part = true});
    for (const auto& way : found.value())
    {
        const auto key = "cost.alternative." + way.id;
        const auto name = text::message(scene.language, key);
        const auto* const saving = way.saving.is_negative() ? "alternative.dearer" : "alternative.saves";
        Line line{.cells = {label(
                      say(scene.language, saving, {{"name", name}, {"money", text::money(way.saving, scene.language)}}),
                      Tone::plain, "text:" + way.id)},
                  .begins_part = true};
        lines.push_back(std::move(line));
        lines.push_back({.cells = {label(text::message(scene.language, key + ".lost"), Tone::remark)}});
        if (can_be_applied(way.id))
            lines.push_back({.cells = {button("apply:" + way.id, say(scene.language, "do.apply"),
                                              say(scene.language, "help.apply", {{"name", name}}))},
                             .is_buttons = true});
    }
}
} // namespace

void add_advice(const Scene& scene, const Figures& figures, std::vector<Line>& lines)
{
    if (!add_heading(scene, lines, "advice", false))
        return;
    const auto advice =
        advise(scene.meeting,
               {.today = scene.around.today, .previous = {}, .other_meetings = {}, .limits = scene.around.limits},
               scene.language);
    lines.push_back({.cells = {label(verdict_text(advice.verdict, scene.language), Tone::heading, "text:verdict")}});
    for (const auto& reservation : advice.reservations)
        lines.push_back({.cells = {label(reservation, Tone::remark)}});
    for (const auto& rule : advice.rules)
        add_rule(scene, rule, lines);
    add_form(scene, lines, "advice");
    if (figures.all)
        add_alternatives(scene, *figures.all, lines);
}
} // namespace planerka::panel
