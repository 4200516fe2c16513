// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

/// Where the rows and sheets of a spreadsheet stand: in the template (LayoutBlock), and in a merged document, where
/// some of them are repeated (BlockCopy).
namespace planerka::odf
{
/// One of the things that stand below each other in a sheet or a section, or side by side in a book.
struct LayoutItem
{
    enum Kind
    {
        rows,  ///< rows that are written as they are
        gone,  ///< rows that hold only section tags and disappear
        block, ///< a section or a sheet: LayoutBlock `block_index`
    };

    Kind kind = rows;
    int first = 0; ///< its first row in the template, from 0
    int count = 0; ///< its rows in the template
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
    std::size_t op = 0;      ///< where the sheet or the section begins in the program
    int first = 0;           ///< its first row in the template, from 0
    int count = 0;           ///< its rows in the template
    int tag_end = 0;         ///< of a section: the row behind that of its closing tag, which may be gone
    std::string list{};      ///< of a section: the name in its tags
    bool keeps_name = false; ///< of a table of a text that is neither repeated nor has a tag in its name
    std::vector<LayoutItem> items{};
};

/// The layout of a template.
struct Layout
{
    std::vector<LayoutBlock> blocks{};
    /// By the name of a sheet in the template: the items that lead to it, from the book inwards. Of two sheets with the
    /// same name, the first.
    std::map<std::string, std::vector<std::size_t>, std::less<>> sheets{};

    bool moves_rows = false; ///< false: every row stays where it is, and no sheet is repeated or renamed
};

/// One copy of a block in a merged document.
struct BlockCopy
{
    struct Item
    {
        int position = 0;                ///< its first row in the document
        std::vector<BlockCopy> copies{}; ///< if it is a block
    };

    const LayoutBlock* block = nullptr;
    int position = 0;          ///< its first row in the document
    int end = 0;               ///< the row behind its last
    std::size_t number = 0;    ///< among the copies of its block, from 0
    std::string sheet_name{};  ///< if it is a sheet: its name in the document
    std::vector<Item> items{}; ///< as many as its block has
};

/// The copies in which a formula stands, from the book inwards: its own sheet, its own repetition of each section.
using CopyPath = std::vector<const BlockCopy*>;
} // namespace planerka::odf
