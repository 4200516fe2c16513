// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cost/cost.hpp"

/// The people's part of the cost; for the sources of this folder alone.
namespace planerka
{
/// What turns lost selling hours into money (DOMAIN 6.3).
struct Selling
{
    std::string mode; ///< what is applied: net_margin, gross_margin, off
    Decimal time_share;
    Decimal revenue_per_hour;
    Decimal margin;
};

bool is_internal(const Attendee& attendee);

/// Sent apologies or was absent: takes none of the meeting's time and no place in its head count.
bool is_away(const Attendee& attendee);

/// Clients are at the table: their time is selling time (DOMAIN 11.6, 11.7).
bool has_clients(const Meeting& meeting);

/// The attendees who cost, each checked and priced.
Result<std::vector<AttendeeShare>> shares_of_people(const Meeting& meeting, const Selling& selling, Currency currency,
                                                    Rounding rounding);

/// What an informed person's part of the meeting is: reading its minutes (DOMAIN 6.5, A3).
inline constexpr Minutes kReadingMinutes = 5;

/// The five times of one person with their defaults (DOMAIN 11.7); who is only informed reads the minutes instead of
/// attending, unless the file gives their minutes of attendance.
PersonTimes times_of(const Attendee& attendee, const Meeting& meeting);
} // namespace planerka
