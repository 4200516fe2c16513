// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cost/detail/explainer.hpp"

#include <string_view>

/// Formulas and sources of the expense lines and their sums.
namespace planerka
{
/// The amounts of the lines of a category in one meeting; those that are zero are left out.
std::vector<std::string> lines_of(const Explainer& explainer, std::string_view category);

/// What a line is called: its text, else its category.
std::string name_of_line(const Explainer& explainer, const ExpenseShare& share);

std::string formula_of_net(const Explainer& explainer, const ExpenseShare& share);
std::string source_of_net(const Explainer& explainer, const ExpenseShare& share); ///< with the exchange rate
std::string formula_of_tax(const Explainer& explainer, const ExpenseShare& share);
std::string formula_of_gross(const Explainer& explainer, const ExpenseShare& share);
std::string formula_of_amount(const Explainer& explainer, const ExpenseShare& share);
std::string source_of_amount(const Explainer& explainer, const ExpenseShare& share); ///< whether it is with tax

std::string formula_of_taxed_sum(const Explainer& explainer, Money TaxedSum::*member, bool one_off);

template <Money TaxedSum::*member>
std::string formula_of_expenses(const Explainer& explainer, const Cost&)
{
    return formula_of_taxed_sum(explainer, member, false);
}

template <Money TaxedSum::*member>
std::string formula_of_one_off(const Explainer& explainer, const Cost&)
{
    return formula_of_taxed_sum(explainer, member, true);
}

std::string formula_of_one_off_cost(const Explainer& explainer, const Cost& cost);
} // namespace planerka
