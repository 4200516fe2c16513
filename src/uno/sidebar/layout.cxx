// SPDX-License-Identifier: MPL-2.0
#include "sidebar/layout.hxx"

#include <algorithm>

namespace planerka::uno::sidebar
{
using panel::Cell;
using panel::Widget;

Layout::Layout(std::span<const panel::Line> lines, Metrics& metrics, sal_Int32 width) : metrics_(metrics), width_(width)
{
    height_ = metrics.unit();
    for (const auto& line : lines)
        add(line);
    height_ += metrics.unit();
}

void Layout::add(const panel::Line& line)
{
    const auto unit = metrics_.unit();
    const auto left = 2 * unit + line.indent * 4 * unit;
    const auto width = std::max<sal_Int32>(width_ - left - 2 * unit, unit);
    if (line.begins_part)
        height_ += 2 * unit;
    if (line.is_buttons)
        add_buttons(line, left, width);
    else
        add_row(line.cells, left, width);
}

/// The width that a cell asks for; 0 if it takes its share of what is left.
sal_Int32 Layout::width_of(const Cell& cell)
{
    if (cell.columns == panel::kSquare)
        return metrics_.field_height();
    if (cell.columns == panel::kNatural)
        return metrics_.width_of(cell.text, cell.tone);
    return cell.columns > 0 ? metrics_.width_of_columns(cell.columns) : 0;
}

sal_Int32 Layout::height_of(const Cell& cell, sal_Int32 width)
{
    switch (cell.widget)
    {
    case Widget::label:
        if (cell.colour > 0 && cell.text.empty())
            return 3 * metrics_.unit();
        return metrics_.height_of(cell.text, cell.tone, width);
    case Widget::check: // its box is a little higher than its text
        return metrics_.height_of(cell.text, cell.tone, std::max<sal_Int32>(width - 6 * metrics_.unit(), 1)) +
               2 * metrics_.unit();
    case Widget::memo:
        return metrics_.memo_height();
    default:
        return metrics_.field_height();
    }
}

void Layout::add_row(std::span<const Cell> cells, sal_Int32 left, sal_Int32 width)
{
    const auto unit = metrics_.unit();
    std::vector<sal_Int32> widths;
    sal_Int32 rest = width - unit * (static_cast<sal_Int32>(cells.size()) - 1);
    sal_Int32 shares = 0;
    for (const auto& cell : cells)
    {
        widths.push_back(cells.size() == 1 ? 0 : width_of(cell));
        rest -= widths.back();
        if (widths.back() == 0)
            shares += cell.share;
    }
    // A remark at the right end that leaves too little room has a line of its own: a figure that is cut is another one.
    if (cells.size() > 1 && cells.back().is_right &&
        rest < metrics_.width_of(cells[cells.size() - 2].text, cells[cells.size() - 2].tone))
    {
        add_row(cells.first(cells.size() - 1), left, width);
        add_row(cells.last(1), left, width);
        return;
    }
    sal_Int32 height = 0;
    for (std::size_t index = 0; index < cells.size(); ++index)
    {
        if (widths[index] == 0)
        {
            // What is left over by the division goes to the last: the line ends where the others end.
            widths[index] = std::max<sal_Int32>(rest * cells[index].share / shares, unit);
            rest -= widths[index];
            shares -= cells[index].share;
        }
        height = std::max(height, height_of(cells[index], widths[index]));
    }
    auto x = left;
    for (std::size_t index = 0; index < cells.size(); ++index)
    {
        const auto own = height_of(cells[index], widths[index]);
        cells_.push_back({&cells[index], {x, height_ + (height - own) / 2, widths[index], own}});
        x += widths[index] + unit;
    }
    const bool are_captions = std::ranges::all_of(
        cells, [](const Cell& cell) { return cell.widget == Widget::label && cell.tone == panel::Tone::caption; });
    height_ += height + (are_captions ? unit / 2 : unit); // a caption belongs to the field below it
}

/// Buttons of one width, as many in a line as there is room for.
void Layout::add_buttons(const panel::Line& line, sal_Int32 left, sal_Int32 width)
{
    const auto unit = metrics_.unit();
    sal_Int32 widest = 1;
    for (const auto& cell : line.cells)
        widest = std::max(widest, metrics_.width_of(cell.text, cell.tone) + 5 * unit);
    const auto count = static_cast<sal_Int32>(line.cells.size());
    const auto in_a_line = std::clamp<sal_Int32>((width + unit) / (widest + unit), 1, count);
    const auto each = (width - unit * (in_a_line - 1)) / in_a_line;
    for (sal_Int32 index = 0; index < count; ++index)
    {
        const auto x = left + index % in_a_line * (each + unit);
        cells_.push_back({&line.cells[static_cast<std::size_t>(index)], {x, height_, each, metrics_.field_height()}});
        if (index % in_a_line == in_a_line - 1 || index == count - 1)
            height_ += metrics_.field_height() + unit;
    }
}

std::vector<Placed> Layout::between(sal_Int32 top, sal_Int32 part) const
{
    std::vector<Placed> seen;
    for (auto placed : cells_)
    {
        placed.place.Y -= top;
        if (placed.place.Y + placed.place.Height > 0 && placed.place.Y < part)
            seen.push_back(placed);
    }
    return seen;
}

const Placed* Layout::find(std::string_view name) const
{
    const auto found = std::ranges::find_if(cells_, [&](const Placed& placed) { return placed.cell->name == name; });
    return found == cells_.end() ? nullptr : &*found;
}
} // namespace planerka::uno::sidebar
