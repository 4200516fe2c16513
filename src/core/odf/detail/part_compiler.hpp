// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/markup.hpp"
#include "odf/detail/program.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planerka::odf
{
// Indices in Template::Program::styles that every document has; those of Calc's cells follow.
inline constexpr std::uint32_t kParagraphStyle = 0;
inline constexpr std::uint32_t kPlainStyle = 1;
inline constexpr std::uint32_t kAttributeStyle = 2;
inline constexpr std::uint32_t kUnescapedStyle = 3;

/// Turns the tree of one part into the ops that write it.
class PartCompiler
{
public:
    PartCompiler(Template::Program& program, ProgramPart& part, const Markup& markup, std::string_view name);

    /// Errors: "template.crossed", "template.unbalanced" and "template.bad_tag" in attributes.
    Result<void> compile(pugi::xml_node root);

private:
    using Node = pugi::xml_node;

    struct OpenSection
    {
        std::size_t op;
        std::string name;
        std::optional<std::size_t> tag; ///< index in Markup; nothing for a section in an attribute
        bool in_layout;
    };

    // elements
    void element(Node node);
    void silent(Node node);
    void write(Node node);
    void children(Node node);
    void content(Node node);
    void text(Node node);
    void tag_in_place(Node node);
    bool writes_nothing(Node span) const;
    bool must_not_be_empty(Node node) const;
    bool is_content(Node container, Node child) const;
    std::string fallback_content(Node node) const;

    // attributes
    void attributes(Node node);
    void attribute(Node node, pugi::xml_attribute attribute);
    void attribute_text(Node node, std::string_view name, std::string_view value, std::uint32_t style);
    void references(Node node, std::string_view name, const std::vector<ReferencePiece>& pieces);
    void language(Node node);
    bool is_repeated() const { return !open_.empty(); }

    // sections and fields
    void open_section(TagKind kind, const std::string& name, Node at, std::optional<std::size_t> tag);
    void close_section(Node at, std::size_t tag);
    void end_section();
    void field(const std::string& name, Node at, std::string_view attribute, std::uint32_t style);
    std::uint32_t style_at(Node tag);
    const MarkedTag* only_field(Node cell) const;

    // spreadsheet
    bool is_sheet(Node node) const;
    bool in_layout() const { return in_sheet_ && !in_row_; }
    LayoutBlock& block() { return program_.layout.blocks[blocks_.back()]; }
    void begin_sheet(Node sheet);
    void begin_row(Node row);
    int rows_of(Node row) const;
    void skip_gone_rows();
    void add_item(LayoutItem::Kind kind, int count);
    bool in_layout_row(Node node) const;

    // ops
    Op& add(OpKind kind, std::uint32_t a = 0, std::uint32_t b = 0, std::uint32_t c = 0);
    void literal(std::string_view text);
    std::uint32_t aside(std::string_view text); ///< offset of a literal that is written only if an op says so
    std::string scope() const;
    std::uint32_t place(Node at, std::string_view attribute = {});
    std::uint32_t name_index(const std::string& name);
    void fail(Error error);

    Template::Program& program_;
    ProgramPart& part_;
    const Markup& markup_;
    std::string part_name_;
    bool is_book_;
    bool is_object_;
    std::vector<OpenSection> open_{};
    std::vector<std::size_t> blocks_{}; ///< layout blocks that enclose the current node, innermost last
    bool in_sheet_ = false;
    bool in_row_ = false;
    int row_ = 0;       ///< row of the sheet in the template
    int rows_gone_ = 0; ///< rows of the template that the current element leaves out, not yet in the layout
    std::map<Node, std::uint32_t> cell_styles_{}; ///< by the element a tag stands in
    Places places_{};
    std::size_t covered_ = 0; ///< how much of the literal text the ops write
    std::optional<Error> error_{};
};
} // namespace planerka::odf
