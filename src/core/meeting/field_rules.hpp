// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "money/decimal.hpp"

#include <optional>
#include <span>
#include <string_view>

/// What a field of the file may hold, beyond its type: known values, forms of texts and limits (meeting/README.md,
/// "Known values" and "Limits"). check(), the JSON Schema and the sidebar take them from here.
namespace planerka
{
/// What a text is to be. An empty text has no form: it says that nothing is given.
enum class Form
{
    any,
    date,         ///< 2026-12-15
    clock,        ///< 09:30 or 9:30
    local_time,   ///< 2026-12-15T09:30
    date_or_time, ///< either of the two
    time_zone,    ///< an IANA id
    currency,     ///< an ISO 4217 code
    link,         ///< begins with a scheme: https://…
};

struct FieldRule
{
    std::string_view entity; ///< entities::name_of: "AgendaItem"
    std::string_view key;    ///< as in the file; "start.local" for a field in an object of its own

    /// The values that this version knows. Others are kept and reported (V43), because a newer version may know them;
    /// the schema refuses them.
    std::span<const std::string_view> values{};
    Form form = Form::any;

    /// The limits of a number, or of each number of a list.
    std::optional<Decimal> least{};
    std::optional<Decimal> most{};
    /// The limits of how many characters a text has, or how many entries a list.
    std::optional<int> shortest{};
    std::optional<int> longest{};

    bool required = false;        ///< a meeting without it is an error
    bool closed = false;          ///< another value than one of `values` is an error: no cost can be computed with it
    bool is_amount = false;       ///< an amount or a time: below zero it is V19, where other numbers are V21
    bool has_own_message = false; ///< check() has a rule of its own for its limits or form
};

/// The rule of a field; nullptr if its type says everything.
const FieldRule* rule_of(std::string_view entity, std::string_view key);

/// The values that a field may have, in the order in which a list offers them; empty if it has no such list.
std::span<const std::string_view> known_values(std::string_view entity, std::string_view key);

/// All of them, for tests.
std::span<const FieldRule> field_rules();
} // namespace planerka
