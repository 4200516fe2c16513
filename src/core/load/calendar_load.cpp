// SPDX-License-Identifier: MPL-2.0
#include "load/calendar_load.hpp"

#include "cost/people.hpp"
#include "load/conflicts.hpp"
#include "load/detail/calendar_tally.hpp"
#include "load/detail/left_out.hpp"
#include "load/detail/window.hpp"

#include <algorithm>
#include <stdexcept>

namespace planerka
{
namespace
{
/// Who the rate card names is one of us, and sells if it says so.
void apply(const RateCard& rates, Meeting& meeting)
{
    bool has_others = false;
    for (auto& attendee : meeting.attendees)
    {
        if (!is_internal(attendee) && rates.is_named(attendee))
            attendee.affiliation = "internal";
        if (rates.is_quota_carrier(attendee))
        {
            if (!attendee.cost)
                attendee.cost.emplace();
            attendee.cost->quota_carrier = true;
        }
        has_others = has_others || is_client(attendee);
    }
    if (!has_others && meeting.audience == Audience::mixed)
        meeting.audience = Audience::internal;
}

/// Nothing is less than any amount.
std::int64_t minor_of(const std::optional<Money>& amount)
{
    return amount ? amount->minor() : -1;
}

void sort_lines(CalendarLoad& load)
{
    std::ranges::stable_sort(load.meetings,
                             [](const MeetingLoad& a, const MeetingLoad& b)
                             {
                                 if (a.per_year && a.per_year->minor() != b.per_year->minor())
                                     return a.per_year->minor() > b.per_year->minor();
                                 return a.hours == b.hours ? a.title < b.title : a.hours > b.hours;
                             });
    std::ranges::stable_sort(load.people,
                             [](const CalendarPerson& a, const CalendarPerson& b)
                             {
                                 if (minor_of(a.per_year) != minor_of(b.per_year))
                                     return minor_of(a.per_year) > minor_of(b.per_year);
                                 return a.hours_per_week == b.hours_per_week ? a.name < b.name
                                                                             : a.hours_per_week > b.hours_per_week;
                             });
}
} // namespace

Result<CalendarLoad> calendar_load(std::vector<Meeting> meetings, const LoadWindow& asked, const RateCard* rates,
                                   const CalendarFacts& facts)
try
{
    const auto reasons = reasons_of(meetings, facts.no_meetings);
    PLANERKA_TRY(const auto window, window_of(meetings, reasons, asked));
    CalendarLoad load{.from = window.from, .to = window.to.plus_days(-1)};
    if (rates)
    {
        load.currency = rates->currency;
        load.carrier_limits = rates->carrier_limits;
        load.other_limits = rates->other_limits;
    }
    load.names_no_two = names_no_two(meetings);
    CalendarTally tally(rates, meetings);
    for (std::size_t i = 0; i < meetings.size(); ++i)
    {
        auto& meeting = meetings[i];
        const auto occurrences = occurrences_in(meeting, window);
        if (!occurrences)
        {
            if (reasons[i])
                continue;
            load.warnings.push_back(occurrences.error());
            load.warnings.back().file = meeting.title;
            continue;
        }
        if (const auto& reason = reasons[i])
        {
            if (occurrences.value() > 0)
                ++load.left_out[*reason];
            continue;
        }
        if (meeting.attendees.empty() && !(facts.owner.name.empty() && facts.owner.email.empty()))
            meeting.attendees.push_back(facts.owner);
        if (rates)
            apply(*rates, meeting);
        tally.add(meeting, occurrences.value());
    }
    const auto scale = scale_of(window);
    load.scaled = !is_whole_years(window, scale);
    tally.finish(scale, load);
    load.conflicts = conflicts_among(meetings, reasons, facts.owner, load.from, load.to);
    sort_lines(load);
    return load;
}
catch (const std::overflow_error&)
{
    return Error{"cost.too_large"};
}

MeetingLoad rest_of(const CalendarLoad& load, std::size_t shown)
{
    MeetingLoad rest;
    rest.per_year = load.currency ? std::optional(Money::zero(*load.currency)) : std::nullopt;
    for (auto i = shown; i < load.meetings.size(); ++i)
    {
        const auto& meeting = load.meetings[i];
        rest.hours += meeting.hours;
        if (rest.per_year && meeting.per_year)
            *rest.per_year += *meeting.per_year;
    }
    return rest;
}
} // namespace planerka
