// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "money/money.hpp"
#include "time/local_time.hpp"

#include <cstddef>
#include <string_view>

/// What numbers of a meeting may be (meeting/README.md, "Limits"): asked by the rules of the fields and so by check and
/// schema, by the cost, the sidebar and the rate card. Both ends belong to a range.
namespace planerka
{
inline constexpr Minutes kShortestMeeting = 5;
inline constexpr Minutes kLongestMeeting = 720; ///< of one day
inline constexpr std::size_t kMostItems = 60;   ///< on an agenda
inline constexpr int kMostDays = 365;           ///< of a conference
inline constexpr int kLongestTitle = 200;       ///< characters

struct Range
{
    Decimal least;
    Decimal most;

    bool holds(const Decimal& value) const { return !(value < least || most < value); }
};

namespace limits
{
inline constexpr Range kMinutes{{0, 0}, {100'000, 0}}; ///< any time in the file, so that sums fit
inline constexpr Range kHeadcount{{1, 0}, {10'000, 0}};
inline constexpr Range kOccurrencesPerYear{{1, 0}, {5'000, 0}};
inline constexpr Range kBenefitsRate{{0, 0}, {15, 1}};
inline constexpr Range kOverheadRate{{0, 0}, {3, 0}};
inline constexpr Range kFactor{{0, 0}, {10, 0}}; ///< load multiplier, full-time equivalent, travel-time factor
inline constexpr Range kHoursPerYear{{800, 0}, {2600, 0}};
inline constexpr Range kSharedBy{{1, 3}, {1'000'000, 0}};   ///< a month's licence, a meeting every other month: 0.5
inline constexpr Range kFxRate{{1, 9}, {1'000'000'000, 0}}; ///< a rial is worth a few millionths of a dinar
inline constexpr Range kFxUnits{{1, 0}, {1'000'000, 0}};
inline constexpr Range kShare{{0, 0}, {1, 0}}; ///< tax, margin, win rate, selling time
inline constexpr Range kProductiveHours{{1, 0}, {8784, 0}};
} // namespace limits

/// What an hour of one person may cost (money/README.md, "Highest hourly rate"). A text that is no currency has the
/// limits of most currencies.
Range hourly_rates_in(std::string_view currency);
} // namespace planerka
