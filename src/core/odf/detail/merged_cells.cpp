// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/merged_cells.hpp"

#include "odf/detail/address.hpp"
#include "odf/detail/elements.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace planerka::odf
{
namespace
{
using Node = pugi::xml_node;

/// A number of rows, as no sheet has more.
int rows_in(Node element, const char* attribute)
{
    return std::clamp(element.attribute(attribute).as_int(1), 1, kMaxRows);
}

int last_row_of(const LayoutBlock& block)
{
    return block.first + block.count - 1;
}

/// Where a row of the template stands in the document; if it is gone, the row that stands in its place.
struct Standing
{
    int row;
    bool is_gone;
};

/// The copy among these that a place stands in; nullptr if it stands in none.
const BlockCopy* own_copy(const std::vector<BlockCopy>& copies, const CopyPath& path)
{
    const auto own = std::find_if(path.begin(), path.end(),
                                  [&](const BlockCopy* around) {
                                      return std::less_equal<>()(&copies.front(), around) &&
                                             std::less_equal<>()(around, &copies.back());
                                  });
    return own == path.end() ? nullptr : *own;
}

std::optional<Standing> standing_of(int row, const BlockCopy& copy, const CopyPath& path)
{
    const auto& items = copy.block->items;
    for (std::size_t i = 0; i < items.size(); ++i)
    {
        const auto& item = items[i];
        if (row < item.first || row >= item.first + item.count)
            continue;
        const auto& placed = copy.items[i];
        if (item.kind != LayoutItem::block)
            return Standing{placed.position + row - item.first, item.kind == LayoutItem::gone};
        if (placed.copies.empty())
            return Standing{placed.position, true};
        const auto* own = own_copy(placed.copies, path);
        return standing_of(row, own ? *own : placed.copies.front(), path);
    }
    return std::nullopt;
}
/// Whether a merged cell begins in a section and reaches out of it, as far as the tags of that go.
bool reaches_out(const MergedCell& cell, const LayoutBlock& block)
{
    return block.kind == LayoutBlock::section && block.first <= cell.row && block.tag_end <= cell.last_row;
}

/// Where the last row that a merged cell covers stands in a copy of a block: with all copies of what it reaches out of,
/// otherwise in the copy that it is in itself.
int last_row_in(const MergedCell& cell, const BlockCopy& copy, const CopyPath& path)
{
    const auto& items = copy.block->items;
    for (std::size_t i = 0; i < items.size(); ++i)
    {
        const auto& item = items[i];
        if (cell.last_written < item.first || cell.last_written >= item.first + item.count)
            continue;
        const auto& placed = copy.items[i];
        if (item.kind != LayoutItem::block)
            return placed.position + cell.last_written - item.first;
        if (placed.copies.empty())
            return placed.position - 1;
        const auto* own = own_copy(placed.copies, path);
        const bool is_within = own && !reaches_out(cell, *own->block);
        return last_row_in(cell, is_within ? *own : placed.copies.back(), path);
    }
    return copy.end - 1;
}

/// The rows of a sheet that hold nothing but tags, each with the first of those that follow each other.
std::map<int, int> gone_rows(const Layout& layout, std::size_t sheet)
{
    std::map<int, int> gone;
    for (auto i = sheet; i < layout.blocks.size() && (i == sheet || layout.blocks[i].kind != LayoutBlock::sheet); ++i)
        for (const auto& item : layout.blocks[i].items)
            if (item.kind == LayoutItem::gone)
                for (int row = item.first; row < item.first + item.count; ++row)
                    gone[row] = row;
    for (auto& [row, first] : gone)
        if (const auto before = gone.find(row - 1); before != gone.end())
            first = before->second;
    return gone;
}

CopyPath::const_iterator sheet_in(const CopyPath& path)
{
    return std::find_if(path.begin(), path.end(),
                        [](const BlockCopy* copy) { return copy->block->kind == LayoutBlock::sheet; });
}
} // namespace

MergedCells::MergedCells(Node root)
{
    struct Covering
    {
        Node cell;
        int last_row;
    };
    const auto look_through = [&](Node table)
    {
        std::map<unsigned, Covering> columns; // the latest merged cell of each column
        int row_number = 0;
        table.find_node(
            [&](Node row)
            {
                if (!is(row, "table:table-row") || !(row.parent() == table || is_row_group(row.parent())))
                    return false;
                unsigned column = 0;
                for (const auto cell : row.children())
                {
                    if (!is_cell(cell))
                        continue;
                    const auto spanned = rows_in(cell, "table:number-rows-spanned");
                    const auto above = columns.find(column);
                    if (is(cell, "table:table-cell") && spanned > 1)
                        columns[column] = {cell, row_number + spanned - 1};
                    else if (is(cell, "table:covered-table-cell") && above != columns.end() &&
                             above->second.last_row >= row_number)
                        covered_.emplace(cell, above->second.cell);
                    column += std::max(cell.attribute("table:number-columns-repeated").as_uint(1), 1u);
                }
                row_number = std::min(row_number + rows_in(row, "table:number-rows-repeated"), kMaxRows);
                return false;
            });
    };
    root.find_node(
        [&](Node node)
        {
            if (is_outermost_table(node))
                look_through(node);
            return false;
        });
}

std::uint32_t MergedCells::add(Node cell, ProgramPart& part, MergedCell noted)
{
    const auto number = static_cast<std::uint32_t>(part.merged_cells.size());
    numbers_[cell] = number;
    cells_.push_back(cell);
    part.merged_cells.push_back(std::move(noted));
    return number;
}

const std::uint32_t* MergedCells::covering(Node cell) const
{
    const auto above = covered_.find(cell);
    if (above == covered_.end())
        return nullptr;
    const auto number = numbers_.find(above->second);
    return number == numbers_.end() ? nullptr : &number->second;
}

Result<void> complete_merged_cells(ProgramPart& part, const Layout& layout)
{
    const auto& blocks = layout.blocks;
    std::size_t sheet = 0; // that `gone` is of
    std::map<int, int> gone;
    for (auto& cell : part.merged_cells)
    {
        if (cell.sheet != sheet)
            gone = gone_rows(layout, sheet = cell.sheet);
        const auto run = gone.find(cell.last_row);
        cell.last_written = run == gone.end() ? cell.last_row : std::max(run->second - 1, cell.row);
        auto section = cell.sheet + 1; // they are in the order of their first rows
        while (section < blocks.size() && blocks[section].kind != LayoutBlock::sheet &&
               blocks[section].first <= cell.row)
            ++section;
        for (; section < blocks.size() && blocks[section].kind != LayoutBlock::sheet &&
               blocks[section].first <= cell.last_written;
             ++section)
            if (last_row_of(blocks[section]) > cell.last_written)
                return Error{"template.merged_cell", {{"name", blocks[section].list}}, cell.place};
    }
    return success();
}

bool is_covered_copy(const MergedCell& cell, const CopyPath& path)
{
    return std::any_of(sheet_in(path), path.end(),
                       [&](const BlockCopy* copy) { return copy->number > 0 && reaches_out(cell, *copy->block); });
}

bool takes_over(const MergedCell& cell, const CopyPath& path, int own_row)
{
    const auto sheet = sheet_in(path);
    if (sheet == path.end())
        return false;
    const auto standing = standing_of(cell.row, **sheet, path);
    return standing && standing->is_gone && standing->row == own_row;
}

int rows_covered(const MergedCell& cell, const CopyPath& path, int own_row)
{
    const auto sheet = sheet_in(path);
    return sheet == path.end() ? 1 : std::max(last_row_in(cell, **sheet, path) - own_row + 1, 1);
}
} // namespace planerka::odf
