// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/typed_cell.hpp"

#include "odf/detail/elements.hpp"
#include "odf/detail/escape.hpp"

namespace planerka::odf
{
namespace
{
/// The one paragraph of a cell; nothing if there is none or more than one.
pugi::xml_node only_paragraph(pugi::xml_node cell)
{
    const auto paragraph = cell.child("text:p");
    return paragraph.next_sibling("text:p") ? pugi::xml_node() : paragraph;
}

void append_value(std::string& out, std::string_view type, std::string_view attribute, std::string_view value)
{
    append_attribute(out, "office:value-type", type);
    append_attribute(out, attribute, value);
}
} // namespace

const MarkedTag* only_field(pugi::xml_node cell, const Markup& markup)
{
    if (!is(cell, "table:table-cell") || cell.attribute("table:formula"))
        return nullptr;
    const MarkedTag* found = nullptr;
    const auto is_something_else = [&](pugi::xml_node node)
    {
        if (node.type() != pugi::node_element)
            return !is_blank(node.value());
        if (!is(node, kTagElement))
            return !is_inline_text(node.name());
        const auto& marked = markup.of(node);
        const bool is_second = marked.tag.prints() && found;
        if (marked.tag.prints())
            found = &marked;
        return is_second || (!marked.tag.prints() && marked.in_place && marked.tag.kind != TagKind::comment);
    };
    const auto paragraph = only_paragraph(cell);
    return !paragraph || paragraph.find_node(is_something_else) ? nullptr : found;
}

void append_cell_type(std::string& out, const Value& value)
{
    if (const auto* truth = value.boolean())
        append_value(out, "boolean", "office:boolean-value", *truth ? "true" : "false");
    const auto* scalar = value.scalar();
    if (!scalar)
        return;
    switch (scalar->value.empty() ? CellType::text : scalar->type)
    {
    case CellType::text:
        return append_attribute(out, "office:value-type", "string");
    case CellType::number:
        return append_value(out, "float", "office:value", scalar->value);
    case CellType::currency:
        append_attribute(out, "office:value-type", "currency");
        if (!scalar->currency.empty())
            append_attribute(out, "office:currency", scalar->currency);
        return append_attribute(out, "office:value", scalar->value);
    case CellType::percentage:
        return append_value(out, "percentage", "office:value", scalar->value);
    case CellType::date:
        return append_value(out, "date", "office:date-value", scalar->value);
    case CellType::time:
        return append_value(out, "time", "office:time-value", scalar->value);
    }
}
} // namespace planerka::odf
