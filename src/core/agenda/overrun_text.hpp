// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/overrun.hpp"
#include "base/language.hpp"

#include <string>
#include <vector>

namespace planerka
{
/// What was done to the rest of the meeting, a sentence for each step, and the question if there is one.
std::vector<std::string> describe(const Meeting& meeting, const Relaid& relaid, Language language);

/// "Extend by up to 15 min only if everyone required agrees"; empty for none.
std::string question_text(OverrunQuestion question, Language language);
} // namespace planerka
