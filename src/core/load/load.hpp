// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/named_values.hpp"
#include "base/result.hpp"
#include "meeting/meeting.hpp"
#include "money/decimal.hpp"
#include "money/money.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// Hours a week that one person spends in meetings (load/README.md, "Meeting load").
namespace planerka
{
inline constexpr int kWorkingWeeks = 48;
inline constexpr int kWeeklyHours = 40;

enum class LoadBand
{
    green,
    amber,
    red,
};

inline constexpr std::array kLoadBands{Named{LoadBand::green, "green"}, Named{LoadBand::amber, "amber"},
                                       Named{LoadBand::red, "red"}};

constexpr std::string_view name_of(LoadBand band)
{
    return name_in(kLoadBands, band);
}

/// Where the bands end. They are a policy, not science (load/README.md, "Bands").
struct LoadLimits
{
    Decimal green_up_to; ///< hours a week, inclusive
    Decimal amber_up_to; ///< hours a week, inclusive
};

inline constexpr LoadLimits kQuotaCarrierLimits{Decimal(5, 0), Decimal(10, 0)};
inline constexpr LoadLimits kOtherLimits{Decimal(12, 0), Decimal(20, 0)};

/// minutes of a year / 48 weeks / 60, exact.
Exact hours_per_week(std::int64_t minutes_per_year);

/// Share of a 40-hour week, exact: 0.1375 for 5.5 h.
Exact share_of_week(const Exact& hours_a_week);

/// Likewise as it is printed: three decimals, half away from zero: 0.138, which is 13.8 %.
Decimal printed_share(const Exact& hours_a_week);

LoadBand band_of(const Exact& hours_a_week, const LoadLimits& limits);

/// What one internal attendee spends on one meeting: attendance, preparation and the way there, but neither follow-up
/// nor recovery (load/README.md, "What is counted").
Minutes load_minutes(const Attendee& attendee, const Meeting& meeting);

/// An e-mail address as it is compared: without its case.
std::string address_key(std::string address);

/// A year of meetings of one person, or of one person of a group.
struct PersonLoad
{
    std::string name{};
    std::string email{};
    int headcount = 1;          ///< the largest number of people an attendee of that name stood for
    bool quota_carrier = false; ///< in any of the meetings
    std::int64_t internal_minutes = 0;
    std::int64_t client_minutes = 0; ///< of meetings with audience client or mixed
    std::optional<Money> cost{};     ///< of the meetings that were added with one, of all heads of a group

    /// The minutes that make the load. A quota carrier sells in meetings with clients, so these are shown beside it;
    /// for everyone else they are meetings like others.
    std::int64_t counted_minutes() const
    {
        return quota_carrier ? internal_minutes : internal_minutes + client_minutes;
    }
    Exact hours_a_week() const { return hours_per_week(counted_minutes()); }
    LoadBand band() const { return band_of(hours_a_week(), quota_carrier ? kQuotaCarrierLimits : kOtherLimits); }
};

/// Adds meetings up by person. Who is one person, and who is counted: load/README.md, "People and series".
class LoadTally
{
public:
    /// `occurrences` meetings like this in the year; a cancelled one adds nothing. `costs`, if given, has what one such
    /// meeting costs of each attendee, with all heads of a group.
    void add(const Meeting& meeting, std::int64_t occurrences, std::span<const std::optional<Money>> costs = {});

    /// In the order of their first meeting.
    std::vector<PersonLoad> people() const;

private:
    PersonLoad& load_of(const Attendee& attendee);

    std::vector<PersonLoad> loads_;
    std::unordered_map<std::string, std::size_t> by_email_; ///< index of loads_
    std::unordered_map<std::string, std::size_t> by_name_;  ///< of those without an address
};

/// The tally of a year of each of `meetings`. Errors: those of occurrences_per_year().
Result<std::vector<PersonLoad>> loads_of(const std::vector<Meeting>& meetings);
} // namespace planerka
