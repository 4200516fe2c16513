// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/hidden_cells.hpp"

#include "odf/detail/attribute_kinds.hpp"
#include "odf/detail/elements.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planerka::odf
{
namespace
{
using Node = pugi::xml_node;

constexpr int kMostColumns = 16'384; // of a sheet in LibreOffice

bool is_hidden(Node row_or_column)
{
    const std::string_view visibility = row_or_column.attribute("table:visibility").value();
    return !visibility.empty() && visibility != "visible";
}

bool has_content(Node cell)
{
    return cell.first_child() || cell.attribute("table:formula") || cell.attribute("office:value-type");
}

int columns_of(Node cell_or_column)
{
    return std::clamp(cell_or_column.attribute("table:number-columns-repeated").as_int(1), 1, kMostColumns);
}

void find_columns(Node parent, int& column, std::vector<bool>& hidden)
{
    for (const auto child : parent.children())
    {
        const std::string_view name = child.name();
        if (name == "table:table-column-group" || name == "table:table-header-columns" || name == "table:table-columns")
            find_columns(child, column, hidden);
        if (name != "table:table-column")
            continue;
        const int end = std::min(column + columns_of(child), kMostColumns);
        if (is_hidden(child))
        {
            hidden.resize(static_cast<std::size_t>(std::max(end, static_cast<int>(hidden.size()))));
            std::fill(hidden.begin() + column, hidden.begin() + end, true);
        }
        column = end;
    }
}

bool is_any_hidden(const std::vector<bool>& hidden, int begin, int end)
{
    const int last = std::min(end, static_cast<int>(hidden.size()));
    return begin < last && std::find(hidden.begin() + begin, hidden.begin() + last, true) != hidden.begin() + last;
}

/// Calls `look` with each cell with content that a hidden row or column takes part of; ends when it returns true.
template <class Look>
bool each_hidden(Node parent, const std::vector<bool>& hidden, const Look& look)
{
    for (const auto row : parent.children())
    {
        if (is_row_group(row) && each_hidden(row, hidden, look))
            return true;
        if (!is(row, "table:table-row"))
            continue;
        std::optional<bool> stays; // asked only where something is hidden
        int column = 0;
        for (auto cell = row.first_child(); cell;)
        {
            const auto next = cell.next_sibling();
            if (is_cell(cell))
            {
                const int end = std::min(column + columns_of(cell), kMostColumns);
                const bool is_found = has_content(cell) && (is_hidden(row) || is_any_hidden(hidden, column, end));
                if (is_found && !stays)
                    stays = is_for_tags(row);
                if (is_found && !*stays && look(cell, is_hidden(row), column, end))
                    return true;
                column = end;
            }
            cell = next;
        }
    }
    return false;
}

void empty(Node cell)
{
    for (auto attribute = cell.first_attribute(); attribute;)
    {
        const auto next = attribute.next_attribute();
        if (is_cached_value(attribute.name()) || is_formula(attribute.name()))
            cell.remove_attribute(attribute);
        attribute = next;
    }
    cell.remove_children();
}

std::vector<bool> hidden_columns(Node sheet)
{
    std::vector<bool> hidden;
    int column = 0;
    find_columns(sheet, column, hidden);
    return hidden;
}
} // namespace

bool is_for_tags(Node element)
{
    std::string text;
    for (const auto& found : element.select_nodes(".//text()"))
        text += found.node().value();
    bool has_tags = false;
    for (auto begin = text.find("{{"); begin != text.npos; begin = text.find("{{", begin))
    {
        const auto end = text.find("}}", begin);
        const auto kind = text.find_first_not_of(" \t\r\n", begin + 2);
        if (end == text.npos || kind == text.npos ||
            std::string_view("#^/!").find(text[kind]) == std::string_view::npos)
            return false;
        has_tags = true;
        text.erase(begin, end + 2 - begin);
    }
    return has_tags && is_blank(text) &&
           element.select_node(".//*[name()='draw:image' or name()='draw:object' or @table:formula or @office:value]")
               .node()
               .empty();
}

bool has_hidden_cells(Node sheet)
{
    return each_hidden(sheet, hidden_columns(sheet), [](Node, bool, int, int) { return true; });
}

void empty_hidden_cells(Node sheet)
{
    const auto hidden = hidden_columns(sheet);
    each_hidden(sheet, hidden,
                [&](Node cell, bool whole, int column, int end)
                {
                    // One element may stand for cells of shown and of hidden columns.
                    for (; !whole && end - column > 1; ++column)
                    {
                        auto one = cell.parent().insert_copy_before(cell, cell);
                        one.remove_attribute("table:number-columns-repeated");
                        cell.attribute("table:number-columns-repeated").set_value(end - column - 1);
                        if (is_any_hidden(hidden, column, column + 1))
                            empty(one);
                    }
                    if (whole || is_any_hidden(hidden, column, end))
                        empty(cell);
                    return false;
                });
}
} // namespace planerka::odf
