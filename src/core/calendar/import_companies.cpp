// SPDX-License-Identifier: MPL-2.0
#include "calendar/import_companies.hpp"

#include "calendar/ascii.hpp"
#include "calendar/content_lines.hpp"

#include <algorithm>
#include <cstdint>
#include <tuple>
#include <unordered_map>

namespace planerka
{
namespace
{
/// "example.com" and "eu.example.com" are one company; so are two below neither of which stands a country alone.
bool is_same_company(std::string_view a, std::string_view b)
{
    if (a.size() < b.size())
        std::swap(a, b);
    return same_name(a.substr(a.size() - b.size()), b) &&
           (a.size() == b.size() || (b.find('.') != std::string_view::npos && a[a.size() - b.size() - 1] == '.'));
}

struct Hash
{
    std::size_t operator()(std::string_view domain) const
    {
        std::uint64_t hash = 0xCBF29CE484222325u; // FNV-1a
        for (const char c : domain)
            hash = (hash ^ static_cast<unsigned char>(lower(c))) * 0x100000001B3u;
        return hash;
    }
};

struct Equal
{
    bool operator()(std::string_view a, std::string_view b) const { return same_name(a, b); }
};

/// How often a domain takes part.
struct Presence
{
    int meetings = 0;
    int organised = 0;
    std::size_t last = 0; ///< the last meeting that was counted, from 1
    std::size_t order = 0;

    auto rank() const { return std::tuple(meetings, organised, -static_cast<std::ptrdiff_t>(order)); }
};

/// The domain that takes part in most meetings; of several, in more as organiser, then the first of the file.
std::string most_present(const std::vector<Meeting>& meetings)
{
    std::unordered_map<std::string_view, Presence, Hash, Equal> domains;
    std::size_t number = 0;
    for (const auto& meeting : meetings)
    {
        ++number;
        for (const auto& person : meeting.attendees)
        {
            const auto domain = domain_of(person.email);
            if (domain.empty() || (!person.affiliation.empty() && person.affiliation != "internal"))
                continue;
            auto& presence = domains.try_emplace(domain, Presence{.order = domains.size()}).first->second;
            presence.meetings += presence.last != number;
            presence.last = number;
            presence.organised += person.id == meeting.organizer_id;
        }
    }
    const auto best = std::ranges::max_element(domains, {}, [](const auto& each) { return each.second.rank(); });
    return best == domains.end() ? std::string() : lowered(best->first);
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
            const bool is_stranger = !domain.empty() && !is_own(domain);
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

std::string settle_companies(std::vector<Meeting>& meetings, const std::vector<std::string_view>& owners,
                             const std::vector<std::string>& own)
{
    const bool must_guess =
        own.empty() && std::ranges::any_of(owners, [](std::string_view owner) { return owner.empty(); });
    const auto guess = must_guess ? most_present(meetings) : std::string();
    bool decided = false;
    for (std::size_t i = 0; i < meetings.size(); ++i)
    {
        const bool is_guess = must_guess && owners[i].empty();
        const auto home = is_guess ? std::string_view(guess) : owners[i];
        const auto is_own = [&](std::string_view domain)
        {
            return own.empty()
                       ? is_same_company(domain, home)
                       : std::ranges::any_of(own, [&](const auto& each) { return is_same_company(domain, each); });
        };
        decided = settle(meetings[i], is_own) && is_guess ? true : decided;
    }
    return decided ? guess : std::string();
}
} // namespace planerka
