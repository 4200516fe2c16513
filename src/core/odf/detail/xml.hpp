// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"

#include <pugixml.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace planerka::odf
{
/// How much markup a document may have, as markup_in() counts it. In memory a document takes twenty times the size of
/// its markup.
inline constexpr std::size_t kMostMarkup = 1'000'000;

/// An upper limit for the number of elements, texts and attributes in XML that was not parsed yet.
std::size_t markup_in(std::string_view xml);

/// Parses one XML part of a document from untrusted bytes. White space between elements is dropped where it means
/// nothing. `part` names it in errors: "odf.damaged", "odf.entities" (a DOCTYPE with declarations), "odf.too_deep"
/// (elements in elements, or attributes of one element), "odf.too_complex".
Result<void> parse_xml(pugi::xml_document& document, std::string_view bytes, std::string_view part);

/// The XML text of a document, with declaration and without added white space.
std::string to_xml(const pugi::xml_document& document);
} // namespace planerka::odf
