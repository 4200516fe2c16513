// SPDX-License-Identifier: MPL-2.0
#include "cost/cost.hpp"

#include "cost/detail/expenses.hpp"
#include "cost/detail/limits.hpp"
#include "cost/parts.hpp"
#include "cost/people.hpp"
#include "meeting/purposes.hpp"
#include "recurrence/recurrence.hpp"

#include <iterator>
#include <stdexcept>

namespace planerka
{
namespace
{

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

Result<void> add_expenses(Cost& cost, const Costs& costs)
{
    cost.expenses.reserve(costs.fixed.size());
    for (std::size_t i = 0; i < costs.fixed.size(); ++i)
    {
        PLANERKA_TRY(auto share, share_of(costs.fixed[i], i, costs, cost.currency, cost.rounding));
        (share.one_off ? cost.one_off : cost.*cost_part(share.category).total) += share.amount;
        (share.one_off ? cost.one_off_total : cost.expense_total) += share.sum;
        cost.expenses.push_back(std::move(share));
    }
    return success();
}

void add_people(Cost& cost)
{
    auto pay_of_sellers = Money::zero(cost.currency);
    std::int64_t minutes_of_sellers = 0;
    for (const auto& share : cost.people)
    {
        for (const auto& part : kTimeParts)
            cost.*part.total += share.*part.amount;
        cost.opportunity += share.opportunity;
        if (share.quota_carrier)
        {
            pay_of_sellers += share.direct();
            minutes_of_sellers += std::int64_t{share.times.total()} * share.headcount;
        }
    }
    if (cost.opportunity_mode != "off")
        cost.lost_selling_hours = Exact(minutes_of_sellers, 60) * cost.selling_time_share.exact();
    if (cost.opportunity_mode == "gross_margin")
        cost.selling_pay =
            Money::rounded(pay_of_sellers.exact() * cost.selling_time_share.exact(), cost.currency, cost.rounding);
}

Result<void> add_heads(Cost& cost, const Meeting& meeting)
{
    std::int64_t internal = 0;
    std::int64_t all = 0;
    std::int64_t trainees = 0;
    std::int64_t minutes = 0;
    for (const auto& attendee : meeting.attendees)
    {
        if (is_away(attendee))
            continue;
        all += attendee.headcount;
        if (is_training(meeting) && attendee.role == "participant")
            trainees += attendee.headcount;
        if (!is_internal(attendee))
            continue;
        internal += attendee.headcount;
        minutes += std::int64_t{times_of(attendee, meeting).total()} * attendee.headcount;
    }
    if (all > 10'000'000)
        return Error{"cost.too_large", {}, "attendees"};
    cost.internal_headcount = static_cast<int>(internal);
    cost.total_headcount = static_cast<int>(all);
    cost.trainees = static_cast<int>(trainees);
    cost.person_hours = Exact(minutes) / 60;
    return success();
}

Result<void> add_items(Cost& cost, const Meeting& meeting)
{
    std::vector<std::int64_t> weights;
    for (std::size_t i = 0; i < meeting.agenda.size(); ++i)
    {
        const auto& item = meeting.agenda[i];
        PLANERKA_CHECK(
            check_range(item.planned_minutes, limits::kMinutes, {.list = "agenda", .index = i}, "plannedMinutes"));
        if (is_pause(item))
            continue;
        weights.push_back(item.planned_minutes);
        cost.by_item.push_back({item.id, i, {}});
    }
    const auto shares = split(cost.direct, weights);
    for (std::size_t i = 0; i < shares.size(); ++i)
        cost.by_item[i].direct = shares[i];
    return success();
}

void add_unit_costs(Cost& cost, const Meeting& meeting)
{
    const auto per = [&](const Money& amount, std::int64_t count)
    {
        return count > 0 ? std::optional(Money::rounded(amount.exact() / count, cost.currency, cost.rounding))
                         : std::nullopt;
    };
    cost.per_attendee = per(cost.full, cost.internal_headcount);
    cost.per_participant = per(cost.full, cost.total_headcount);
    cost.per_trainee = per(cost.full, cost.trainees);
    cost.per_minute = per(cost.full, length_of(meeting));
    cost.direct_per_minute = per(cost.direct, length_of(meeting));
    cost.per_decision = per(cost.full, std::ssize(meeting.decisions));
}

/// What must be sold to earn the meeting back.
void add_break_even(Cost& cost, const Opportunity& given)
{
    const auto is_above_zero = [](const std::optional<Decimal>& value) { return value && kZero < *value; };
    if (!is_above_zero(cost.margin_rate))
        return;
    const auto revenue = cost.full.exact() / cost.margin_rate->exact();
    cost.break_even_revenue = Money::rounded(revenue, cost.currency, Rounding::up);
    if (is_above_zero(given.win_rate))
        cost.per_won_client = Money::rounded(revenue / given.win_rate->exact(), cost.currency, Rounding::up);
    if (is_above_zero(given.average_deal))
        cost.break_even_deals = (cost.break_even_revenue->exact() / given.average_deal->exact()).rounded(Rounding::up);
}

void add_net_benefit(Cost& cost, const Meeting& meeting)
{
    if (!cost.margin_rate || !meeting.expected_benefit || !meeting.expected_benefit->revenue)
        return;
    const auto& benefit = *meeting.expected_benefit->revenue;
    if (!benefit.currency.empty() && benefit.currency != cost.currency.code())
        return;
    cost.expected_gain =
        Money::rounded(benefit.amount.exact() * cost.margin_rate->exact(), cost.currency, cost.rounding);
    cost.net_benefit = *cost.expected_gain - cost.full;
}

void add_year(Cost& cost)
{
    cost.annual_direct = cost.direct.times(cost.occurrences_per_year) + cost.one_off;
    cost.annual_opportunity = cost.opportunity.times(cost.occurrences_per_year);
    cost.annual_full = cost.full.times(cost.occurrences_per_year) + cost.one_off;
}

Cost empty_cost(Currency currency)
{
    Cost cost;
    cost.currency = currency;
    for (const auto& part : kCostParts)
        cost.*part.total = Money::zero(currency);
    for (auto* total : {&cost.direct, &cost.opportunity, &cost.selling_pay, &cost.one_off, &cost.expense_total.net,
                        &cost.expense_total.tax, &cost.expense_total.gross, &cost.one_off_total.net,
                        &cost.one_off_total.tax, &cost.one_off_total.gross})
        *total = Money::zero(currency);
    return cost;
}

Result<Cost> computed(const Meeting& meeting)
{
    if (!meeting.costs || meeting.costs->currency.empty())
        return Error{"cost.no_currency", {}, "costs.currency"};
    PLANERKA_TRY(const auto currency, currency_of(meeting.costs->currency, "costs.currency"));
    PLANERKA_TRY(const auto rounding, rounding_of(*meeting.costs));
    PLANERKA_CHECK(check_range(meeting.duration_minutes, limits::kMinutes, {}, "durationMinutes"));
    if (meeting.calendar && meeting.calendar->all_day && length_of(meeting) == 0)
        return Error{"cost.all_day", {}, "start"};
    PLANERKA_TRY(const auto selling, selling_of(meeting, currency, rounding));

    auto cost = empty_cost(currency);
    cost.rounding = rounding;
    cost.opportunity_mode = selling.mode;
    cost.opportunity_reason = selling.reason;
    cost.selling_time_share = selling.time_share;
    cost.selling_hours_per_year = selling.hours_per_year;
    cost.revenue_per_selling_hour = selling.revenue_per_hour;
    cost.margin_rate = selling.margin;
    PLANERKA_TRY(cost.people, shares_of_people(meeting, selling, currency, rounding));
    PLANERKA_CHECK(add_heads(cost, meeting));
    PLANERKA_CHECK(add_expenses(cost, *meeting.costs));
    add_people(cost);
    for (const auto& part : kCostParts)
        cost.direct += cost.*part.total;
    cost.full = cost.direct - cost.selling_pay + cost.opportunity;

    PLANERKA_TRY(cost.occurrences_per_year, occurrences_per_year(meeting));
    add_year(cost);
    PLANERKA_CHECK(add_items(cost, meeting));
    add_unit_costs(cost, meeting);
    static const Opportunity kNothingGiven;
    add_break_even(cost, meeting.costs->opportunity ? *meeting.costs->opportunity : kNothingGiven);
    add_net_benefit(cost, meeting);
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
