// SPDX-License-Identifier: MPL-2.0
#include "load/rates_of_meeting.hpp"

#include "cost/people.hpp"
#include "text/messages.hpp"

namespace planerka
{
namespace
{
bool has_pay(const Attendee& attendee)
{
    return attendee.cost && (attendee.cost->loaded_hourly_rate || attendee.cost->annual_salary);
}

RateOrigin origin_in(const RateCard& card, const Attendee& attendee)
{
    return card.is_named(attendee)                       ? RateOrigin::person
           : card.roles.contains(attendee.attendee_kind) ? RateOrigin::role
                                                         : RateOrigin::usual;
}
} // namespace

std::string_view name_of(RateOrigin origin)
{
    switch (origin)
    {
    case RateOrigin::own:
        return "own";
    case RateOrigin::person:
        return "person";
    case RateOrigin::role:
        return "role";
    case RateOrigin::usual:
        return "default";
    }
    return "";
}

std::string describe(RateOrigin origin, const Attendee& attendee, Language language)
{
    return text::message(language, "load.rate_from",
                         {{"origin", std::string(name_of(origin))}, {"role", attendee.attendee_kind}});
}

Result<std::vector<RateOrigin>> take_rates(Meeting& meeting, const RateCard& card)
{
    if (!meeting.costs)
        meeting.costs.emplace();
    auto& currency = meeting.costs->currency;
    const std::string of_card(card.currency.code());
    if (currency.empty())
        currency = of_card;
    if (currency != of_card)
        return Error{"rates.currency", {{"card", of_card}, {"meeting", currency}}, "currency"};

    std::vector<RateOrigin> origins;
    for (auto& attendee : meeting.attendees)
    {
        origins.push_back(RateOrigin::own);
        // Others cost something only where the meeting says so by a cost block of theirs.
        if (has_pay(attendee) || (!is_internal(attendee) && !attendee.cost))
            continue;
        const auto rate = card.rate_of(attendee);
        if (!rate)
            continue;
        if (!attendee.cost)
            attendee.cost.emplace();
        attendee.cost->loaded_hourly_rate = rate->decimal();
        origins.back() = origin_in(card, attendee);
    }
    return origins;
}

void name_origins(std::vector<Explanation>& explanations, const Meeting& meeting, const Cost& cost,
                  const std::vector<RateOrigin>& origins, Language language)
{
    for (std::size_t i = 0; i < cost.people.size() && !origins.empty(); ++i)
    {
        const auto attendee = cost.people[i].attendee;
        const auto figure = "people[" + std::to_string(i) + "].rate";
        for (auto& each : explanations)
            if (each.figure == figure && origins[attendee] != RateOrigin::own)
                each.source = describe(origins[attendee], meeting.attendees[attendee], language);
    }
}
} // namespace planerka
