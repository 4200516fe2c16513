// SPDX-License-Identifier: MPL-2.0
#include "panel/paste_people.hpp"

#include "base/letters.hpp"
#include "forms/place.hpp"
#include "meeting/meeting_file.hpp"
#include "panel/detail/job_titles.hpp"
#include "panel/detail/people_in_text.hpp"
#include "text/blank.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace planerka::panel
{
namespace
{
std::string domain_in(std::string_view address)
{
    const auto at = address.rfind('@');
    return at == address.npos ? std::string() : text::comparable(address.substr(at + 1));
}

/// Also a domain below it.
bool is_at(const std::string& domain, const std::string& ours)
{
    return domain == ours || domain.ends_with('.' + ours);
}

/// Equal for «Анна Соколова» and «соколова анна»; empty for no name.
std::string key_of_name(std::string_view name)
{
    const auto plain = text::comparable(name);
    std::vector<std::string> words(1);
    for (const char c : plain)
        if (planerka::is_space(c))
            words.emplace_back();
        else
            words.back() += c;
    std::erase(words, std::string());
    std::ranges::sort(words);
    std::string key;
    for (const auto& word : words)
        key += word + ' ';
    return key;
}

/// "Dana Reyes" of dana.reyes@example.com.
std::string name_of_address(std::string_view address)
{
    auto local = address.substr(0, address.find('@'));
    local = local.substr(0, local.find('+'));
    std::string name;
    bool begins = true;
    for (const char c : local)
    {
        if (std::string_view("._-").find(c) != std::string_view::npos || planerka::is_digit(c))
        {
            begins = true;
            continue;
        }
        if (begins && !name.empty())
            name += ' ';
        name += begins && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        begins = false;
    }
    return name.empty() ? std::string(address) : name;
}

/// The domain that most addresses have; of several the first. Empty if there are none.
std::string most_common(const std::vector<std::string>& domains)
{
    std::map<std::string, int> counts;
    for (const auto& domain : domains)
        ++counts[domain];
    const auto best = std::ranges::max_element(domains, {}, [&](const std::string& domain) { return counts[domain]; });
    return best == domains.end() ? std::string() : *best;
}

std::string our_domain(const Meeting& meeting, const std::vector<NamedPerson>& people)
{
    std::vector<std::string> domains;
    for (const auto& person : meeting.attendees)
        if (is_internal(person) && !person.email.empty())
            domains.push_back(domain_in(person.email));
    if (domains.empty())
        for (const auto& person : people)
            if (!person.email.empty())
                domains.push_back(domain_in(person.email));
    return most_common(domains);
}

class Pasting
{
public:
    Pasting(Meeting& meeting, std::string our_domain) : meeting_(meeting), our_domain_(std::move(our_domain))
    {
        for (std::size_t row = 0; row < meeting.attendees.size(); ++row)
            remember(row);
    }

    void take(NamedPerson named)
    {
        const bool is_clients = belongs_to_client(named);
        auto row = row_of(named, is_clients);
        if (row == meeting_.attendees.size())
        {
            if (row >= kMostElements)
                return;
            add(named, is_clients);
        }
        auto& person = meeting_.attendees[row];
        if (text::is_blank(person.name) || person.name.find('@') != std::string::npos)
            person.name = named.name.empty() ? name_of_address(named.email) : named.name;
        for (const auto& [value, said] : {std::pair{&person.email, &named.email},
                                          {&person.job_title, &named.job_title},
                                          {&person.phone, &named.phone}})
            if (text::is_blank(*value))
                *value = *said;
        remember(row);
        rows_.insert(row);
    }

    std::size_t count() const { return rows_.size(); }

private:
    bool belongs_to_client(const NamedPerson& named) const
    {
        return meeting_.audience != Audience::internal && !named.email.empty() && !our_domain_.empty() &&
               !is_at(domain_in(named.email), our_domain_);
    }

    static bool is_without_address(const Attendee& person) { return person.headcount == 1 && person.email.empty(); }

    /// The row of somebody who is there already; else how many there are.
    std::size_t row_of(const NamedPerson& named, bool is_clients)
    {
        if (const auto row = by_address_.find(text::comparable(named.email)); row != by_address_.end())
            return row->second;
        if (const auto row = by_name_.find(key_of_name(named.name)); row != by_name_.end())
            return row->second;
        auto& people = meeting_.attendees;
        // One who stands there as "Sales manager" until it is known who that is.
        if (const auto row = by_name_.find(key_of_name(named.job_title));
            row != by_name_.end() && is_without_address(people[row->second]))
        {
            people[row->second].name.clear();
            const auto found = row->second;
            by_name_.erase(row);
            return found;
        }
        const auto empty = std::ranges::find_if(
            people, [&](const Attendee& person)
            { return text::is_blank(person.name) && is_without_address(person) && is_client(person) == is_clients; });
        return static_cast<std::size_t>(empty - people.begin());
    }

    /// So that a long list does not have every person compared with every other.
    void remember(std::size_t row)
    {
        const auto& person = meeting_.attendees[row];
        if (!person.email.empty())
            by_address_.try_emplace(text::comparable(person.email), row);
        if (!text::is_blank(person.name))
            by_name_.try_emplace(key_of_name(person.name), row);
    }

    void add(const NamedPerson& named, bool is_clients)
    {
        const auto found = forms::find(meeting_, "attendees");
        auto rows = std::get<forms::Rows>(found.value);
        rows.insert(meeting_.attendees.size(), 'a');
        auto& person = meeting_.attendees.back();
        const auto kind = kind_of_job(named.job_title);
        person.attendee_kind = is_clients ? "client" : kind.empty() ? "sales_rep" : kind;
        person.affiliation = is_clients ? "client" : "internal";
        person.participation = "required";
        person.role = meeting_.attendees.size() == 1 && !is_clients ? "chair" : "participant";
    }

    Meeting& meeting_;
    std::string our_domain_;
    std::map<std::string, std::size_t> by_address_{};
    std::map<std::string, std::size_t> by_name_{};
    std::set<std::size_t> rows_{};
};
} // namespace

std::size_t take_people(Meeting& meeting, std::vector<NamedPerson> people)
{
    Pasting pasting(meeting, our_domain(meeting, people));
    for (auto& person : people)
        pasting.take(std::move(person));
    return pasting.count();
}

std::size_t paste_people(Meeting& meeting, std::string_view text)
{
    return take_people(meeting, people_in(text));
}
} // namespace planerka::panel
