// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/program.hpp"

#include <pugixml.hpp>

#include <memory>

namespace planerka::odf
{
/// Compiles every part of a document that may hold tags or references. Errors: those of Template::parse.
Result<std::shared_ptr<const Template::Program>> compile(Source source);

/// Makes sure that the styles have a place for the document's language.
void prepare_language(pugi::xml_document& styles, DocumentType type);

/// The attributes that name a language, as in `fo:language="en" fo:country="US"`.
std::string language_attributes(std::string_view bcp47);
} // namespace planerka::odf
