// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "money/decimal.hpp"

#include <optional>
#include <string>
#include <vector>

/// What a meeting costs beside the people's time (meeting/README.md, "Fields").
namespace planerka
{
/// An amount as the file has it. It is not Money, because its currency may be wrong: check() says so later, and until
/// then the text has to survive.
struct Amount
{
    Decimal amount;
    std::string currency; ///< ISO 4217

    friend bool operator==(const Amount&, const Amount&) = default;
};

/// The share of working time that a quota carrier spends selling, where the meeting does not say: an assumption
/// (cost/README.md, "Sales not made").
inline constexpr Decimal kUsualSellingTimeShare{35, 2};

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
    bool one_off = false; ///< paid once for the whole series: a part of the year's cost, not of one meeting's
    std::string unknown{};

    friend bool operator==(const CostLine&, const CostLine&) = default;
};

/// The figures of the sales not made (cost/README.md, "Sales not made"). They stand in the private file.
struct Opportunity
{
    std::string mode{};                                ///< net_margin (default), gross_margin, off
    std::string reason{};                              ///< why they are not counted
    std::optional<Decimal> selling_time_share{};       ///< 0…1, default kUsualSellingTimeShare
    std::optional<Decimal> revenue_per_selling_hour{}; ///< wins over the two below
    std::optional<Decimal> annual_revenue{};           ///< of one quota carrier: revenue or quota
    std::optional<Decimal> productive_hours{};         ///< of a year, of one quota carrier
    std::optional<Decimal> margin_rate{};              ///< 0…1
    std::optional<Decimal> win_rate{};
    std::optional<Decimal> average_deal{};
    bool count_client_meetings = false; ///< also in meetings with clients
    std::string unknown{};

    friend bool operator==(const Opportunity&, const Opportunity&) = default;
};

struct Costs
{
    std::string currency{};
    std::string rounding{}; ///< half_up (default), half_even
    std::vector<CostLine> fixed{};
    std::optional<Opportunity> opportunity{};
    bool include_partners = false; ///< partners and clients with a cost block cost something
    bool tax_is_cost = false;      ///< tax cannot be reclaimed: it is a cost
    std::string unknown{};

    friend bool operator==(const Costs&, const Costs&) = default;
};
} // namespace planerka
