// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cost/cost.hpp"
#include "cost/selling.hpp"

/// The people's part of the cost.
namespace planerka
{
/// Clients are at the table: their time is selling time (DOMAIN 11.6, 11.7).
bool has_clients(const Meeting& meeting);

/// heads × round(rate × minutes × factor / 60): one person is rounded, so that a reader can multiply what is printed
/// (DOMAIN 6.2).
Money priced(const Money& rate, Minutes minutes, const Decimal& factor, int heads, Rounding rounding);

/// The attendees who cost, each checked and priced.
Result<std::vector<AttendeeShare>> shares_of_people(const Meeting& meeting, const Selling& selling, Currency currency,
                                                    Rounding rounding);

/// What an informed person's part of the meeting is: reading its minutes (DOMAIN 6.5, A3).
inline constexpr Minutes kReadingMinutes = 5;

/// The five times of one person with their defaults (DOMAIN 11.7); who is only informed reads the minutes instead of
/// attending, unless the file gives their minutes of attendance. Without a length there is nothing to recover from.
PersonTimes times_of(const Attendee& attendee, const Meeting& meeting);
} // namespace planerka
