// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "meeting/meeting.hpp"

#include <string>
#include <vector>

namespace planerka
{
enum class Severity
{
    error, ///< blocks making documents
    warning,
    question, ///< can be answered with a change
};

/// What is wrong with a meeting or could be better (DOMAIN 3.2).
struct Problem
{
    std::string id; ///< "V02"
    Severity severity = Severity::error;
    std::string path; ///< JSON path, e.g. "agenda[2].plannedMinutes"
    std::string text; ///< in the language asked for: what is wrong, what to do
};

/// What the check is made for: some rules concern one document alone.
struct CheckFor
{
    bool cost_sheet = false; ///< V20, V38
    bool minutes = false;    ///< V12, V26
};

/// Everything DOMAIN 3.2 says of this meeting, in order of their ids; empty if all is well. Money is only checked where
/// the meeting has cost data. V28 is not among them: it concerns an action, see app::Planner::make().
std::vector<Problem> check(const Meeting& meeting, Language language, CheckFor purpose = {});

bool has_errors(const std::vector<Problem>& problems);

/// "error", "warning", "question".
std::string_view name_of(Severity severity);
} // namespace planerka
