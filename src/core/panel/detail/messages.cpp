// SPDX-License-Identifier: MPL-2.0
#include "panel/detail/messages.hpp"

#include "forms/place.hpp"
#include "panel/detail/lines.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace planerka::panel
{
namespace
{
struct Message
{
    std::string text;
    bool is_wrong = false;
};

/// The cells that one can type or choose in, and where they are.
class Cells
{
public:
    explicit Cells(const std::vector<Line>& lines)
    {
        for (std::size_t line = 0; line < lines.size(); ++line)
            for (const auto& cell : lines[line].cells)
                add(cell, line);
    }

    /// The cell that a place is edited in, else the nearest one around it; nothing if none is in sight.
    std::optional<std::string> nearest(std::string_view path) const
    {
        if (line_of_.contains(path))
            return std::string(path);
        if (const auto row = forms::row_of(path))
        {
            auto found = first_in(forms::place_in(row->list, row->row));
            return found || !line_of_.contains(row->list) ? found : std::optional(std::string(row->list));
        }
        for (;;)
        {
            if (auto found = first_in(path))
                return found;
            const auto dot = path.rfind('.');
            if (dot == std::string_view::npos)
                return std::nullopt;
            path = path.substr(0, dot);
        }
    }

    std::size_t line_of(std::string_view cell) const { return line_of_.find(cell)->second; }

private:
    void add(const Cell& cell, std::size_t line)
    {
        // The heading of a section stands for the list that it is about.
        if (cell.name == "text:section:agenda")
            line_of_.emplace("agenda", line);
        else if (cell.name == "text:section:people")
            line_of_.emplace("attendees", line);
        if (cell.widget == Widget::label || cell.widget == Widget::button)
            return;
        line_of_.emplace(cell.name, line);
        for (auto end = cell.name.find_first_of(".]"); end != std::string::npos;
             end = cell.name.find_first_of(".]", end + 1))
            first_.try_emplace(cell.name.substr(0, cell.name[end] == ']' ? end + 1 : end), cell.name);
    }

    std::optional<std::string> first_in(std::string_view object) const
    {
        const auto found = first_.find(object);
        return found == first_.end() ? std::nullopt : std::optional(found->second);
    }

    std::map<std::string, std::size_t, std::less<>> line_of_{};
    std::map<std::string, std::string, std::less<>> first_{}; ///< the first cell in an object or row
};

/// The check speaks of the start as a whole, the panel of its two halves.
std::string_view place_of(const Problem& problem)
{
    const std::string_view path = problem.path;
    return path == "start" || path == "start.local" ? "start.time" : path;
}

/// Remarks on rows are left to the documents' own check unless the row is open: a fresh meeting has many, and they
/// would hide what matters.
bool is_worth_showing(const Problem& problem, const std::string& cell)
{
    return problem.severity == Severity::error || cell == problem.path || !forms::row_of(problem.path);
}
/// A field shows that it is wrong itself, and says why to whoever cannot see what stands below it.
void mark_wrong(Line& line, std::string_view name, const std::string& message)
{
    const auto cell = std::ranges::find(line.cells, name, &Cell::name);
    if (cell == line.cells.end() || cell->widget == Widget::label)
        return;
    cell->is_wrong = true;
    cell->help = message + '\n' + cell->help;
}
} // namespace

const Problem* put_messages(const Scene& scene, std::vector<Line>& lines)
{
    const Cells cells(lines);
    std::map<std::string, Message> messages;
    for (const auto& [path, wrong] : scene.wrong)
        if (const auto cell = cells.nearest(path))
            messages.insert_or_assign(*cell, Message{wrong.message, true});
    const Problem* without_place = nullptr;
    for (const auto& problem : scene.problems)
    {
        if (problem.id == "V15" && !scene.scheduled)
            continue; // the agenda says so itself, with the length that is enough
        const bool stops = problem.severity == Severity::error;
        const auto cell = cells.nearest(place_of(problem));
        if (!cell)
        {
            if (stops && !without_place)
                without_place = &problem;
            continue;
        }
        if (!is_worth_showing(problem, *cell))
            continue;
        // The first message of a field stays, because rules are ordered by importance; only an error takes the place of
        // a remark.
        auto& message = messages[*cell];
        if (message.text.empty() || (stops && !message.is_wrong))
            message = {problem.text, stops};
    }

    std::multimap<std::size_t, Line> below;
    for (auto& [cell, message] : messages)
    {
        const auto line = cells.line_of(cell);
        if (message.is_wrong)
            mark_wrong(lines[line], cell, message.text);
        below.emplace(line, Line{.cells = {label(std::move(message.text), message.is_wrong ? Tone::alarm : Tone::remark,
                                                 "message:" + cell)},
                                 .indent = lines[line].indent});
    }
    std::vector<Line> all;
    all.reserve(lines.size() + below.size());
    for (std::size_t line = 0; line < lines.size(); ++line)
    {
        all.push_back(std::move(lines[line]));
        for (auto [each, end] = below.equal_range(line); each != end; ++each)
            all.push_back(std::move(each->second));
    }
    lines = std::move(all);
    return without_place;
}
} // namespace planerka::panel
