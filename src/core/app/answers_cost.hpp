// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/result.hpp"
#include "meeting/meeting.hpp"
#include "meeting/private_paths.hpp"

#include <optional>
#include <string>

/// The cost of a meeting as JSON: app/README.md, "Answers in JSON".
namespace planerka::app
{
/// With `explained_in`, "explain" has the formula and source of each figure in that language; `private_part` says where
/// the sources that are private fields lie. Errors: those of cost_of() and alternatives_of().
Result<std::string> cost_json(const Meeting& meeting, std::optional<Language> explained_in = std::nullopt,
                              PrivatePart private_part = PrivatePart::in_meeting_file);
} // namespace planerka::app
