// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cost/detail/explainer.hpp"

/// Formulas of what one unit costs, of agenda items, of break-even and of the expected gain.
namespace planerka
{
std::string formula_of_per_attendee(const Explainer& explainer, const Cost& cost);
std::string formula_of_per_participant(const Explainer& explainer, const Cost& cost);
std::string formula_of_per_trainee(const Explainer& explainer, const Cost& cost);
std::string formula_of_per_minute(const Explainer& explainer, const Cost& cost);
std::string formula_of_direct_per_minute(const Explainer& explainer, const Cost& cost);
std::string formula_of_per_decision(const Explainer& explainer, const Cost& cost);

std::string formula_of_break_even(const Explainer& explainer, const Cost& cost);
std::string formula_of_per_won_client(const Explainer& explainer, const Cost& cost);
std::string formula_of_break_even_deals(const Explainer& explainer, const Cost& cost);
std::string formula_of_expected_gain(const Explainer& explainer, const Cost& cost);
std::string formula_of_net_benefit(const Explainer& explainer, const Cost& cost);

/// "rounddown(715.45 × 20 / 55) + 0.01"
std::string formula_of_item(const Explainer& explainer, const ItemShare& share);
std::string source_of_item(const Explainer& explainer, const ItemShare& share); ///< says who gets the remainder
} // namespace planerka
