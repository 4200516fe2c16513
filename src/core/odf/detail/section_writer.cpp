// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/section_writer.hpp"

namespace planerka::odf
{
void SectionWriter::open(std::size_t tag)
{
    const auto& marked = markup_.tags[tag];
    open(marked.tag, marked.node, tag);
}

void SectionWriter::open_in_attribute(const Tag& tag, pugi::xml_node element)
{
    open(tag, element, std::nullopt);
}

void SectionWriter::open(const Tag& tag, pugi::xml_node at, std::optional<std::size_t> index)
{
    if (open_.size() == kDeepestSections)
        ops_.fail({"template.too_deep", {}, ops_.place(at)});
    const auto place = ops_.place_index(at);
    ops_.note_tag(tag.name, tag.kind, scope(), place);
    const auto op = ops_.next_op();
    ops_.add(tag.kind == TagKind::inverted ? OpKind::inverted : OpKind::section, ops_.name_index(tag.name), 0, place);
    const bool in_layout = index && layout_.repeats_rows_or_sheets(at);
    if (in_layout)
        ops_.op(op).d = layout_.begin_section(tag.name, op);
    open_.push_back({op, tag.name, index, in_layout});
}

void SectionWriter::close(std::size_t tag)
{
    if (ops_.error())
        return;
    const auto& closing = markup_.tags[tag];
    if (open_.empty() || open_.back().tag != closing.partner)
    {
        const auto& opening = markup_.tags[closing.partner];
        return ops_.fail({"template.crossed",
                          {{"name", opening.tag.name}, {"end", ops_.place(closing.node)}},
                          ops_.place(opening.node)});
    }
    end();
}

void SectionWriter::end()
{
    const auto section = open_.back();
    open_.pop_back();
    const auto end = ops_.next_op();
    ops_.add(OpKind::end);
    ops_.op(section.op).b = static_cast<std::uint32_t>(end);
    if (section.in_layout)
        layout_.end_section();
}

void SectionWriter::field(const std::string& name, pugi::xml_node at, std::string_view attribute, std::uint32_t style)
{
    const auto place = ops_.place_index(at, attribute);
    ops_.note_tag(name, TagKind::field, scope(), place);
    ops_.add(OpKind::field, ops_.name_index(name), style, place);
}

std::vector<std::size_t> SectionWriter::ops_around() const
{
    std::vector<std::size_t> ops;
    for (const auto& section : open_)
        ops.push_back(section.op);
    return ops;
}

std::string SectionWriter::scope() const
{
    auto names = outer_scope_;
    for (const auto& section : open_)
        names += (names.empty() ? "" : "/") + section.name;
    return names;
}
} // namespace planerka::odf
