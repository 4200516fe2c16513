// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/template.hpp"

#include <pugixml.hpp>

#include <string>
#include <string_view>

/// The language of a document stands in its default styles. odf/README.md, "Language and properties".
namespace planerka::odf
{
/// Whether an element is the properties of text in a default style, which hold the language.
bool holds_language(pugi::xml_node element);

bool is_language_attribute(std::string_view attribute);

/// The attributes that name a language, as in ` fo:language="en" fo:country="US"`.
std::string language_attributes(std::string_view bcp47);

/// The same of an element, as they are.
std::string language_attributes_of(pugi::xml_node element);

/// Makes sure that the styles of a document have a place for its language.
void prepare_language(pugi::xml_document& styles, DocumentType type);

/// Gives all default styles a language.
void set_language(pugi::xml_document& styles, DocumentType type, std::string_view bcp47);
} // namespace planerka::odf
