// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/program.hpp"

#include <pugixml.hpp>

#include <string>
#include <string_view>

/// Entries of a table of contents that are made anew of the merged headings: odf/README.md, "Tags that nobody sees".
namespace planerka::odf
{
/// What a table of contents lists, of its element.
ContentsTable contents_table(pugi::xml_node table);

/// A heading as it was written: its text without notes and comments, and the first bookmark in it.
struct Heading
{
    int level = 1;
    std::string text{};     ///< as XML has it
    std::string bookmark{}; ///< as XML has it; may be empty
};

Heading heading_in(std::string_view written, int level);

/// The entry of a heading, without a page number, which only an office knows; empty if the table does not list it.
std::string entry_of(const Heading& heading, const ContentsTable& table);
} // namespace planerka::odf
