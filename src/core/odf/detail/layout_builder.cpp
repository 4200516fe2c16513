// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/layout_builder.hpp"

#include "odf/detail/elements.hpp"

#include <algorithm>
#include <utility>

namespace planerka::odf
{
bool LayoutBuilder::is_sheet(pugi::xml_node node) const
{
    if (rows_ == FollowedRows::of_sheets)
        return odf::is_sheet(node);
    return rows_ == FollowedRows::of_tables && is_outermost_table(node);
}

bool LayoutBuilder::is_row_of_sheet(pugi::xml_node node) const
{
    return is(node, "table:table-row") && in_sheet_ && !in_row_;
}

/// Adds a block, as an item of `count` rows, to the current one and makes it the current one.
std::uint32_t LayoutBuilder::begin_block(LayoutBlock block, int count)
{
    const auto outer = current();
    const auto index = layout_.blocks.size();
    const int first = block.first;
    layout_.blocks.push_back(std::move(block));
    layout_.blocks[outer].items.push_back({LayoutItem::block, first, count, index});
    blocks_.push_back(index);
    return static_cast<std::uint32_t>(layout_.blocks[outer].items.size());
}

std::uint32_t LayoutBuilder::begin_sheet(std::string_view name, std::size_t op, bool keeps_name)
{
    const auto number = begin_block({LayoutBlock::sheet, op, 0}, 1);
    layout_.blocks[current()].keeps_name = keeps_name;
    in_sheet_ = true;
    row_ = 0;

    std::vector<std::size_t> path;
    for (std::size_t i = 0; i < blocks_.size(); ++i)
        path.push_back(layout_.blocks[i == 0 ? 0 : blocks_[i - 1]].items.size() - 1);
    layout_.sheets.try_emplace(std::string(name), std::move(path));
    layout_.moves_rows = layout_.moves_rows || name.find("{{") != name.npos;
    return number;
}

void LayoutBuilder::end_sheet()
{
    layout_.blocks[current()].count = row_;
    blocks_.pop_back();
    in_sheet_ = false;
}

std::uint32_t LayoutBuilder::begin_section(const std::string& name, std::size_t op)
{
    place_gone_row();
    layout_.moves_rows = true;
    return begin_block({LayoutBlock::section, op, row_, 0, 0, name}, 0);
}

void LayoutBuilder::end_section()
{
    auto& closed = layout_.blocks[current()];
    closed.count = row_ - closed.first;
    closed.tag_end = row_ + rows_gone_;
    blocks_.pop_back();
    layout_.blocks[current()].items.back().count = closed.count;
}

bool LayoutBuilder::repeats_rows_or_sheets(pugi::xml_node tag) const
{
    if (rows_ == FollowedRows::of_tables)
        return !in_row_; // any section may hold a table
    auto sheet = tag;
    while (sheet && !is_sheet(sheet))
        sheet = sheet.parent();
    return sheet && !in_row_;
}

std::size_t LayoutBuilder::sheet() const
{
    const auto is_sheet = [&](std::size_t block) { return layout_.blocks[block].kind == LayoutBlock::sheet; };
    const auto sheet = std::find_if(blocks_.begin(), blocks_.end(), is_sheet);
    return sheet == blocks_.end() ? 0 : *sheet;
}

int LayoutBuilder::begin_row(pugi::xml_node row)
{
    const int count = rows_of(row);
    add_rows(LayoutItem::rows, count);
    in_row_ = true;
    row_element_ = row;
    return count;
}

void LayoutBuilder::begin_gone_row(pugi::xml_node row)
{
    rows_gone_ = rows_of(row);
}

void LayoutBuilder::place_gone_row()
{
    if (const auto count = std::exchange(rows_gone_, 0); count > 0)
        add_rows(LayoutItem::gone, count);
}

/// The rows that an element stands for; those below the last that a sheet can have count as one.
int LayoutBuilder::rows_of(pugi::xml_node row) const
{
    const int most = std::max(kMaxRows - row_, 1);
    return std::clamp(row.attribute("table:number-rows-repeated").as_int(1), 1, most);
}

void LayoutBuilder::add_rows(LayoutItem::Kind kind, int count)
{
    auto& items = layout_.blocks[current()].items;
    const bool extends = !items.empty() && kind == LayoutItem::rows && items.back().kind == LayoutItem::rows;
    if (extends)
        items.back().count += count;
    else
        items.push_back({kind, row_, count});
    layout_.moves_rows = layout_.moves_rows || kind != LayoutItem::rows;
    row_ += count;
}
} // namespace planerka::odf
