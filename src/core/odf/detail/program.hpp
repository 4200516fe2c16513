// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/address.hpp"
#include "odf/detail/context.hpp"
#include "odf/detail/escape.hpp"
#include "odf/detail/inner_targets.hpp"
#include "odf/detail/layout.hpp"
#include "odf/detail/source.hpp"
#include "odf/template.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace planerka::odf
{
/// What one op does: it writes something, or notes where something begins and ends. a, b, c and d are those of Op; a
/// name, a style, a place, a reference is an index in Template::Program, a literal lies in ProgramPart::text.
enum class OpKind : std::uint8_t
{
    literal,     ///< a: offset, b: length
    field,       ///< prints a value. a: name, b: style, c: place
    section,     ///< a: name, b: op of its end, c: place, d: number of its item in the enclosing layout block; 0: none
    inverted,    ///< the same, for {{^name}}
    end,         ///< of a section
    cell_type,   ///< writes the attributes that make a cell typed. a: name of the value, c: place
    reference,   ///< writes a reference that follows repeated rows. a: reference, b: 1 in a link
    cells,       ///< writes the ranges of what cells have, but not those whose rows have gone. a: reference, b: number
    sheet,       ///< a sheet begins; the ops of its name follow. b: op behind those, d: number of its item
    sheet_name,  ///< writes the name of the sheet that has begun, which is made unique
    sheet_end,   ///< behind a sheet
    row,         ///< a row begins. b: rows that the element stands for
    rows_to_end, ///< writes the number of rows down to the last of the sheet
    row_span,    ///< writes how many rows a merged cell covers. a: its row in the template, b: the rows it covers there
    guard,       ///< an element begins that must not be written empty
    guard_inside, ///< its content begins
    guard_check,  ///< its content ends. a, b: literal to write if there was no content
    guard_end,    ///< the element ends; it is removed if there was neither content nor such a literal
    unique,       ///< a name begins that must be unique
    unique_end,   ///< it ends. a: NameKind
    link,         ///< a link begins that values take part in
    link_end,     ///< it ends, and is left empty if it may be none. a: LinkUse
    copy_suffix,  ///< makes an id unique in the copies of a repeated part
    inner_target, ///< a slide begins, or a shape that a link names. a: its number in InnerTargets, b: 1 if it is a
                  ///< slide
    inner_name,   ///< its name, which began with `unique`, was written
    inner_link,   ///< writes what leads to a slide or a shape. a: index in Template::Program
    slide_number, ///< writes the number of the slide that has begun
    language,     ///< writes the language. a, b: literal to write if the document gets none
};

struct Op
{
    OpKind kind = OpKind::literal;
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    std::uint32_t c = 0;
    std::uint32_t d = 0;
};

/// Names that must be unique among their kind.
enum class NameKind : std::uint8_t
{
    slide,
    table,
    section,
    shape,
};
inline constexpr std::size_t kNameKinds = 4;

/// content.xml, styles.xml or the content of an embedded object, compiled.
struct ProgramPart
{
    std::string name{}; ///< of the Source's part
    std::string text{}; ///< all literals
    std::vector<Op> ops{};
    std::vector<std::string> fixed_names[kNameKinds]{}; ///< names that are in use whatever the values are

    bool has_tags = false;
    bool has_references = false;
    bool drops_links = false; ///< of the template's own
    bool has_language = false;

    /// The part that holds the sheets, in a document that is a spreadsheet.
    bool is_sheets(DocumentType type) const { return type == DocumentType::spreadsheet && name == "content.xml"; }

    /// The content of an embedded object, such as a chart.
    bool is_object() const { return name.find('/') != name.npos; }
};

/// A template, compiled.
struct Template::Program
{
    Source source{};
    std::vector<ProgramPart> parts{}; ///< those that a merge may change, content.xml first
    std::vector<Name> names{};
    std::vector<TextStyle> styles{};
    std::vector<std::string> places{};
    std::vector<Reference> references{};
    InnerTargets inner_targets{}; ///< of a presentation
    std::vector<InnerLink> inner_links{};
    Layout layout{};
    std::vector<TagUse> tags{};
    std::vector<Extra> extras{};

    ZipEntry mimetype{};
    ZipEntry manifest{};
};
} // namespace planerka::odf
