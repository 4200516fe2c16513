// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/result.hpp"
#include "settings/rate_table.hpp"

#include <optional>
#include <string>
#include <vector>

namespace planerka::settings
{
/// What is taken of a table of rates, as a person reads it before it is taken: the same in the command and in the
/// options.
struct RatePreview
{
    struct Row
    {
        std::string who{};  ///< a role in words, "Everybody else", an address or a name; or another setting of a card
        std::string rate{}; ///< of an hour, as one types it
    };

    std::vector<Row> rows{};          ///< roles first
    std::vector<std::string> wrong{}; ///< sentences, each with its line
    /// Why nothing can be taken: "settings.nothing_taken" if rows are wrong, "settings.no_rates" if there are none.
    std::optional<Error> refused{};
};

RatePreview preview_of(const RateTable& table, Language language);

/// All of it, a line each: the rows, what is wrong, why nothing can be taken; an empty line stands between the three.
std::string text_of(const RatePreview& preview, Language language);
} // namespace planerka::settings
