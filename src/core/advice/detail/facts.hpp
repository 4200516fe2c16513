// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/advice.hpp"
#include "advice/detail/loads.hpp"
#include "advice/detail/work.hpp"
#include "cost/alternatives.hpp"
#include "cost/cost.hpp"

#include <functional>

/// What the rules look at, found once.
namespace planerka::advice
{
struct Facts
{
    const Meeting& meeting;
    const AdviceContext& context;
    Language language;

    std::vector<const AgendaItem*> content{}; ///< the items but breaks, buffer and AOB
    Minutes content_minutes = 0;              ///< planned, without breaks and buffer; AOB counts
    std::optional<LocalTime> next{};          ///< the start; of a series the first from today on
    std::optional<Cost> cost{};
    std::optional<Error> no_cost{}; ///< why there is none
    std::vector<Alternative> alternatives{};
    std::optional<Money> gain{}; ///< expected of one meeting: Cost::expected_gain
    std::vector<Load> loads{};

    const Alternative* alternative(std::string_view id) const;
    std::string money(const Money& amount) const;
};

Facts facts_of(const Meeting& meeting, const AdviceContext& context, Language language);

bool owns_an_item(const Meeting& meeting, const Attendee& attendee);

/// Heads of those who take part and match.
std::int64_t heads(const Meeting& meeting, const std::function<bool(const Attendee&)>& matches);
} // namespace planerka::advice
