// SPDX-License-Identifier: MPL-2.0
#include "advice/detail/rules_hold.hpp"

#include "advice/detail/words.hpp"
#include "meeting/purposes.hpp"
#include "text/format.hpp"

#include <algorithm>

namespace planerka::advice
{
namespace
{
std::vector<const AgendaItem*> items_of(const Facts& facts, std::initializer_list<Work> works)
{
    std::vector<const AgendaItem*> items;
    std::ranges::copy_if(facts.content, std::back_inserter(items),
                         [&](const AgendaItem* item)
                         { return std::ranges::find(works, work_of(*item)) != works.end(); });
    return items;
}
} // namespace

std::optional<Fired> time_with_client(const Facts& facts)
{
    const auto& meeting = facts.meeting;
    std::vector<const Attendee*> clients;
    for (const auto& attendee : meeting.attendees)
        if (is_client(attendee) && takes_part(attendee))
            clients.push_back(&attendee);
    const auto goal =
        std::ranges::find_if(meeting.goals, [](const Goal& candidate) { return !candidate.text.empty(); });
    if (meeting.audience == Audience::internal || clients.empty() || goal == meeting.goals.end())
        return std::nullopt;
    return Fired{{{"names", names(clients, facts.language)}, {"goal", quoted(goal->text, facts.language)}}};
}

std::optional<Fired> live_practice(const Facts& facts)
{
    std::vector<const AgendaItem*> items;
    if (is_training(facts.meeting))
        items = items_of(facts, {Work::practice});
    else if (is_recognition(facts.meeting))
        std::ranges::copy_if(facts.content, std::back_inserter(items),
                             [](const AgendaItem* item)
                             { return item->type == "recognition" || work_of(*item) == Work::practice; });
    if (items.empty())
        return std::nullopt;
    return Fired{{{"items", titles(items, facts.language)}}};
}

std::optional<Fired> needs_discussion(const Facts& facts)
{
    auto decisions = items_of(facts, {Work::decision});
    std::erase_if(decisions,
                  [&](const AgendaItem* item)
                  {
                      const auto* decider = facts.meeting.attendee(item->decider_id);
                      return decider && !takes_part(*decider);
                  });
    std::vector<const Attendee*> owners;
    for (const auto* item : facts.content)
        if (const auto* owner = facts.meeting.attendee(item->owner_id);
            owner && takes_part(*owner) && std::ranges::find(owners, owner) == owners.end())
            owners.push_back(owner);
    if (decisions.empty() || owners.size() < 2)
        return std::nullopt;
    return Fired{{{"items", titles(decisions, facts.language)}, {"owners", names(owners, facts.language)}}};
}

std::optional<Fired> gain_above_cost(const Facts& facts)
{
    const bool is_calm =
        std::ranges::all_of(facts.loads, [](const Load& load) { return load.band == LoadBand::green; });
    if (!facts.gain || facts.gain->minor() <= facts.cost->full.minor() || !is_calm)
        return std::nullopt;
    Exact most = 0;
    for (const auto& load : facts.loads)
        most = std::max(most, load.hours);
    return Fired{{{"gain", facts.money(*facts.gain)},
                  {"cost", facts.money(facts.cost->full)},
                  {"net", facts.money(*facts.gain - facts.cost->full)},
                  {"h", text::hours(most, facts.language)}}};
}
} // namespace planerka::advice
