// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/mark_tags.hpp"

#include "odf/detail/elements.hpp"
#include "odf/detail/places.hpp"
#include "odf/detail/stray_braces.hpp"
#include "odf/detail/unseen.hpp"

#include <algorithm>

namespace planerka::odf
{
namespace
{
// Stands in the gathered text for something printed that is no text, such as a page number: no tag can hold it.
constexpr char kObstacle = '\x01';

/// What may stand within a tag without ending it.
bool is_invisible(std::string_view name)
{
    return name.starts_with("text:bookmark") || name.starts_with("text:reference-mark") ||
           name.starts_with("text:change") || name.starts_with("office:annotation") || name.starts_with("draw:") ||
           name == "text:soft-page-break" || name == "text:toc-mark" ||
           name.starts_with("text:alphabetical-index-mark");
}

/// A text node, or an element that stands for white space, and its place in the gathered text.
struct Run
{
    pugi::xml_node node;
    std::size_t begin;
    std::size_t end;
};

class TagMarker
{
public:
    TagMarker(Markup& markup, std::string_view part) : markup_(markup), part_(part) {}

    /// Marks the tags in the text of `home` itself, then in the elements below it that have text of their own.
    Result<void> mark(pugi::xml_node home)
    {
        text_.clear();
        runs_.clear();
        std::vector<pugi::xml_node> below;
        gather(home, below);
        if (text_.find_first_of("{}") != std::string::npos)
        {
            const auto known = markup_.tags.size();
            PLANERKA_CHECK(replace(home));
            are_in_order_ = are_in_order_ && (markup_.tags.size() == known || below.empty());
        }
        for (const auto child : below)
            PLANERKA_CHECK(mark(child));
        return success();
    }

    /// False if a text with tags may have a text box in it: all of its tags were found before those of the box.
    bool are_in_order() const { return are_in_order_; }

private:
    /// Gathers the text of an element, and the elements in it that have text of their own.
    void gather(pugi::xml_node element, std::vector<pugi::xml_node>& below)
    {
        for (const auto child : element.children())
        {
            const std::string_view name = child.name();
            if (is_text(child))
                add(child, child.value());
            else if (name == "text:s")
                add(child, std::string(std::min(child.attribute("text:c").as_uint(1), 1000u), ' '));
            else if (name == "text:tab")
                add(child, "\t");
            else if (name == "text:line-break")
                add(child, "\n");
            else if (is_inline_text(name))
                gather(child, below);
            else if (!is_unseen(child))
            {
                if (!is_invisible(name))
                    text_ += kObstacle;
                below.push_back(child);
            }
        }
    }

    void add(pugi::xml_node node, std::string_view text)
    {
        runs_.push_back({node, text_.size(), text_.size() + text.size()});
        text_ += text;
    }

    Error at(pugi::xml_node home, Error error) const
    {
        error.place = place_of(home, part_);
        return error;
    }

    /// Replaces the tags of the gathered text by tag elements.
    Result<void> replace(pugi::xml_node home)
    {
        std::vector<Tag> tags;
        for (std::size_t from = 0;; from = tags.back().end)
        {
            auto tag = next_tag(text_, from);
            if (!tag)
                return at(home, std::move(tag).error());
            if (!tag.value())
                break;
            tags.push_back(*std::move(tag).value());
            if (markup_.tags.size() + tags.size() > kMostTags)
                return too_many_tags(place_of(home, part_));
        }
        if (auto braces = check_braces(text_, tags); !braces)
            return at(home, std::move(braces).error());
        for (const auto& run : runs_)
            rewrite(run, tags, home);
        drop_emptied(home);
        return success();
    }

    /// Replaces one run by the literal text that is left of it and the tags that begin in it.
    void rewrite(const Run& run, const std::vector<Tag>& tags, pugi::xml_node home)
    {
        auto parent = run.node.parent();
        auto position = run.begin;
        bool touched = false;
        const bool is_element = run.node.type() == pugi::node_element;
        const auto literal_up_to = [&](std::size_t end)
        {
            if (end > position && !is_element)
                parent.insert_child_before(pugi::node_pcdata, run.node)
                    .set_value(text_.substr(position, end - position).c_str());
        };
        const auto first =
            std::partition_point(tags.begin(), tags.end(), [&](const Tag& tag) { return tag.end <= run.begin; });
        for (auto next = first; next != tags.end() && next->begin < run.end; ++next)
        {
            const auto& tag = *next;
            touched = true;
            if (tag.begin >= run.begin)
            {
                literal_up_to(tag.begin);
                auto node = parent.insert_child_before(kTagElement, run.node);
                node.append_attribute("n").set_value(static_cast<unsigned>(markup_.tags.size()));
                markup_.tags.push_back({tag, node, home});
            }
            position = std::min(tag.end, run.end);
        }
        if (!touched)
            return;
        literal_up_to(run.end);
        emptied_.push_back(parent);
        parent.remove_child(run.node);
    }

    /// Removes the spans that are empty now, because all of their text was part of a tag that began before them.
    void drop_emptied(pugi::xml_node home)
    {
        for (auto element : emptied_)
            while (element && element != home && !element.first_child() && is_inline_text(element.name()))
            {
                auto parent = element.parent();
                parent.remove_child(element);
                element = parent;
            }
        emptied_.clear();
    }

    Markup& markup_;
    std::string_view part_;
    std::string text_{};
    std::vector<Run> runs_{};
    std::vector<pugi::xml_node> emptied_{};
    bool are_in_order_ = true;
};

/// Brings the tags into the order of the document.
void number_in_order(pugi::xml_node node, std::vector<MarkedTag>& found, std::vector<MarkedTag>& ordered)
{
    for (auto child : node.children())
    {
        if (!is(child, kTagElement))
        {
            number_in_order(child, found, ordered);
            continue;
        }
        auto tag = std::move(found[child.attribute("n").as_uint()]);
        child.attribute("n").set_value(static_cast<unsigned>(ordered.size()));
        ordered.push_back(std::move(tag));
    }
}
} // namespace

Result<Markup> mark_tags(pugi::xml_node root, std::string_view part)
{
    Markup markup;
    TagMarker marker(markup, part);
    PLANERKA_CHECK(marker.mark(root));
    if (marker.are_in_order())
        return markup;
    std::vector<MarkedTag> ordered;
    number_in_order(root, markup.tags, ordered);
    markup.tags = std::move(ordered);
    return markup;
}
} // namespace planerka::odf
