// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "cost/alternatives.hpp"
#include "cost/cost.hpp"
#include "meeting/private_paths.hpp"

#include <string>
#include <vector>

/// Every figure says where it comes from.
namespace planerka
{
/// One figure of the answer. The formula re-calculates to the value: its operators are + − × /, its functions those of
/// explanation_notes(), its numbers those that are printed elsewhere or stand in the meeting file.
struct Explanation
{
    std::string figure;  ///< where it stands in the JSON answer: "annual.full", "people[1].rate", "byItem[0].direct"
    std::string name;    ///< "Direct cost", "Priya Shah: preparation"
    Decimal value;       ///< as in the JSON answer
    std::string formula; ///< "1 × round(97.50 × 60 / 60) + 5 × round(58.50 × 60 / 60)"
    /// "see Method: Time of people", a heading of the cost sheet; "meeting file, costs.fixed[0].fxRate" for what is
    /// given there. What is assumed is called an assumption, with the path that sets it; what is not counted has the
    /// reason (cost/README.md, "Explanations").
    std::string source;
};

/// The figures of `cost` and `alternatives`, which must be those of `meeting`, in the order of the JSON answer; names,
/// numbers and functions in `language`. What is not defined (no decision, no margin) has no explanation.
std::vector<Explanation> explain(const Meeting& meeting, const Cost& cost, const std::vector<Alternative>& alternatives,
                                 Language language, PrivatePart private_part = PrivatePart::in_meeting_file);

/// What the functions in the formulas mean and where the method is found, a sentence each.
std::vector<std::string> explanation_notes(const Cost& cost, Language language);
} // namespace planerka
