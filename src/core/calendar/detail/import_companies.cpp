// SPDX-License-Identifier: MPL-2.0
#include "calendar/detail/import_companies.hpp"

#include "base/letters.hpp"
#include "text/blank.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace planerka
{
namespace
{
/// In one case, whatever the alphabet.
std::string folded(std::string_view domain)
{
    const bool is_ascii = std::ranges::all_of(domain, [](char c) { return (c & 0x80) == 0; });
    return is_ascii ? lowered(domain) : text::comparable(domain);
}

/// "example.com" and "eu.example.com" are one company; so are two below neither of which stands a country alone. Both
/// are folded.
bool is_same_company(std::string_view a, std::string_view b)
{
    if (a.size() < b.size())
        std::swap(a, b);
    return a.ends_with(b) &&
           (a.size() == b.size() || (b.find('.') != std::string_view::npos && a[a.size() - b.size() - 1] == '.'));
}

std::vector<std::string> all_folded(const std::vector<std::string>& domains)
{
    std::vector<std::string> result;
    std::ranges::transform(domains, std::back_inserter(result), folded);
    return result;
}

/// How often a domain takes part.
struct Presence
{
    int meetings = 0;
    int organised = 0;
    std::size_t last = 0; ///< the last meeting that was counted, from 1
    std::size_t order = 0;

    auto rank() const { return std::tuple(meetings, organised, -static_cast<std::ptrdiff_t>(order)); }
};

using Presences = std::unordered_map<std::string, Presence>;

Presences presences(const std::vector<Meeting>& meetings)
{
    Presences domains;
    std::size_t number = 0;
    for (const auto& meeting : meetings)
    {
        ++number;
        for (const auto& person : meeting.attendees)
        {
            const auto domain = domain_of(person.email);
            if (domain.empty() || (!person.affiliation.empty() && person.affiliation != "internal"))
                continue;
            auto& presence = domains.try_emplace(folded(domain), Presence{.order = domains.size()}).first->second;
            presence.meetings += presence.last != number;
            presence.last = number;
            presence.organised += person.id == meeting.organizer_id;
        }
    }
    return domains;
}

/// The domain that takes part in most meetings; of several, in more as organiser, then the first of the file.
GuessedDomain most_present(const std::vector<Meeting>& meetings)
{
    using enum GuessedDomain::Reason;
    const auto domains = presences(meetings);
    const auto best = std::ranges::max_element(domains, {}, [](const auto& each) { return each.second.rank(); });
    if (best == domains.end())
        return {};
    GuessedDomain guess{best->first, most};
    for (const auto& [name, presence] : domains)
        if (presence.meetings == best->second.meetings && !is_same_company(name, guess.name))
            guess.reason = std::max(guess.reason, presence.organised == best->second.organised ? first : organiser);
    return guess;
}

/// Whether anybody became a client because of their address.
bool settle(Meeting& meeting, const auto& is_own)
{
    bool has_clients = false;
    bool has_strangers = false;
    for (auto& person : meeting.attendees)
    {
        if (person.affiliation.empty())
        {
            const auto domain = domain_of(person.email);
            const bool is_stranger = !domain.empty() && !is_own(folded(domain));
            person.affiliation = is_stranger ? "client" : "internal";
            has_strangers = has_strangers || is_stranger;
        }
        person.attendee_kind = person.affiliation == "internal" ? "other_staff" : person.affiliation;
        has_clients = has_clients || person.affiliation == "client";
    }
    meeting.audience = has_clients ? Audience::mixed : Audience::internal;
    return has_strangers;
}
} // namespace

std::string_view domain_of(std::string_view address)
{
    const auto at = address.rfind('@');
    return at == std::string_view::npos ? std::string_view{} : address.substr(at + 1);
}

std::optional<GuessedDomain> settle_companies(std::vector<Meeting>& meetings,
                                              const std::vector<std::string_view>& owners,
                                              const std::vector<std::string>& own)
{
    const bool must_guess =
        own.empty() && std::ranges::any_of(owners, [](std::string_view owner) { return owner.empty(); });
    auto guess = must_guess ? most_present(meetings) : GuessedDomain();
    const auto named = all_folded(own);
    bool decided = false;
    for (std::size_t i = 0; i < meetings.size(); ++i)
    {
        const bool is_guess = must_guess && owners[i].empty();
        const auto home = is_guess ? guess.name : folded(owners[i]);
        const auto is_own = [&](std::string_view domain)
        {
            return named.empty()
                       ? is_same_company(domain, home)
                       : std::ranges::any_of(named, [&](const auto& each) { return is_same_company(domain, each); });
        };
        decided = settle(meetings[i], is_own) && is_guess ? true : decided;
    }
    return decided ? std::optional(std::move(guess)) : std::nullopt;
}

std::vector<std::string> unmet_domains(const std::vector<Meeting>& meetings, const std::vector<std::string>& domains)
{
    std::vector<std::string> unmet;
    for (const auto& each : domains)
    {
        const auto is_there = [wanted = folded(each)](const Attendee& person)
        {
            const auto domain = domain_of(person.email);
            return !domain.empty() && is_same_company(folded(domain), wanted);
        };
        if (std::ranges::none_of(meetings, [&](const Meeting& meeting)
                                 { return std::ranges::any_of(meeting.attendees, is_there); }))
            unmet.push_back(each);
    }
    return unmet;
}

std::vector<std::string> domains_in(std::string_view text)
{
    std::vector<std::string> domains;
    for (std::size_t at = 0; at <= text.size();)
    {
        const auto end = std::min(text.find_first_of(",;", at), text.size());
        auto domain = text::trimmed(text.substr(at, end - at));
        at = end + 1;
        if (const auto scheme = domain.find("://"); scheme != std::string::npos)
            domain.erase(0, scheme + 3);
        domain.erase(std::min(domain.find_first_of("/?#"), domain.size()));
        domain.erase(0, domain.rfind('@') + 1);
        domain.erase(domain.find_last_not_of('.') + 1);
        if (!domain.empty())
            domains.push_back(folded(domain));
    }
    return domains;
}
} // namespace planerka
