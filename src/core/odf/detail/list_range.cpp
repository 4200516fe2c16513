// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/list_range.hpp"

#include "odf/detail/elements.hpp"
#include "odf/detail/only_tags.hpp"

#include <string_view>
#include <utility>

namespace planerka::odf
{
namespace
{
using Node = pugi::xml_node;

/// Whether only lists and their items stand between a list and a paragraph in it.
bool is_list_around(Node list, Node paragraph)
{
    if (!is(list, "text:list"))
        return false;
    for (auto node = paragraph.parent(); node && node != list; node = node.parent())
        if (!is(node, "text:list") && !is_list_item(node))
            return false;
    return true;
}

/// Moves what is kept for an element over to another.
template <class Sections>
void hand_over(Sections& sections, Node from, Node to)
{
    if (auto kept = sections.extract(from); !kept.empty())
    {
        kept.key() = to;
        sections.insert(std::move(kept));
    }
}

/// Half of a list or an item: a new element beside it with the same attributes, but for an id of its own.
Node half_of(Node whole, bool before)
{
    auto around = whole.parent();
    auto half =
        before ? around.insert_child_before(whole.name(), whole) : around.insert_child_after(whole.name(), whole);
    for (const auto attribute : whole.attributes())
        if (attribute.name() != std::string_view("xml:id"))
            half.append_copy(attribute);
    return half;
}

void judge(Markup& markup, Node half)
{
    if (is_list_item(half) && holds_only_tags(half, markup, false))
        markup.silent.insert(half);
}

/// The second half of a numbered list goes on counting.
void go_on_counting(Node second)
{
    if (!is(second, "text:list"))
        return;
    second.remove_attribute("text:continue-numbering");
    second.append_attribute("text:continue-numbering").set_value("true");
}

/// What stands before a node in the elements around it, up to the list, becomes a list before it.
void split_before(Markup& markup, Node node, Node list)
{
    for (; node != list; node = node.parent())
    {
        auto whole = node.parent();
        if (!node.previous_sibling())
            continue;
        auto half = half_of(whole, true);
        while (whole.first_child() != node)
            half.append_move(whole.first_child());
        hand_over(markup.before, whole, half);
        go_on_counting(whole);
        judge(markup, half);
        judge(markup, whole);
    }
}

void split_after(Markup& markup, Node node, Node list)
{
    for (; node != list; node = node.parent())
    {
        auto whole = node.parent();
        if (!node.next_sibling())
            continue;
        auto half = half_of(whole, false);
        while (auto next = node.next_sibling())
            half.append_move(next);
        hand_over(markup.after, whole, half);
        go_on_counting(half);
        judge(markup, half);
        judge(markup, whole);
    }
}
} // namespace

bool is_list_range(const Markup& markup, Node first, Node last, const MarkedTag& open, const MarkedTag& close)
{
    const bool from_list = is_list_around(first, open.home);
    const bool to_list = is_list_around(last, close.home);
    if (from_list && to_list)
        return true;
    const auto is_mark = [&](Node node, const MarkedTag& tag)
    { return node == tag.home && is_paragraph(node) && markup.silent.contains(node); };
    return !is_list_item(first.parent()) && ((from_list && is_mark(last, close)) || (to_list && is_mark(first, open)));
}

void split_lists(Markup& markup, Node first, Node last, const MarkedTag& open, const MarkedTag& close)
{
    if (is(first, "text:list"))
        split_before(markup, open.home, first);
    if (is(last, "text:list"))
        split_after(markup, close.home, last);
}
} // namespace planerka::odf
