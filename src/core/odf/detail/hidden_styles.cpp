// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/hidden_styles.hpp"

#include "odf/detail/elements.hpp"

namespace planerka::odf
{
namespace
{
constexpr int kDeepestParents = 32;

/// Whether the properties of a style hide; nothing if they say nothing of it.
std::optional<bool> is_hiding(pugi::xml_node style)
{
    if (const auto slide = style.child("style:drawing-page-properties").attribute("presentation:visibility"))
        return slide.value() == std::string_view("hidden");
    if (const auto sheet = style.child("style:table-properties").attribute("table:display"))
        return sheet.value() == std::string_view("false");
    if (const auto text = style.child("style:text-properties").attribute("text:display"))
        return text.value() == std::string_view("none");
    return std::nullopt;
}
} // namespace

void HiddenStyles::add(pugi::xml_node root)
{
    for (const auto* const place : {"office:styles", "office:automatic-styles"})
        for (const auto style : root.child(place).children("style:style"))
            styles_[{style.attribute("style:family").value(), style.attribute("style:name").value()}] = {
                is_hiding(style), style.attribute("style:parent-style-name").value()};
}

bool HiddenStyles::hides(pugi::xml_node element) const
{
    Name name;
    if (is(element, "draw:page"))
        name = {"drawing-page", element.attribute("draw:style-name").value()};
    else if (is(element, "table:table"))
        name = {"table", element.attribute("table:style-name").value()};
    else if (is_paragraph(element))
        name = {"paragraph", element.attribute("text:style-name").value()};
    else if (is(element, "text:span"))
        name = {"text", element.attribute("text:style-name").value()};
    for (int depth = 0; depth < kDeepestParents; ++depth)
    {
        const auto style = styles_.find(name);
        if (style == styles_.end())
            return false;
        if (style->second.hidden)
            return *style->second.hidden;
        name.second = style->second.parent;
    }
    return false;
}
} // namespace planerka::odf
