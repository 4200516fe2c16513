// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/view.hpp"
#include "sidebar/area.hxx"
#include "sidebar/metrics.hxx"

#include <span>
#include <vector>

namespace planerka::uno::sidebar
{
/// Lines one below the other in one column. Every distance is a part of the height of a line of text, so that all of it
/// scales with the font and the screen.
class Layout
{
public:
    /// Borrows the lines; they and `metrics` must outlive it.
    Layout(std::span<const panel::Line> lines, Metrics& metrics, sal_Int32 width);

    sal_Int32 height() const { return height_; }

    /// The cells whose lines touch the part from `top`, `part` pixels high, placed within it: what lies at `top` is at
    /// 0.
    std::vector<Placed> between(sal_Int32 top, sal_Int32 part) const;

    /// Where the cell of that name is; nothing if there is none. The height is that of the cell.
    const Placed* find(std::string_view name) const;

    /// All of them, from top to bottom and left to right.
    const std::vector<Placed>& cells() const { return cells_; }

private:
    void add(const panel::Line& line);
    void add_buttons(const panel::Line& line, sal_Int32 left, sal_Int32 width);
    void add_row(std::span<const panel::Cell> cells, sal_Int32 left, sal_Int32 width);
    sal_Int32 width_of(const panel::Cell& cell);
    sal_Int32 height_of(const panel::Cell& cell, sal_Int32 width);

    Metrics& metrics_;
    sal_Int32 width_;
    sal_Int32 height_ = 0;
    std::vector<Placed> cells_{};
};
} // namespace planerka::uno::sidebar
