// SPDX-License-Identifier: MPL-2.0
#include "check/detail/check_money.hpp"

#include "agenda/local_times.hpp"
#include "meeting/hourly_rate.hpp"
#include "meeting/who_costs.hpp"
#include "money/money.hpp"

#include <algorithm>
#include <utility>

namespace planerka::rules
{
namespace
{
const Decimal kZero(0, 0);
constexpr int kOldRateDays = 30; ///< from when V24 calls an exchange rate old

/// V21: a salary has no limit of its own, but the hourly rate that it comes to has.
void check_salary(const AttendeeCost& cost, const std::string& path, const std::string& code, Findings& findings)
{
    const auto currency = Currency::of(code);
    const bool is_possible = cost.annual_salary && !cost.annual_salary->is_negative() && currency &&
                             !(cost.hours_per_year && !(kZero < *cost.hours_per_year));
    if (!is_possible)
        return;
    const auto rates = hourly_rates_in(code);
    const auto rate = loaded_hourly_rate(cost, *currency);
    if (!rate || !rates.holds(rate->decimal()))
        findings.add("V21", Severity::error, path,
                     {{"field", findings.field_name("loadedHourlyRate")},
                      {"a", findings.number(rates.least)},
                      {"b", findings.number(rates.most)}});
}

void check_cost(const AttendeeCost& cost, const std::string& path, const std::string& currency, Findings& findings)
{
    if (cost.loaded_hourly_rate)
        findings.range(path + ".loadedHourlyRate", "loadedHourlyRate", *cost.loaded_hourly_rate,
                       hourly_rates_in(currency));
    else
        check_salary(cost, path + ".annualSalary", currency, findings);
    if (const auto& hours = cost.hours_per_year; hours && !limits::kHoursPerYear.holds(*hours))
        findings.add("V25", Severity::error, path + ".hoursPerYear", {{"n", findings.number(*hours)}});
}

/// V20: whoever costs something needs a rate or a salary.
void check_rate(const Meeting& meeting, std::size_t i, Findings& findings)
{
    const auto& attendee = meeting.attendees[i];
    if (can_cost(meeting, attendee) && !has_rate(attendee))
        findings.add("V20", Severity::error, at("attendees", i, "cost"), {{"name", name_of(attendee)}});
}

void check_line(const Meeting& meeting, std::size_t i, Findings& findings)
{
    const auto& line = meeting.costs->fixed[i];
    const auto& report = meeting.costs->currency;
    const auto path = at("costs.fixed", i);
    if (!line.amount && !line.unit_price)
        findings.add("V54", Severity::error, path + ".amount");
    if (!Currency::of(line.currency) || !Currency::of(report) || line.currency == report)
        return;
    if (!line.fx_rate || line.fx_date.empty())
        findings.add("V23", line.fx_rate ? Severity::warning : Severity::error,
                     path + (line.fx_rate ? ".fxDate" : ".fxRate"), {{"from", line.currency}, {"to", report}});
    const auto start = first_start(meeting);
    const auto dated = Date::parse(line.fx_date);
    if (!start || !dated)
        return;
    const auto age = start->date.days_since_epoch() - dated->days_since_epoch();
    if (age > kOldRateDays)
        findings.add("V24", Severity::warning, path + ".fxDate", {{"from", line.currency}, {"to", report}, {"n", age}});
}

/// V55: sales not made are to be counted, and a figure that they are counted from is missing.
void check_opportunity(const Meeting& meeting, Findings& findings)
{
    const auto& given = *meeting.costs->opportunity;
    const bool is_counted = given.mode != "off" &&
                            (meeting.audience == Audience::internal || given.count_client_meetings) &&
                            std::ranges::any_of(meeting.attendees, [](const Attendee& each)
                                                { return each.cost && each.cost->quota_carrier.value_or(false); });
    if (!is_counted)
        return;
    const bool has_revenue = given.revenue_per_selling_hour || (given.annual_revenue && given.productive_hours);
    for (const auto& [field, is_there] :
         {std::pair("revenuePerSellingHour", has_revenue), std::pair("marginRate", given.margin_rate.has_value())})
        if (!is_there)
            findings.add("V55", Severity::warning, std::string("costs.opportunity.") + field,
                         {{"field", findings.field_name(field)}});
}
} // namespace

void check_money(const Meeting& meeting, CheckFor purpose, Findings& findings)
{
    const auto currency = meeting.costs ? meeting.costs->currency : std::string();
    for (std::size_t i = 0; i < meeting.attendees.size(); ++i)
    {
        if (meeting.attendees[i].cost)
            check_cost(*meeting.attendees[i].cost, at("attendees", i, "cost"), currency, findings);
        if (purpose.cost_sheet)
            check_rate(meeting, i, findings);
    }
    if (purpose.cost_sheet && currency.empty())
        findings.add("V22", Severity::error, "costs.currency", {}, "error.cost.no_currency");
    if (!meeting.costs)
        return;
    for (std::size_t i = 0; i < meeting.costs->fixed.size(); ++i)
        check_line(meeting, i, findings);
    if (!meeting.costs->opportunity)
        return;
    check_opportunity(meeting, findings);
    const auto& margin = meeting.costs->opportunity->margin_rate;
    if (purpose.cost_sheet && margin && !(kZero < *margin))
        findings.add("V38", Severity::error, "costs.opportunity.marginRate");
}
} // namespace planerka::rules
