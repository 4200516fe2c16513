// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/address.hpp"
#include "odf/detail/layout.hpp"

#include <pugixml.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace planerka::odf
{
/// What rows a part has that something follows when they are repeated.
enum class FollowedRows
{
    none,
    of_sheets, ///< of a spreadsheet
    of_tables, ///< of the tables of a text or a presentation, each of which counts as a sheet
};

/// Notes where the rows and sheets of a part stand, and which of them are repeated, while its elements are compiled in
/// their order. In a part without followed rows nothing is a sheet or a row.
class LayoutBuilder
{
public:
    LayoutBuilder(Layout& layout, FollowedRows rows) : layout_(layout), rows_(rows) {}

    bool is_sheet(pugi::xml_node node) const;

    /// A row of the sheet that has begun, and not of a table in one of its cells.
    bool is_row_of_sheet(pugi::xml_node node) const;

    /// What begins and ends, from the outside to the inside. `op` is the one that begins it in the program. The answer
    /// is the number of its item in the enclosing block, from 1, as Op::d has it.
    std::uint32_t begin_sheet(std::string_view name, std::size_t op, bool keeps_name);
    void end_sheet();
    std::uint32_t begin_section(const std::string& name, std::size_t op);
    void end_section();

    /// Whether a section of whole elements that begins at this tag repeats rows or sheets.
    bool repeats_rows_or_sheets(pugi::xml_node tag) const;

    /// How many rows the element stands for.
    int begin_row(pugi::xml_node row);
    void end_row() { in_row_ = false; }

    /// A row that is not written, because it holds only tags. It stands outside of the sections that begin or end in
    /// it: before the first that begins, behind the last that ends.
    void begin_gone_row(pugi::xml_node row);
    void end_gone_row() { place_gone_row(); }

    /// Within a row of a sheet: the row of the template that it is, from 0; the last one if the element stands for
    /// several.
    bool in_row() const { return rows_ != FollowedRows::none && in_row_; }
    int row() const { return row_ - 1; }

    /// Whether an element is a cell of that row, and not of a table in one of its cells.
    bool is_cell_of_row(pugi::xml_node node) const { return in_row() && node.parent() == row_element_; }

    /// The block of the sheet that has begun.
    std::size_t sheet() const;

    /// Whether an element with rows reaches down to the last row that a sheet can have.
    bool reaches_end_of_sheet() const { return row_ >= kMaxRows; }

private:
    std::size_t current() const { return blocks_.empty() ? 0 : blocks_.back(); }
    std::uint32_t begin_block(LayoutBlock block, int count);
    int rows_of(pugi::xml_node row) const;
    void add_rows(LayoutItem::Kind kind, int count);
    void place_gone_row();

    Layout& layout_;
    FollowedRows rows_;
    std::vector<std::size_t> blocks_{}; ///< those around the current element, the innermost last
    bool in_sheet_ = false;
    bool in_row_ = false;
    pugi::xml_node row_element_{}; ///< that has begun
    int row_ = 0;                  ///< of the sheet in the template: the next one
    int rows_gone_ = 0;            ///< rows of a gone row that has begun, not yet in the layout
};
} // namespace planerka::odf
