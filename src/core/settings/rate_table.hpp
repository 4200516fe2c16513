// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/result.hpp"
#include "settings/ranks.hpp"

#include <string>
#include <string_view>
#include <vector>

/// Rates out of a table: a CSV file or a sheet (settings/README.md, "Rates from a table").
namespace planerka::settings
{
using Rows = std::vector<std::vector<std::string>>;

/// The cells of a CSV text (RFC 4180), between which stand commas, semicolons or tabs, whichever its first line has
/// most of outside quotation marks.
Rows rows_of_csv(std::string_view text);

/// What a table says, before it is taken.
struct RateTable
{
    Values rates{};             ///< to be set, by key
    std::vector<Error> wrong{}; ///< rows that cannot be used, each with "line 3" as place
};

/// Reads rows of somebody (a role, a name, an address) and what an hour of them costs, or their salary a year or a
/// month where the headline says so. Errors of rows: "settings.row_empty", "settings.row_rate" (text),
/// "settings.row_twice" (who).
RateTable rates_in(const Rows& rows, const Settings& settings, Language language);

/// Likewise of a file's text: a rate card in JSON, or CSV. Errors: those of parse_rate_card() if it is JSON.
Result<RateTable> rates_in(std::string_view text, const Settings& settings, Language language);
} // namespace planerka::settings
