// SPDX-License-Identifier: MPL-2.0
#include "calendar/detail/import_companies.hpp"

#include "calendar/domains.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace planerka
{
namespace
{
std::vector<std::string> all_comparable(const std::vector<std::string>& domains)
{
    std::vector<std::string> result;
    std::ranges::transform(domains, std::back_inserter(result), comparable_domain);
    return result;
}

/// How often a domain takes part in the meetings of a file.
struct Presence
{
    int meetings = 0;
    int organised = 0;
    std::size_t last = 0;  ///< the last meeting that was counted, from 1
    std::size_t order = 0; ///< in which it comes first in the file

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
            auto& presence =
                domains.try_emplace(comparable_domain(domain), Presence{.order = domains.size()}).first->second;
            presence.meetings += presence.last != number;
            presence.last = number;
            presence.organised += person.id == meeting.organizer_id;
        }
    }
    return domains;
}

/// The domain that takes part in most meetings; of several the one that organises more of them, then the first in the
/// file.
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

/// Sets affiliations and audience. Returns whether anybody became a client because of their address.
bool settle(Meeting& meeting, const auto& is_own)
{
    bool has_clients = false;
    bool has_strangers = false;
    for (auto& person : meeting.attendees)
    {
        if (person.affiliation.empty())
        {
            const auto domain = domain_of(person.email);
            const bool is_stranger = !domain.empty() && !is_own(comparable_domain(domain));
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

std::optional<GuessedDomain> settle_companies(std::vector<Meeting>& meetings,
                                              const std::vector<std::string_view>& owners,
                                              const std::vector<std::string>& own)
{
    const bool must_guess =
        own.empty() && std::ranges::any_of(owners, [](std::string_view owner) { return owner.empty(); });
    auto guess = must_guess ? most_present(meetings) : GuessedDomain();
    const auto named = all_comparable(own);
    bool decided = false;
    for (std::size_t i = 0; i < meetings.size(); ++i)
    {
        const bool is_guess = must_guess && owners[i].empty();
        const auto home = is_guess ? guess.name : comparable_domain(owners[i]);
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
        const auto is_there = [wanted = comparable_domain(each)](const Attendee& person)
        {
            const auto domain = domain_of(person.email);
            return !domain.empty() && is_same_company(comparable_domain(domain), wanted);
        };
        if (std::ranges::none_of(meetings, [&](const Meeting& meeting)
                                 { return std::ranges::any_of(meeting.attendees, is_there); }))
            unmet.push_back(each);
    }
    return unmet;
}
} // namespace planerka
