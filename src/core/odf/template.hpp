// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "odf/extras.hpp"
#include "odf/package.hpp"
#include "odf/value.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace planerka::odf
{
enum class DocumentType
{
    text,         ///< .odt
    spreadsheet,  ///< .ods
    presentation, ///< .odp
};

/// What a merged document says of itself, in meta.xml.
struct DocumentInfo
{
    std::string title{};
    std::string language{};                                        ///< BCP 47, as "en-US"; empty: the template's
    std::vector<std::pair<std::string, std::string>> properties{}; ///< user-defined text properties
};

/// A place where a tag stands in a template.
struct TagUse
{
    std::string name;  ///< dotted name
    char kind;         ///< 'f' field, '#' section, '^' inverted section
    std::string scope; ///< names of the enclosing sections, joined by '/'
    std::string place; ///< "table Agenda, row 2" or the like, for messages
};

/// An ODF document with Mustache tags, parsed once and merged many times. Immutable, cheap to copy, and may be merged
/// by several threads at once.
///
/// Tags are `{{name}}`, `{{a.b}}`, `{{.}}`, `{{#list}}…{{/list}}`, `{{^list}}…{{/list}}`, `{{! comment }}`. A section
/// repeats the smallest whole thing that its two tags stand in, such as a row or a slide; in a spreadsheet a cell gets
/// the type of its value, and references follow repeated rows. The rules: odf/README.md, "Tags", and the sections
/// below.
class Template
{
public:
    /// Reads a package (.odt .ott .ods .ots .odp .otp) or flat ODF (.fodt .fods .fodp). `bytes` are borrowed for the
    /// call. Errors, with place: "odf.not_odf", "odf.damaged", "odf.encrypted", "odf.too_large", "odf.entities",
    /// "odf.too_deep", "odf.too_complex", "template.unbalanced", "template.crossed", "template.bad_tag",
    /// "template.split_brace", "template.merged_cell", "template.too_deep", "template.too_many".
    static Result<Template> parse(std::string_view bytes);

    /// The same for a template that comes from somebody else: parts that are not well-formed are refused
    /// ("odf.damaged"), and only what `keep` allows of what it carries beside its pages goes into documents.
    static Result<Template> parse_foreign(std::string_view bytes, Keep keep);

    /// What a template carries beside its pages, whether it is kept or not; of one that was read by parse() nothing.
    const std::vector<Extra>& extras() const;

    DocumentType type() const;

    /// Every tag in document order; sections before what they contain.
    std::vector<TagUse> tags() const;

    /// A package with `fields` filled in. The same input gives the same bytes. Parts without tags are copied unread.
    /// Errors, with place: "template.unknown_field" if a name is found neither in the section around it nor further
    /// out, "template.not_printable" if a field names a list or a record, "template.too_much" if sections in sections
    /// would make a document so large that no office opens it.
    Result<std::string> merge(const Value& fields, const DocumentInfo& info = {}) const;

    /// The same document before it is zipped: merge() is merge_parts() and then Package::write().
    Result<Package> merge_parts(const Value& fields, const DocumentInfo& info = {}) const;

    /// The template itself, with its tags, as a package whose media type says that it is one (.ott .ots .otp).
    std::string as_template_package(const DocumentInfo& info = {}) const;

    struct Program; ///< the compiled form; detail/program.hpp

private:
    explicit Template(std::shared_ptr<const Program> program);
    std::shared_ptr<const Program> program_;
};
} // namespace planerka::odf
