// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/places.hpp"

#include "base/utf8.hpp"
#include "odf/detail/address.hpp"
#include "odf/detail/elements.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace planerka::odf
{
namespace
{
constexpr std::size_t kLongestShown = 60; // bytes of a name
constexpr int kMostShown = 8;             // steps, the innermost ones: by them a reader finds the place

unsigned rows_in(pugi::xml_node node)
{
    if (is(node, "table:table-row"))
        return std::max(node.attribute("table:number-rows-repeated").as_uint(1), 1u);
    unsigned rows = 0;
    if (is_row_group(node))
        for (const auto child : node.children())
            rows += rows_in(child);
    return rows;
}

unsigned columns_of(pugi::xml_node cell)
{
    return std::max(cell.attribute("table:number-columns-repeated").as_uint(1), 1u);
}

std::string shortened(std::string_view name)
{
    if (name.size() <= kLongestShown)
        return std::string(name);
    return std::string(utf8::beginning(name, kLongestShown)) + "…";
}
} // namespace

/// The sum of the weights of the siblings before a node.
template <class Weight>
unsigned Places::count_before(Node node, std::string_view kind, Weight weight)
{
    auto& known = counted_[{node.parent(), kind}];
    if (known.node == node)
        return known.before;
    unsigned sum = 0;
    auto before = node.previous_sibling();
    for (; before && before != known.node; before = before.previous_sibling())
        sum += weight(before);
    if (before)
        sum += known.before + weight(before);
    known = {node, sum};
    return sum;
}

/// 1-based number of a row in its table.
unsigned Places::row_number(Node row)
{
    unsigned number = 1;
    for (auto node = row; node && node.name() != std::string_view("table:table"); node = node.parent())
        number += count_before(node, "rows", rows_in);
    return number;
}

unsigned Places::column_index(Node cell)
{
    return count_before(cell, "columns", columns_of);
}

std::string Places::number_among_equals(Node node)
{
    const auto is_equal = [&](Node other)
    { return std::string_view(other.name()) == node.name() && !other.attribute(kCutAttribute) ? 1u : 0u; };
    return std::to_string(1 + count_before(node, node.name(), is_equal));
}

std::string Places::named(std::string_view kind, Node node, const char* attribute)
{
    const std::string_view name = node.attribute(attribute).value();
    return std::string(kind) + " " + (name.empty() ? number_among_equals(node) : shortened(name));
}

/// What an element adds to the place of those within it; empty for most.
std::string Places::step_of(Node node)
{
    const std::string_view name = node.name();
    if (is_inline_text(name) || name.starts_with("office:"))
        return {};
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
    if (is_cell(node) && is_sheet(node.parent().parent()))
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
    if (is_paragraph(node) && (parent == "office:text" || parent == "text:section"))
        return "paragraph " +
               std::to_string(1 + count_before(node, "paragraphs",
                                               [](Node n)
                                               { return is_paragraph(n) && !n.attribute(kCutAttribute) ? 1u : 0u; }));
    return {};
}

/// Makes `way_` the one to `node`; what it shares with the last way stays.
void Places::go_to(Node node)
{
    std::vector<Node> ancestors; // the innermost first
    for (; node; node = node.parent())
        ancestors.push_back(node);
    std::size_t shared = 0;
    while (shared < way_.size() && shared < ancestors.size() &&
           way_[shared].first == ancestors[ancestors.size() - 1 - shared])
        ++shared;
    way_.resize(shared);
    for (auto i = ancestors.size() - shared; i > 0; --i)
        way_.emplace_back(ancestors[i - 1], step_of(ancestors[i - 1]));
}

std::string Places::of(Node node, std::string_view part)
{
    go_to(node);
    std::vector<std::string_view> shown; // the innermost first
    int steps = 0;
    bool names_itself = false; // a slide or a sheet needs no name of the part
    for (auto step = way_.rbegin(); step != way_.rend(); ++step)
    {
        const std::string_view text = step->second;
        if (text.empty())
            continue;
        const bool is_top = text.starts_with("slide ") || text.starts_with("sheet ");
        if (is_top || ++steps <= kMostShown)
            shown.push_back(text);
        names_itself = names_itself || is_top;
    }
    std::string place;
    if (!names_itself)
        place = part;
    for (auto step = shown.rbegin(); step != shown.rend(); ++step)
        (place += place.empty() ? "" : " › ") += *step;
    return place;
}

std::string place_of(pugi::xml_node node, std::string_view part)
{
    return Places().of(node, part);
}
} // namespace planerka::odf
