// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/copy_ids.hpp"
#include "odf/detail/inner_writer.hpp"
#include "odf/detail/page_breaks.hpp"
#include "odf/detail/section_writer.hpp"

#include <string_view>
#include <vector>

namespace planerka::odf
{
/// Writes the attributes of elements: tags in them, names that must be unique, references that follow repeated rows,
/// the type of a cell. Errors: "template.unbalanced", "template.bad_tag", "template.too_deep".
class AttributeWriter
{
public:
    AttributeWriter(ProgramPart& part, DocumentType type, const Markup& markup, PageBreaks& breaks, FollowedRows rows,
                    OpWriter& ops, SectionWriter& sections, LayoutBuilder& layout, InnerWriter& inner);

    void write(pugi::xml_node element);

    /// The next element that is written is a merged cell.
    void set_merged_cell(std::uint32_t number) { merged_cell_ = number; }

    /// Something begins that no reader sees: its attributes hold no tags.
    void begin_unseen() { ++unseen_; }
    void end_unseen() { --unseen_; }

    /// A list begins; its items are numbered.
    void begin_list() { list_depths_.push_back(sections_.depth()); }
    void end_list() { list_depths_.pop_back(); }

    /// Completes the references to ids, once the whole part is written.
    void resolve_ids() { ids_.resolve(); }

    /// The value of one attribute: a Mustache text of its own.
    void write_value(pugi::xml_node element, std::string_view name, std::string_view value, std::uint32_t style);

private:
    void write(pugi::xml_node element, pugi::xml_attribute attribute);
    void write_name(pugi::xml_node element, std::string_view attribute, std::string_view value, NameKind kind);
    void write_ids(std::string_view value, const std::vector<std::string_view>& ids);
    void write_link(pugi::xml_node element, std::string_view attribute, std::string_view link);
    void write_references(pugi::xml_node element, std::string_view attribute,
                          const std::vector<ReferencePiece>& pieces);
    void write_cells(std::string_view addresses);
    void write_language(pugi::xml_node element);
    bool goes_on_counting(pugi::xml_node element) const;
    void write_breaking_style(pugi::xml_node element);
    void write_numbering(pugi::xml_node element);
    void write_slide_number();

    /// The style of a value behind that piece of a formula.
    std::uint32_t style_behind(std::string_view piece);

    ProgramPart& part_;
    const Markup& markup_;
    PageBreaks& breaks_;
    OpWriter& ops_;
    SectionWriter& sections_;
    LayoutBuilder& layout_;
    InnerWriter& inner_;
    FollowedRows rows_;
    bool in_spreadsheet_; ///< a part of a spreadsheet
    bool is_sheets_;      ///< the part that holds the sheets
    bool has_typed_cells_;
    CopyIds ids_;
    std::vector<std::size_t> list_depths_{}; ///< the sections around each list that has begun
    int lists_without_id_ = 0;               ///< until now
    std::optional<std::uint32_t> merged_cell_{};
    int unseen_ = 0; ///< elements around that no reader sees
    char quote_ = 0; ///< of the formula that is being written: the quotation mark that is open
};
} // namespace planerka::odf
