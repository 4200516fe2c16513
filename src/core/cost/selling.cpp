// SPDX-License-Identifier: MPL-2.0
#include "cost/selling.hpp"

#include "cost/detail/limits.hpp"
#include "cost/people.hpp"

namespace planerka
{
namespace
{
Result<void> check_figures(const Opportunity& given)
{
    const Place place{.list = "costs.opportunity"};
    PLANERKA_CHECK(check_range(given.selling_time_share, limits::kShare, place, "sellingTimeShare"));
    PLANERKA_CHECK(check_not_negative(given.revenue_per_selling_hour, place, "revenuePerSellingHour"));
    PLANERKA_CHECK(check_not_negative(given.annual_revenue, place, "annualRevenue"));
    PLANERKA_CHECK(check_range(given.productive_hours, limits::kProductiveHours, place, "productiveHours"));
    PLANERKA_CHECK(check_range(given.margin_rate, limits::kShare, place, "marginRate"));
    PLANERKA_CHECK(check_range(given.win_rate, limits::kShare, place, "winRate"));
    return check_not_negative(given.average_deal, place, "averageDeal");
}

std::optional<Decimal> revenue_per_hour(const Opportunity& given, const std::optional<Exact>& hours_per_year,
                                        Currency currency, Rounding rounding)
{
    if (given.revenue_per_selling_hour)
        return given.revenue_per_selling_hour;
    if (!given.annual_revenue || !hours_per_year || *hours_per_year == 0)
        return std::nullopt;
    return Money::rounded(given.annual_revenue->exact() / *hours_per_year, currency, rounding).decimal();
}

/// Why nothing is counted; empty if it is.
std::string reason_for_nothing(const Selling& selling, const Meeting& meeting, const Opportunity& given)
{
    if (selling.mode == "off")
        return "asked_off";
    if (has_clients(meeting) && !given.count_client_meetings)
        return "clients_present";
    if (!selling.revenue_per_hour)
        return selling.time_share.is_zero() ? "no_selling_time" : "no_revenue";
    return selling.margin ? "" : "no_margin";
}
} // namespace

Result<Selling> selling_of(const Meeting& meeting, Currency currency, Rounding rounding)
{
    static const Opportunity kNone;
    const auto& given = meeting.costs->opportunity ? *meeting.costs->opportunity : kNone;
    Selling selling{.mode = given.mode.empty() ? "net_margin" : given.mode,
                    .reason = {},
                    .time_share = given.selling_time_share.value_or(kUsualSellingTimeShare),
                    .hours_per_year = {},
                    .revenue_per_hour = {},
                    .margin = given.margin_rate};
    if (selling.mode != "net_margin" && selling.mode != "gross_margin" && selling.mode != "off")
        return Error{"cost.mode", {{"mode", selling.mode}}, "costs.opportunity.mode"};
    PLANERKA_CHECK(check_figures(given));
    if (given.productive_hours)
        selling.hours_per_year = given.productive_hours->exact() * selling.time_share.exact();
    selling.revenue_per_hour = revenue_per_hour(given, selling.hours_per_year, currency, rounding);
    selling.reason = reason_for_nothing(selling, meeting, given);
    if (!selling.reason.empty())
        selling.mode = "off";
    return selling;
}
} // namespace planerka
