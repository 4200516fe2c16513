// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/only_tags.hpp"

#include "odf/detail/elements.hpp"

#include <algorithm>
#include <array>

namespace planerka::odf
{
namespace
{
using Node = pugi::xml_node;
using namespace std::string_view_literals;

/// Whether an element is empty, as far as a reader sees, but for section tags.
class OnlyTags
{
public:
    OnlyTags(const Markup& markup, bool in_shapes) : markup_(markup), in_shapes_(in_shapes) {}

    /// True if there is at least one section tag (or comment) and nothing that is printed.
    bool operator()(Node node) { return nothing_printed(node) && found_; }

private:
    bool nothing_printed(Node node)
    {
        if (node.type() != pugi::node_element)
            return is_blank(node.value());
        if (is(node, kTagElement))
        {
            found_ = true;
            return !markup_.of(node).tag.prints();
        }
        if (!may_be_empty(node))
            return false;
        return std::all_of(node.begin(), node.end(), [&](Node child) { return nothing_printed(child); });
    }

    /// Whether an element prints nothing by itself, so that it depends on its content.
    bool may_be_empty(Node node) const
    {
        static constexpr std::array kTextElements{"text:p"sv,
                                                  "text:h"sv,
                                                  "text:s"sv,
                                                  "text:tab"sv,
                                                  "text:soft-page-break"sv,
                                                  "text:list"sv,
                                                  "text:list-item"sv,
                                                  "text:list-header"sv,
                                                  "table:table-row"sv,
                                                  "table:covered-table-cell"sv,
                                                  "text:line-break"sv};
        static constexpr std::array kShapeElements{"draw:page"sv,
                                                   "draw:frame"sv,
                                                   "draw:text-box"sv,
                                                   "draw:custom-shape"sv,
                                                   "draw:enhanced-geometry"sv,
                                                   "presentation:notes"sv,
                                                   "draw:rect"sv,
                                                   "draw:page-thumbnail"sv,
                                                   "draw:equation"sv,
                                                   "draw:handle"sv,
                                                   "draw:g"sv,
                                                   "office:forms"sv};
        const std::string_view name = node.name();
        if (name == "table:table-cell")
            return !node.attribute("table:formula") && !node.attribute("office:value");
        if (name == "table:table")
            return is(node.parent(), "office:spreadsheet");
        if (name == "table:table-column")
            return true;
        return is_one_of(name, kTextElements) || is_inline_text(name) || name.starts_with("text:bookmark") ||
               (in_shapes_ && is_one_of(name, kShapeElements));
    }

    const Markup& markup_;
    bool in_shapes_;
    bool found_ = false;
};
} // namespace

bool holds_only_tags(pugi::xml_node element, const Markup& markup, bool in_shapes)
{
    return OnlyTags(markup, in_shapes)(element);
}
} // namespace planerka::odf
