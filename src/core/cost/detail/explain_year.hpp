// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cost/detail/explainer.hpp"

/// Formulas and sources of a year of meetings.
namespace planerka
{
/// "48 − 4": the meetings that the rule plans, without the exceptions.
std::string formula_of_occurrences(const Explainer& explainer, const Cost& cost);
std::string source_of_occurrences(const Explainer& explainer, const Cost& cost);

std::string formula_of_annual_direct(const Explainer& explainer, const Cost& cost);
std::string formula_of_annual_opportunity(const Explainer& explainer, const Cost& cost);
std::string formula_of_annual_full(const Explainer& explainer, const Cost& cost);
} // namespace planerka
