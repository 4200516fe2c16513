// SPDX-License-Identifier: MPL-2.0
#include "cost/detail/explain_selling.hpp"

#include "text/messages.hpp"

namespace planerka
{
namespace
{
/// Names the share of selling time if it is assumed.
std::string by_share(const Explainer& explainer, const std::string& source)
{
    const auto& opportunity = explainer.meeting().costs->opportunity;
    return opportunity && opportunity->selling_time_share
               ? source
               : explainer.assumed(source, explainer.number(explainer.cost().selling_time_share),
                                   "costs.opportunity.sellingTimeShare");
}

/// "5 × round((60 + 15 + 10) / 60 × 0.35 × 1,397.52 × 0.25)"
std::string lost_sales(const Explainer& explainer, const AttendeeShare& share)
{
    const auto& notation = explainer.notation();
    const auto& cost = explainer.cost();
    std::vector<std::string> minutes;
    const auto& times = share.times;
    for (const auto part : {times.attend, times.prep, times.follow_up, times.travel, times.recovery})
        if (part > 0)
            minutes.push_back(notation.number(std::int64_t{part}));
    auto lost = notation.quotient(notation.grouped(notation.sum(minutes)), "60");
    for (const auto& factor : {cost.selling_time_share, *cost.revenue_per_selling_hour, *cost.margin_rate})
        lost = notation.product(lost, notation.number(factor));
    return notation.product(notation.number(std::int64_t{share.headcount}), notation.rounded(lost));
}

bool loses_sales(const Cost& cost, const AttendeeShare& share)
{
    return share.quota_carrier && cost.opportunity_mode != "off";
}
} // namespace

std::string source_of_opportunity(const Explainer& explainer, const Cost& cost)
{
    auto source = explainer.method({"opportunity"});
    if (cost.opportunity_mode != "off")
        return by_share(explainer, source);
    auto reason = text::message(explainer.language(), "cost.opportunity." + cost.opportunity_reason);
    return text::message(explainer.language(), "explain.because",
                         {{"source", std::move(source)}, {"reason", std::move(reason)}});
}

std::string formula_of_opportunity(const Explainer& explainer, const Cost& cost)
{
    return Notation::sum(
        explainer.terms_of_people([&](const AttendeeShare& share)
                                  { return loses_sales(cost, share) ? lost_sales(explainer, share) : std::string(); }));
}

std::string formula_of_lost_hours(const Explainer& explainer, const Cost& cost)
{
    if (cost.opportunity_mode == "off")
        return "0";
    const auto& notation = explainer.notation();
    const auto minutes = explainer.terms_of_people(
        [&](const AttendeeShare& share)
        {
            return share.quota_carrier ? notation.product(notation.number(std::int64_t{share.headcount}),
                                                          notation.number(std::int64_t{share.times.total()}))
                                       : std::string();
        });
    const auto hours = notation.quotient(notation.grouped(notation.sum(minutes)), "60");
    return notation.rounded(notation.product(hours, notation.number(cost.selling_time_share)), 2, Rounding::half_up);
}

std::string formula_of_own_opportunity(const Explainer& explainer, const AttendeeShare& share)
{
    return loses_sales(explainer.cost(), share) ? lost_sales(explainer, share) : "0";
}

std::string source_of_own_opportunity(const Explainer& explainer, const AttendeeShare& share)
{
    return share.quota_carrier ? source_of_opportunity(explainer, explainer.cost()) : explainer.method({"opportunity"});
}

std::string formula_of_selling_hours(const Explainer& explainer, const Cost& cost)
{
    const auto& notation = explainer.notation();
    return notation.rounded(notation.product(notation.number(*explainer.meeting().costs->opportunity->productive_hours),
                                             notation.number(cost.selling_time_share)),
                            2, Rounding::half_up);
}

std::string source_of_selling_hours(const Explainer& explainer, const Cost&)
{
    return by_share(explainer, explainer.method({"opportunity"}));
}

std::string formula_of_revenue_per_hour(const Explainer& explainer, const Cost& cost)
{
    const auto& notation = explainer.notation();
    const auto& given = *explainer.meeting().costs->opportunity;
    if (given.revenue_per_selling_hour)
        return notation.number(*given.revenue_per_selling_hour);
    const auto hours =
        notation.product(notation.number(*given.productive_hours), notation.number(cost.selling_time_share));
    return notation.rounded(notation.quotient(notation.number(*given.annual_revenue), notation.grouped(hours)));
}

std::string source_of_revenue_per_hour(const Explainer& explainer, const Cost& cost)
{
    return explainer.meeting().costs->opportunity->revenue_per_selling_hour
               ? explainer.given("costs.opportunity.revenuePerSellingHour")
               : source_of_selling_hours(explainer, cost);
}

std::string formula_of_selling_pay(const Explainer& explainer, const Cost& cost)
{
    const auto& notation = explainer.notation();
    const auto pay =
        explainer.terms_of_people([&](const AttendeeShare& share)
                                  { return share.quota_carrier ? notation.number(share.direct()) : std::string(); });
    return notation.rounded(
        notation.product(notation.grouped(notation.sum(pay)), notation.number(cost.selling_time_share)));
}

std::string source_of_selling_pay(const Explainer& explainer, const Cost&)
{
    return by_share(explainer, explainer.method({"margin"}));
}

std::string formula_of_full(const Explainer& explainer, const Cost& cost)
{
    auto full = explainer.number(cost.direct);
    if (cost.opportunity_mode == "gross_margin")
        full = Notation::difference(full, explainer.number(cost.selling_pay));
    return full + " + " + explainer.number(cost.opportunity);
}
} // namespace planerka
