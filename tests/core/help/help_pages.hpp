// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "help/pages.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace planerka::tests
{
/// A page of the help, read as XML.
struct HelpPage
{
    std::string html{};
    std::string text{};                  ///< what one reads
    std::string problem{};               ///< why it is no XML; empty if it is
    std::set<std::string> ids{};         ///< places that a link can lead to
    std::set<std::string> twice{};       ///< ids that stand there more than once
    std::vector<std::string> links{};    ///< href, as written
    std::vector<std::string> skeleton{}; ///< headings with their ids, lists and paragraphs, in their order
    std::set<std::string> elements{};
    std::set<std::string> sources{}; ///< attributes that load something
};

/// The pages of the build, by their id; made once for all tests of a program.
const std::map<std::string_view, HelpPage>& help_pages(Language language);

const HelpPage& help_page(std::string_view id, Language language);
} // namespace planerka::tests
