// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/markup.hpp"

#include <string_view>

/// Numbers that go on through the copies of a repeated part: odf/README.md, "What goes on counting".
namespace planerka::odf
{
/// Finds the lists of one item, whose copies go on counting.
void find_counting_lists(pugi::xml_node root, Markup& markup);

/// Whether an attribute only says where the numbers of a list or of headings begin, so that a copy that goes on
/// counting must not have it.
bool begins_numbering(pugi::xml_node element, std::string_view attribute);
} // namespace planerka::odf
