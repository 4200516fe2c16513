// SPDX-License-Identifier: MPL-2.0
#include "cost/cost.hpp"

#include "calendar/recurrence.hpp"
#include "cost/limits.hpp"
#include "cost/people.hpp"

#include <stdexcept>

namespace planerka
{
namespace
{
constexpr Decimal kZero;
constexpr Decimal kOne(1, 0);

Result<Currency> currency_of(const std::string& code, const std::string& place)
{
    const auto currency = Currency::of(code);
    return currency ? Result<Currency>(*currency) : Error{"cost.currency", {{"currency", code}}, place};
}

Result<Rounding> rounding_of(const Costs& costs)
{
    if (costs.rounding.empty() || costs.rounding == "half_up")
        return Rounding::half_up;
    if (costs.rounding == "half_even")
        return Rounding::half_even;
    return Error{"cost.rounding", {{"rounding", costs.rounding}}, "costs.rounding"};
}

Result<Selling> selling_of(const Meeting& meeting)
{
    const std::string place = "costs.opportunity.";
    const auto given = meeting.costs->opportunity.value_or(Opportunity{.mode = "off"});
    auto mode = given.mode.empty() ? "net_margin" : given.mode;
    if (mode != "net_margin" && mode != "gross_margin" && mode != "off")
        return Error{"cost.mode", {{"mode", mode}}, place + "mode"};
    PLANERKA_CHECK(check_range(given.selling_time_share, kZero, kOne, place + "sellingTimeShare"));
    PLANERKA_CHECK(check_not_negative(given.revenue_per_selling_hour, place + "revenuePerSellingHour"));
    PLANERKA_CHECK(check_range(given.margin_rate, kZero, kOne, place + "marginRate"));

    if (!given.revenue_per_selling_hour || !given.margin_rate || (has_clients(meeting) && !given.count_client_meetings))
        mode = "off";
    return Selling{mode, given.selling_time_share.value_or(Decimal(35, 2)),
                   given.revenue_per_selling_hour.value_or(kZero), given.margin_rate.value_or(kZero)};
}

/// The total of a category of expenses.
Money& total_of(Cost& cost, const std::string& category)
{
    if (category == "travel")
        return cost.travel;
    if (category == "venue")
        return cost.venue;
    if (category == "catering")
        return cost.catering;
    if (category == "tool")
        return cost.tool;
    if (category == "materials")
        return cost.materials;
    if (category == "speaker")
        return cost.speaker;
    return cost.other;
}

bool is_foreign(const CostLine& line, Currency currency)
{
    return !line.currency.empty() && line.currency != currency.code();
}

Result<void> check_line(const CostLine& line, Currency currency, const std::string& place)
{
    PLANERKA_CHECK(check_not_negative(line.amount, place + ".amount"));
    PLANERKA_CHECK(check_not_negative(line.quantity, place + ".quantity"));
    PLANERKA_CHECK(check_not_negative(line.unit_price, place + ".unitPrice"));
    if (!line.amount && !line.unit_price)
        return Error{"cost.line_amount", {}, place + ".amount"};
    PLANERKA_CHECK(check_range(line.tax_rate, kZero, kOne, place + ".taxRate"));
    if (!is_foreign(line, currency))
        return success();
    PLANERKA_CHECK(currency_of(line.currency, place + ".currency"));
    if (!line.fx_rate)
        return Error{
            "cost.fx_missing", {{"from", line.currency}, {"to", std::string(currency.code())}}, place + ".fxRate"};
    return check_not_negative(line.fx_rate, place + ".fxRate");
}

/// The amount of a line that check_line() has passed, in the report's currency.
Exact amount_of(const CostLine& line, Currency currency, bool tax_is_cost)
{
    Exact amount = line.amount ? line.amount->exact() : line.quantity.value_or(kOne).exact() * line.unit_price->exact();
    if (is_foreign(line, currency))
        amount *= line.fx_rate->exact();
    if (tax_is_cost)
        amount *= 1 + line.tax_rate.value_or(kZero).exact();
    return amount;
}

Result<void> add_expenses(Cost& cost, const Costs& costs, Rounding rounding)
{
    for (std::size_t i = 0; i < costs.fixed.size(); ++i)
    {
        const auto& line = costs.fixed[i];
        PLANERKA_CHECK(check_line(line, cost.currency, "costs.fixed[" + std::to_string(i) + "]"));
        const auto amount = Money::rounded(amount_of(line, cost.currency, costs.tax_is_cost), cost.currency, rounding);
        auto& total = total_of(cost, line.category);
        total += amount;
        cost.expenses.push_back({&total == &cost.other ? "other" : line.category, line.text, amount});
    }
    return success();
}

void add_people(Cost& cost, const Selling& selling, Rounding rounding)
{
    auto pay_of_sellers = Money::zero(cost.currency);
    for (const auto& share : cost.people)
    {
        cost.attendance += share.attendance;
        cost.preparation += share.preparation;
        cost.follow_up += share.follow_up;
        cost.travel_time += share.travel_time;
        cost.recovery += share.recovery;
        cost.opportunity += share.opportunity;
        if (share.quota_carrier)
            pay_of_sellers += share.direct();
    }
    if (selling.mode == "gross_margin")
        cost.selling_pay = Money::rounded(pay_of_sellers.exact() * selling.time_share.exact(), cost.currency, rounding);
}

Result<void> add_heads(Cost& cost, const Meeting& meeting)
{
    std::int64_t internal = 0;
    std::int64_t all = 0;
    std::int64_t minutes = 0;
    for (const auto& attendee : meeting.attendees)
    {
        all += attendee.headcount;
        if (!is_internal(attendee))
            continue;
        internal += attendee.headcount;
        minutes += std::int64_t{times_of(attendee, meeting).total()} * attendee.headcount;
    }
    if (all > 10'000'000)
        return Error{"cost.too_large", {}, "attendees"};
    cost.internal_headcount = static_cast<int>(internal);
    cost.total_headcount = static_cast<int>(all);
    cost.person_hours = Exact(minutes) / 60;
    return success();
}

Result<void> add_items(Cost& cost, const Meeting& meeting)
{
    std::vector<std::int64_t> weights;
    for (std::size_t i = 0; i < meeting.agenda.size(); ++i)
    {
        const auto& item = meeting.agenda[i];
        PLANERKA_CHECK(check_minutes(item.planned_minutes, "agenda[" + std::to_string(i) + "].plannedMinutes"));
        if (item.type == "break" || item.type == "buffer")
            continue;
        weights.push_back(item.planned_minutes);
        cost.by_item.push_back({item.id, {}});
    }
    const auto shares = split(cost.direct, weights);
    for (std::size_t i = 0; i < shares.size(); ++i)
        cost.by_item[i].direct = shares[i];
    return success();
}

void add_unit_costs(Cost& cost, const Meeting& meeting, const Selling& selling, Rounding rounding)
{
    const auto per = [&](const Money& amount, int count) {
        return count > 0 ? std::optional(Money::rounded(amount.exact() / count, cost.currency, rounding))
                         : std::nullopt;
    };
    cost.per_attendee = per(cost.full, cost.internal_headcount);
    cost.per_participant = per(cost.full, cost.total_headcount);
    cost.per_minute = per(cost.full, meeting.duration_minutes);
    cost.direct_per_minute = per(cost.direct, meeting.duration_minutes);
    if (!selling.margin.is_zero())
        cost.break_even_revenue =
            Money::rounded(cost.full.exact() / selling.margin.exact(), cost.currency, Rounding::up);
}

Cost empty_cost(Currency currency)
{
    Cost cost;
    cost.currency = currency;
    for (auto* total : {&cost.attendance, &cost.preparation, &cost.follow_up, &cost.travel_time, &cost.recovery,
                        &cost.travel, &cost.venue, &cost.catering, &cost.tool, &cost.materials, &cost.speaker,
                        &cost.other, &cost.opportunity, &cost.selling_pay})
        *total = Money::zero(currency);
    return cost;
}

Result<Cost> computed(const Meeting& meeting)
{
    if (!meeting.costs || meeting.costs->currency.empty())
        return Error{"cost.no_currency", {}, "costs.currency"};
    PLANERKA_TRY(const auto currency, currency_of(meeting.costs->currency, "costs.currency"));
    PLANERKA_TRY(const auto rounding, rounding_of(*meeting.costs));
    PLANERKA_CHECK(check_minutes(meeting.duration_minutes, "durationMinutes"));
    PLANERKA_TRY(const auto selling, selling_of(meeting));

    auto cost = empty_cost(currency);
    cost.opportunity_mode = selling.mode;
    PLANERKA_TRY(cost.people, shares_of_people(meeting, selling, currency, rounding));
    PLANERKA_CHECK(add_heads(cost, meeting));
    PLANERKA_CHECK(add_expenses(cost, *meeting.costs, rounding));
    add_people(cost, selling, rounding);
    cost.direct = cost.attendance + cost.preparation + cost.follow_up + cost.travel_time + cost.recovery + cost.travel +
                  cost.venue + cost.catering + cost.tool + cost.materials + cost.speaker + cost.other;
    cost.full = cost.direct - cost.selling_pay + cost.opportunity;

    PLANERKA_TRY(cost.occurrences_per_year, occurrences_per_year(meeting));
    cost.annual_direct = cost.direct.times(cost.occurrences_per_year);
    cost.annual_opportunity = cost.opportunity.times(cost.occurrences_per_year);
    cost.annual_full = cost.full.times(cost.occurrences_per_year);
    PLANERKA_CHECK(add_items(cost, meeting));
    add_unit_costs(cost, meeting, selling, rounding);
    return cost;
}
} // namespace

Result<Cost> cost_of(const Meeting& meeting)
{
    try
    {
        return computed(meeting);
    }
    catch (const std::overflow_error&)
    {
        return Error{"cost.too_large", {}, "costs"};
    }
}
} // namespace planerka
