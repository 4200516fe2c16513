// SPDX-License-Identifier: MPL-2.0
#include "agenda/findings.hpp"
#include "money/money.hpp"

namespace planerka::rules
{
namespace
{
const Decimal kZero(0, 0);
const Decimal kOne(1, 0);
constexpr int kOldRateDays = 30;

void check_currency(const std::string& code, const std::string& path, Findings& findings)
{
    if (!Currency::of(code))
        findings.add("V22", Severity::error, path, {{"cur", code}});
}

void check_not_negative(const std::optional<Decimal>& value, const std::string& path, Findings& findings)
{
    if (value && value->is_negative())
        findings.add("V19", Severity::error, path);
}

void check_range(const std::optional<Decimal>& value, const std::string& path, std::string_view field,
                 const Decimal& least, const Decimal& most, Findings& findings)
{
    if (value)
        findings.range(path + '.' + std::string(field), field, *value, least, most);
}

void check_cost(const AttendeeCost& cost, const std::string& path, Findings& findings)
{
    check_range(cost.loaded_hourly_rate, path, "loadedHourlyRate", kZero, Decimal(100'000, 0), findings);
    check_range(cost.benefits_rate, path, "benefitsRate", kZero, Decimal(15, 1), findings);
    check_range(cost.overhead_rate, path, "overheadRate", kZero, Decimal(3, 0), findings);
    check_not_negative(cost.annual_salary, path + ".annualSalary", findings);
    check_not_negative(cost.load_multiplier, path + ".loadMultiplier", findings);
    check_not_negative(cost.fte, path + ".fte", findings);
    check_not_negative(cost.travel_time_factor, path + ".travelTimeFactor", findings);
    if (const auto& hours = cost.hours_per_year; hours && (*hours < Decimal(800, 0) || Decimal(2600, 0) < *hours))
        findings.add("V25", Severity::error, path + ".hoursPerYear", {{"n", findings.number(*hours)}});

    const std::pair<const char*, const std::optional<Minutes>*> times[]{{"attendMinutes", &cost.attend_minutes},
                                                                        {"prepMinutes", &cost.prep_minutes},
                                                                        {"followUpMinutes", &cost.follow_up_minutes},
                                                                        {"travelMinutes", &cost.travel_minutes},
                                                                        {"recoveryMinutes", &cost.recovery_minutes}};
    for (const auto& [field, minutes] : times)
        if (minutes->value_or(0) < 0)
            findings.add("V19", Severity::error, path + '.' + field);
}

/// V20: whoever costs something needs a rate.
void check_rate(const Meeting& meeting, std::size_t i, Findings& findings)
{
    const auto& attendee = meeting.attendees[i];
    const bool is_internal = attendee.affiliation.empty() || attendee.affiliation == "internal";
    const bool is_costed = is_internal || (meeting.costs && meeting.costs->include_partners && attendee.cost);
    const bool has_rate = attendee.cost && (attendee.cost->loaded_hourly_rate || attendee.cost->annual_salary);
    if (is_costed && !has_rate)
        findings.add("V20", Severity::error, at("attendees", i, "cost"), {{"name", name_of(attendee)}});
}

void check_line(const Meeting& meeting, std::size_t i, Findings& findings)
{
    const auto& line = meeting.costs->fixed[i];
    const auto& report = meeting.costs->currency;
    const auto path = at("costs.fixed", i);
    check_not_negative(line.amount, path + ".amount", findings);
    check_not_negative(line.quantity, path + ".quantity", findings);
    check_not_negative(line.unit_price, path + ".unitPrice", findings);
    check_range(line.tax_rate, path, "taxRate", kZero, kOne, findings);
    if (line.fx_rate && (line.fx_rate->is_negative() || line.fx_rate->is_zero()))
        findings.range(path + ".fxRate", "fxRate", *line.fx_rate, Decimal(1, 6), Decimal(1'000'000, 0));
    if (line.currency.empty())
        return;
    check_currency(line.currency, path + ".currency", findings);
    if (report.empty() || line.currency == report)
        return;
    if (!line.fx_rate)
        findings.add("V23", Severity::error, path + ".fxRate", {{"from", line.currency}, {"to", report}});
    const auto start = meeting.start();
    const auto dated = Date::parse(line.fx_date);
    if (!start || !dated)
        return;
    const auto age = start->date.days_since_epoch() - dated->days_since_epoch();
    if (age > kOldRateDays)
        findings.add("V24", Severity::warning, path + ".fxDate", {{"from", line.currency}, {"to", report}, {"n", age}});
}

void check_opportunity(const Opportunity& opportunity, CheckFor purpose, Findings& findings)
{
    const std::string path = "costs.opportunity";
    check_range(opportunity.selling_time_share, path, "sellingTimeShare", kZero, kOne, findings);
    check_range(opportunity.margin_rate, path, "marginRate", kZero, kOne, findings);
    check_range(opportunity.win_rate, path, "winRate", kZero, kOne, findings);
    check_not_negative(opportunity.revenue_per_selling_hour, path + ".revenuePerSellingHour", findings);
    check_not_negative(opportunity.average_deal, path + ".averageDeal", findings);
    if (purpose.cost_sheet && opportunity.margin_rate && !(kZero < *opportunity.margin_rate))
        findings.add("V38", Severity::error, path + ".marginRate");
}

void check_amount(const std::optional<Amount>& amount, const std::string& path, Findings& findings)
{
    if (!amount)
        return;
    check_not_negative(amount->amount, path + ".amount", findings);
    check_currency(amount->currency, path + ".currency", findings);
}
} // namespace

void check_money(const Meeting& meeting, CheckFor purpose, Findings& findings)
{
    for (std::size_t i = 0; i < meeting.attendees.size(); ++i)
    {
        if (meeting.attendees[i].cost)
            check_cost(*meeting.attendees[i].cost, at("attendees", i, "cost"), findings);
        if (purpose.cost_sheet)
            check_rate(meeting, i, findings);
    }
    if (meeting.expected_benefit)
        check_amount(meeting.expected_benefit->revenue, "expectedBenefit.revenue", findings);
    if (meeting.client && meeting.client->retirement)
        check_amount(meeting.client->retirement->monthly_income_wish, "client.retirement.monthlyIncomeWish", findings);

    const auto currency = meeting.costs ? meeting.costs->currency : std::string();
    if (purpose.cost_sheet || !currency.empty())
        check_currency(currency, "costs.currency", findings);
    if (!meeting.costs)
        return;
    for (std::size_t i = 0; i < meeting.costs->fixed.size(); ++i)
        check_line(meeting, i, findings);
    if (meeting.costs->opportunity)
        check_opportunity(*meeting.costs->opportunity, purpose, findings);
}
} // namespace planerka::rules
