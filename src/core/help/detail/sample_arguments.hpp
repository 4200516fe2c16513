// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "text/messages.hpp"

#include <string_view>
#include <vector>

namespace planerka::help
{
/// Something for every argument of a rule's sentences, so that they can be shown without a meeting.
/// @param key of the message: "check.V16"; what fits one rule need not fit another.
std::vector<text::Argument> sample_arguments(std::string_view key, Language language);
} // namespace planerka::help
