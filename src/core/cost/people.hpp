// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cost/cost.hpp"
#include "cost/selling.hpp"

/// The people's part of the cost.
namespace planerka
{
/// Clients are at the table: then the meeting is itself selling (cost/README.md, "Sales not made").
bool has_clients(const Meeting& meeting);

/// heads × round(rate × minutes × factor / 60). One person is rounded first, so that a reader can multiply what is
/// printed (cost/README.md, "Time of people").
Money priced(const Money& rate, Minutes minutes, const Decimal& factor, int heads, Rounding rounding);

/// The attendees who cost, each checked and priced.
Result<std::vector<AttendeeShare>> shares_of_people(const Meeting& meeting, const Selling& selling, Currency currency,
                                                    Rounding rounding);

/// How long somebody who is only informed reads the minutes of the meeting (cost/README.md, "Who costs").
inline constexpr Minutes kReadingMinutes = 5;

/// The five times of one person, with their defaults (cost/README.md, "The five times").
PersonTimes times_of(const Attendee& attendee, const Meeting& meeting);
} // namespace planerka
