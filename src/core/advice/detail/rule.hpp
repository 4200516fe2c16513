// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/detail/facts.hpp"
#include "text/messages.hpp"

#include <optional>
#include <string>
#include <vector>

/// When exactly each rule fires: advice/README.md, "Rules".
namespace planerka::advice
{
/// A rule has fired: the arguments of its messages "advice.R01.fact" and "advice.R01.text".
struct Fired
{
    std::vector<text::Argument> arguments{};
    std::string variant{}; ///< of the text, where a figure is missing: ".no_cost"
    bool is_note = false;  ///< what was found is no reason against the meeting
};

using Rule = std::optional<Fired>(const Facts&);
} // namespace planerka::advice
