// SPDX-License-Identifier: MPL-2.0
#include "panel/view_of.hpp"

#include "forms/layout.hpp"
#include "forms/place.hpp"
#include "panel/detail/advice_lines.hpp"
#include "panel/detail/agenda_lines.hpp"
#include "panel/detail/cost_lines.hpp"
#include "panel/detail/document_lines.hpp"
#include "panel/detail/figures.hpp"
#include "panel/detail/form_lines.hpp"
#include "panel/detail/frame_lines.hpp"
#include "panel/detail/lines.hpp"
#include "panel/detail/messages.hpp"
#include "panel/detail/people_lines.hpp"

#include <algorithm>

namespace planerka::panel
{
namespace
{
const forms::Section* section_of(std::string_view id)
{
    const auto all = forms::sections();
    const auto found = std::ranges::find(all, id, &forms::Section::id);
    return found == all.end() ? nullptr : &*found;
}

bool has_anything(const Meeting& meeting, std::string_view section)
{
    const auto* const found = section_of(section);
    return found &&
           std::ranges::any_of(found->entries, [&](const forms::Entry& entry) { return entry.is_of_use(meeting); });
}

/// A section that is all form.
void add_section(const Scene& scene, std::vector<Line>& lines, std::string_view section, bool by_default)
{
    if (has_anything(scene.meeting, section) && add_heading(scene, lines, section, by_default))
        add_form(scene, lines, section);
}

} // namespace

View view_of(const Meeting& meeting, const WrongTexts& wrong, const Folds& folds, const Surroundings& around,
             std::span<const Blueprint> blueprints, Language language)
{
    const auto scheduled = schedule(meeting);
    const auto problems = check(meeting, scheduled, language);
    Words words;
    const Scene scene{meeting, wrong, folds, around, scheduled, problems, blueprints, language, words};
    const auto figures = figures_of(meeting, language);
    View view;
    view.has_wrong_texts = !wrong.empty();
    add_head(scene, figures, view.head);
    add_section(scene, view.body, "meeting", true);
    add_section(scene, view.body, "subject", false);
    add_agenda(scene, view.body);
    add_people(scene, view.body);
    if (folds.is_open("section:people", true))
        add_cost(scene, figures, view.body);
    add_advice(scene, figures, view.body);
    add_section(scene, view.body, "after", meeting.status == Status::held);
    add_documents(scene, view.body);
    const auto* const problem = put_messages(scene, view.body);
    add_foot(scene, problem, view.foot);
    return view;
}

void open_to(Folds& folds, const Meeting& meeting, std::string_view path)
{
    const auto row = forms::row_of(path);
    const auto list = row ? row->list : path;
    for (const auto& section : forms::sections())
        for (const auto& entry : section.entries)
        {
            const bool is_start = entry.path == "start.local" && path.starts_with("start.");
            if (entry.path != list && entry.path != path && !is_start)
                continue;
            folds.set("section:" + std::string(section.id), true);
            if (entry.weight == forms::Weight::more)
                folds.set("more:" + std::string(section.id), true);
        }
    if (row)
        folds.set(row_part(meeting, row->list, row->row), true);
}
} // namespace planerka::panel
