// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/look.hpp"
#include "base/result.hpp"
#include "documents/request.hpp"
#include "odf/template.hpp"

#include <filesystem>
#include <string>

/// Templates as files.
namespace planerka::app
{
/// The type of ODF document that a kind of paper is made as.
odf::DocumentType type_of(documents::Kind kind);

/// "agenda.ott": what our own template of that kind is called in the data folder.
std::string template_name(documents::Kind kind);

/// "template.wrong_kind"
Error wrong_kind(odf::DocumentType found, documents::Kind wanted);

/// One of our own, dressed so. Errors: those of read_file(), with_look() and Template::parse(), with the file named.
Result<odf::Template> parse_template(const std::filesystem::path& file, const Dress& dress);

/// A user's. Errors: those of read_file() and Template::parse_foreign(), with the file named.
Result<odf::Template> parse_foreign_template(const std::filesystem::path& file, odf::Keep keep);

/// A user's template for a document of that kind. Errors, with the file named: those of parse_foreign_template(),
/// "template.wrong_kind", "template.unknown_field" or "…_near" for a tag that no such document fills,
/// "template.not_printable" for a list or group where a text is to stand; both with the place.
Result<odf::Template> users_template(const std::filesystem::path& file, documents::Kind kind, odf::Keep keep);
} // namespace planerka::app
