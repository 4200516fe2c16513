// SPDX-License-Identifier: MPL-2.0
#include "cost/detail/explain_expenses.hpp"

#include "cost/figures.hpp"
#include "cost/parts.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

namespace planerka
{
namespace
{
std::vector<std::string> amounts_of(const Explainer& explainer,
                                    const std::function<std::optional<Money>(const ExpenseShare&)>& part)
{
    std::vector<std::string> amounts;
    for (const auto& line : explainer.cost().expenses)
        if (const auto amount = part(line); amount && amount->minor() != 0)
            amounts.push_back(explainer.number(*amount));
    return amounts;
}

bool is_in_other_currency(const Explainer& explainer, const CostLine& line)
{
    return !line.currency.empty() && line.currency != explainer.cost().currency.code();
}

/// "48,005 × 0.6135 / 100": what is rounded to the net amount.
std::string exact_net(const Explainer& explainer, const CostLine& line)
{
    const auto& notation = explainer.notation();
    auto net = line.amount     ? notation.number(*line.amount)
               : line.quantity ? notation.product(notation.number(*line.quantity), notation.number(*line.unit_price))
                               : notation.number(*line.unit_price);
    if (line.shared_by)
        net = notation.quotient(net, notation.number(*line.shared_by));
    if (!is_in_other_currency(explainer, line))
        return net;
    net = notation.product(net, notation.number(*line.fx_rate));
    return line.fx_units && *line.fx_units != 1 ? notation.quotient(net, notation.number(std::int64_t{*line.fx_units}))
                                                : net;
}
} // namespace

std::vector<std::string> lines_of(const Explainer& explainer, std::string_view category)
{
    return amounts_of(explainer,
                      [&](const ExpenseShare& line) {
                          return line.category == category && !line.one_off ? std::optional(line.amount) : std::nullopt;
                      });
}

std::string name_of_line(const Explainer& explainer, const ExpenseShare& share)
{
    return share.text.empty() ? figure_name(cost_part(share.category).figure, explainer.language()) : share.text;
}

std::string formula_of_net(const Explainer& explainer, const ExpenseShare& share)
{
    return explainer.notation().rounded(exact_net(explainer, explainer.line(share)));
}

std::string source_of_net(const Explainer& explainer, const ExpenseShare& share)
{
    const auto& line = explainer.line(share);
    auto source = explainer.method({"expenses"});
    if (!is_in_other_currency(explainer, line))
        return source;
    source += "; " + explainer.given(element_path("costs.fixed", explainer.index_of(share), "fxRate"));
    const auto date = Date::parse(line.fx_date);
    for (const auto& detail : {date ? text::date_short(*date, explainer.language()) : line.fx_date, line.fx_source})
        if (!detail.empty())
            source += ", " + detail;
    return source;
}

std::string formula_of_tax(const Explainer& explainer, const ExpenseShare& share)
{
    return Notation::difference(explainer.number(share.sum.gross), explainer.number(share.sum.net));
}

std::string formula_of_gross(const Explainer& explainer, const ExpenseShare& share)
{
    const auto& line = explainer.line(share);
    const auto plus_tax = line.tax_rate ? Notation::grouped("1 + " + explainer.number(*line.tax_rate)) : "1";
    return explainer.notation().rounded(Notation::product(exact_net(explainer, line), plus_tax));
}

std::string formula_of_amount(const Explainer& explainer, const ExpenseShare& share)
{
    return explainer.number(share.amount);
}

std::string source_of_amount(const Explainer& explainer, const ExpenseShare& share)
{
    auto source = explainer.method({"expenses"});
    if (!explainer.line(share).tax_rate)
        return source;
    return text::message(explainer.language(),
                         explainer.meeting().costs->tax_is_cost ? "explain.with_tax" : "explain.without_tax",
                         {{"source", std::move(source)}});
}

std::string formula_of_taxed_sum(const Explainer& explainer, Money TaxedSum::*member, bool one_off)
{
    return Notation::sum(
        amounts_of(explainer, [&](const ExpenseShare& line)
                   { return line.one_off == one_off ? std::optional(line.sum.*member) : std::nullopt; }));
}

std::string formula_of_one_off_cost(const Explainer& explainer, const Cost&)
{
    return Notation::sum(amounts_of(explainer, [](const ExpenseShare& line)
                                    { return line.one_off ? std::optional(line.amount) : std::nullopt; }));
}
} // namespace planerka
