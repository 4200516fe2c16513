// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/result.hpp"
#include "load/rates_of_meeting.hpp"
#include "meeting/meeting.hpp"
#include "meeting/private_paths.hpp"

#include <optional>
#include <string>
#include <vector>

/// The cost of a meeting as JSON: app/README.md, "Answers in JSON".
namespace planerka::app
{
/// With `explained_in`, "explain" has the formula and source of each figure in that language; `private_part` says where
/// the sources that are private fields lie. With `rates`, each person has "rateFrom", where take_rates() found the
/// rate. Errors: those of cost_of() and alternatives_of().
Result<std::string> cost_json(const Meeting& meeting, std::optional<Language> explained_in = std::nullopt,
                              PrivatePart private_part = PrivatePart::in_meeting_file,
                              const std::vector<RateOrigin>& rates = {});
} // namespace planerka::app
