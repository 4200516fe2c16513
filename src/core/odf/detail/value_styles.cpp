// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/value_styles.hpp"

#include "odf/detail/elements.hpp"

#include <string>
#include <string_view>

namespace planerka::odf
{
namespace
{
/// Bytes of the elements that a line break in a cell closes and opens again. If they are more, it does not close them.
constexpr std::size_t kLongestStyle = 2000;
} // namespace

std::vector<TextStyle> common_styles()
{
    return {{"<text:line-break/>", "<text:tab/>", true},
            {"\n", "\t"},
            {"&#10;", "&#9;"},
            {" ", " ", false, false},
            {"&#10;", "&#9;", false, true, InFormula::text},
            {"&#10;", "&#9;", false, true, InFormula::name},
            {"&#10;", "&#9;", false, true, InFormula::operand}};
}

std::uint32_t ValueStyles::at(pugi::xml_node tag)
{
    const auto& home = markup_.of(tag).home;
    if (!is_paragraph(home))
        return kPlainStyle;
    if (!is_spreadsheet_ || !is(home.parent(), "table:table-cell"))
        return kParagraphStyle;
    const auto [known, is_new] = cell_styles_.try_emplace(tag.parent(), kParagraphStyle);
    if (is_new)
        known->second = in_cell(tag.parent(), home);
    return known->second;
}

/// Calc takes a new paragraph for a new line, so a line break closes the paragraph with the spans in it, and opens them
/// again.
std::uint32_t ValueStyles::in_cell(pugi::xml_node inner, pugi::xml_node paragraph)
{
    std::string close;
    std::string reopen;
    for (auto node = inner;; node = node.parent())
    {
        std::string start("<");
        start += node.name();
        for (const auto attribute : node.attributes())
        {
            const std::string_view value = attribute.value();
            if (value.find("{{") != value.npos)
                continue;
            if (value.size() > kLongestStyle)
                return kParagraphStyle;
            append_attribute(start, attribute.name(), value);
        }
        ((close += "</") += node.name()) += '>';
        reopen = start + ">" + reopen;
        if (reopen.size() > kLongestStyle)
            return kParagraphStyle;
        if (node == paragraph)
            break;
    }
    styles_.push_back({close + reopen, " ", true});
    return static_cast<std::uint32_t>(styles_.size() - 1);
}
} // namespace planerka::odf
