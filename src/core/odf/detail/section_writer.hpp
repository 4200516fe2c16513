// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/layout_builder.hpp"
#include "odf/detail/markup.hpp"
#include "odf/detail/op_writer.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace planerka::odf
{
/// Writes the ops of tags: sections, which must end in the order in which they began, and fields.
class SectionWriter
{
public:
    SectionWriter(OpWriter& ops, LayoutBuilder& layout, const Markup& markup)
        : ops_(ops), layout_(layout), markup_(markup)
    {
    }

    /// A section tag in text; `tag` is its index in the markup. Errors: "template.too_deep", "template.crossed".
    void open(std::size_t tag);
    void close(std::size_t tag);

    /// A section in an attribute of `element`. Error: "template.too_deep".
    void open_in_attribute(const Tag& tag, pugi::xml_node element);

    /// Ends the section that began last.
    void end();

    void field(const std::string& name, pugi::xml_node at, std::string_view attribute, std::uint32_t style);

    bool is_repeated() const { return !open_.empty(); }
    std::size_t depth() const { return open_.size(); }

    /// The names of the sections around, joined by "/".
    std::string scope() const;

    /// What is written stands in sections of another part, as scope() says there.
    void set_scope(std::string scope) { outer_scope_ = std::move(scope); }

    /// The ops of the sections around, from the outside to the inside.
    std::vector<std::size_t> ops_around() const;

private:
    struct OpenSection
    {
        std::size_t op;
        std::string name;
        std::optional<std::size_t> tag; ///< index in the markup; nothing for a section in an attribute
        bool in_layout;                 ///< it repeats rows or sheets
    };

    void open(const Tag& tag, pugi::xml_node at, std::optional<std::size_t> index);
    OpWriter& ops_;
    LayoutBuilder& layout_;
    const Markup& markup_;
    std::string outer_scope_{};
    std::vector<OpenSection> open_{};
};
} // namespace planerka::odf
