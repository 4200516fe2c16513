// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/sections.hpp"

#include "odf/detail/beside_markers.hpp"
#include "odf/detail/elements.hpp"
#include "odf/detail/list_range.hpp"
#include "odf/detail/only_tags.hpp"
#include "odf/detail/places.hpp"
#include "odf/detail/tree.hpp"

#include <algorithm>
#include <set>

namespace planerka::odf
{
namespace
{
using Node = pugi::xml_node;

/// Table rows that a section of rows can begin or end with.
bool is_row_like(Node node)
{
    return is(node, "table:table-row") || is(node, "table:table-row-group");
}

bool is_shape(Node node)
{
    const std::string_view name = node.name();
    return name.starts_with("draw:") && !is(node, "draw:page");
}

class SectionFinder
{
public:
    SectionFinder(Markup& markup, std::string_view part) : markup_(markup), part_(part) {}

    Result<void> find()
    {
        PLANERKA_CHECK(pair());
        split_beside_markers(markup_);
        for (const auto& tag : markup_.tags)
            find_silent(tag.node);
        for (std::size_t i = 0; i < markup_.tags.size(); ++i)
            if (markup_.tags[i].tag.opens())
                PLANERKA_CHECK(place_section(i));
        for (auto& [node, closing] : markup_.after)
            std::sort(closing.begin(), closing.end());
        return success();
    }

private:
    /// Finds the partner of each section tag.
    Result<void> pair()
    {
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < markup_.tags.size(); ++i)
        {
            auto& tag = markup_.tags[i];
            if (tag.tag.opens() && open.size() == kDeepestSections)
                return Error{"template.too_deep", {}, place_of(tag.node, part_)};
            if (tag.tag.opens())
                open.push_back(i);
            if (!tag.tag.closes())
                continue;
            if (open.empty())
                return unopened(tag.tag, place_of(tag.node, part_));
            auto& opening = markup_.tags[open.back()];
            if (opening.tag.name != tag.tag.name)
                return crossing(opening.tag, tag.tag, place_of(opening.node, part_));
            opening.partner = i;
            tag.partner = open.back();
            open.pop_back();
        }
        if (!open.empty())
            return unclosed(markup_.tags[open.back()].tag, place_of(markup_.tags[open.back()].node, part_));
        return success();
    }

    /// Notes which elements around a tag hold nothing but section tags: paragraphs, list items, rows, sheets, slides
    /// and the shapes on them.
    void find_silent(Node tag)
    {
        bool on_slide = false;
        for (auto node = tag; node; node = node.parent())
            on_slide = on_slide || is(node, "draw:page");
        for (auto node = tag.parent(); node && judged_.insert(node).second; node = node.parent())
        {
            const bool shape = on_slide && (is(node, "draw:page") || (is_shape(node) && !is(node, "draw:text-box")));
            if ((is_paragraph(node) || is_list_item(node) || is(node, "table:table-row") || is_sheet(node) || shape) &&
                holds_only_tags(node, markup_, shape))
                markup_.silent.insert(node);
        }
    }

    /// Decides what the section of an opening tag takes.
    Result<void> place_section(std::size_t opening)
    {
        auto& open = markup_.tags[opening];
        auto& close = markup_.tags[open.partner];
        if (open.home == close.home)
            return split_around(open, close);

        const auto common = common_ancestor(open.node, close.node);
        auto first = child_towards(common, open.node);
        auto last = child_towards(common, close.node);
        if (is_list_range(markup_, first, last, open, close))
            split_lists(markup_, first, last, open, close);
        else if (const auto unit = unit_around(common, first, last, open, close))
            first = last = unit;
        else if (!is_range(common, first, last, open, close))
            return crossed(open, close);

        // A first or last element that holds only the tag is not written, so its tag can stay where it is.
        if (!markup_.silent.contains(first) || first == last)
        {
            open.in_place = false;
            markup_.before[first].push_back(opening);
        }
        if (!markup_.silent.contains(last) || first == last)
        {
            close.in_place = false;
            markup_.after[last].push_back(open.partner);
        }
        return success();
    }

    /// The one element that holds both tags and is repeated as a whole, if there is one.
    Node unit_around(Node common, Node first, Node last, const MarkedTag& open, const MarkedTag& close) const
    {
        const bool both_paragraphs =
            first == open.home && last == close.home && is_paragraph(first) && is_paragraph(last);
        const bool fills = !first.previous_sibling() && !last.next_sibling();
        if (both_paragraphs)
        {
            if (is(common, "text:section") && fills)
                return common;
            const bool marked_out = markup_.silent.contains(first) && markup_.silent.contains(last);
            return is_list_item(common) && fills && !marked_out ? common : Node();
        }
        if ((is_row_like(first) && is_row_like(last)) || (is_list_item(first) && is_list_item(last)))
            return {};
        for (auto node = common; node; node = node.parent())
        {
            if (is(node, "table:table-row"))
                return holds_table(node, open.node) || holds_table(node, close.node) ? Node() : node;
            if (is(node, "draw:page"))
                return node;
            if (is_list_item(node))
                return node == common ? node : Node();
            if (!is_shape(node) && !is(node, "presentation:notes"))
                return {};
        }
        return {};
    }

    /// Whether a section can go from one child of their common ancestor to another.
    bool is_range(Node common, Node first, Node last, const MarkedTag& open, const MarkedTag& close) const
    {
        if (first == open.home && last == close.home)
            return is_paragraph(first) && is_paragraph(last);
        if (is_row_like(first) && is_row_like(last))
            return !holds_table(first, open.node) && !holds_table(last, close.node);
        if (is_list_item(first) && is_list_item(last))
            return true;
        return (is(first, "draw:page") && is(last, "draw:page")) ||
               (is(common, "office:spreadsheet") && is(first, "table:table") && is(last, "table:table"));
    }

    /// Whether a table stands between an element and a tag in it.
    static bool holds_table(Node element, Node tag)
    {
        for (auto node = tag.parent(); node && node != element; node = node.parent())
            if (is(node, "table:table"))
                return true;
        return false;
    }

    Error crossed(const MarkedTag& open, const MarkedTag& close) const
    {
        return {"template.crossed",
                {{"name", open.tag.name}, {"end", place_of(close.node, part_)}},
                place_of(open.node, part_)};
    }

    /// Two tags of one paragraph: splits the spans around them until both tags are siblings.
    Result<void> split_around(MarkedTag& open, MarkedTag& close)
    {
        const auto common = common_ancestor(open.node, close.node);
        const bool splittable = can_split(open.node, common) && can_split(close.node, common);
        if (!splittable)
            return crossed(open, close);
        while (open.node.parent() != common)
            split_parent(open.node);
        while (close.node.parent() != common)
            split_parent(close.node);
        return success();
    }

    /// Whether nothing but spans and links stands around a node, up to `ancestor`.
    static bool can_split(Node node, Node ancestor)
    {
        for (auto parent = node.parent(); parent != ancestor; parent = parent.parent())
            if (!is(parent, "text:span") && !is(parent, "text:a"))
                return false;
        return true;
    }

    Markup& markup_;
    std::string_view part_;
    std::set<Node> judged_{}; ///< elements that find_silent() has looked at; it has looked at those around them, too
};
} // namespace

Result<void> find_sections(Markup& markup, std::string_view part)
{
    return SectionFinder(markup, part).find();
}
} // namespace planerka::odf
