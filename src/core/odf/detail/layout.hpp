// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/address.hpp"
#include "odf/detail/context.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// Where the rows of a spreadsheet template go when some of them are repeated.
namespace planerka::odf
{
/// What stands below each other in a sheet (or side by side in a book): plain rows, rows that disappear, a section, a
/// sheet.
struct LayoutItem
{
    enum Kind
    {
        rows,
        gone,  ///< rows that held only section tags
        block, ///< a section or a sheet: LayoutBlock `block_index`
    };

    Kind kind = rows;
    int first = 0; ///< row in the template, from 0
    int count = 0; ///< rows in the template
    std::size_t block_index = 0;
};

/// The book (block 0), a sheet, or a section of rows or sheets.
struct LayoutBlock
{
    enum Kind
    {
        book,
        sheet,
        section,
    };

    Kind kind = book;
    std::size_t op = 0; ///< of the sheet's or section's beginning in the program
    int first = 0;
    int count = 0;
    std::string list{}; ///< name of a section
    std::vector<LayoutItem> items{};
};

/// The layout of a template.
struct Layout
{
    std::vector<LayoutBlock> blocks{};
    /// By the sheet's name in the template, the items that lead from the book to it; the first of equal names.
    std::map<std::string, std::vector<std::size_t>, std::less<>> sheets{};

    bool moves_rows = false; ///< false: every row stays where it is, and no sheet is repeated or renamed
};

/// One copy of a block in a merged document.
struct BlockCopy
{
    struct Item
    {
        int position = 0;                ///< of the first row in the document
        std::vector<BlockCopy> copies{}; ///< of a block
    };

    const LayoutBlock* block = nullptr;
    int position = 0;
    int end = 0;              ///< behind the last row
    std::size_t number = 0;   ///< among the copies of its block
    std::string sheet_name{}; ///< of a sheet
    std::vector<Item> items{};
};

/// The copies in which a formula stands, outermost first: its own sheet, its own repetition.
using CopyPath = std::vector<const BlockCopy*>;

/// Where a reference of the template points to in the merged document. `own_row` is the row of the formula in the
/// document, -1 if it stands in no row.
/// Unchanged if it points to no sheet of this document.
Reference moved(const Reference& reference, const Layout& layout, const BlockCopy& book, const CopyPath& path,
                int own_row);
} // namespace planerka::odf
