// SPDX-License-Identifier: MPL-2.0
#include "load/load.hpp"

#include "cost/people.hpp"
#include "recurrence/recurrence.hpp"

#include <algorithm>
#include <optional>

namespace planerka
{
namespace
{
void add_to(PersonLoad& load, const PersonLoad& other)
{
    load.headcount = std::max(load.headcount, other.headcount);
    load.quota_carrier = load.quota_carrier || other.quota_carrier;
    load.internal_minutes += other.internal_minutes;
    load.client_minutes += other.client_minutes;
    if (load.cost && other.cost)
        *load.cost += *other.cost;
    else if (other.cost)
        load.cost = other.cost;
}
} // namespace

std::string address_key(std::string address)
{
    for (char& c : address)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return address;
}

Exact hours_per_week(std::int64_t minutes_per_year)
{
    return Exact(minutes_per_year, kWorkingWeeks * 60);
}

Exact share_of_week(const Exact& hours_a_week)
{
    return hours_a_week / kWeeklyHours;
}

Decimal printed_share(const Exact& hours_a_week)
{
    return {(share_of_week(hours_a_week) * 1000).rounded(Rounding::half_up), 3};
}

LoadBand band_of(const Exact& hours_a_week, const LoadLimits& limits)
{
    if (hours_a_week <= limits.green_up_to.exact())
        return LoadBand::green;
    return hours_a_week <= limits.amber_up_to.exact() ? LoadBand::amber : LoadBand::red;
}

Minutes load_minutes(const Attendee& attendee, const Meeting& meeting)
{
    const auto times = times_of(attendee, meeting);
    return times.attend + times.prep + times.travel;
}

void LoadTally::add(const Meeting& meeting, std::int64_t occurrences, std::span<const std::optional<Money>> costs)
{
    if (meeting.status == Status::cancelled)
        return;
    for (std::size_t i = 0; i < meeting.attendees.size(); ++i)
    {
        const auto& attendee = meeting.attendees[i];
        if (!is_internal(attendee) || is_away(attendee) || (attendee.email.empty() && attendee.name.empty()))
            continue;
        auto& load = load_of(attendee);
        const auto minutes = std::int64_t{load_minutes(attendee, meeting)} * occurrences;
        add_to(load,
               {.headcount = attendee.headcount,
                .quota_carrier = attendee.cost && attendee.cost->quota_carrier.value_or(false),
                .internal_minutes = has_clients(meeting) ? 0 : minutes,
                .client_minutes = has_clients(meeting) ? minutes : 0,
                .cost = i < costs.size() && costs[i] ? std::optional(costs[i]->times(occurrences)) : std::nullopt});
    }
}

PersonLoad& LoadTally::load_of(const Attendee& attendee)
{
    const auto [at, is_new] = attendee.email.empty()
                                  ? by_name_.try_emplace(attendee.name, loads_.size())
                                  : by_email_.try_emplace(address_key(attendee.email), loads_.size());
    if (is_new)
        loads_.push_back({.name = attendee.name, .email = attendee.email});
    auto& load = loads_[at->second];
    if (load.name.empty())
        load.name = attendee.name;
    return load;
}

std::vector<PersonLoad> LoadTally::people() const
{
    // A name that stands with several addresses does not tell which of them is meant.
    std::unordered_map<std::string, std::optional<std::size_t>> addressed;
    for (const auto& [email, index] : by_email_)
        if (const auto [at, is_new] = addressed.try_emplace(loads_[index].name, index); !is_new)
            at->second.reset();

    auto merged = loads_;
    std::vector<bool> is_merged(loads_.size());
    for (const auto& [name, index] : by_name_)
        if (const auto found = addressed.find(name); found != addressed.end() && found->second)
        {
            add_to(merged[*found->second], loads_[index]);
            is_merged[index] = true;
        }
    std::vector<PersonLoad> people;
    for (std::size_t i = 0; i < merged.size(); ++i)
        if (!is_merged[i])
            people.push_back(std::move(merged[i]));
    return people;
}

Result<std::vector<PersonLoad>> loads_of(const std::vector<Meeting>& meetings)
{
    LoadTally tally;
    for (const auto& meeting : meetings)
    {
        if (meeting.status == Status::cancelled)
            continue;
        PLANERKA_TRY(const auto occurrences, occurrences_per_year(meeting));
        tally.add(meeting, occurrences);
    }
    return tally.people();
}
} // namespace planerka
