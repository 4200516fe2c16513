// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/page_breaks.hpp"

#include "odf/detail/elements.hpp"
#include "odf/detail/escape.hpp"
#include "odf/detail/xml.hpp"

#include <algorithm>
#include <array>

namespace planerka::odf
{
namespace
{
using Node = pugi::xml_node;
using namespace std::string_view_literals;

constexpr int kDeepestStyles = 32; // styles that inherit from each other; a circle ends there

// A template has few breaks and styles. Of more, what follows does not get the break: their number would be a product.
constexpr std::size_t kMostBreaks = 20;
constexpr std::size_t kMostBreakingStyles = 2000;
constexpr std::size_t kMostStyleBytes = 1u << 20;

/// What may stand between the page and a paragraph on it.
constexpr std::array kContainers{"text:section"sv,      "text:list"sv,
                                 "text:list-item"sv,    "text:list-header"sv,
                                 "text:index-body"sv,   "text:index-title"sv,
                                 "text:user-index"sv,   "text:table-of-content"sv,
                                 "text:object-index"sv, "text:illustration-index"sv,
                                 "text:table-index"sv,  "text:alphabetical-index"sv,
                                 "text:bibliography"sv};

bool stands_on_page(Node element)
{
    auto node = element.parent();
    while (is_one_of(node.name(), kContainers))
        node = node.parent();
    return is(node, "office:text");
}

/// Whether a style of styles.xml could have a break at all.
bool may_hold_breaks(std::string_view styles)
{
    const auto common = styles.substr(0, styles.find("</office:styles>"));
    return common.find("fo:break-") != common.npos || common.find("style:master-page-name") != common.npos;
}

const char* family_of(Node element)
{
    return is_paragraph(element) ? "paragraph" : "table";
}

const char* style_attribute_of(Node element)
{
    return is_paragraph(element) ? "text:style-name" : "table:style-name";
}

void set(Node node, const char* attribute, const std::string& value)
{
    auto known = node.attribute(attribute);
    (known ? known : node.append_attribute(attribute)).set_value(value.c_str());
}
} // namespace

PageBreaks::PageBreaks(Node root, const Markup& markup, std::string_view styles)
{
    std::vector<Node> gone;
    for (const auto silent : markup.silent)
        if (is_paragraph(silent) && stands_on_page(silent))
            gone.push_back(silent);
    if (gone.empty())
        return;
    automatic_ = root.child("office:automatic-styles");
    if (!automatic_)
        automatic_ = root.insert_child_before("office:automatic-styles", root.child("office:body"));
    note_styles(automatic_, own_);
    for (const auto& [key, style] : own_)
        names_.emplace(key.second);
    if (may_hold_breaks(styles) && !parse_xml(common_, styles, "styles.xml"))
        common_.reset();
    note_styles(common_.document_element().child("office:styles"), inherited_);

    for (const auto paragraph : gone)
    {
        const auto [before, after] = breaks_of(paragraph.attribute("text:style-name").value());
        const auto first = number_of(before);
        const auto last = number_of(after);
        if (first > 0 || last > 0)
            around_[paragraph] = {first, last};
    }
}

void PageBreaks::note_styles(Node parent, Styles& styles)
{
    for (const auto style : parent.children("style:style"))
        styles.try_emplace({style.attribute("style:family").value(), style.attribute("style:name").value()}, style);
}

Node PageBreaks::style_in(const Styles& styles, std::string_view family, std::string_view name)
{
    const auto found = styles.find({family, name});
    return found == styles.end() ? Node() : found->second;
}

std::pair<std::uint32_t, std::uint32_t> PageBreaks::around(Node paragraph) const
{
    const auto found = around_.find(paragraph);
    return found == around_.end() ? std::pair(0u, 0u) : found->second;
}

bool PageBreaks::can_break(Node element) const
{
    return !empty() && styles_.size() < kMostBreakingStyles && style_bytes_ < kMostStyleBytes &&
           (is_paragraph(element) || is(element, "table:table")) && stands_on_page(element);
}

std::string_view PageBreaks::style_attribute(Node element)
{
    return style_attribute_of(element);
}

/// The breaks before and after a paragraph of this style, also those that it inherits.
std::pair<PageBreak, PageBreak> PageBreaks::breaks_of(std::string_view name) const
{
    PageBreak before;
    PageBreak after;
    const auto take = [](std::string& into, pugi::xml_attribute attribute)
    {
        if (into.empty() && attribute)
            into = attribute.value();
    };
    auto style = style_in(own_, "paragraph", name);
    if (!style)
        style = style_in(inherited_, "paragraph", name);
    for (int depth = 0; style && depth < kDeepestStyles; ++depth)
    {
        const auto properties = style.child("style:paragraph-properties");
        take(before.kind, properties.attribute("fo:break-before"));
        take(after.kind, properties.attribute("fo:break-after"));
        take(before.page_style, style.attribute("style:master-page-name"));
        take(before.page_number, properties.attribute("style:page-number"));
        style = style_in(inherited_, "paragraph", style.attribute("style:parent-style-name").value());
    }
    if (before.kind == "auto")
        before.kind.clear();
    if (after.kind == "auto")
        after.kind.clear();
    return {before, after};
}

/// The number of a break, from 1; 0 if it is none.
std::uint32_t PageBreaks::number_of(const PageBreak& found)
{
    if (found.kind.empty() && found.page_style.empty())
        return 0;
    auto known = std::find(breaks_.begin(), breaks_.end(), found);
    if (known == breaks_.end() && breaks_.size() == kMostBreaks)
        return 0;
    if (known == breaks_.end())
        known = breaks_.insert(known, found);
    return static_cast<std::uint32_t>(known - breaks_.begin() + 1);
}

std::uint32_t PageBreaks::breaking_styles_of(Node element)
{
    const std::string style = element.attribute(style_attribute_of(element)).value();
    const auto [known, is_new] = known_.try_emplace({family_of(element), style}, styles_.size());
    if (is_new)
        for (const auto& added : breaks_)
            styles_.push_back(breaking(element, style, added));
    return known->second;
}

BreakingStyle PageBreaks::breaking(Node element, std::string_view style, const PageBreak& added)
{
    pugi::xml_document document;
    const auto own = style_in(own_, family_of(element), style);
    auto made = own ? document.append_copy(own) : document.append_child("style:style");
    std::string name = (style.empty() ? std::string("Plain") : std::string(style)) + "-break";
    while (!names_.insert(name).second)
        name += "-1";
    set(made, "style:name", name);
    set(made, "style:family", family_of(element));
    if (!own && !style.empty())
        set(made, "style:parent-style-name", std::string(style));
    if (!added.page_style.empty())
        set(made, "style:master-page-name", added.page_style);
    const auto* const kind = is_paragraph(element) ? "style:paragraph-properties" : "style:table-properties";
    auto properties = made.child(kind);
    if (!properties)
        properties = made.prepend_child(kind);
    if (!added.kind.empty())
        set(properties, "fo:break-before", added.kind);
    if (!added.page_number.empty())
        set(properties, "style:page-number", added.page_number);
    auto xml = to_xml(document);
    std::string attribute;
    append_attribute(attribute, style_attribute_of(element), name);
    style_bytes_ += xml.size();
    return {std::move(attribute), xml.substr(xml.find('\n') + 1)};
}
} // namespace planerka::odf
