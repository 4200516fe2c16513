// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/detail/breaks.hpp"

/// The pauses of a conference day, or of a run of one (agenda/README.md, "Conference days").
namespace planerka::fit
{
/// As plan_breaks(). Precondition: span.conference.
BreakPlan plan_conference_breaks(const std::vector<Item>& items, const Indices& running, const Span& span,
                                 int given_up);

/// As place_breaks(): of all divisions the one that breaks the fewest of the rules, in the order of the section.
/// Precondition: span.conference.
std::vector<Break> place_conference_breaks(const std::vector<Item>& items, const Indices& running,
                                           const std::vector<Minutes>& allotted, Minutes buffer, const BreakPlan& plan,
                                           const Span& span);
} // namespace planerka::fit
