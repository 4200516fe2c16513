// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/tree.hpp"

#include "odf/detail/elements.hpp"
#include "odf/detail/numbering.hpp"

#include <string_view>

namespace planerka::odf
{
namespace
{
using Node = pugi::xml_node;
using namespace std::string_view_literals;

int depth_of(Node node)
{
    int depth = 0;
    for (; node; node = node.parent())
        ++depth;
    return depth;
}
} // namespace

Node common_ancestor(Node a, Node b)
{
    for (auto up = depth_of(a) - depth_of(b); up > 0; --up)
        a = a.parent();
    for (auto up = depth_of(b) - depth_of(a); up > 0; --up)
        b = b.parent();
    while (a != b)
    {
        a = a.parent();
        b = b.parent();
    }
    return a;
}

Node child_towards(Node ancestor, Node node)
{
    while (node.parent() != ancestor)
        node = node.parent();
    return node;
}

Node insert_like(Node element)
{
    auto made = element.parent().insert_child_after(element.name(), element);
    for (const auto attribute : element.attributes())
        if (attribute.name() != "xml:id"sv && std::string_view(attribute.name()) != kCutAttribute &&
            !begins_numbering(element, attribute.name()))
            made.append_copy(attribute);
    return made;
}

void split_parent(Node node)
{
    auto left = node.parent();
    auto around = left.parent();
    if (node.next_sibling())
    {
        auto right = insert_like(left);
        while (auto next = node.next_sibling())
            right.append_move(next);
    }
    around.insert_move_after(node, left);
    if (!left.first_child())
        around.remove_child(left);
}

void mark_cut(Node first)
{
    if (!first.attribute(kCutAttribute))
        first.append_attribute(kCutAttribute).set_value(true);
}

Node cut_before(Node node, Node element)
{
    while (node.parent() != element)
        split_parent(node);
    auto right = insert_like(element);
    mark_cut(element);
    while (auto next = node.next_sibling())
        right.append_move(next);
    right.prepend_move(node);
    return right;
}
} // namespace planerka::odf
