// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/result.hpp"
#include "meeting/meeting.hpp"

#include <optional>
#include <string>

/// The check as JSON: app/README.md, "Answers in JSON".
namespace planerka::app
{
/// {"problems": [{"id", "severity", "path", "text"}]}: those of problems(), with texts in `language`.
std::string check_json(const Meeting& meeting, Language language);

/// The same answer for a file that could not be read, where the reason is a rule of the check: app/README.md, "Files
/// that cannot be read". Nothing for any other error.
std::optional<std::string> check_json(const Error& error, Language language);
} // namespace planerka::app
