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
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace planerka::odf
{
/// What one op does: it writes something, or notes where something begins and ends. a, b, c and d are those of Op; a
/// name, a style, a place, a reference is an index in Template::Program, a literal lies in ProgramPart::text.
enum class OpKind : std::uint8_t
{
    literal,      ///< a: offset, b: length
    field,        ///< prints a value. a: name, b: style, c: place
    section,      ///< a: name, b: op of its end, c: place, d: number of its item in the enclosing layout block; 0: none
    inverted,     ///< the same, for {{^name}}
    end,          ///< of a section
    cell_type,    ///< writes the attributes that make a cell typed. a: name of the value, c: place
    reference,    ///< writes a reference that follows repeated rows. a: reference, b: 1 in a link
    cells,        ///< writes the ranges of what cells have, but not those whose rows have gone. a: reference, b: number
    sheet,        ///< a sheet begins; the ops of its name follow. b: op behind those, d: number of its item
    sheet_name,   ///< writes the name of the sheet that has begun, which is made unique
    sheet_end,    ///< behind a sheet
    row,          ///< a row begins. b: rows that the element stands for
    rows_to_end,  ///< writes the number of rows down to the last of the sheet
    row_span,     ///< writes how many rows a merged cell covers. a: MergedCell
    matrix_span,  ///< writes how many rows an array formula fills. a: its row in the template, b: the rows it fills
                  ///< there
    guard,        ///< an element begins that must not be written empty
    guard_inside, ///< its content begins
    guard_check,  ///< its content ends. a, b: literal to write if there was no content
    guard_end,    ///< the element ends; it is removed if there was neither content nor such a literal
    unique,       ///< a name begins that must be unique
    unique_end,   ///< it ends. a: NameKind
    link,         ///< a link begins that values take part in
    link_end,     ///< it ends, and is left empty if it may be none. a: LinkUse
    copy_suffix,  ///< makes an id unique in the copies of a repeated part. a: sections around whose copies count, b:
                  ///< sections around what the id refers to that are not around this place
    merged_cell,  ///< a merged cell begins. a: MergedCell, b, d: literal of a covered cell, written instead in a copy
                  ///< that the first copy's covers, c: op behind the cell
    take_over,    ///< a covered cell begins; the ops of the cell that covers it follow, for where that was not written.
                  ///< a: MergedCell, c: op that writes it as covered
    jump,         ///< c: op to go on with
    object,       ///< behind the link to an embedded object, which is filled in here. a: PlacedObject
    heading,      ///< a heading begins that tables of contents may list
    heading_end,  ///< it ends. a: its level
    cut,          ///< what follows goes to another place
    cut_end,      ///< it ends. a: number of the place
    late_texts,   ///< here goes what later ops write for this place. a: its number, LatePlace
    page_break,   ///< the next paragraph or table that is written begins behind a break. a: number of the break, from 1
    break_style,  ///< if one waits: writes the attribute of a style with it. a: BreakingStyle of the first break, c: op
                  ///< behind the attribute without a break
    goes_on,      ///< what says where numbers begin: written but for a copy that goes on counting, which gets the
                  ///< first copy's id instead if there is one. a, b: literal of the id, c: op behind, d: place
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

/// Places that get texts late.
enum class LatePlace : std::uint32_t
{
    styles,
    controls,               ///< of the first control; those of the others follow
    contents = 1u << 30,    ///< of the first table of contents; those of the others follow
    inner_links = 1u << 31, ///< of the first that leads to a slide; those of the others follow
};

/// An automatic style that adds a page break to another.
struct BreakingStyle
{
    std::string attribute{}; ///< with its name, as it stands in an element
    std::string xml{};       ///< its definition
};

/// A table of contents whose entries are made anew.
struct ContentsTable
{
    int levels = 10;                     ///< how deep the headings are that it lists
    std::map<int, std::string> styles{}; ///< names of paragraph styles by level, as in the value of an attribute
};

/// A cell that is merged down.
struct MergedCell
{
    int row;             ///< in the template, from 0
    int last_row;        ///< that it covers there
    int last_written;    ///< of these, the last that is no row of tags alone
    std::size_t sheet;   ///< LayoutBlock of its sheet or table
    std::size_t depth;   ///< sections around it
    std::string place{}; ///< for messages
};

struct ProgramPart;

/// An embedded object that a section of content.xml repeats or hides.
struct PlacedObject
{
    std::string folder{};              ///< as "Object 1", where its files lie
    std::string scope{};               ///< of its place, as in TagUse
    const ProgramPart* part = nullptr; ///< its content, if that has tags and is shown nowhere else; otherwise nullptr
    std::size_t bytes = 0;             ///< of its files, unpacked
};

/// content.xml, styles.xml or the content of an embedded object, compiled.
struct ProgramPart
{
    std::string name{}; ///< of the Source's part
    std::string text{}; ///< all literals
    std::vector<Op> ops{};
    std::vector<std::string> fixed_names[kNameKinds]{}; ///< names that are in use whatever the values are

    std::vector<BreakingStyle> breaking_styles{};
    std::vector<MergedCell> merged_cells{};
    std::vector<ContentsTable> contents{};

    bool is_placed = false; ///< content of a PlacedObject, written where that stands
    bool has_tags = false;
    bool has_references = false;
    bool leaves_out = false; ///< something of the template: links, entries of indexes
    bool has_language = false;

    /// The part that holds the sheets, in a document that is a spreadsheet.
    bool is_sheets(DocumentType type) const { return type == DocumentType::spreadsheet && name == "content.xml"; }

    /// The content of an embedded object, such as a chart.
    bool is_object() const { return name.find('/') != name.npos; }
};

inline constexpr const char* kMetaName = "meta.xml";

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
    std::vector<PlacedObject> objects{};
    std::map<std::string, int, std::less<>> object_uses{};              ///< by folder: how often content.xml shows it
    std::map<std::string, std::size_t, std::less<>> object_of_folder{}; ///< number of the latest of `objects`
    std::string shown_properties{}; ///< a meta.xml, with its tags; empty if there are none

    /// The object that a file of the source belongs to, if it is written where it stands; otherwise nullptr.
    const PlacedObject* placed(std::string_view file) const
    {
        const auto found = object_of_folder.find(file.substr(0, file.find('/')));
        const bool is_one = found != object_of_folder.end() && file.size() > found->first.size();
        return is_one && objects[found->second].part ? &objects[found->second] : nullptr;
    }

    ZipEntry mimetype{};
    ZipEntry manifest{};
};
} // namespace planerka::odf
