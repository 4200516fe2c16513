// SPDX-License-Identifier: MPL-2.0
#include "cost/detail/explain_units.hpp"

#include "text/messages.hpp"

namespace planerka
{
namespace
{
std::string per(const Explainer& explainer, const Money& amount, std::int64_t count)
{
    return explainer.notation().rounded(Notation::quotient(explainer.number(amount), explainer.number(count)));
}

const Opportunity& opportunity_of(const Explainer& explainer)
{
    return *explainer.meeting().costs->opportunity;
}
} // namespace

std::string formula_of_per_attendee(const Explainer& explainer, const Cost& cost)
{
    return per(explainer, cost.full, cost.internal_headcount);
}

std::string formula_of_per_participant(const Explainer& explainer, const Cost& cost)
{
    return per(explainer, cost.full, cost.total_headcount);
}

std::string formula_of_per_trainee(const Explainer& explainer, const Cost& cost)
{
    return per(explainer, cost.full, cost.trainees);
}

std::string formula_of_per_minute(const Explainer& explainer, const Cost& cost)
{
    return per(explainer, cost.full, length_of(explainer.meeting()));
}

std::string formula_of_direct_per_minute(const Explainer& explainer, const Cost& cost)
{
    return per(explainer, cost.direct, length_of(explainer.meeting()));
}

std::string formula_of_per_decision(const Explainer& explainer, const Cost& cost)
{
    return per(explainer, cost.full, std::ssize(explainer.meeting().decisions));
}

std::string formula_of_break_even(const Explainer& explainer, const Cost& cost)
{
    return explainer.notation().rounded_up(
        Notation::quotient(explainer.number(cost.full), explainer.number(*cost.margin_rate)));
}

std::string formula_of_per_won_client(const Explainer& explainer, const Cost& cost)
{
    const auto divisor =
        Notation::product(explainer.number(*cost.margin_rate), explainer.number(*opportunity_of(explainer).win_rate));
    return explainer.notation().rounded_up(Notation::quotient(explainer.number(cost.full), Notation::grouped(divisor)));
}

std::string formula_of_break_even_deals(const Explainer& explainer, const Cost& cost)
{
    const auto deals = Notation::quotient(explainer.number(*cost.break_even_revenue),
                                          explainer.number(*opportunity_of(explainer).average_deal));
    return explainer.notation().rounded(deals, 0, Rounding::up);
}

std::string formula_of_expected_gain(const Explainer& explainer, const Cost& cost)
{
    const auto& revenue = explainer.meeting().expected_benefit->revenue->amount;
    return explainer.notation().rounded(
        Notation::product(explainer.number(revenue), explainer.number(*cost.margin_rate)));
}

std::string formula_of_net_benefit(const Explainer& explainer, const Cost& cost)
{
    return Notation::difference(explainer.number(*cost.expected_gain), explainer.number(cost.full));
}

std::string formula_of_item(const Explainer& explainer, const ItemShare& share)
{
    const auto& notation = explainer.notation();
    const auto& cost = explainer.cost();
    std::int64_t all = 0;
    for (const auto& each : cost.by_item)
        all += explainer.item(each).planned_minutes;
    // Without any minutes the items share alike.
    const std::int64_t weight = all == 0 ? 1 : explainer.item(share).planned_minutes;
    const std::int64_t weights = all == 0 ? std::ssize(cost.by_item) : all;
    auto formula = notation.rounded_down(notation.quotient(
        notation.product(notation.number(cost.direct), notation.number(weight)), notation.number(weights)));
    const bool has_remainder = cost.direct.minor() * Exact(weight, weights) < share.direct.minor();
    if (has_remainder)
        formula += " + " + notation.number(Money::of_minor(1, cost.currency));
    return formula;
}

std::string source_of_item(const Explainer& explainer, const ItemShare&)
{
    return text::message(explainer.language(), "explain.largest_remainder", {{"source", explainer.method({"items"})}});
}
} // namespace planerka
