// SPDX-License-Identifier: MPL-2.0
#include "cost/selling.hpp"

#include "cost/limits.hpp"
#include "cost/people.hpp"

namespace planerka
{
namespace
{
constexpr Decimal kZero;
constexpr Decimal kOne(1, 0);
constexpr Decimal kHoursOfAYear(8784, 0);
constexpr Decimal kUsualTimeShare(35, 2);

Result<void> check_figures(const Opportunity& given)
{
    const Place place{.list = "costs.opportunity"};
    PLANERKA_CHECK(check_range(given.selling_time_share, kZero, kOne, place, "sellingTimeShare"));
    PLANERKA_CHECK(check_not_negative(given.revenue_per_selling_hour, place, "revenuePerSellingHour"));
    PLANERKA_CHECK(check_not_negative(given.annual_revenue, place, "annualRevenue"));
    PLANERKA_CHECK(check_range(given.productive_hours, kOne, kHoursOfAYear, place, "productiveHours"));
    PLANERKA_CHECK(check_range(given.margin_rate, kZero, kOne, place, "marginRate"));
    PLANERKA_CHECK(check_range(given.win_rate, kZero, kOne, place, "winRate"));
    return check_not_negative(given.average_deal, place, "averageDeal");
}

std::optional<Decimal> revenue_per_hour(const Opportunity& given, const Decimal& time_share, Currency currency,
                                        Rounding rounding)
{
    if (given.revenue_per_selling_hour)
        return given.revenue_per_selling_hour;
    if (!given.annual_revenue || !given.productive_hours || time_share.is_zero())
        return std::nullopt;
    const auto hours = given.productive_hours->exact() * time_share.exact();
    return Money::rounded(given.annual_revenue->exact() / hours, currency, rounding).decimal();
}
} // namespace

Result<Selling> selling_of(const Meeting& meeting, Currency currency, Rounding rounding)
{
    static const Opportunity kNone{.mode = "off"};
    const auto& given = meeting.costs->opportunity ? *meeting.costs->opportunity : kNone;
    Selling selling{.mode = given.mode.empty() ? "net_margin" : given.mode,
                    .time_share = given.selling_time_share.value_or(kUsualTimeShare),
                    .revenue_per_hour = {},
                    .margin = given.margin_rate};
    if (selling.mode != "net_margin" && selling.mode != "gross_margin" && selling.mode != "off")
        return Error{"cost.mode", {{"mode", selling.mode}}, "costs.opportunity.mode"};
    PLANERKA_CHECK(check_figures(given));
    selling.revenue_per_hour = revenue_per_hour(given, selling.time_share, currency, rounding);
    if (!selling.revenue_per_hour || !selling.margin || (has_clients(meeting) && !given.count_client_meetings))
        selling.mode = "off";
    return selling;
}
} // namespace planerka
