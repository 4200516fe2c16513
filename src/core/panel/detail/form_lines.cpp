// SPDX-License-Identifier: MPL-2.0
#include "panel/detail/form_lines.hpp"

#include "forms/place.hpp"
#include "panel/detail/lines.hpp"
#include "panel/detail/packing.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace planerka::panel
{
namespace
{
bool is_list(const Scene& scene, std::string_view path)
{
    return std::holds_alternative<forms::Rows>(forms::find(scene.meeting, path).value);
}

/// Nothing if there is no start, or if days say when they end.
std::string when_it_ends(const Scene& scene)
{
    static constexpr std::array kDays{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    const auto start = scene.meeting.start();
    if (!start || !scene.meeting.days.empty())
        return {};
    const std::string day = kDays.at(static_cast<std::size_t>(start->date.weekday()));
    return say(scene.language, "when",
               {{"day", day},
                {"end", start->plus(scene.meeting.duration_minutes).clock()},
                {"zone", scene.meeting.time_zone}});
}

void add_entries(const Scene& scene, std::vector<Line>& lines, std::span<const forms::Entry> entries,
                 forms::Weight weight, std::string_view elsewhere)
{
    Packing packing(scene, lines, 0);
    for (const auto& entry : entries)
    {
        if (entry.weight != weight || entry.path == elsewhere || !entry.is_of_use(scene.meeting))
            continue;
        if (entry.path == "start.local")
        {
            packing.add("start.date");
            packing.add("start.time");
        }
        else if (is_list(scene, entry.path))
        {
            packing.end_line();
            add_rows(scene, lines, entry.path);
        }
        else if (entry.path == "durationMinutes")
        {
            packing.end_line(); // below date and time, with what follows from the three beside it
            packing.add(entry.path);
            if (auto when = when_it_ends(scene); !when.empty())
                packing.add_remark(std::move(when), "text:when");
            packing.end_line();
        }
        else
            packing.add(entry.path);
    }
}

bool has_more(const Scene& scene, std::span<const forms::Entry> entries)
{
    return std::ranges::any_of(entries, [&](const forms::Entry& entry)
                               { return entry.weight == forms::Weight::more && entry.is_of_use(scene.meeting); });
}
} // namespace

void add_form(const Scene& scene, std::vector<Line>& lines, std::string_view section, std::string_view elsewhere)
{
    const auto all = forms::sections();
    const auto found = std::ranges::find(all, section, &forms::Section::id);
    if (found == all.end())
        return;
    add_entries(scene, lines, found->entries, forms::Weight::main, elsewhere);
    if (!has_more(scene, found->entries))
        return;
    const auto part = "more:" + std::string(section);
    const bool is_open = scene.folds.is_open(part, false);
    lines.push_back({.cells = {fold_sign(scene, part, false, say(scene.language, "more")),
                               label(say(scene.language, "more"), Tone::caption)}});
    if (is_open)
        add_entries(scene, lines, found->entries, forms::Weight::more, elsewhere);
}

void add_rows(const Scene& scene, std::vector<Line>& lines, std::string_view list, int indent)
{
    const auto found = forms::find(scene.meeting, list);
    const auto& rows = std::get<forms::Rows>(found.value);
    const auto form = forms::row_form(rows.entity());
    lines.push_back({.cells = {label(label_at(scene, list), Tone::caption)}, .indent = indent});
    for (std::size_t row = 0; row < rows.size(); ++row)
    {
        Line line{.indent = indent};
        std::vector<std::string_view> shown;
        for (const auto& entry : form)
        {
            const bool is_first = shown.empty();
            if (!is_first && (entry.weight != forms::Weight::main || !entry.is_of_use(scene.meeting)))
                continue;
            auto cell = editing(scene, forms::place_in(list, row, entry.path));
            if (!is_first && (cell.widget == Widget::memo || cell.columns > 12))
                continue; // too wide to stand beside the first
            if (cell.widget == Widget::memo)
                cell.widget = Widget::edit;
            if (is_first)
                cell.columns = kRest;
            shown.push_back(entry.path);
            line.cells.push_back(std::move(cell));
        }
        const auto part = row_part(scene.meeting, list, row);
        line.cells.push_back(fold_sign(scene, part, false, say(scene.language, "details")));
        lines.push_back(std::move(line));
        if (scene.folds.is_open(part, false))
            add_details(scene, lines, list, row, rows.entity(), shown);
    }
    lines.push_back({.cells = {button("add:" + std::string(list),
                                      text::message(scene.language, "forms.add." + std::string(rows.entity())),
                                      say(scene.language, "help.add"))},
                     .indent = indent,
                     .is_buttons = true});
}
} // namespace planerka::panel
