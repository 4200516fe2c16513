// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/planner.hpp"
#include "base/language.hpp"
#include "base/result.hpp"

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// The pages of the help (help/README.md).
namespace planerka::help
{
/// In the order in which they are offered. The first is where somebody begins.
inline constexpr std::array<std::string_view, 12> kPages{"start", "plan",      "hold",    "close", "figures",  "fields",
                                                         "rules", "templates", "privacy", "admin", "glossary", "keys"};

/// What pages are made from.
struct Sources
{
    std::filesystem::path texts;   ///< the folder with pages/ and parts/, each with a folder for a language
    std::filesystem::path example; ///< a meeting file whose figures are reckoned in examples
    std::string version{};         ///< of Planerka
};

struct Page
{
    std::string_view id; ///< one of kPages
    std::string html{};
};

/// All pages in a language. Errors: those of read_file() and load_meeting(); "help.unknown_part" if a text asks for
/// something that nobody makes; those of Planner::blueprints() and of the example's cost.
Result<std::vector<Page>> make_pages(const Sources& sources, const app::Planner& planner, Language language);

/// What the manual page says beside the options, in roff: the parts of the pages that are about files and templates.
/// Errors: those of read_file().
Result<std::string> manual_sections(const std::filesystem::path& texts, Language language);
} // namespace planerka::help
