// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/advice.hpp"
#include "load/rate_card.hpp"
#include "meeting/meeting.hpp"
#include "settings/ranks.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

/// What settings give to meetings (settings/README.md, "What a meeting takes").
namespace planerka::settings
{
/// The rates that are set, with the limits of load; nothing if no rate is. A rate above the highest one of the currency
/// is left out.
std::optional<RateCard> rate_card(const Settings& settings);

/// What the advice weighs with: a number that was typed with a fraction counts without it.
AdviceLimits advice_limits(const Settings& settings);

/// Who is one of ours, by domain or address: as calendars are read with. Empty if that is not set.
std::vector<std::string> own_domains(const Settings& settings);

/// Who uses the program, as somebody who attends; nothing without a name.
std::optional<Attendee> user(const Settings& settings);

/// Gives a meeting what it lacks and the settings have: organisation and unit, the currency, the figures of sales not
/// made, for salaries the hours and the multiplier, and everybody of ours without pay a rate. What it has stays.
void complete(Meeting& meeting, const Settings& settings);

/// Prices people again after an edit: who has come without pay gets a rate, and whose rate was that of the card for
/// what they were before gets that for what they are now. Nothing happens in a meeting of another currency.
/// @param before the people as they were
/// @return whether anything changed
bool price(std::span<const Attendee> before, Meeting& after, const RateCard& card);
} // namespace planerka::settings
