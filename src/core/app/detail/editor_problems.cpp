// SPDX-License-Identifier: MPL-2.0
#include "app/editor.hpp"

#include "check/check.hpp"
#include "text/messages.hpp"

#include <charconv>

namespace planerka::app
{
namespace
{
/// The index in "agenda[2].plannedMinutes"; nothing if the path is not of that list.
std::optional<std::size_t> index_in(std::string_view path, std::string_view list)
{
    if (!path.starts_with(list) || path.size() <= list.size() || path[list.size()] != '[')
        return std::nullopt;
    std::size_t index = 0;
    const auto* const from = path.data() + list.size() + 1;
    if (std::from_chars(from, path.data() + path.size(), index).ec != std::errc{})
        return std::nullopt;
    return index;
}

/// The first message of a field wins: it is the one with the smallest number, and rules are ordered by importance.
template <class Target>
void put(Target& target, const Problem& problem)
{
    const bool wrong = problem.severity == Severity::error;
    if (!target.message.empty() && (target.wrong || !wrong))
        return;
    target.message = problem.text;
    target.wrong = wrong;
}

AgendaRow* row_of(View& view, std::size_t item)
{
    for (auto& row : view.rows)
        if (row.item == item)
            return &row;
    return nullptr;
}

/// Puts a problem of the meeting's own data beside its field; false if the panel has none.
bool put_beside_field(View& view, const Problem& problem)
{
    const std::string_view path = problem.path;
    if (path == "title")
        put(view.title, problem);
    else if (path == "durationMinutes")
        put(view.minutes, problem);
    else if (path.starts_with("start"))
        put(view.time, problem);
    else if (path.starts_with("format"))
        put(view.format, problem);
    else if (path.starts_with("platform"))
        put(view.link, problem);
    else if (path.starts_with("location"))
        put(view.place, problem);
    else if (path == "audience")
        put(view.audience, problem);
    else if (path == "client.company")
        put(view.client, problem);
    else if (path == "agenda")
        put(view.agenda, problem);
    else if (path == "attendees")
        put(view.attendees, problem);
    else if (path == "costs.currency")
        put(view.currency, problem);
    else
        return false;
    return true;
}

bool put_beside_row(View& view, const Problem& problem)
{
    const std::string_view path = problem.path;
    if (const auto item = index_in(path, "agenda"))
    {
        auto* const row = row_of(view, *item);
        if (row)
            put(path.find("inutes") == std::string_view::npos ? row->title : row->minutes, problem);
        return row;
    }
    if (const auto person = index_in(path, "attendees"); person && *person < view.people.size())
    {
        auto& row = view.people[*person];
        put(path.ends_with(".headcount")                   ? row.count
            : path.find(".cost") != std::string_view::npos ? row.rate
                                                           : row.name,
            problem);
        return true;
    }
    return false;
}
} // namespace

/// Errors are shown beside what they concern, or in the list of what stops the documents. Remarks on single rows are
/// left to the documents' own check: a fresh meeting has many, and they would hide what matters.
void Editor::show_problems(View& view) const
{
    const bool agenda_fits = !view.agenda.wrong;
    for (const auto& problem : check(meeting_, language_))
    {
        const bool about_the_fit = problem.id == "V15";
        if (about_the_fit && !agenda_fits)
            continue; // the schedule has said so, with the length that would do
        if (put_beside_field(view, problem) || problem.severity != Severity::error)
            continue;
        if (!put_beside_row(view, problem))
            view.problems.push_back(problem.text);
    }
}

void Editor::show_wrong_texts(View& view) const
{
    view.has_wrong_texts = !wrong_.empty();
    for (const auto& [place, wrong] : wrong_)
    {
        const auto [field, row] = place;
        auto* cell = [&, &its_field = field, &its_row = row]() -> Cell*
        {
            switch (its_field)
            {
            case Field::date:
                return &view.date;
            case Field::time:
                return &view.time;
            case Field::minutes:
                return &view.minutes;
            case Field::currency:
                return &view.currency;
            case Field::item_minutes:
            {
                auto* const item = row_of(view, its_row);
                return item ? &item->minutes : nullptr;
            }
            case Field::person_count:
                return its_row < view.people.size() ? &view.people[its_row].count : nullptr;
            case Field::person_rate:
                return its_row < view.people.size() ? &view.people[its_row].rate : nullptr;
            default:
                return nullptr; // every text will do there
            }
        }();
        if (cell)
            *cell = Cell{wrong.text, wrong.message, true};
    }
}
} // namespace planerka::app
