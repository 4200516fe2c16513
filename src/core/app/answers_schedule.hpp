// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/result.hpp"
#include "meeting/meeting.hpp"
#include "time/local_time.hpp"

#include <optional>
#include <string>

/// The agenda on the clock as JSON: app/README.md, "Answers in JSON".
namespace planerka::app
{
/// Notes are in `language`, else in the meeting's. "shifts" tells when, in the twelve months from the later of the
/// start and `today`, a series begins at another hour for somebody. Errors: those of schedule().
Result<std::string> schedule_json(const Meeting& meeting, std::optional<Language> language = std::nullopt,
                                  const Date& today = {});
} // namespace planerka::app
