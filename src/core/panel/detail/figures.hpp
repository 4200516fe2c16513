// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "cost/cost.hpp"
#include "meeting/meeting.hpp"

#include <optional>
#include <string>

namespace planerka::panel
{
/// The cost in words. If it cannot be computed, the figures are empty and `message` says why.
struct Figures
{
    std::string cost{};       ///< the full cost of one meeting: "$1,581.60"
    std::string per_year{};   ///< "$75,916.80 a year", or that it is held once
    std::string per_minute{}; ///< "$26.36 a minute"
    std::string hours{};      ///< "8.58 h of working time"
    std::string message{};
    bool wrong = false;
    std::optional<Cost> all{}; ///< of the whole meeting, if nothing is missing
};

/// What the meeting costs, in words (panel/README.md, "Figures"). While a rate is missing the cost of the others is
/// shown as the least, and the message says whose it is.
Figures figures_of(const Meeting& meeting, Language language);
} // namespace planerka::panel
