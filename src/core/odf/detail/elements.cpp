// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/elements.hpp"

namespace planerka::odf
{
namespace
{
using namespace std::string_view_literals;

constexpr std::array kInlineText{"text:span"sv, "text:a"sv,         "text:meta"sv,     "text:meta-field"sv,
                                 "text:ruby"sv, "text:ruby-base"sv, "text:ruby-text"sv};
} // namespace

bool is_text(pugi::xml_node node)
{
    return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

bool is_blank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == text.npos;
}

bool is_inline_text(std::string_view element)
{
    return is_one_of(element, kInlineText);
}

bool is_paragraph(pugi::xml_node node)
{
    const std::string_view name = node.name();
    return name == "text:p" || name == "text:h";
}

bool is_list_item(pugi::xml_node node)
{
    return is(node, "text:list-item") || is(node, "text:list-header");
}

bool is_row_group(pugi::xml_node node)
{
    const std::string_view name = node.name();
    return name == "table:table-header-rows" || name == "table:table-rows" || name == "table:table-row-group";
}

bool is_cell(pugi::xml_node node)
{
    return is(node, "table:table-cell") || is(node, "table:covered-table-cell");
}

bool is_outermost_table(pugi::xml_node node)
{
    if (!is(node, "table:table"))
        return false;
    for (auto around = node.parent(); around; around = around.parent())
        if (is(around, "table:table"))
            return false;
    return true;
}

bool is_sheet(pugi::xml_node node)
{
    return is(node, "table:table") && is(node.parent(), "office:spreadsheet");
}
} // namespace planerka::odf
