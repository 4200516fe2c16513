// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cost/detail/explainer.hpp"

/// Formulas and sources of the sales that are not made, and of the full cost.
namespace planerka
{
/// Names the share of selling time, where it is assumed; where nothing is counted, the reason.
std::string source_of_opportunity(const Explainer& explainer, const Cost& cost);
std::string formula_of_opportunity(const Explainer& explainer, const Cost& cost);
std::string formula_of_lost_hours(const Explainer& explainer, const Cost& cost);

std::string formula_of_own_opportunity(const Explainer& explainer, const AttendeeShare& share);
std::string source_of_own_opportunity(const Explainer& explainer, const AttendeeShare& share);

std::string formula_of_selling_hours(const Explainer& explainer, const Cost& cost);
std::string source_of_selling_hours(const Explainer& explainer, const Cost& cost);
std::string formula_of_revenue_per_hour(const Explainer& explainer, const Cost& cost);
std::string source_of_revenue_per_hour(const Explainer& explainer, const Cost& cost);
std::string formula_of_selling_pay(const Explainer& explainer, const Cost& cost);
std::string source_of_selling_pay(const Explainer& explainer, const Cost& cost);

std::string formula_of_full(const Explainer& explainer, const Cost& cost);
} // namespace planerka
