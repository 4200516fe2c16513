// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/moved_reference.hpp"

#include <algorithm>
#include <functional>
#include <vector>

namespace planerka::odf
{
namespace
{
/// The rows of a reference in the template.
struct Span
{
    int first;
    int last;
};

/// Moves the rows of one reference.
class Mover
{
public:
    Mover(const CopyPath& path, Span span, bool is_range) : path_(path), span_(span), is_range_(is_range) {}

    /// Where a row of the template is in a copy of the block that holds it. For a row that is gone: the row that stands
    /// in its place or, for the end of a range (`is_last`), the row before that. `release`: as in choose().
    int row(const BlockCopy& copy, int row, bool is_last, bool release) const
    {
        const auto& items = copy.block->items;
        const auto item =
            std::partition_point(items.begin(), items.end(), [&](const auto& i) { return i.first + i.count <= row; });
        if (item == items.end() || row < item->first)
            return copy.end + row - (copy.block->first + copy.block->count);

        const auto& placed = copy.items[static_cast<std::size_t>(item - items.begin())];
        if (item->kind == LayoutItem::rows)
            return placed.position + row - item->first;
        if (placed.copies.empty())
            return is_last ? placed.position - 1 : placed.position;
        return this->row(choose(placed.copies, is_last, release), row, is_last, release);
    }

    /// The copy of a repetition that a row is looked for in: the one that the formula itself stands in, otherwise the
    /// first or, for the end of a range, the last. With `release`, a range over all rows of a section leaves the
    /// formula's own copy: SUM([.D$5:.D$5]) is the sum of all copies.
    const BlockCopy& choose(const std::vector<BlockCopy>& copies, bool is_last, bool release) const
    {
        const auto& block = *copies.front().block;
        const bool covered = span_.first <= block.first && span_.last >= block.first + block.count - 1;
        if (!(release && covered && block.kind == LayoutBlock::section))
            for (const auto* own : path_)
                if (std::less_equal<>()(&copies.front(), own) && std::less_equal<>()(own, &copies.back()))
                    return *own;
        // The same list may be repeated twice, in two sheets perhaps: a cell refers to the same item in the other.
        const bool is_cell = span_.first == span_.last && !is_range_;
        for (const auto* own : path_)
            if (is_cell && own->block->kind == LayoutBlock::section && own->block->list == block.list &&
                own->number < copies.size())
                return copies[own->number];
        return is_last ? copies.back() : copies.front();
    }

private:
    const CopyPath& path_;
    Span span_;
    bool is_range_;
};

/// The copy of the sheet that a corner names; nullptr if there is none.
const BlockCopy* sheet_of(const Corner& corner, const Layout& layout, const BlockCopy& book, const CopyPath& path,
                          bool is_last)
{
    const auto sheet = layout.sheets.find(corner.sheet);
    if (sheet == layout.sheets.end())
        return nullptr;
    const Mover mover(path, {0, -1}, true);
    const auto* copy = &book;
    for (const auto item : sheet->second)
    {
        const auto& copies = copy->items[item].copies;
        if (copies.empty())
            return nullptr;
        copy = &mover.choose(copies, is_last, false);
    }
    return copy;
}

/// The sheet that a formula stands in; nullptr if it stands in none.
const BlockCopy* own_sheet(const CopyPath& path)
{
    const auto sheet = std::find_if(path.begin(), path.end(),
                                    [](const auto* copy) { return copy->block->kind == LayoutBlock::sheet; });
    return sheet == path.end() ? nullptr : *sheet;
}

/// The row above what is gone or, if a formula would then refer to itself, one below.
int nearest(int above, int below, int own_row)
{
    if (above >= 0 && above != own_row)
        return above;
    return below == own_row ? below + 1 : below;
}

int clamped(int row)
{
    return std::clamp(row, 0, kMaxRows - 1);
}
} // namespace

namespace
{
/// As moved(); sets `is_gone` if nothing is left of what the reference means.
Reference moved(const Reference& reference, const Layout& layout, const BlockCopy& book, const CopyPath& path,
                int own_row, bool& is_gone)
{
    auto result = reference;
    auto& first = result.first;
    const auto* own = own_sheet(path);
    if (!own && !reference.home.empty())
        own = sheet_of({true, false, reference.home}, layout, book, path, false);
    const auto* sheet = first.has_sheet ? sheet_of(first, layout, book, path, false) : own;
    is_gone = !sheet && layout.sheets.contains(first.has_sheet ? first.sheet : reference.home);
    if (is_gone && first.has_sheet)
        first.sheet = kNoSheet;
    if (is_gone && reference.last && reference.last->has_sheet)
        result.last->sheet = kNoSheet;
    if (!sheet)
        return result;
    if (first.has_sheet)
        first.sheet = sheet->sheet_name;
    const bool in_own_sheet = sheet == own;

    // A single cell is a range of one that keeps to its own copy.
    const auto& end = reference.last ? *reference.last : reference.first;
    const Span span{first.row, end.row};
    const bool is_range = reference.last.has_value();
    const Mover mover(path, span, is_range);
    int top = first.row < 0 ? -1 : mover.row(*sheet, first.row, false, is_range && first.row_is_absolute);

    const auto* end_sheet = sheet;
    if (is_range && end.has_sheet && !(end_sheet = sheet_of(end, layout, book, path, true)))
        return reference;
    if (is_range && end.has_sheet)
        result.last->sheet = end_sheet->sheet_name;
    int bottom = end.row < 0 || (end.row == kMaxRows - 1 && is_range)
                     ? end.row
                     : mover.row(*end_sheet, end.row, true, is_range && end.row_is_absolute);

    const bool ends_before_it_starts = top >= 0 && bottom < top && end_sheet == sheet && span.first <= span.last;
    is_gone = ends_before_it_starts;
    if (ends_before_it_starts)
        top = bottom = nearest(bottom, top, in_own_sheet ? own_row : -1);
    first.row = top < 0 ? top : clamped(top);
    if (is_range)
        result.last->row = bottom < 0 ? bottom : clamped(bottom);
    return result;
}
} // namespace

Reference moved(const Reference& reference, const Layout& layout, const BlockCopy& book, const CopyPath& path,
                int own_row)
{
    bool is_gone = false;
    return moved(reference, layout, book, path, own_row, is_gone);
}

std::optional<Reference> moved_cells(const Reference& reference, const Layout& layout, const BlockCopy& book,
                                     const CopyPath& path)
{
    auto cells = reference; // a single cell is a range of one, which grows
    if (!cells.last)
        cells.last = cells.first;
    bool is_gone = false;
    cells = moved(cells, layout, book, path, -1, is_gone);
    return is_gone ? std::nullopt : std::optional(std::move(cells));
}
} // namespace planerka::odf
