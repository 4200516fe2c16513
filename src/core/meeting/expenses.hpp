// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "money/decimal.hpp"

#include <optional>
#include <string>
#include <vector>

/// The figures of a cost beside the people's time (DOMAIN 3.1, 6).
namespace planerka
{
/// An amount as stored: not yet Money, because it may be wrong and must survive until check() has said so.
struct Amount
{
    Decimal amount;
    std::string currency; ///< ISO 4217
};

// The limits of a line, for the check of a file and for its cost. A licence of a month for a meeting every other month
// is shared by half a meeting; a rial is worth a few millionths of a dinar.
inline constexpr Decimal kLeastSharedBy{1, 3};
inline constexpr Decimal kMostSharedBy{1'000'000, 0};
inline constexpr Decimal kLeastFxRate{1, 9};
inline constexpr Decimal kMostFxRate{1'000'000'000, 0};
inline constexpr int kMostFxUnits = 1'000'000;

struct CostLine
{
    /// attendance, preparation, follow_up, travel_time, recovery, travel, venue, catering, tool, materials, speaker,
    /// other
    std::string category{};
    std::string text{};
    std::optional<Decimal> quantity{};
    std::optional<Decimal> unit_price{};
    std::optional<Decimal> amount{};    ///< wins over quantity × unit price
    std::optional<Decimal> shared_by{}; ///< the number of meetings that share the amount, e.g. of a monthly licence
    std::string currency{};             ///< default: the report's
    std::optional<Decimal> fx_rate{};   ///< fx_units of the line's currency = fx_rate of the report's
    std::optional<int> fx_units{};      ///< default 1; 100 for quotes "per 100 units"
    std::string fx_date{};
    std::string fx_source{};
    std::optional<Decimal> tax_rate{};
    bool one_off = false; ///< paid once for the whole series: part of the year, not of one meeting (DOMAIN 6.4)
    std::string unknown{};
};

/// Commercial figures, class C3 (DOMAIN 6.3): live in the private file.
struct Opportunity
{
    std::string mode{}; ///< net_margin (default), gross_margin, off
    std::string reason{};
    std::optional<Decimal> selling_time_share{};       ///< 0…1, default 0.35
    std::optional<Decimal> revenue_per_selling_hour{}; ///< wins over the two below
    std::optional<Decimal> annual_revenue{};           ///< or quota, of one quota carrier
    std::optional<Decimal> productive_hours{};         ///< of a year, of one quota carrier
    std::optional<Decimal> margin_rate{};              ///< 0…1
    std::optional<Decimal> win_rate{};
    std::optional<Decimal> average_deal{};
    bool count_client_meetings = false;
    std::string unknown{};
};

struct Costs
{
    std::string currency{};
    std::string rounding{}; ///< half_up (default), half_even
    std::vector<CostLine> fixed{};
    std::optional<Opportunity> opportunity{};
    bool include_partners = false;
    bool tax_is_cost = false;
    std::string unknown{};
};
} // namespace planerka
