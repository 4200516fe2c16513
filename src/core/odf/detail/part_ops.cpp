// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/part_compiler.hpp"

#include <algorithm>
#include <utility>

namespace planerka::odf
{
void PartCompiler::open_section(TagKind kind, const std::string& name, Node at, std::optional<std::size_t> tag)
{
    if (open_.size() == kDeepestSections)
        fail({"template.too_deep", {}, place_of(at, part_name_)});
    const auto where = place(at);
    program_.tags.push_back({name, static_cast<char>(kind), scope(), program_.places[where]});
    add(OpKind::literal);
    const auto op = part_.ops.size();
    add(kind == TagKind::inverted ? OpKind::inverted : OpKind::section, name_index(name), 0, where);

    // A section of sheets stands in the book, a section of rows in its sheet.
    auto sheet = at;
    while (sheet && !is_sheet(sheet))
        sheet = sheet.parent();
    const bool in_block = tag && !in_row_ && sheet;
    if (in_block)
    {
        skip_gone_rows();
        auto& layout = program_.layout;
        layout.blocks.push_back({LayoutBlock::section, op, row_, 0, name});
        layout.moves_rows = true;
        const auto index = layout.blocks.size() - 1;
        const auto outer = blocks_.empty() ? 0 : blocks_.back();
        layout.blocks[outer].items.push_back({LayoutItem::block, row_, 0, index});
        part_.ops[op].d = static_cast<std::uint32_t>(layout.blocks[outer].items.size());
        blocks_.push_back(index);
    }
    open_.push_back({op, name, tag, in_block});
}

void PartCompiler::close_section(Node at, std::size_t tag)
{
    if (error_)
        return;
    if (open_.empty() || open_.back().tag != markup_.tags[tag].partner)
    {
        const auto& partner = markup_.tags[markup_.tags[tag].partner];
        return fail({"template.crossed",
                     {{"name", partner.tag.name}, {"end", place_of(at, part_name_)}},
                     place_of(partner.node, part_name_)});
    }
    end_section();
}

void PartCompiler::end_section()
{
    const auto section = open_.back();
    open_.pop_back();
    add(OpKind::end);
    part_.ops[section.op].b = static_cast<std::uint32_t>(part_.ops.size() - 1);
    if (!section.in_layout)
        return;
    const auto closed = blocks_.back();
    blocks_.pop_back();
    auto& layout = program_.layout;
    layout.blocks[closed].count = row_ - layout.blocks[closed].first;
    layout.blocks[blocks_.empty() ? 0 : blocks_.back()].items.back().count = layout.blocks[closed].count;
}

void PartCompiler::field(const std::string& name, Node at, std::string_view attribute, std::uint32_t style)
{
    const auto where = place(at, attribute);
    program_.tags.push_back({name, 'f', scope(), program_.places[where]});
    add(OpKind::field, name_index(name), style, where);
}

std::string PartCompiler::scope() const
{
    std::string names;
    for (const auto& section : open_)
        names += (names.empty() ? "" : "/") + section.name;
    return names;
}

Op& PartCompiler::add(OpKind kind, std::uint32_t a, std::uint32_t b, std::uint32_t c)
{
    if (part_.text.size() > covered_)
        part_.ops.push_back({OpKind::literal, static_cast<std::uint32_t>(covered_),
                             static_cast<std::uint32_t>(part_.text.size() - covered_)});
    covered_ = part_.text.size();
    return part_.ops.emplace_back(Op{kind, a, b, c, 0});
}

std::uint32_t PartCompiler::aside(std::string_view text)
{
    add(OpKind::literal);
    part_.text += text;
    return static_cast<std::uint32_t>(std::exchange(covered_, part_.text.size()));
}

void PartCompiler::literal(std::string_view text)
{
    part_.text += text;
}

void PartCompiler::fail(Error error)
{
    if (!error_)
        error_ = std::move(error);
}

std::uint32_t PartCompiler::place(Node at, std::string_view attribute)
{
    if (program_.tags.size() > kMostTags)
        fail(too_many_tags(place_of(at, part_name_)));
    auto text = places_.of(at, part_name_);
    if (!attribute.empty())
        (text += " › ") += attribute;
    program_.places.push_back(std::move(text));
    return static_cast<std::uint32_t>(program_.places.size() - 1);
}

std::uint32_t PartCompiler::name_index(const std::string& name)
{
    auto& names = program_.names;
    const auto known = std::find_if(names.begin(), names.end(), [&](const auto& n) { return n.text == name; });
    if (known == names.end())
        return names.emplace_back(name), static_cast<std::uint32_t>(names.size() - 1);
    return static_cast<std::uint32_t>(known - names.begin());
}
} // namespace planerka::odf
