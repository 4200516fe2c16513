// SPDX-License-Identifier: MPL-2.0
#include "panel/detail/people_in_text.hpp"

#include "base/letters.hpp"
#include "panel/detail/job_titles.hpp"
#include "panel/detail/people_parts.hpp"
#include "text/blank.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

namespace planerka::panel
{
namespace
{
using Parts = std::vector<PersonPart>;

/// "Reyes" and "Dana" are one name, «Соколова» and «Анна» in the order of Russian lists.
std::string joined_name(const std::string& surname, const std::string& given)
{
    const bool is_cyrillic = !surname.empty() && (surname.front() & 0x80) != 0;
    return is_cyrillic ? surname + ' ' + given : given + ' ' + surname;
}

bool may_be_half_a_name(const std::string& text)
{
    return is_one_name_word(text) && !is_job_title(text);
}

void add_to(std::string& text, const std::string& more)
{
    text += (text.empty() || more.empty() ? "" : ", ") + more;
}

/// Makes one person of parts that belong together.
std::optional<NamedPerson> person_of(const Parts& parts)
{
    NamedPerson person;
    std::vector<std::string> texts;
    for (const auto& part : parts)
    {
        if (person.email.empty())
            person.email = part.email;
        if (person.phone.empty())
            person.phone = part.phone;
        if (!part.text.empty())
            texts.push_back(part.text);
        if (!part.behind.empty())
            texts.push_back(part.behind);
    }
    // "Reyes", "Dana": two halves of a name.
    if (texts.size() >= 2 && may_be_half_a_name(texts[0]) && !is_job_title(texts[1]) && is_given_names(texts[1]))
    {
        texts[0] = joined_name(texts[0], texts[1]);
        texts.erase(texts.begin() + 1);
    }
    // The job title may stand before the name.
    if (texts.size() >= 2 && is_job_title(texts[0]))
        if (const auto name = std::ranges::find_if(texts, [](const std::string& text)
                                                   { return is_full_name(text) && !is_job_title(text); });
            name != texts.end())
            std::rotate(texts.begin(), name, name + 1);
    // An address and what somebody does, without a name.
    if (texts.size() == 1 && !person.email.empty() && is_job_title(texts[0]))
        texts.insert(texts.begin(), std::string());
    if (!texts.empty())
        person.name = texts.front();
    for (std::size_t i = 1; i < texts.size(); ++i)
        add_to(person.job_title, texts[i]);
    if (person.email.empty() && !is_name(person.name))
        return std::nullopt;
    return person;
}

void add_person(std::vector<NamedPerson>& people, const Parts& parts)
{
    if (auto person = person_of(parts))
        people.push_back(std::move(*person));
}

/// Parts between commas: one person, or several.
void add_people(std::vector<NamedPerson>& people, const Parts& parts)
{
    const auto addresses = std::ranges::count_if(parts, [](const PersonPart& part) { return !part.email.empty(); });
    const auto with_name = [](const PersonPart& part) { return !part.text.empty(); };
    const auto is_somebody = [](const PersonPart& part)
    { return part.email.empty() && is_full_name(part.text) && !is_job_title(part.text); };
    const bool are_names = parts.size() > 1 && std::ranges::all_of(parts, is_somebody);
    const bool is_named_address =
        std::ranges::any_of(parts, [&](const PersonPart& part) { return !part.email.empty() && with_name(part); });
    if (!are_names && addresses < 2 && !(is_named_address && std::ranges::any_of(parts, is_somebody)))
        return add_person(people, parts);
    // An address ends what belongs to a person; a job title behind it still does.
    Parts group;
    bool is_complete = false;
    for (const auto& part : parts)
    {
        const bool is_title = part.email.empty() && (is_job_title(part.text) || part.text.empty());
        if (is_complete && !is_title)
        {
            add_person(people, group);
            group.clear();
            is_complete = false;
        }
        group.push_back(part);
        is_complete = is_complete || !part.email.empty() || are_names;
    }
    if (!group.empty())
        add_person(people, group);
}

/// What the columns of a table hold, by the words in its first row.
enum class Column
{
    unknown,
    name,
    given,
    surname,
    other,
};

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

/// One row of a table: a person whose values stand in any order.
Parts parts_of_row(const std::vector<std::string>& cells, const std::vector<Column>& columns)
{
    Parts parts;
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
} // namespace

std::vector<NamedPerson> people_in(std::string_view text)
{
    std::vector<NamedPerson> people;
    std::vector<Column> columns;
    for (const auto& line : lines_of_list(text))
    {
        if (line.find('\t') != std::string::npos)
        {
            const auto cells = split_list(line, "\t");
            if (auto found = headings(cells))
                columns = std::move(*found);
            else
                add_person(people, parts_of_row(cells, columns));
            continue;
        }
        columns.clear();
        for (const auto& segment : split_list(line, ";"))
        {
            Parts parts;
            for (const auto& piece : split_list(segment, ","))
                for (auto& part : person_parts(piece))
                    if (!part.is_empty())
                        parts.push_back(std::move(part));
            if (!parts.empty())
                add_people(people, parts);
        }
    }
    return people;
}
} // namespace planerka::panel
