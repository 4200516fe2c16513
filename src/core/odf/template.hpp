// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
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
    std::string language{};                                        ///< BCP 47, e.g. "en-US"; empty keeps the template's
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

/// An ODF document with Mustache tags, parsed once and merged many times. Immutable, shareable between threads, cheap
/// to copy.
///
/// Tags are `{{name}}`, `{{a.b}}`, `{{.}}`, `{{#list}}…{{/list}}`, `{{^list}}…{{/list}}`, `{{! comment }}`; white space
/// around a name is ignored, and tags that the office split over spans are healed. A section takes the smallest whole
/// thing its two tags stand in: part of a paragraph, table rows, paragraphs, list items, a text section, slides,
/// sheets. A row, paragraph, list item, slide or sheet that holds nothing but section tags disappears; a text section
/// that a section fills goes with it.
///
/// In a spreadsheet a cell that holds one field and nothing else gets the value's type and keeps its style. References
/// of formulas, named ranges, print ranges, charts and conditional formats follow repeated rows: a reference inside the
/// repeated row stays in its copy, a range over it grows, what stands below moves down. An end of a range with an
/// absolute row leaves the copy if the range takes in all rows of the repetition: [.D5]/SUM([.D$5:.D$5]) is a share of
/// the whole, SUM([.D$5:.D5]) a running total. A cell in another repetition of the same list is that of the same item.
/// If there are no copies, a range over them becomes the row above. Calculated cells lose their cached values, so that
/// an office calculates them when it loads the document.
class Template
{
public:
    /// Reads a package (.odt .ott .ods .ots .odp .otp) or flat ODF (.fodt .fods .fodp). `bytes` are borrowed for the
    /// call. Errors, with place: "odf.not_odf", "odf.damaged", "odf.encrypted", "odf.too_large", "odf.entities",
    /// "odf.too_deep", "odf.too_complex", "template.unbalanced", "template.crossed", "template.bad_tag",
    /// "template.too_deep", "template.too_many".
    static Result<Template> parse(std::string_view bytes);

    DocumentType type() const;

    /// Every tag in document order; sections before what they contain.
    std::vector<TagUse> tags() const;

    /// A package with `fields` filled in. The same input gives the same bytes. Parts without tags are copied unread.
    /// Errors, with place: "template.unknown_field" if a name is found neither in the innermost context nor around it,
    /// "template.not_printable" if a field names a list or a record, "template.too_much" if sections in sections would
    /// make a document that no office opens.
    Result<std::string> merge(const Value& fields, const DocumentInfo& info = {}) const;

    /// The same before it is zipped: merge() is merge_parts() and Package::write().
    Result<Package> merge_parts(const Value& fields, const DocumentInfo& info = {}) const;

    /// The template itself as a package whose mimetype says template (.ott .ots .otp), tags untouched.
    std::string as_template_package(const DocumentInfo& info = {}) const;

    struct Program; ///< the compiled form
private:
    explicit Template(std::shared_ptr<const Program> program);
    std::shared_ptr<const Program> program_;
};

/// A Mustache text template merged with `fields`, after the Mustache specification: unknown names print nothing,
/// `{{name}}` escapes HTML, `{{{name}}}` and `{{&name}}` do not. Errors: the "template" ones of Template::parse,
/// "template.too_much".
Result<std::string> merge_text(std::string_view text_template, const Value& fields);
} // namespace planerka::odf
