// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

namespace planerka::odf
{
/// Whether an element has section tags and nothing else to read: it was put there for the tags, and no document has it.
bool is_for_tags(pugi::xml_node element);

/// Whether a sheet has hidden rows or columns with something in them.
bool has_hidden_cells(pugi::xml_node sheet);

/// Empties the cells of hidden rows and columns. Their size stays, so that nothing moves.
void empty_hidden_cells(pugi::xml_node sheet);
} // namespace planerka::odf
