// SPDX-License-Identifier: MPL-2.0
#include "app/detail/editor_problems.hpp"

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

/// The first message of a field stays, because rules are ordered by importance; only an error takes the place of a
/// remark.
template <class Target>
void put(Target& target, const Problem& problem)
{
    const bool wrong = problem.severity == Severity::error;
    if (!target.message.empty() && (target.wrong || !wrong))
        return;
    target.message = problem.text;
    target.wrong = wrong;
}

AgendaRow* row_with(View& view, std::size_t item)
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

/// Puts a problem of an item or a person beside its row; false if there is none.
bool put_beside_row(View& view, const Problem& problem)
{
    const std::string_view path = problem.path;
    if (const auto item = index_in(path, "agenda"))
    {
        auto* const row = row_with(view, *item);
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

/// The cell of a field that can hold a wrong text; nullptr for others, and for rows that there are not.
Cell* cell_of(View& view, Field field, std::size_t row)
{
    switch (field)
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
        auto* const item = row_with(view, row);
        return item ? &item->minutes : nullptr;
    }
    case Field::person_count:
        return row < view.people.size() ? &view.people[row].count : nullptr;
    case Field::person_rate:
        return row < view.people.size() ? &view.people[row].rate : nullptr;
    default:
        return nullptr; // every text will do there
    }
}
} // namespace

void show_problems(const std::vector<Problem>& problems, View& view)
{
    const bool agenda_fits = !view.agenda.wrong;
    for (const auto& problem : problems)
    {
        const bool is_about_the_fit = problem.id == "V15";
        if (is_about_the_fit && !agenda_fits)
            continue; // show_agenda() has said so, with the length that is enough
        if (put_beside_field(view, problem) || problem.severity != Severity::error)
            continue;
        if (!put_beside_row(view, problem))
            view.problems.push_back(problem.text);
    }
}

void show_wrong_texts(const WrongTexts& wrong, View& view)
{
    view.has_wrong_texts = !wrong.empty();
    for (const auto& [place, text] : wrong)
        if (auto* const cell = cell_of(view, place.first, place.second))
            *cell = Cell{text.text, text.message, true};
}
} // namespace planerka::app
