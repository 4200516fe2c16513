// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/stale_results.hpp"

#include "odf/detail/address.hpp"
#include "odf/detail/attribute_kinds.hpp"
#include "odf/detail/elements.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace planerka::odf
{
namespace
{
using Node = pugi::xml_node;
using namespace std::string_view_literals;

/// Cells of a sheet, counted from 0; the last ones belong to it.
struct Area
{
    std::string sheet;
    int first_row;
    int last_row;
    int first_column;
    int last_column;
};

int column_number(std::string_view name)
{
    int number = 0;
    for (const char c : name)
        if (c != '$')
            number = number * 26 + (c >= 'a' ? c - 'a' : c - 'A') + 1;
    return number - 1;
}

std::vector<Area> areas_in(std::string_view addresses)
{
    std::vector<Area> areas;
    for (const auto& piece : references_in_addresses(addresses))
    {
        if (!piece.reference)
            continue;
        const auto& first = piece.reference->first;
        const auto& last = piece.reference->last ? *piece.reference->last : first;
        areas.push_back({first.sheet, first.row, last.row, column_number(first.column), column_number(last.column)});
    }
    return areas;
}

template <class Visit>
void each_row(Node parent, int& row, const Visit& visit)
{
    for (const auto child : parent.children())
    {
        if (is_row_group(child))
            each_row(child, row, visit);
        if (!is(child, "table:table-row"))
            continue;
        const int count = std::clamp(child.attribute("table:number-rows-repeated").as_int(1), 1, kMaxRows);
        visit(child, row, row + count - 1);
        row = std::min(row + count, kMaxRows);
    }
}

void clear(Node cell)
{
    for (auto attribute = cell.first_attribute(); attribute;)
    {
        const auto next = attribute.next_attribute();
        if (is_cached_value(attribute.name()))
            cell.remove_attribute(attribute);
        attribute = next;
    }
    while (cell.remove_child("text:p"))
        ;
}

/// Clears the cells of an area, but not those that stand in `kept`.
void clear(Node sheet, const Area& area, const std::vector<Area>& kept)
{
    int top = 0;
    each_row(sheet, top,
             [&](Node row, int first, int last)
             {
                 if (last < area.first_row || first > area.last_row)
                     return;
                 int column = 0;
                 for (auto cell : row.children())
                 {
                     if (!is_cell(cell))
                         continue;
                     const int count = std::max(cell.attribute("table:number-columns-repeated").as_int(1), 1);
                     const int end = column + std::min(count, kMaxRows) - 1;
                     const bool is_kept = std::ranges::any_of(kept,
                                                              [&](const Area& each) {
                                                                  return each.first_row == first &&
                                                                         each.first_column == column &&
                                                                         each.sheet == area.sheet;
                                                              });
                     if (column <= area.last_column && end >= area.first_column && !is_kept)
                         clear(cell);
                     column = std::min(end, kMaxRows) + 1;
                 }
             });
}

/// What a pivot table has remembered of an item of its source: kept is only what its author has set.
void clear_members(Node pivot)
{
    std::vector<Node> gone;
    for (const auto& found : pivot.select_nodes(".//*[name()='table:data-pilot-member']"))
    {
        const auto member = found.node();
        const bool is_set = member.attribute("table:display").value() == "false"sv ||
                            member.attribute("table:show-details").value() == "false"sv;
        if (!is_set || std::string_view(member.attribute("table:name").value()).find("{{") != std::string_view::npos)
            gone.push_back(member);
    }
    for (auto member : gone)
        member.parent().remove_child(member);
    for (const auto& found : pivot.select_nodes(".//*[@table:selected-page]"))
        if (std::string_view(found.node().attribute("table:selected-page").value()).find("{{") !=
            std::string_view::npos)
            found.node().remove_attribute("table:selected-page");
}

bool clear_pivots(Node book)
{
    bool cleared = false;
    for (const auto pivot : book.child("table:data-pilot-tables").children("table:data-pilot-table"))
    {
        clear_members(pivot);
        const auto buttons = areas_in(pivot.attribute("table:buttons").value());
        for (const auto& area : areas_in(pivot.attribute("table:target-range-address").value()))
            for (const auto sheet : book.children("table:table"))
                if (sheet.attribute("table:name").value() == area.sheet)
                {
                    clear(sheet, area, buttons);
                    cleared = true;
                }
    }
    return cleared;
}

void clear_calculated(Node book)
{
    for (const auto sheet : book.children("table:table"))
    {
        int top = 0;
        each_row(sheet, top,
                 [](Node row, int, int)
                 {
                     for (const auto cell : row.children("table:table-cell"))
                         for (auto paragraph : cell.children("text:p"))
                             if (cell.attribute("table:formula"))
                                 paragraph.remove_children();
                 });
    }
}

/// The data of a chart whose series lie in the sheets: an office reads them there.
void clear_chart(Node chart)
{
    const auto is_own = [](const pugi::xpath_node& series)
    {
        const std::string_view range = series.node().attribute("chart:values-cell-range-address").value();
        return range.empty() || range.starts_with("local-table");
    };
    const auto series = chart.select_nodes(".//*[name()='chart:series']");
    if (series.empty() || std::any_of(series.begin(), series.end(), is_own))
        return;
    for (const auto& cell : chart.select_nodes("./*[name()='table:table']//*[name()='table:table-cell']"))
        clear(cell.node());
}
} // namespace

bool drop_stale_results(Node root, DocumentType type)
{
    if (type != DocumentType::spreadsheet)
        return false;
    const auto body = root.child("office:body");
    if (const auto chart = body.child("office:chart").child("chart:chart"))
        clear_chart(chart);
    const auto book = body.child("office:spreadsheet");
    clear_calculated(book);
    return clear_pivots(book);
}
} // namespace planerka::odf
