// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/form_controls.hpp"

#include "odf/detail/elements.hpp"

#include <string_view>

namespace planerka::odf
{
namespace
{
using Node = pugi::xml_node;

bool is_control(Node node)
{
    return std::string_view(node.name()).starts_with("form:") && !is(node, "form:form");
}

int sections_in(const std::map<Node, std::vector<std::size_t>>& sections, Node node)
{
    const auto found = sections.find(node);
    return found == sections.end() ? 0 : static_cast<int>(found->second.size());
}
} // namespace

FormControls::FormControls(Node root, const Markup& markup)
{
    if (markup.tags.empty() || !root.find_node([](Node node) { return is(node, "draw:control"); }))
        return;
    int sections = 0;
    walk(root, markup, sections);
    for (const auto& [shape, around] : shapes_)
    {
        const auto control = controls_.find(shape.attribute("draw:control").value());
        if (control == controls_.end() || around <= control->second.sections)
            continue;
        repeated_[shape] = control->second.node;
        numbers_.try_emplace(control->second.node, static_cast<std::uint32_t>(numbers_.size()));
    }
}

std::optional<std::uint32_t> FormControls::number_of(Node control) const
{
    const auto found = numbers_.find(control);
    return found == numbers_.end() ? std::nullopt : std::optional(found->second);
}

Node FormControls::control_of(Node shape) const
{
    const auto found = repeated_.find(shape);
    return found == repeated_.end() ? Node() : found->second;
}

void FormControls::walk(Node node, const Markup& markup, int& sections)
{
    sections += sections_in(markup.before, node);
    if (is(node, kTagElement))
    {
        const auto& marked = markup.of(node);
        sections += !marked.in_place ? 0 : marked.tag.opens() ? 1 : marked.tag.closes() ? -1 : 0;
    }
    for (const auto* id : {"xml:id", "form:id"})
        if (const auto attribute = node.attribute(id); attribute && is_control(node))
            controls_.insert_or_assign(attribute.value(), Placed{node, sections});
    if (is(node, "draw:control"))
        shapes_[node] = sections;
    for (const auto child : node.children())
        walk(child, markup, sections);
    sections -= sections_in(markup.after, node);
}
} // namespace planerka::odf
