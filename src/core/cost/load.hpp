// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"
#include "money/decimal.hpp"

#include <cstdint>
#include <string_view>

/// The meeting-load index (DOMAIN 6.6): hours a week that one person spends in meetings.
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

/// Whose limits hold: quota carriers 5 and 10 h a week, everyone else 12 and 20 h. Policy, not science (DOMAIN 6.6).
struct LoadLimits
{
    Decimal green_up_to; ///< hours a week, inclusive
    Decimal amber_up_to; ///< hours a week, inclusive
};

inline constexpr LoadLimits kQuotaCarrierLimits{Decimal(5, 0), Decimal(10, 0)};
inline constexpr LoadLimits kOtherLimits{Decimal(12, 0), Decimal(20, 0)};

/// minutes of a year (attendance and preparation) / 48 weeks / 60, exact.
Exact hours_per_week(std::int64_t minutes_per_year);

/// Share of a 40-hour week, exact: 0.1375 for 5.5 h.
Exact share_of_week(const Exact& hours_a_week);

LoadBand band_of(const Exact& hours_a_week, const LoadLimits& limits);

/// "green", "amber", "red".
std::string_view name_of(LoadBand band);
} // namespace planerka
