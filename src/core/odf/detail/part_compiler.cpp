// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/part_compiler.hpp"

#include "odf/detail/xml.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace planerka::odf
{
namespace
{
using namespace std::string_view_literals;

bool holds_section_tag(pugi::xml_node node, const Markup& markup)
{
    return static_cast<bool>(
        node.find_node([&](pugi::xml_node n) { return is(n, kTagElement) && !markup.of(n).prints(); }));
}
} // namespace

PartCompiler::PartCompiler(Template::Program& program, ProgramPart& part, const Markup& markup, std::string_view name)
    : program_(program), part_(part), markup_(markup), part_name_(name),
      is_book_(program.source.type == DocumentType::spreadsheet && name == "content.xml"),
      is_object_(name.find('/') != name.npos)
{
    part_.has_tags = !markup.tags.empty();
}

Result<void> PartCompiler::compile(pugi::xml_node root)
{
    literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    element(root);
    add(OpKind::literal);
    if (error_)
        return *std::move(error_);
    return success();
}

void PartCompiler::element(Node node)
{
    if (error_)
        return;
    if (const auto sections = markup_.before.find(node); sections != markup_.before.end())
        for (const auto tag : sections->second)
            open_section(markup_.tags[tag].tag.kind, markup_.tags[tag].tag.name, markup_.tags[tag].node, tag);
    if (node.type() != pugi::node_element)
        text(node);
    else if (is(node, kTagElement))
        tag_in_place(node);
    else if (markup_.silent.contains(node))
        silent(node);
    else
        write(node);
    if (const auto ends = markup_.after.find(node); ends != markup_.after.end())
        for (const auto tag : ends->second)
            close_section(markup_.tags[tag].node, tag);
}

/// An element that is not written: only the sections that begin and end in it count.
void PartCompiler::silent(Node node)
{
    const bool is_row = is(node, "table:table-row") && in_layout();
    if (is_row)
        rows_gone_ = rows_of(node);
    for (const auto child : node.children())
    {
        if (child.type() != pugi::node_element)
            continue;
        if (is(child, kTagElement) || markup_.silent.contains(child))
            element(child);
        else
        {
            if (const auto sections = markup_.before.find(child); sections != markup_.before.end())
                for (const auto tag : sections->second)
                    open_section(markup_.tags[tag].tag.kind, markup_.tags[tag].tag.name, markup_.tags[tag].node, tag);
            silent(child);
            if (const auto ends = markup_.after.find(child); ends != markup_.after.end())
                for (const auto tag : ends->second)
                    close_section(markup_.tags[tag].node, tag);
        }
    }
    if (is_row)
        skip_gone_rows();
}

/// A row that held only tags stands outside of the sections that begin or end in it.
void PartCompiler::skip_gone_rows()
{
    if (const auto count = std::exchange(rows_gone_, 0); count > 0)
        add_item(LayoutItem::gone, count);
}

void PartCompiler::text(Node node)
{
    append_xml(part_.text, node.value());
}

void PartCompiler::tag_in_place(Node node)
{
    const auto index = node.attribute("n").as_uint();
    const auto& tag = markup_.tags[index];
    if (tag.prints())
        field(tag.tag.name, node, {}, style_at(node));
    else if (tag.opens() && tag.in_place)
        open_section(tag.tag.kind, tag.tag.name, node, index);
    else if (tag.closes() && tag.in_place)
        close_section(node, index);
}

void PartCompiler::write(Node node)
{
    if (is_inline_text(node.name()) && writes_nothing(node))
        return;
    const bool guarded = must_not_be_empty(node);
    const bool sheet = is_sheet(node);
    const bool row = is(node, "table:table-row") && in_layout();
    if (sheet)
        begin_sheet(node);
    if (guarded)
        add(OpKind::guard);
    if (row)
        begin_row(node);
    const bool outer = std::exchange(in_row_, in_row_ || row);

    literal("<");
    literal(node.name());
    attributes(node);
    if (!node.first_child())
        literal("/>");
    else
    {
        literal(">");
        if (guarded)
            content(node);
        else
            children(node);
        literal("</");
        literal(node.name());
        literal(">");
    }

    in_row_ = outer;
    if (guarded)
        add(OpKind::guard_end);
    if (sheet)
    {
        block().count = row_;
        blocks_.pop_back();
        in_sheet_ = false;
        add(OpKind::sheet_end);
    }
}

void PartCompiler::children(Node node)
{
    const bool is_cell = is(node, "table:table-cell") || is(node, "table:covered-table-cell");
    const bool calculated = is_book_ && is_cell && node.attribute("table:formula");
    for (const auto child : node.children())
        if (!(calculated && is(child, "text:p")))
            element(child);
}

/// The children of an element that must not be written empty: first what is no content (columns), then the content.
void PartCompiler::content(Node node)
{
    auto child = node.first_child();
    for (; child && !is_content(node, child); child = child.next_sibling())
        element(child);
    add(OpKind::guard_inside);
    auto last = node.last_child();
    while (last && last != child && !is_content(node, last))
        last = last.previous_sibling();
    for (; child; child = child.next_sibling())
    {
        element(child);
        if (child == last)
            break;
    }
    const auto instead = fallback_content(node);
    const auto begin = aside(instead);
    add(OpKind::guard_check, begin, static_cast<std::uint32_t>(instead.size()));
    for (child = last ? last.next_sibling() : Node(); child; child = child.next_sibling())
        element(child);
}

bool PartCompiler::must_not_be_empty(Node node) const
{
    static constexpr std::array kElements{
        "table:table"sv, "table:table-header-rows"sv, "table:table-row-group"sv, "table:table-rows"sv,
        "text:list"sv,   "table:table-cell"sv};
    if (std::find(kElements.begin(), kElements.end(), node.name()) == kElements.end())
        return false;
    if (is(node, "table:table-cell") && (is_book_ || is_object_))
        return false;
    return holds_section_tag(node, markup_);
}

bool PartCompiler::is_content(Node container, Node child) const
{
    if (!is(container, "table:table"))
        return true;
    const std::string_view name = child.name();
    return name == "table:table-row" || name == "table:table-header-rows" || name == "table:table-row-group" ||
           name == "table:table-rows";
}

std::string PartCompiler::fallback_content(Node node) const
{
    if (is_sheet(node))
        return "<table:table-row><table:table-cell/></table:table-row>";
    if (!is(node, "table:table-cell"))
        return {};
    std::string paragraph = "<text:p";
    if (const auto style = node.child("text:p").attribute("text:style-name"))
    {
        paragraph += " text:style-name=\"";
        append_xml_attribute(paragraph, style.value());
        paragraph += '"';
    }
    return paragraph + "/>";
}

/// A span that held nothing but tags which have become something else.
bool PartCompiler::writes_nothing(Node span) const
{
    return span.first_child() && std::all_of(span.begin(), span.end(),
                                             [&](Node child)
                                             {
                                                 if (!is(child, kTagElement))
                                                     return is_inline_text(child.name()) && writes_nothing(child);
                                                 const auto& tag = markup_.of(child);
                                                 return !tag.in_place || tag.tag.kind == TagKind::comment;
                                             });
}
} // namespace planerka::odf
