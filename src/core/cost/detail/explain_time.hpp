// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cost/detail/explainer.hpp"
#include "cost/parts.hpp"

/// Formulas and sources of the people's time: rates, the five times, the parts of the direct cost.
namespace planerka
{
/// "5 × round(58.50 × 60 / 60)": some minutes of some people.
std::string time_formula(const Explainer& explainer, int heads, const Money& rate, Minutes minutes,
                         const Decimal& factor);

std::string formula_of_rate(const Explainer& explainer, const AttendeeShare& share);
std::string source_of_rate(const Explainer& explainer, const AttendeeShare& share);

std::string formula_of_time(const Explainer& explainer, const AttendeeShare& share, const CostPart& part);

template <Money AttendeeShare::*amount>
std::string formula_of_share(const Explainer& explainer, const AttendeeShare& share)
{
    return formula_of_time(explainer, share, *std::ranges::find(kCostParts, amount, &CostPart::amount));
}

/// Says that the ten minutes of recovery are an assumption, where they are.
std::string source_of_own_recovery(const Explainer& explainer, const AttendeeShare& share);
std::string source_of_recovery(const Explainer& explainer, const Cost& cost);

std::string formula_of_own_direct(const Explainer& explainer, const AttendeeShare& share);

/// The people's terms and the expense lines of a part.
std::string formula_of_total(const Explainer& explainer, const CostPart& part);

template <Money Cost::*total>
std::string formula_of_part(const Explainer& explainer, const Cost&)
{
    return formula_of_total(explainer, *std::ranges::find(kCostParts, total, &CostPart::total));
}

std::string formula_of_direct(const Explainer& explainer, const Cost& cost);
std::string formula_of_person_hours(const Explainer& explainer, const Cost& cost);
} // namespace planerka
