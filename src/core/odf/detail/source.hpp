// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/zip.hpp"
#include "odf/template.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace planerka::odf
{
/// One file of a document, or a folder that the manifest gives a type of its own ("Object 1/").
struct SourcePart
{
    std::string media_type;
    ZipEntry entry;

    const std::string& name() const { return entry.name; }
    bool is_folder() const { return entry.name.ends_with('/'); }
};

/// A document as files, whether it came as a package or as flat ODF. Left out is what every document gets anew
/// (mimetype, manifest, meta.xml) and what tells of the template's author or would be out of date (thumbnail, printer,
/// signatures).
struct Source
{
    DocumentType type = DocumentType::text;
    std::string version{"1.2"}; ///< office:version, known once content.xml was compiled
    std::vector<SourcePart> parts{};
    std::string meta{}; ///< meta.xml of the template, of which documents get what pages show; may be empty

    const SourcePart* find(std::string_view name) const;
};

enum class Origin
{
    own,
    foreign, ///< what is not well-formed is refused
};

/// Errors: those of Template::parse that concern the file, not its tags.
Result<Source> read_source(std::string_view bytes, Origin origin);

/// The type that a media type names, be it of a template or a document; nothing if it is none that we write.
std::optional<DocumentType> document_type_of(std::string_view mimetype);

/// "application/vnd.oasis.opendocument.text"; of a template with "-template" at its end.
std::string mimetype_of(DocumentType type, bool as_template);

/// META-INF/manifest.xml of these parts.
std::string manifest_of(const Source& source, bool as_template);

/// The same of other parts than the source has: their names with their media types, and folders with those of theirs.
std::string manifest_of(const Source& source, const std::vector<std::pair<std::string, std::string>>& parts);

/// meta.xml with nothing but `info` and `shown`, a meta.xml of what pages show; that may be empty. Where both have a
/// user-defined property of a name, that of `info` counts; where both have a title, that of `shown`.
std::string meta_of(const Source& source, const DocumentInfo& info, std::string_view shown);
} // namespace planerka::odf
