// SPDX-License-Identifier: MPL-2.0
#include "panel/detail/people_table.hpp"

#include "text/blank.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace planerka::panel
{
std::optional<std::vector<Column>> headings(const std::vector<std::string>& cells)
{
    static constexpr std::array kWords{std::pair{std::string_view("name"), Column::name},
                                       std::pair{std::string_view("full name"), Column::name},
                                       std::pair{std::string_view("имя"), Column::given},
                                       std::pair{std::string_view("фио"), Column::name},
                                       std::pair{std::string_view("ф.и.о."), Column::name},
                                       std::pair{std::string_view("участник"), Column::name},
                                       std::pair{std::string_view("attendee"), Column::name},
                                       std::pair{std::string_view("participant"), Column::name},
                                       std::pair{std::string_view("first name"), Column::given},
                                       std::pair{std::string_view("given name"), Column::given},
                                       std::pair{std::string_view("last name"), Column::surname},
                                       std::pair{std::string_view("surname"), Column::surname},
                                       std::pair{std::string_view("фамилия"), Column::surname},
                                       std::pair{std::string_view("e-mail"), Column::other},
                                       std::pair{std::string_view("email"), Column::other},
                                       std::pair{std::string_view("e-mail address"), Column::other},
                                       std::pair{std::string_view("email address"), Column::other},
                                       std::pair{std::string_view("почта"), Column::other},
                                       std::pair{std::string_view("эл. почта"), Column::other},
                                       std::pair{std::string_view("адрес"), Column::other},
                                       std::pair{std::string_view("job title"), Column::other},
                                       std::pair{std::string_view("title"), Column::other},
                                       std::pair{std::string_view("position"), Column::other},
                                       std::pair{std::string_view("role"), Column::other},
                                       std::pair{std::string_view("должность"), Column::other},
                                       std::pair{std::string_view("phone"), Column::other},
                                       std::pair{std::string_view("телефон"), Column::other},
                                       std::pair{std::string_view("№"), Column::other}};
    std::vector<Column> columns;
    std::size_t known = 0;
    for (const auto& cell : cells)
    {
        const auto* const found = std::ranges::find(kWords, std::string_view(text::comparable(cell)),
                                                    &std::pair<std::string_view, Column>::first);
        columns.push_back(found == kWords.end() ? Column::unknown : found->second);
        known += found != kWords.end();
    }
    return known >= 2 ? std::optional(std::move(columns)) : std::nullopt;
}

std::vector<PersonPart> parts_of_row(const std::vector<std::string>& cells, const std::vector<Column>& columns)
{
    std::vector<PersonPart> parts;
    PersonPart named;
    std::string given;
    std::string surname;
    for (std::size_t i = 0; i < cells.size(); ++i)
    {
        const auto column = i < columns.size() ? columns[i] : Column::unknown;
        auto part = person_part(cells[i]);
        const bool has_surname = std::ranges::find(columns, Column::surname) != columns.end();
        if (column == Column::surname)
            surname = part.text;
        else if (column == Column::given && has_surname)
            given = part.text;
        else if (column == Column::name || column == Column::given)
            named = std::move(part);
        else if (!part.is_empty())
            parts.push_back(std::move(part));
    }
    if (!surname.empty() || !given.empty())
        named.text = given.empty() || surname.empty() ? given + surname : joined_name(surname, given);
    if (!named.is_empty())
        parts.insert(parts.begin(), std::move(named));
    // Two columns with half a name each, in the order of the language.
    if (parts.size() >= 2 && columns.empty() && parts[0].email.empty() && parts[1].email.empty() &&
        may_be_half_a_name(parts[0].text) && may_be_half_a_name(parts[1].text))
    {
        parts[0].text += ' ' + parts[1].text;
        parts.erase(parts.begin() + 1);
    }
    return parts;
}
} // namespace planerka::panel
