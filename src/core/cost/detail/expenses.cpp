// SPDX-License-Identifier: MPL-2.0
#include "cost/detail/expenses.hpp"

#include "cost/detail/limits.hpp"
#include "cost/parts.hpp"

#include <stdexcept>

namespace planerka
{
namespace
{

bool is_foreign(const CostLine& line, Currency currency)
{
    return !line.currency.empty() && line.currency != currency.code();
}

Result<void> check_exchange(const CostLine& line, Currency currency, const Place& place)
{
    if (!Currency::of(line.currency))
        return Error{"cost.currency", {{"currency", line.currency}}, place.path("currency")};
    if (!line.fx_rate)
        return Error{
            "cost.fx_missing", {{"from", line.currency}, {"to", std::string(currency.code())}}, place.path("fxRate")};
    PLANERKA_CHECK(check_not_negative(line.fx_rate, place, "fxRate"));
    PLANERKA_CHECK(check_range(line.fx_rate, limits::kFxRate, place, "fxRate"));
    return check_range(line.fx_units, limits::kFxUnits, place, "fxUnits");
}

Result<void> check_line(const CostLine& line, Currency currency, const Place& place)
{
    PLANERKA_CHECK(check_not_negative(line.amount, place, "amount"));
    PLANERKA_CHECK(check_not_negative(line.quantity, place, "quantity"));
    PLANERKA_CHECK(check_not_negative(line.unit_price, place, "unitPrice"));
    if (!line.amount && !line.unit_price)
        return Error{"cost.line_amount", {}, place.path("amount")};
    PLANERKA_CHECK(check_range(line.shared_by, limits::kSharedBy, place, "sharedBy"));
    PLANERKA_CHECK(check_range(line.tax_rate, limits::kShare, place, "taxRate"));
    return is_foreign(line, currency) ? check_exchange(line, currency, place) : success();
}

/// Of a line that check_line() has passed, in the report's currency, without tax.
Exact net_of(const CostLine& line, Currency currency)
{
    Exact net = line.amount ? line.amount->exact() : line.quantity.value_or(kOne).exact() * line.unit_price->exact();
    if (line.shared_by)
        net /= line.shared_by->exact();
    if (is_foreign(line, currency))
        net *= line.fx_rate->exact() / line.fx_units.value_or(1);
    return net;
}
} // namespace

Result<ExpenseShare> share_of(const CostLine& line, std::size_t index, const Costs& costs, Currency currency,
                              Rounding rounding)
try
{
    PLANERKA_CHECK(check_line(line, currency, {.list = "costs.fixed", .index = index}));
    const auto net = net_of(line, currency);
    ExpenseShare share;
    share.category = cost_part(line.category).category;
    share.text = line.text;
    share.one_off = line.one_off;
    share.sum.net = Money::rounded(net, currency, rounding);
    share.sum.gross =
        line.tax_rate ? Money::rounded(net * (1 + line.tax_rate->exact()), currency, rounding) : share.sum.net;
    share.sum.tax = share.sum.gross - share.sum.net;
    share.amount = costs.tax_is_cost ? share.sum.gross : share.sum.net;
    return share;
}
catch (const std::overflow_error&)
{
    const Place place{.list = "costs.fixed", .index = index};
    return Error{"cost.too_large", {}, place.path(line.amount ? "amount" : "unitPrice")};
}

bool is_price_of_video(const CostLine& line)
{
    return line.category == "tool" && line.quantity && line.quantity->is_zero() && line.unit_price && !line.amount;
}
} // namespace planerka
