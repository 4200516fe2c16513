// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/schedule.hpp"
#include "base/language.hpp"
#include "base/named_values.hpp"
#include "meeting/meeting.hpp"

#include <string>
#include <vector>

namespace planerka
{
enum class Severity
{
    error,    ///< no document can be made
    warning,  ///< documents are made, but somebody should look at it
    question, ///< one change answers it
};

inline constexpr std::array kSeverities{Named{Severity::error, "error"}, Named{Severity::warning, "warning"},
                                        Named{Severity::question, "question"}};

constexpr std::string_view name_of(Severity severity)
{
    return name_in(kSeverities, severity);
}

/// Something that is wrong with a meeting or could be better.
struct Problem
{
    std::string id; ///< "V02"
    Severity severity = Severity::error;
    std::string path; ///< of the field in the meeting file: "agenda[2].plannedMinutes"
    std::string text; ///< in the language asked for: what is wrong and what to do
};

/// What the check is made for: some rules concern one kind of document alone (check/README.md, "Purposes of a check").
struct CheckFor
{
    bool cost_sheet = false;
    bool minutes = false;
    bool recognition = false; ///< a document that names those who are recognised
};

/// What the rules of check/README.md, "Constraints", say of a meeting, in the order of their ids; empty if all is well.
/// Three of them are not found here: V01 keeps a file from being read, V28 is of making minutes (app::Planner::make()),
/// V37 is of a document (documents::left_out()).
std::vector<Problem> check(const Meeting& meeting, Language language, CheckFor purpose = {});

/// The same for callers that have scheduled the meeting already.
/// @param scheduled what schedule() gave for `meeting`.
std::vector<Problem> check(const Meeting& meeting, const Result<Schedule>& scheduled, Language language,
                           CheckFor purpose = {});

/// Whether one of them is an error, so that no document can be made.
bool has_errors(const std::vector<Problem>& problems);
} // namespace planerka
