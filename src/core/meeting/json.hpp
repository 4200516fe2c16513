// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

/// JSON as Planerka reads and writes it: the text may come from anybody, every error names its place, and no number
/// ever becomes a binary float.
namespace planerka::json
{
/// Keeps the order of keys. A number that is no 64-bit integer is kept as the text that it was written in:
/// number_text().
using Json = nlohmann::ordered_json;

inline constexpr int kMaxDepth = 100; ///< how many objects and lists may lie within each other

/// Reads one JSON text. Errors: "json.syntax" (arguments line and column), "json.depth", "json.duplicate_key"; the last
/// two with the JSON path as place.
Result<Json> parse(std::string_view text);

/// The text of a number that is not an integer, e.g. "97.50"; nothing for any other value.
std::optional<std::string> number_text(const Json& value);

/// JSON text of `value`: indented by two spaces and ending in a newline, or in one line.
std::string to_text(const Json& value);
std::string to_line(const Json& value);

/// What a value is, for messages: "object", "list", "text", "number", "truth", "nothing".
std::string_view kind_of(const Json& value);

/// "agenda[2].plannedMinutes" from "agenda[2]" and "plannedMinutes".
std::string member_path(const std::string& path, std::string_view key);
std::string element_path(const std::string& path, std::size_t index);
} // namespace planerka::json
