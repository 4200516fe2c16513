// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"

#include <pugixml.hpp>

#include <string>
#include <string_view>

namespace planerka::odf
{
/// Parses one XML part of a document from untrusted bytes. White space between elements is dropped where it means
/// nothing. `part` names it in errors: "odf.damaged", "odf.entities" (an own DOCTYPE), "odf.too_deep".
Result<void> parse_xml(pugi::xml_document& document, std::string_view bytes, std::string_view part);

/// The XML text of a document, with declaration and without added white space.
std::string to_xml(const pugi::xml_document& document);

/// Elements inside a paragraph whose text is text of the paragraph: text:span and the like.
bool is_inline_text(std::string_view element);

bool is_blank(std::string_view text);
} // namespace planerka::odf
