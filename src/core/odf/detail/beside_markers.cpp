// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/beside_markers.hpp"

#include "odf/detail/elements.hpp"
#include "odf/detail/tree.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace planerka::odf
{
namespace
{
using Node = pugi::xml_node;
using namespace std::string_view_literals;

constexpr std::array kUnprinted{"text:s"sv, "text:tab"sv, "text:line-break"sv, "text:soft-page-break"sv,
                                "text:toc-mark"sv};

/// A shape that is anchored to the paragraph stands anywhere around it, not where its element does.
bool stands_in_text(Node shape)
{
    const std::string_view anchor = shape.attribute("text:anchor-type").value();
    return anchor == "as-char" || anchor == "char";
}

class ParagraphCutter
{
public:
    explicit ParagraphCutter(Markup& markup) : markup_(markup) {}

    void split(std::size_t opening)
    {
        const auto closing = markup_.tags[opening].partner;
        if (!is_of_paragraphs(markup_.tags[opening].home, markup_.tags[closing].home))
            return;
        if (prints_before(opening))
            split_before(opening, closing);
        if (prints_behind(closing))
            split_behind(closing, opening);
    }

private:
    /// Whether a section goes from a paragraph to another beside it, or from a list item to another.
    static bool is_of_paragraphs(Node first, Node last)
    {
        if (first == last || !is_paragraph(first) || !is_paragraph(last))
            return false;
        if (first.parent() == last.parent())
            return true;
        return is_list_item(first.parent()) && is_list_item(last.parent()) &&
               first.parent().parent() == last.parent().parent();
    }

    bool is_printed(Node node) const
    {
        if (node.type() != pugi::node_element)
            return !is_blank(node.value());
        const std::string_view name = node.name();
        if (is(node, kTagElement))
            return markup_.of(node).tag.prints();
        if (is_inline_text(name))
            return std::any_of(node.begin(), node.end(), [&](Node child) { return is_printed(child); });
        if (name.starts_with("draw:"))
            return stands_in_text(node);
        return !is_one_of(name, kUnprinted) && !name.starts_with("text:bookmark") &&
               !name.starts_with("text:reference-mark") && !name.starts_with("text:change") &&
               !name.starts_with("text:alphabetical-index-mark") && !name.starts_with("office:annotation");
    }

    /// Whether something printed stands on that side of a tag in its paragraph.
    bool prints_beside(std::size_t tag, Node (Node::*next)() const) const
    {
        const auto [node, home] = place_of_tag(tag);
        for (auto inner = node; inner != home; inner = inner.parent())
            for (auto beside = (inner.*next)(); beside; beside = (beside.*next)())
                if (is_printed(beside))
                    return true;
        return false;
    }

    bool prints_before(std::size_t tag) const { return prints_beside(tag, &Node::previous_sibling); }
    bool prints_behind(std::size_t tag) const { return prints_beside(tag, &Node::next_sibling); }

    std::pair<Node, Node> place_of_tag(std::size_t tag) const
    {
        return {markup_.tags[tag].node, markup_.tags[tag].home};
    }

    /// What stands before the opening tag stays in its paragraph; the tag and the rest get one of their own.
    void split_before(std::size_t opening, std::size_t closing)
    {
        const auto home = markup_.tags[opening].home;
        const auto tags = tags_of(home, opening);
        Node rest;
        if (prints_behind(opening))
        {
            rest = cut_before(markup_.tags[opening].node, home);
            drop_break(rest);
        }
        else
        {
            rest = insert_like(home);
            mark_cut(home);
            rest.remove_attribute("text:style-name");
            for (const auto tag : tags)
                if (tag >= opening)
                    rest.append_move(markup_.tags[tag].node);
        }
        move_home(tags, rest);
        if (home.parent() != markup_.tags[closing].home.parent())
            cut_before(rest, home.parent());
    }

    /// What stands behind the closing tag gets a paragraph of its own.
    void split_behind(std::size_t closing, std::size_t opening)
    {
        const auto home = markup_.tags[closing].home;
        const bool in_items = home.parent() != markup_.tags[opening].home.parent();
        const auto tags = tags_of(home, closing);
        Node rest = home;
        if (prints_before(closing))
        {
            auto end = markup_.tags[closing].node;
            while (end.parent() != home)
                split_parent(end);
            rest = cut_before(end.next_sibling(), home);
            drop_break(rest);
            move_home(tags, rest);
        }
        else
        {
            auto marker = home.parent().insert_child_before(home.name(), home);
            mark_cut(marker);
            for (const auto tag : tags)
                if (tag <= closing)
                    marker.append_move(markup_.tags[tag].node);
            move_home(tags, marker);
        }
        if (in_items)
            cut_before(rest, rest.parent());
    }

    /// The tags in the text of a paragraph itself, in their order; `known` is one of them.
    std::vector<std::size_t> tags_of(Node home, std::size_t known) const
    {
        const auto stands_in = [&](std::size_t tag)
        {
            auto node = markup_.tags[tag].node;
            while (node && node != home)
                node = node.parent();
            return static_cast<bool>(node);
        };
        auto first = known;
        while (first > 0 && stands_in(first - 1))
            --first;
        std::vector<std::size_t> tags;
        for (auto tag = first; tag < markup_.tags.size() && (tag <= known || stands_in(tag)); ++tag)
            if (markup_.tags[tag].home == home)
                tags.push_back(tag);
        return tags;
    }

    /// Those of these tags that stand in a new paragraph now are at home there.
    void move_home(const std::vector<std::size_t>& tags, Node paragraph)
    {
        for (const auto tag : tags)
        {
            auto node = markup_.tags[tag].node;
            while (node && node != paragraph)
                node = node.parent();
            if (node)
                markup_.tags[tag].home = paragraph;
        }
    }

    /// The rest of a paragraph that begins a page does not begin another.
    void drop_break(Node paragraph)
    {
        auto styles = paragraph.root().first_child().child("office:automatic-styles");
        if (styles_.empty())
            for (const auto style : styles.children("style:style"))
                styles_.try_emplace(style.attribute("style:name").value(), style);
        const std::string name = paragraph.attribute("text:style-name").value();
        const auto style = styles_[name];
        const auto known = style.child("style:paragraph-properties");
        if (!known.attribute("fo:break-before") && !style.attribute("style:master-page-name"))
            return;
        const auto rest = name + "-rest";
        paragraph.attribute("text:style-name").set_value(rest.c_str());
        if (styles_[rest])
            return;
        auto made = styles_[rest] = styles.append_copy(style);
        made.attribute("style:name").set_value(rest.c_str());
        made.remove_attribute("style:master-page-name");
        auto properties = made.child("style:paragraph-properties");
        properties.remove_attribute("fo:break-before");
        properties.remove_attribute("style:page-number");
    }

    Markup& markup_;
    std::map<std::string, Node> styles_{}; ///< automatic ones, by name, once they are needed
};
} // namespace

void split_beside_markers(Markup& markup)
{
    ParagraphCutter cutter(markup);
    for (std::size_t tag = 0; tag < markup.tags.size(); ++tag)
        if (markup.tags[tag].tag.opens())
            cutter.split(tag);
}
} // namespace planerka::odf
