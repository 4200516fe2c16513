// SPDX-License-Identifier: MPL-2.0
#include "advice/detail/rules_people.hpp"

#include "advice/detail/words.hpp"
#include "cost/people.hpp"
#include "text/format.hpp"

#include <algorithm>

namespace planerka::advice
{
std::optional<Fired> too_many_deciding(const Facts& facts)
{
    const auto limit = facts.context.limits.deciding_people;
    std::vector<const AgendaItem*> decisions;
    std::ranges::copy_if(facts.content, std::back_inserter(decisions),
                         [](const AgendaItem* item) { return work_of(*item) == Work::decision; });
    const auto required = heads(facts.meeting, is_required);
    if (decisions.empty() || required <= limit)
        return std::nullopt;
    return Fired{{{"n", required}, {"limit", limit}, {"items", titles(decisions, facts.language)}}};
}

std::optional<Fired> many_onlookers(const Facts& facts)
{
    const auto& meeting = facts.meeting;
    const auto looks_on = [&](const Attendee& attendee)
    {
        return is_internal(attendee) && takes_part(attendee) && !owns_an_item(meeting, attendee) &&
               (!is_required(attendee) || attendee.role == "observer");
    };
    const auto internal = heads(meeting, is_internal);
    const auto onlookers = heads(meeting, looks_on);
    if (3 * onlookers <= internal)
        return std::nullopt;
    std::vector<const Attendee*> people;
    for (const auto& attendee : meeting.attendees)
        if (looks_on(attendee))
            people.push_back(&attendee);
    Fired fired{{{"n", onlookers}, {"m", internal}, {"names", names(people, facts.language)}}};
    if (!facts.cost)
    {
        fired.variant = ".no_cost";
        return fired;
    }
    auto cost = Money::zero(facts.cost->currency);
    for (const auto& share : facts.cost->people)
        if (looks_on(meeting.attendees[share.attendee]))
            cost += share.direct();
    fired.arguments.emplace_back("cost", facts.money(cost));
    return fired;
}

std::optional<Fired> overloaded_sellers(const Facts& facts)
{
    const Load* most = nullptr;
    for (const auto& load : facts.loads)
        if (load.quota_carrier && load.here > 0 && load.band != LoadBand::green && (!most || most->hours < load.hours))
            most = &load;
    if (!most)
        return std::nullopt;
    return Fired{{{"name", name_of(*most->attendee, facts.language)},
                  {"h", text::hours(most->hours, facts.language)},
                  {"own", text::hours(most->here, facts.language)},
                  {"limit", text::hours(facts.context.limits.carriers.green_up_to.exact(), facts.language)}}};
}
} // namespace planerka::advice
