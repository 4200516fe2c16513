// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

/// Pieces of HTML that are well-formed XML as well. Texts are plain; what is in `backticks` is shown as code.
namespace planerka::help
{
std::string escaped(std::string_view text);

/// "<dt id="…">Title</dt>" with what is said of it: `about`, and below it, quieter, `beside`; either may be empty.
/// @param id empty: nobody leads there
std::string entry(std::string_view id, std::string_view title, std::string_view about, std::string_view beside = {});

/// "<h2 id="…">Title</h2>"; level 1 to 3.
std::string heading(int level, std::string_view id, std::string_view title);

std::string paragraph(std::string_view text);
} // namespace planerka::help
