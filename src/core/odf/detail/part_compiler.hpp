// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/attribute_writer.hpp"
#include "odf/detail/form_controls.hpp"
#include "odf/detail/merged_cells.hpp"
#include "odf/detail/value_styles.hpp"

#include <cstdint>
#include <set>

namespace planerka::odf
{
/// Turns the tree of one part into the ops that write it, element by element.
class PartCompiler
{
public:
    PartCompiler(Template::Program& program, ProgramPart& part, const Markup& markup, PageBreaks& breaks,
                 FollowedRows rows, MergedCells& merged, const FormControls& controls);

    /// Errors: "template.crossed"; "template.unbalanced" and "template.bad_tag" in attributes; "template.too_deep",
    /// "template.too_many".
    Result<void> compile(pugi::xml_node root);

private:
    using Node = pugi::xml_node;

    void element(Node node);
    void open_sections_before(Node node);
    void close_sections_after(Node node);
    void tag_in_place(Node node);
    void silent(Node node);
    void write(Node node);
    std::optional<std::uint32_t> late_place_in(Node node) const;
    void control_of_shape(Node control, std::uint32_t number);
    void cell(Node node);
    void take_over(std::uint32_t number);
    void begin_sheet(Node sheet);
    static std::string empty_like(Node paragraph);
    void children(Node node);
    void guarded_children(Node node);
    bool writes_nothing(Node span) const;

    ProgramPart& part_;
    const Markup& markup_;
    PageBreaks& breaks_;
    MergedCells& merged_;
    const FormControls& controls_;
    std::set<std::uint32_t> taken_over_{}; ///< merged cells that a covered cell takes over
    bool is_sheets_;                       ///< the part that holds the sheets of a spreadsheet
    bool in_calc_;                         ///< its cells may be empty: sheets, and the data of charts
    OpWriter ops_;
    LayoutBuilder layout_;
    SectionWriter sections_;
    InnerWriter inner_;
    AttributeWriter attributes_;
    ValueStyles styles_;
};
} // namespace planerka::odf
