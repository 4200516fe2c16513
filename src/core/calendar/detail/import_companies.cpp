// SPDX-License-Identifier: MPL-2.0
#include "calendar/detail/import_companies.hpp"

#include "calendar/domains.hpp"
#include "calendar/mail_providers.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace planerka
{
namespace
{
/// The company that an address belongs to: its domain, or at a mail provider, which is no company, the address itself.
std::string company_of(std::string_view address)
{
    auto domain = comparable_domain(domain_of(address));
    return is_mail_provider(domain) ? comparable_domain(address) : domain;
}

/// Whether the address is meant by a domain or an address that stands for a company; both comparable. A mail provider
/// stands for nobody.
bool is_of(std::string_view address, std::string_view company)
{
    if (company.find('@') != std::string_view::npos)
        return address == company;
    return !is_mail_provider(company) && is_same_company(domain_of(address), company);
}

/// How often a company takes part in the meetings of a file.
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
    Presences companies;
    std::size_t number = 0;
    for (const auto& meeting : meetings)
    {
        ++number;
        for (const auto& person : meeting.attendees)
        {
            if (domain_of(person.email).empty() || (!person.affiliation.empty() && person.affiliation != "internal"))
                continue;
            auto& presence =
                companies.try_emplace(company_of(person.email), Presence{.order = companies.size()}).first->second;
            presence.meetings += presence.last != number;
            presence.last = number;
            presence.organised += person.id == meeting.organizer_id;
        }
    }
    return companies;
}

/// The company that takes part in most meetings; of several the one that organises more of them, then the first in the
/// file.
GuessedDomain most_present(const std::vector<Meeting>& meetings)
{
    using enum GuessedDomain::Reason;
    const auto companies = presences(meetings);
    const auto best = std::ranges::max_element(companies, {}, [](const auto& each) { return each.second.rank(); });
    if (best == companies.end())
        return {};
    GuessedDomain guess{best->first, most};
    for (const auto& [name, presence] : companies)
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
            const bool is_stranger = !domain_of(person.email).empty() && !is_own(comparable_domain(person.email));
            person.affiliation = is_stranger ? "client" : "internal";
            has_strangers = has_strangers || is_stranger;
        }
        person.attendee_kind = person.affiliation == "internal" ? "other_staff" : person.affiliation;
        has_clients = has_clients || person.affiliation == "client";
    }
    // What the calendar says of the audience holds if it is the more careful.
    if (has_clients && meeting.audience == Audience::internal)
        meeting.audience = Audience::mixed;
    return has_strangers;
}
} // namespace

std::optional<GuessedDomain> settle_companies(std::vector<Meeting>& meetings,
                                              const std::vector<std::string_view>& owners,
                                              const std::vector<std::string>& own)
{
    const bool must_guess =
        own.empty() && std::ranges::any_of(owners, [](std::string_view owner) { return owner.empty(); });
    const auto guess = must_guess ? most_present(meetings) : GuessedDomain();
    std::vector<std::string> named;
    std::ranges::transform(own, std::back_inserter(named), comparable_domain);
    std::optional<GuessedDomain> told;
    for (std::size_t i = 0; i < meetings.size(); ++i)
    {
        const bool is_guess = must_guess && owners[i].empty();
        const auto home = is_guess ? guess.name : company_of(owners[i]);
        const auto is_own = [&](std::string_view address)
        {
            return named.empty() ? is_of(address, home)
                                 : std::ranges::any_of(named, [&](const auto& each) { return is_of(address, each); });
        };
        if (!settle(meetings[i], is_own))
            continue;
        if (is_guess)
            told = guess;
        else if (named.empty() && !told && home.find('@') != std::string::npos)
            told = GuessedDomain{home, GuessedDomain::Reason::owner};
    }
    return told;
}

std::vector<std::string> unmet_domains(const std::vector<Meeting>& meetings, const std::vector<std::string>& domains)
{
    std::vector<std::string> unmet;
    for (const auto& each : domains)
    {
        const auto is_there = [wanted = comparable_domain(each)](const Attendee& person)
        { return is_of(comparable_domain(person.email), wanted); };
        if (!is_mail_provider(comparable_domain(each)) &&
            std::ranges::none_of(meetings, [&](const Meeting& meeting)
                                 { return std::ranges::any_of(meeting.attendees, is_there); }))
            unmet.push_back(each);
    }
    return unmet;
}
} // namespace planerka
