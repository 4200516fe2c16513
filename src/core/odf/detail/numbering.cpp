// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/numbering.hpp"

#include "odf/detail/elements.hpp"

namespace planerka::odf
{
namespace
{
using Node = pugi::xml_node;

/// A list that is no list in an item of another.
bool is_outermost_list(Node node)
{
    return is(node, "text:list") && !is_list_item(node.parent());
}

/// Whether a list has one item, and no section repeats or hides it.
bool has_one_item(Node list, const Markup& markup)
{
    int items = 0;
    for (const auto item : list.children())
    {
        if (markup.before.contains(item) || markup.after.contains(item) || markup.silent.contains(item))
            return false;
        items += is(item, "text:list-item") ? 1 : 0;
    }
    return items == 1;
}
} // namespace

void find_counting_lists(Node root, Markup& markup)
{
    if (markup.tags.empty())
        return;
    root.find_node(
        [&](Node node)
        {
            if (is_outermost_list(node) && has_one_item(node, markup))
                markup.counting.insert(node);
            return false;
        });
}

bool begins_numbering(Node element, std::string_view attribute)
{
    if (is(element, "text:list"))
        return attribute == "text:continue-list" || attribute == "text:continue-numbering";
    if (is(element, "text:h"))
        return attribute == "text:restart-numbering" || attribute == "text:start-value";
    return is(element, "text:list-item") && attribute == "text:start-value";
}
} // namespace planerka::odf
