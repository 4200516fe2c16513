// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/advice.hpp"
#include "base/language.hpp"
#include "meeting/meeting.hpp"

#include <string>

/// The advice as JSON: app/README.md, "Answers in JSON".
namespace planerka::app
{
/// Facts, texts and sources are in `language`.
std::string advise_json(const Meeting& meeting, const AdviceContext& context, Language language);
} // namespace planerka::app
