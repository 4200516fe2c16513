// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/markup.hpp"

#include <string>

/// Elements that ODF does not allow to be empty, such as a table without rows, although their sections may write
/// nothing.
namespace planerka::odf
{
/// Whether a section could leave the element empty that must not be. In a spreadsheet or a chart (`in_calc`) a cell
/// may be empty.
bool may_become_empty(pugi::xml_node element, const Markup& markup, bool in_calc);

/// Whether a child is content, which must not be missing: a row of a table, and not its columns.
bool is_content(pugi::xml_node container, pugi::xml_node child);

/// What is written instead of the content; if it is nothing, the element is not written either.
std::string instead_of_content(pugi::xml_node element, bool is_sheet);
} // namespace planerka::odf
