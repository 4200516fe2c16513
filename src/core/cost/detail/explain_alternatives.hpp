// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cost/detail/explainer.hpp"

/// Formulas of the alternatives.
namespace planerka
{
std::string formula_of_meeting_left(const Explainer& explainer, const Alternative& alternative);
std::string formula_of_year_left(const Explainer& explainer, const Alternative& alternative);
std::string formula_of_saving(const Explainer& explainer, const Alternative& alternative);
std::string formula_of_saving_percent(const Explainer& explainer, const Alternative& alternative);
std::string formula_of_hours_left(const Explainer& explainer, const Alternative& alternative);
std::string formula_of_duration(const Explainer& explainer, const Alternative& alternative);
std::string formula_of_meetings_left(const Explainer& explainer, const Alternative& alternative);
std::string formula_of_memos(const Explainer& explainer, const Alternative& alternative);
} // namespace planerka
