// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/named_values.hpp"
#include "load/conflict.hpp"
#include "load/load.hpp"
#include "load/rate_card.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the meetings of a whole calendar cost in a year, and whose time they take. Which meetings count, how a window
/// of another length is brought to a year, and the formulas: load/README.md, "A year of a calendar".
namespace planerka
{
/// One meeting or series; those of its meetings that were moved belong to it.
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

/// Why an entry of a calendar is not counted (load/README.md, "What counts").
enum class LeftOut
{
    cancelled,
    away,
    elsewhere,
    focus,
    free,
    all_day,
    no_length,
    alone, ///< names nobody else
};

inline constexpr std::array kLeftOut{Named{LeftOut::cancelled, "cancelled"}, Named{LeftOut::away, "away"},
                                     Named{LeftOut::elsewhere, "elsewhere"}, Named{LeftOut::focus, "focus"},
                                     Named{LeftOut::free, "free"},           Named{LeftOut::all_day, "all_day"},
                                     Named{LeftOut::no_length, "no_length"}, Named{LeftOut::alone, "alone"}};

constexpr std::string_view name_of(LeftOut reason)
{
    return name_in(kLeftOut, reason);
}

/// What a calendar says that its meetings do not.
struct CalendarFacts
{
    /// Why an entry is no meeting, whatever the meeting itself says; by the index of the meetings, may be shorter.
    std::vector<std::optional<LeftOut>> no_meetings{};
    Attendee owner{}; ///< whose calendar it is: counts where nobody is named. Without name and address nobody does
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
    bool scaled = false;               ///< the window is not a number of years
    std::map<LeftOut, int> left_out{}; ///< entries of the window that are not counted; a series is one
    bool names_no_two = false;         ///< no entry has two people: all count, also those of one's own
    Conflicts conflicts{};             ///< among the meetings that are counted
    std::vector<Error> warnings{};     ///< series that cannot be read; `file` is the title
};

/// The time that is asked for. What is not given is chosen from `today` and the meetings.
struct LoadWindow
{
    std::optional<Date> from{};
    std::optional<Date> to{}; ///< the last day
    Date today;
};

/// Adds up `meetings`; `rates` may be nullptr. Read the calendar with RateCard::addresses(), so that its people are
/// internal whoever organises a meeting. Errors: "load.window" (the window is empty or longer than 100 years),
/// "cost.too_large".
Result<CalendarLoad> calendar_load(std::vector<Meeting> meetings, const LoadWindow& window, const RateCard* rates,
                                   const CalendarFacts& facts = {});

/// The meetings of `load` behind the first `shown` in one line without a title: their hours and, with rates, what they
/// cost as far as it is known.
MeetingLoad rest_of(const CalendarLoad& load, std::size_t shown);
} // namespace planerka
