// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// A package as one text: its files after each other, each as its name, a newline, its bytes; U+001E, which no XML may
/// hold, between them.
namespace fuzz
{
inline constexpr char kBetweenFiles = '\x1E';

/// The zip of that text; nothing if it has no file.
std::optional<std::string> package_of(std::string_view text);

/// The text of a zip's XML files and mimetype; empty if it is none.
std::string package_text(std::string_view package);
} // namespace fuzz
