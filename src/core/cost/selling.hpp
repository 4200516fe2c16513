// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "meeting/meeting.hpp"
#include "money/money.hpp"

/// What turns lost selling hours into money (cost/README.md, "Sales not made").
namespace planerka
{
struct Selling
{
    std::string mode;   ///< what is applied: net_margin, gross_margin, off
    std::string reason; ///< why it is off: Cost::opportunity_reason
    Decimal time_share;
    std::optional<Exact> hours_per_year; ///< productiveHours × time_share
    std::optional<Decimal> revenue_per_hour;
    std::optional<Decimal> margin;
};

/// Errors: "cost.mode", "cost.range", "cost.negative" with their places. The revenue of a selling hour is the file's;
/// else round(annualRevenue / (productiveHours × sellingTimeShare)), nothing where the three do not give it (a share of
/// zero: nobody sells, nothing is lost).
Result<Selling> selling_of(const Meeting& meeting, Currency currency, Rounding rounding);
} // namespace planerka
