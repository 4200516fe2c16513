// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/advice.hpp"
#include "base/language.hpp"
#include "meeting/meeting.hpp"

#include <string>

/// The advice as JSON: app/README.md, "Answers in JSON".
namespace planerka::app
{
/// The advice in JSON: {"verdict","rules":[{"id","type","fact","text","source"}],"notJudged","reservations"}; texts in
/// `language`. What the members mean: Advice.
std::string advise_json(const Meeting& meeting, const AdviceContext& context, Language language);
} // namespace planerka::app
