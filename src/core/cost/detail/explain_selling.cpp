// SPDX-License-Identifier: MPL-2.0
#include "cost/detail/explainer.hpp"
#include "cost/people.hpp"

namespace planerka
{
std::string Explainer::lost_sales(const AttendeeShare& share) const
{
    std::vector<std::string> minutes;
    const auto& times = share.times;
    for (const auto part : {times.attend, times.prep, times.follow_up, times.travel, times.recovery})
        if (part > 0)
            minutes.push_back(number(std::int64_t{part}));
    auto lost = notation_.quotient(notation_.grouped(notation_.sum(minutes)), "60");
    for (const auto& factor : {cost_.selling_time_share, *cost_.revenue_per_selling_hour, *cost_.margin_rate})
        lost = notation_.product(lost, number(factor));
    return notation_.product(number(std::int64_t{share.headcount}), notation_.rounded(lost));
}

void Explainer::add_opportunity()
{
    const bool is_off = cost_.opportunity_mode == "off";
    const auto source = by_mode(domain(has_clients(meeting_) ? "6.3, 11.6" : "6.3"));
    add("opportunity", cost_.opportunity,
        notation_.sum(terms_of_people([&](const AttendeeShare& share)
                                      { return share.quota_carrier && !is_off ? lost_sales(share) : std::string(); })),
        source);
    const auto minutes = terms_of_people(
        [&](const AttendeeShare& share)
        {
            return share.quota_carrier ? notation_.product(number(std::int64_t{share.headcount}),
                                                           number(std::int64_t{share.times.total()}))
                                       : std::string();
        });
    const auto hours = notation_.quotient(notation_.grouped(notation_.sum(minutes)), "60");
    add("lostSellingHours", figure_name("lostSellingHours"), hundredths(cost_.lost_selling_hours),
        is_off ? "0"
               : notation_.rounded(notation_.product(hours, number(cost_.selling_time_share)), 2, Rounding::half_up),
        source);
}

void Explainer::add_selling_pay()
{
    std::vector<std::string> pay;
    for (const auto& share : cost_.people)
        if (share.quota_carrier)
            pay.push_back(number(share.direct()));
    add("sellingPay", cost_.selling_pay,
        notation_.rounded(notation_.product(notation_.grouped(notation_.sum(pay)), number(cost_.selling_time_share))),
        by_share(domain("6.3, 11.11")));
}

void Explainer::add_revenue_per_hour()
{
    if (!meeting_.costs->opportunity)
        return;
    const auto& figures = *meeting_.costs->opportunity;
    if (cost_.selling_hours_per_year)
        add("sellingHoursPerYear", figure_name("sellingHoursPerYear"), hundredths(*cost_.selling_hours_per_year),
            notation_.rounded(notation_.product(number(*figures.productive_hours), number(cost_.selling_time_share)), 2,
                              Rounding::half_up),
            by_share(domain("6.3")));
    if (!cost_.revenue_per_selling_hour)
        return;
    const auto name = figure_name("revenuePerSellingHour");
    const auto& revenue = *cost_.revenue_per_selling_hour;
    if (figures.revenue_per_selling_hour)
        add("revenuePerSellingHour", name, revenue, number(revenue), given("costs.opportunity.revenuePerSellingHour"));
    else
        add("revenuePerSellingHour", name, revenue,
            notation_.rounded(
                notation_.quotient(number(*figures.annual_revenue),
                                   notation_.grouped(notation_.product(number(*figures.productive_hours),
                                                                       number(cost_.selling_time_share))))),
            by_share(domain("6.3")));
}
} // namespace planerka
