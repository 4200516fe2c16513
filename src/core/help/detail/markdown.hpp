// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Markdown as the pages are written in (CommonMark), with two conventions: a heading may end with its id, "## Files
/// {#files}", and a line "<!-- figures -->" stands for something that is made.
namespace planerka::help
{
std::string html_of_markdown(std::string_view markdown);

/// The same as a manual page in roff. Its headings of the second level begin sections, in capitals.
std::string roff_of_markdown(std::string_view markdown);

struct Heading
{
    int level = 1;
    std::string id{};
    std::string html{}; ///< what stands in it
};

/// The headings in such HTML, in their order.
std::vector<Heading> headings_in(std::string_view html);

/// HTML with each "<!-- name -->" replaced by what `made` gives for the name.
std::string filled(std::string html, const std::function<std::string(std::string_view name)>& made);
} // namespace planerka::help
