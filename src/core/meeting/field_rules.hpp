// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "money/decimal.hpp"

#include <optional>
#include <span>
#include <string_view>

/// What a field of the file may hold beyond its type: the one place that check() and the JSON Schema take it from
/// (DOMAIN 3.1, last paragraph of 3.2).
namespace planerka
{
/// How a text is to be read; an empty one says that there is nothing.
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

inline constexpr int kLongestTime = 100'000;   ///< of any time in the file, so that sums fit
inline constexpr int kMostOccurrences = 5'000; ///< of a series in a year

struct FieldRule
{
    std::string_view entity; ///< as in entities::Name
    std::string_view key;    ///< as in the file; "start.local" for what stands in an object of its own

    /// The values known to this version. Others are kept and reported (V43), because a newer minor version may know
    /// them; the schema refuses them.
    std::span<const std::string_view> values{};
    Form form = Form::any;

    /// Limits of a number, of each number of a list.
    std::optional<Decimal> least{};
    std::optional<Decimal> most{};
    /// Limits of the number of characters of a text, of entries of a list.
    std::optional<int> shortest{};
    std::optional<int> longest{};

    bool required = false;        ///< a meeting without it is an error
    bool closed = false;          ///< of `values`: the cost cannot be computed with another one, which is an error
    bool is_amount = false;       ///< an amount or a time: below zero it is V19, else V21 as any number out of range
    bool has_own_message = false; ///< check() has a rule with words of its own for the limits or the form
};

/// The rule of a field; nullptr if its type says all.
const FieldRule* rule_of(std::string_view entity, std::string_view key);

/// All of them, for tests.
std::span<const FieldRule> field_rules();
} // namespace planerka
