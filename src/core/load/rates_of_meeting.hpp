// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/result.hpp"
#include "cost/explain.hpp"
#include "load/rate_card.hpp"
#include "meeting/meeting.hpp"

#include <string>
#include <string_view>
#include <vector>

/// A meeting whose people have no pay of their own, priced by a rate card.
namespace planerka
{
/// Where the rate of a person came from.
enum class RateOrigin
{
    own,    ///< the meeting's own figures: a rate or a salary
    person, ///< the rate card, by address or name
    role,   ///< the rate card, by attendeeKind
    usual,  ///< the rate card's default
};

/// "own", "person", "role", "default": as JSON answers say it.
std::string_view name_of(RateOrigin origin);

/// "rate card, role sales_manager": as people are told.
std::string describe(RateOrigin origin, const Attendee& attendee, Language language);

/// Gives everyone of `meeting` who may cost something and has neither a rate nor a salary the card's rate, and the
/// meeting the card's currency if it has none. Where each came from, in the order of the attendees; who has no rate
/// after that is "own": the cost says what is missing (load/README.md, "Rates of a meeting"). Error: "rates.currency"
/// where card and meeting are in two currencies.
Result<std::vector<RateOrigin>> take_rates(Meeting& meeting, const RateCard& card);

/// Names the rate card as the source of the rates that came from it. `origins` as of take_rates() on `meeting`; none
/// where there was no rate card.
void name_origins(std::vector<Explanation>& explanations, const Meeting& meeting, const Cost& cost,
                  const std::vector<RateOrigin>& origins, Language language);
} // namespace planerka
