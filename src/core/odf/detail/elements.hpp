// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

/// What kind of thing an element of ODF is, told by its name.
namespace planerka::odf
{
/// The attribute of the first part of an element that was cut in two: in places it counts with the second. It is no
/// attribute of ODF, and is not written.
inline constexpr const char* kCutAttribute = "cut";

inline bool is(pugi::xml_node node, std::string_view name)
{
    return node.name() == name;
}

template <std::size_t N>
bool is_one_of(std::string_view name, const std::array<std::string_view, N>& names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Text between elements, and no element.
bool is_text(pugi::xml_node node);

/// Nothing but white space that XML may ignore.
bool is_blank(std::string_view text);

/// An element within a paragraph whose text is text of the paragraph, such as text:span.
bool is_inline_text(std::string_view element);

/// A paragraph or a heading.
bool is_paragraph(pugi::xml_node node);

bool is_list_item(pugi::xml_node node);

/// An element that holds rows of a table, such as table:table-header-rows.
bool is_row_group(pugi::xml_node node);

/// A cell, also one that a merged cell covers.
bool is_cell(pugi::xml_node node);

/// A table that is not in another.
bool is_outermost_table(pugi::xml_node node);

/// A table that is a sheet of a spreadsheet, and not a table in a text or a shape.
bool is_sheet(pugi::xml_node node);
} // namespace planerka::odf
