// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/address.hpp"
#include "odf/detail/context.hpp"
#include "odf/detail/escape.hpp"
#include "odf/detail/layout.hpp"
#include "odf/detail/source.hpp"
#include "odf/template.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace planerka::odf
{
/// One step of writing a part of the document.
enum class OpKind : std::uint8_t
{
    literal,      ///< a: offset, b: length in ProgramPart::text
    field,        ///< a: name, b: style, c: place
    section,      ///< a: name, b: op of its end, c: place, d: item of the enclosing layout block + 1
    inverted,     ///< the same
    end,          ///< of a section
    cell_type,    ///< a: name, c: place; the attributes that make a cell typed
    reference,    ///< a: reference
    sheet,        ///< b: op behind the ops of its name, which follow, d: item + 1; begins a sheet
    sheet_name,   ///< writes the name of the sheet that has begun
    sheet_end,    ///< behind a sheet
    row,          ///< b: rows the element stands for; a row begins
    rows_to_end,  ///< the number of rows down to the last of the sheet
    row_span,     ///< a: row of the template, b: rows of the template that a merged cell covers
    guard,        ///< an element begins that must not be written empty
    guard_inside, ///< its content begins
    guard_check,  ///< its content ends; a, b: literal to write if there was none
    guard_end,    ///< the element ends; removed if there was no content and no literal
    unique,       ///< a: NameKind; a name begins that must be unique
    unique_end,   ///< behind it
    copy_suffix,  ///< makes an id unique in repeated parts
    language,     ///< a, b: literal of the template's own language attributes
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
    std::vector<std::string> fixed_names[kNameKinds]{}; ///< names that are in use whatever the fields

    bool has_tags = false;
    bool has_references = false;
    bool has_language = false;
};

struct Template::Program
{
    Source source{};
    std::vector<ProgramPart> parts{}; ///< those that a merge may change, content.xml first
    std::vector<Name> names{};
    std::vector<TextStyle> styles{};
    std::vector<std::string> places{};
    std::vector<Reference> references{};
    Layout layout{};
    std::vector<TagUse> tags{};

    ZipEntry mimetype{};
    ZipEntry manifest{};
};
} // namespace planerka::odf
