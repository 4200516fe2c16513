// SPDX-License-Identifier: MPL-2.0
#include "advice/detail/loads.hpp"

#include "advice/detail/facts.hpp"

#include "cost/people.hpp"
#include "recurrence/recurrence.hpp"

#include <algorithm>

namespace planerka::advice
{
namespace
{
bool is_timed(const Meeting& meeting)
{
    return !meeting.calendar || !meeting.calendar->all_day;
}

/// Meetings of a year; none where they cannot be counted.
std::int64_t occurrences_of(const Meeting& meeting)
{
    const auto counted = occurrences_per_year(meeting);
    return counted ? counted.value() : 0;
}

bool is_same_person(const std::string& name, const std::string& email, const std::string& other_name,
                    const std::string& other_email)
{
    if (!email.empty() && !other_email.empty())
        return address_key(email) == address_key(other_email);
    return !name.empty() && name == other_name;
}
} // namespace

bool is_same(const Attendee& one, const Attendee& other)
{
    return is_same_person(one.name, one.email, other.name, other.email);
}

bool is_this(const Meeting& meeting, const Meeting& other)
{
    if (!meeting.id.empty() && meeting.id == other.id)
        return true;
    return meeting.calendar && other.calendar && !meeting.calendar->uid.empty() &&
           meeting.calendar->uid == other.calendar->uid;
}

std::vector<Load> loads_of(const Meeting& meeting, const std::vector<Meeting>& others, const AdviceLimits& limits)
{
    LoadTally tally;
    const auto occurrences = occurrences_of(meeting);
    tally.add(meeting, occurrences);
    for (const auto& other : others)
        if (is_timed(other) && !is_this(meeting, other))
            tally.add(other, occurrences_of(other));
    const auto people = tally.people();

    std::vector<Load> loads;
    for (const auto& attendee : meeting.attendees)
    {
        if (!is_internal(attendee) || !takes_part(attendee))
            continue;
        // Somebody who has neither a name nor an address yet is known from this meeting alone.
        const auto found =
            std::ranges::find_if(people, [&](const PersonLoad& person)
                                 { return is_same_person(attendee.name, attendee.email, person.name, person.email); });
        const bool sells = attendee.cost && attendee.cost->quota_carrier.value_or(false);
        auto person = found != people.end() ? *found : PersonLoad{.quota_carrier = sells};
        const auto minutes = load_minutes(attendee, meeting) * occurrences;
        if (found == people.end())
            (has_clients(meeting) ? person.client_minutes : person.internal_minutes) = minutes;
        const bool is_selling_time = person.quota_carrier && has_clients(meeting);
        loads.push_back({&attendee, person.hours_a_week(), hours_per_week(is_selling_time ? 0 : minutes),
                         person.quota_carrier,
                         band_of(person.hours_a_week(), person.quota_carrier ? limits.carriers : limits.others)});
    }
    return loads;
}
} // namespace planerka::advice
