// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"

#include <pugixml.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace planerka::odf
{
/// How much markup a document may have, as markup_in() counts it: what is made of it in memory is twenty times as
/// large.
inline constexpr std::size_t kMostMarkup = 1'000'000;

/// An upper limit for the elements, texts and attributes in XML that was not parsed yet.
std::size_t markup_in(std::string_view xml);

/// Parses one XML part of a document from untrusted bytes. White space between elements is dropped where it means
/// nothing. `part` names it in errors: "odf.damaged", "odf.entities" (an own DOCTYPE), "odf.too_deep" (elements in
/// elements, or attributes of one), "odf.too_complex".
Result<void> parse_xml(pugi::xml_document& document, std::string_view bytes, std::string_view part);

/// The XML text of a document, with declaration and without added white space.
std::string to_xml(const pugi::xml_document& document);

/// Elements inside a paragraph whose text is text of the paragraph: text:span and the like.
bool is_inline_text(std::string_view element);

bool is_blank(std::string_view text);

inline bool is(pugi::xml_node node, std::string_view name)
{
    return node.name() == name;
}

/// A table that is a sheet of a spreadsheet, and no table in a text or a shape.
bool is_sheet(pugi::xml_node node);
} // namespace planerka::odf
