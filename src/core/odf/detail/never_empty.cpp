// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/never_empty.hpp"

#include "odf/detail/elements.hpp"
#include "odf/detail/escape.hpp"

#include <string_view>

namespace planerka::odf
{
namespace
{
bool holds_section_tag(pugi::xml_node element, const Markup& markup)
{
    return static_cast<bool>(
        element.find_node([&](pugi::xml_node node) { return is(node, kTagElement) && !markup.of(node).tag.prints(); }));
}
} // namespace

bool may_become_empty(pugi::xml_node element, const Markup& markup, bool in_calc)
{
    const std::string_view name = element.name();
    const bool must_not_be_empty = name == "table:table" || name == "text:list" || is_row_group(element) ||
                                   (name == "table:table-cell" && !in_calc);
    return must_not_be_empty && holds_section_tag(element, markup);
}

bool is_content(pugi::xml_node container, pugi::xml_node child)
{
    return !is(container, "table:table") || is(child, "table:table-row") || is_row_group(child);
}

std::string instead_of_content(pugi::xml_node element, bool is_sheet)
{
    if (is_sheet)
        return "<table:table-row><table:table-cell/></table:table-row>";
    if (!is(element, "table:table-cell"))
        return {};
    std::string paragraph = "<text:p";
    if (const auto style = element.child("text:p").attribute("text:style-name"))
        append_attribute(paragraph, "text:style-name", style.value());
    return paragraph + "/>";
}
} // namespace planerka::odf
