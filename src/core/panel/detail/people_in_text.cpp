// SPDX-License-Identifier: MPL-2.0
#include "panel/detail/people_in_text.hpp"

#include "panel/detail/job_titles.hpp"
#include "panel/detail/people_parts.hpp"
#include "panel/detail/people_table.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace planerka::panel
{
namespace
{
using Parts = std::vector<PersonPart>;

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

/// A line that has nothing but an address.
std::string address_alone(const std::string& line)
{
    const auto parts = person_parts(line);
    return parts.size() == 1 && parts[0].text.empty() && parts[0].behind.empty() ? parts[0].email : std::string();
}

/// "@Dana Reyes @Lena Vogt", as people are called in chats.
std::string without_mentions(std::string line)
{
    for (std::size_t at = 0; (at = line.find('@', at)) != std::string::npos; ++at)
        if (at == 0 || line[at - 1] == ' ')
            line[at] = ';';
    return line;
}

/// "Lena Vogt and Priya Shah" are two people.
std::vector<std::string> people_between(const std::string& piece)
{
    for (const std::string_view word : {" and ", " & ", " и "})
        if (const auto at = piece.find(word); at != std::string::npos)
        {
            auto before = piece.substr(0, at);
            auto behind = piece.substr(at + word.size());
            if (is_full_name(before) && is_full_name(behind) && !is_job_title(piece))
                return {std::move(before), std::move(behind)};
        }
    return {piece};
}

/// Reads line by line, for a line may tell more of the person before it.
class PeopleReader
{
public:
    explicit PeopleReader(std::vector<std::string> lines) : lines_(std::move(lines)) {}

    std::vector<NamedPerson> read()
    {
        for (std::size_t line = 0; line < lines_.size(); ++line)
            if (!add_row(lines_[line]) && !add_to_last(line))
                add_line(lines_[line]);
        return std::move(people_);
    }

private:
    /// A row of a table; its first one may say what the columns hold.
    bool add_row(const std::string& line)
    {
        for (const auto* const separator : {"\t", ";", ","})
            if (auto columns = headings(split_list(line, separator)))
            {
                columns_ = std::move(*columns);
                separator_ = separator;
                return true;
            }
        const bool has_tab = line.find('\t') != std::string::npos;
        if (!has_tab && (separator_.empty() || line.find(separator_) == std::string::npos))
        {
            columns_.clear();
            separator_.clear();
            return false;
        }
        add_person(people_, parts_of_row(split_list(line, has_tab ? "\t" : separator_), columns_));
        is_alone_ = false;
        return true;
    }

    /// A name, below it what the person does, below that the address.
    bool add_to_last(std::size_t line)
    {
        if (!is_alone_ || people_.empty() || !people_.back().email.empty())
            return false;
        if (auto address = address_alone(lines_[line]); !address.empty())
        {
            people_.back().email = std::move(address);
            return true;
        }
        const bool is_title = people_.back().job_title.empty() && is_job_title(lines_[line]) &&
                              line + 1 < lines_.size() && !address_alone(lines_[line + 1]).empty();
        if (is_title)
            people_.back().job_title = lines_[line];
        return is_title;
    }

    void add_line(const std::string& line)
    {
        const auto before = people_.size();
        for (const auto& segment : split_list(without_mentions(line), ";"))
        {
            Parts parts;
            for (const auto& piece : split_list(segment, ","))
                for (const auto& name : people_between(piece))
                    for (auto& part : person_parts(name))
                        if (!part.is_empty())
                            parts.push_back(std::move(part));
            if (!parts.empty())
                add_people(people_, parts);
        }
        is_alone_ = people_.size() == before + 1;
    }

    std::vector<std::string> lines_;
    std::vector<NamedPerson> people_{};
    std::vector<Column> columns_{};
    std::string separator_{};
    bool is_alone_ = false; ///< the line before named one person
};
} // namespace

std::vector<NamedPerson> people_in(std::string_view text)
{
    return PeopleReader(lines_of_list(text)).read();
}
} // namespace planerka::panel
