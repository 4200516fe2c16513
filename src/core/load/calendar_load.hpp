// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "load/load.hpp"
#include "load/rate_card.hpp"

#include <optional>
#include <string>
#include <vector>

/// What the meetings of a whole calendar cost in a year, and whose time they take (DOMAIN 6.6).
///
/// The figures are of the meetings that begin from the first to the last day of a window, brought to a year: a window
/// of n years (to the day, or one day more) is divided by n, any other multiplied by 365 / its days.
///
///   hours of a meeting    = Σ people × minutes / 60 × occurrences × scale
///   cost of a meeting     = Σ people × round(rate × minutes / 60) × occurrences × scale, rounded once more if
///                           scale ≠ 1; the cost of a person likewise, over all meetings of that person or group
///   hours a week            = Σ minutes × occurrences × scale / 60 / 48 working weeks
///
/// Minutes are load_minutes(): a calendar knows attendance alone. People are those who cost: internal, not declined,
/// and whoever the rate card names; read the calendar with RateCard::domains(), so that its people are internal whoever
/// organises. All-day events, events without an end and cancelled ones are not counted. A conference counts once, with
/// all its days (length_of()). Meetings with clients cost like others; in the load of people who carry a quota they
/// stand beside (DOMAIN 6.6).
namespace planerka::app
{
/// The meetings of one UID: a series with those of its meetings that were moved is one line.
struct MeetingLoad
{
    std::string title{};
    std::int64_t occurrences = 0;    ///< in the window, not brought to a year
    std::optional<Money> per_year{}; ///< nothing without rates
    Exact hours{};                   ///< person-hours in a year
    bool with_clients = false;
};

struct CalendarPerson
{
    std::string name{}; ///< the address of somebody without a name
    Exact hours_per_week{};
    std::optional<Money> per_year{}; ///< of all heads of a group; nothing without rates, or if no rate fits
    Exact client_hours_per_week{};   ///< of quota carriers, beside hours_per_week; of others a part of it
    LoadBand band = LoadBand::green;
    bool quota_carrier = false;
};

struct CalendarLoad
{
    Date from;
    Date to; ///< the last day
    std::optional<Currency> currency{};
    std::vector<MeetingLoad> meetings{};     ///< costliest first; without rates by hours
    std::optional<Money> per_year{};         ///< of all meetings
    Exact hours{};                           ///< of all meetings
    std::vector<CalendarPerson> people{};    ///< costliest first, then by hours a week
    std::vector<std::string> without_rate{}; ///< people the rate card has no rate for: in the hours, not in the costs
    LoadLimits carrier_limits = kQuotaCarrierLimits; ///< what the bands of `people` were made with
    LoadLimits other_limits = kOtherLimits;
    bool scaled = false;           ///< the window is not a number of years
    int left_out = 0;              ///< all-day and cancelled events
    std::vector<Error> warnings{}; ///< series that cannot be read; `file` is the title
};

/// The window: whatever of it is not given. `today` settles the rest: the twelve months from the first of its month,
/// or, if no meeting begins in them, from the first of the month of the calendar's first meeting.
struct LoadWindow
{
    std::optional<Date> from{};
    std::optional<Date> to{}; ///< the last day
    Date today;
};

/// Adds up `meetings`. Errors: "load.window" unless from ≤ to and at most 100 years lie between, "cost.too_large".
Result<CalendarLoad> calendar_load(std::vector<Meeting> meetings, const LoadWindow& window, const RateCard* rates);
} // namespace planerka::app
