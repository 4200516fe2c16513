// SPDX-License-Identifier: MPL-2.0
#include "odf/markup.hpp"

#include "odf/address.hpp"

namespace planerka::odf
{
namespace
{
unsigned rows_in(pugi::xml_node node)
{
    const std::string_view name = node.name();
    if (name == "table:table-row")
        return std::max(node.attribute("table:number-rows-repeated").as_uint(1), 1u);
    unsigned rows = 0;
    if (name == "table:table-header-rows" || name == "table:table-rows" || name == "table:table-row-group")
        for (const auto child : node.children())
            rows += rows_in(child);
    return rows;
}

/// 1-based number of a row in its table.
unsigned row_number(pugi::xml_node row)
{
    unsigned number = 1;
    for (auto node = row; node && node.name() != std::string_view("table:table"); node = node.parent())
        for (auto before = node.previous_sibling(); before; before = before.previous_sibling())
            number += rows_in(before);
    return number;
}

unsigned column_index(pugi::xml_node cell)
{
    unsigned index = 0;
    for (auto before = cell.previous_sibling(); before; before = before.previous_sibling())
        index += std::max(before.attribute("table:number-columns-repeated").as_uint(1), 1u);
    return index;
}

template <class Is>
std::string number_among(pugi::xml_node node, Is is)
{
    unsigned number = 1;
    for (auto before = node.previous_sibling(); before; before = before.previous_sibling())
        number += is(std::string_view(before.name())) ? 1 : 0;
    return std::to_string(number);
}

std::string number_among_equals(pugi::xml_node node)
{
    return number_among(node, [&](std::string_view name) { return name == node.name(); });
}

std::string named(std::string_view kind, pugi::xml_node node, const char* attribute)
{
    const std::string name = node.attribute(attribute).value();
    return std::string(kind) + " " + (name.empty() ? number_among_equals(node) : name);
}

bool is_sheet(pugi::xml_node table)
{
    return table.parent().name() == std::string_view("office:spreadsheet");
}

/// What one ancestor adds to the place; empty for most.
std::string step_of(pugi::xml_node node)
{
    const std::string_view name = node.name();
    if (name == "draw:page")
        return "slide " + number_among_equals(node);
    if (name == "presentation:notes")
        return "notes";
    if (name == "style:master-page")
        return named("page style", node, "style:name");
    if (name.starts_with("style:header"))
        return "header";
    if (name.starts_with("style:footer"))
        return "footer";
    if (name == "table:table")
        return named(is_sheet(node) ? "sheet" : "table", node, "table:name");
    if (name == "table:table-row" && !(node.first_child() && is_sheet(node.parent())))
        return "row " + std::to_string(row_number(node));
    if ((name == "table:table-cell" || name == "table:covered-table-cell") && is_sheet(node.parent().parent()))
        return column_name(column_index(node)) + std::to_string(row_number(node.parent()));
    if (name == "text:section")
        return named("section", node, "text:name");
    if (name == "text:list-item")
        return "item " + number_among_equals(node);
    if (name == "text:note")
        return "note";
    if (name == "draw:frame" && node.attribute("draw:name"))
        return named("frame", node, "draw:name");
    const std::string_view parent = node.parent().name();
    if ((name == "text:p" || name == "text:h") && (parent == "office:text" || parent == "text:section"))
        return "paragraph " + number_among(node, [](std::string_view n) { return n == "text:p" || n == "text:h"; });
    return {};
}
} // namespace

std::string place_of(pugi::xml_node node, std::string_view part)
{
    std::string place;
    bool names_itself = false; // slides and sheets need no file name
    for (; node; node = node.parent())
    {
        const auto step = step_of(node);
        if (!step.empty())
            place = place.empty() ? step : step + " › " + place;
        names_itself = names_itself || step.starts_with("slide ") || step.starts_with("sheet ");
    }
    if (names_itself)
        return place;
    return place.empty() ? std::string(part) : std::string(part) + " › " + place;
}
} // namespace planerka::odf
