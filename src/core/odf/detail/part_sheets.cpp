// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/part_compiler.hpp"

#include "odf/detail/xml.hpp"

#include <algorithm>

namespace planerka::odf
{
using namespace std::string_view_literals;

namespace
{
/// Bytes of the elements that a line break in a cell closes and opens again; where they are more, it stays a line
/// break.
constexpr std::size_t kLongestStyle = 2000;
} // namespace

bool PartCompiler::is_sheet(Node node) const
{
    return is_book_ && odf::is_sheet(node);
}

bool PartCompiler::in_layout_row(Node node) const
{
    return is_book_ && in_row_ && node.name() == "table:table-row"sv;
}

void PartCompiler::begin_sheet(Node sheet)
{
    const std::string_view name = sheet.attribute("table:name").value();
    auto& layout = program_.layout;
    add(OpKind::literal);
    const auto op = part_.ops.size();
    const auto index = layout.blocks.size();
    const auto outer = blocks_.empty() ? 0 : blocks_.back();
    layout.blocks.push_back({LayoutBlock::sheet, op, 0});
    layout.blocks[outer].items.push_back({LayoutItem::block, 0, 1, index});
    add(OpKind::sheet).d = static_cast<std::uint32_t>(layout.blocks[outer].items.size());
    blocks_.push_back(index);
    in_sheet_ = true;
    row_ = 0;

    std::vector<std::size_t> path;
    for (std::size_t i = 0; i < blocks_.size(); ++i)
        path.push_back(layout.blocks[i == 0 ? 0 : blocks_[i - 1]].items.size() - 1);
    layout.sheets.try_emplace(std::string(name), std::move(path));
    layout.moves_rows = layout.moves_rows || name.find("{{") != name.npos;

    attribute_text(sheet, "table:name", name, kUnescapedStyle);
    add(OpKind::literal);
    part_.ops[op].b = static_cast<std::uint32_t>(part_.ops.size());
}

void PartCompiler::begin_row(Node row)
{
    const int count = rows_of(row);
    add_item(LayoutItem::rows, count);
    add(OpKind::row, 0, static_cast<std::uint32_t>(count));
}

/// The rows an element stands for; those below the last that a sheet can have count once.
int PartCompiler::rows_of(Node row) const
{
    const int most = std::max(kMaxRows - row_, 1);
    return std::clamp(row.attribute("table:number-rows-repeated").as_int(1), 1, most);
}

void PartCompiler::add_item(LayoutItem::Kind kind, int count)
{
    auto& items = block().items;
    const bool extends = !items.empty() && kind == LayoutItem::rows && items.back().kind == LayoutItem::rows;
    if (extends)
        items.back().count += count;
    else
        items.push_back({kind, row_, count});
    program_.layout.moves_rows = program_.layout.moves_rows || kind != LayoutItem::rows;
    row_ += count;
}

/// The one field of a cell that holds nothing else.
const MarkedTag* PartCompiler::only_field(Node cell) const
{
    if ((!is_book_ && !is_object_) || cell.name() != "table:table-cell"sv || cell.attribute("table:formula"))
        return nullptr;
    Node paragraph;
    for (const auto child : cell.children())
    {
        if (child.name() == "text:p"sv && paragraph)
            return nullptr;
        if (child.name() == "text:p"sv)
            paragraph = child;
    }
    const MarkedTag* found = nullptr;
    const auto disturbs = [&](Node node)
    {
        if (node.type() != pugi::node_element)
            return !is_blank(node.value());
        if (node.name() != std::string_view(kTagElement))
            return !is_inline_text(node.name());
        const auto& tag = markup_.of(node);
        const bool second = tag.prints() && found;
        if (tag.prints())
            found = &tag;
        return second || (!tag.prints() && tag.in_place && tag.tag.kind != TagKind::comment);
    };
    return !paragraph || paragraph.find_node(disturbs) ? nullptr : found;
}

/// How a value is written at a tag: the white space of paragraphs, of Calc's cells, of plain text.
std::uint32_t PartCompiler::style_at(Node tag)
{
    const auto& home = markup_.of(tag).home;
    const std::string_view name = home.name();
    if (name != "text:p" && name != "text:h")
        return kPlainStyle;
    if (!is_book_ || home.parent().name() != "table:table-cell"sv)
        return kParagraphStyle;

    const auto [known, is_new] = cell_styles_.try_emplace(tag.parent(), kParagraphStyle);
    if (!is_new)
        return known->second;

    // Calc takes a new paragraph for a new line.
    std::string close;
    std::string reopen;
    for (auto node = tag.parent();; node = node.parent())
    {
        std::string start("<");
        start += node.name();
        for (const auto attribute : node.attributes())
        {
            if (std::string_view(attribute.value()).find("{{") != std::string_view::npos)
                continue;
            if (std::string_view(attribute.value()).size() > kLongestStyle)
                return kParagraphStyle;
            ((start += ' ') += attribute.name()) += "=\"";
            append_xml_attribute(start, attribute.value());
            start += '"';
        }
        ((close += "</") += node.name()) += '>';
        reopen = start + ">" + reopen;
        if (reopen.size() > kLongestStyle)
            return kParagraphStyle;
        if (node == home)
            break;
    }
    program_.styles.push_back({close + reopen, " ", true});
    return known->second = static_cast<std::uint32_t>(program_.styles.size() - 1);
}
} // namespace planerka::odf
