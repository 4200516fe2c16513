// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/part_compiler.hpp"

#include "odf/detail/elements.hpp"
#include "odf/detail/never_empty.hpp"

#include <algorithm>

namespace planerka::odf
{
PartCompiler::PartCompiler(Template::Program& program, ProgramPart& part, const Markup& markup)
    : markup_(markup), is_sheets_(part.is_sheets(program.source.type)), in_calc_(is_sheets_ || part.is_object()),
      ops_(program, part), layout_(program.layout, is_sheets_), sections_(ops_, layout_, markup),
      inner_(program.inner_targets, ops_, part.name == "content.xml"),
      attributes_(part, program.source.type, markup, ops_, sections_, layout_, inner_),
      styles_(program.styles, markup, is_sheets_)
{
    part.has_tags = part.has_tags || !markup.tags.empty();
}

Result<void> PartCompiler::compile(pugi::xml_node root)
{
    ops_.literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    element(root);
    ops_.end_literal();
    if (ops_.error())
        return *ops_.error();
    return success();
}

void PartCompiler::element(Node node)
{
    if (ops_.error())
        return;
    open_sections_before(node);
    if (node.type() != pugi::node_element)
        ops_.literal_text(node.value());
    else if (is(node, kTagElement))
        tag_in_place(node);
    else if (markup_.silent.contains(node))
        silent(node);
    else
        write(node);
    close_sections_after(node);
}

void PartCompiler::open_sections_before(Node node)
{
    if (const auto sections = markup_.before.find(node); sections != markup_.before.end())
        for (const auto tag : sections->second)
            sections_.open(tag);
}

void PartCompiler::close_sections_after(Node node)
{
    if (const auto sections = markup_.after.find(node); sections != markup_.after.end())
        for (const auto tag : sections->second)
            sections_.close(tag);
}

void PartCompiler::tag_in_place(Node node)
{
    const auto index = markup_.index_of(node);
    const auto& marked = markup_.tags[index];
    if (marked.tag.prints())
        sections_.field(marked.tag.name, node, {}, styles_.at(node));
    else if (marked.tag.opens() && marked.in_place)
        sections_.open(index);
    else if (marked.tag.closes() && marked.in_place)
        sections_.close(index);
}

/// An element that is not written: only the sections that begin and end in it count.
void PartCompiler::silent(Node node)
{
    const bool is_row = layout_.is_row_of_sheet(node);
    inner_.pass(node);
    if (is_row)
        layout_.begin_gone_row(node);
    for (const auto child : node.children())
    {
        if (child.type() != pugi::node_element)
            continue;
        if (is(child, kTagElement) || markup_.silent.contains(child))
        {
            element(child);
            continue;
        }
        open_sections_before(child);
        silent(child);
        close_sections_after(child);
    }
    if (is_row)
        layout_.end_gone_row();
}

void PartCompiler::write(Node node)
{
    if (is_inline_text(node.name()) && writes_nothing(node))
        return;
    const bool is_guarded = may_become_empty(node, markup_, in_calc_);
    const bool is_sheet = layout_.is_sheet(node);
    const bool is_row = layout_.is_row_of_sheet(node);
    if (is_sheet)
        begin_sheet(node);
    // Its cells, which an attribute names, may all have gone.
    const bool is_of_cells =
        in_calc_ && is(node, "calcext:conditional-format") && node.attribute("calcext:target-range-address");
    if (is_guarded || is_of_cells)
        ops_.add(OpKind::guard);
    if (is_row)
        ops_.add(OpKind::row, 0, static_cast<std::uint32_t>(layout_.begin_row(node)));

    inner_.begin(node);
    ops_.literal("<");
    ops_.literal(node.name());
    attributes_.write(node);
    if (!node.first_child())
        ops_.literal("/>");
    else
    {
        ops_.literal(">");
        if (is_guarded)
            guarded_children(node);
        else
            children(node);
        ops_.literal("</");
        ops_.literal(node.name());
        ops_.literal(">");
    }

    if (is_row)
        layout_.end_row();
    if (is_guarded || is_of_cells)
        ops_.add(OpKind::guard_end);
    if (is_sheet)
    {
        layout_.end_sheet();
        ops_.add(OpKind::sheet_end);
    }
}

/// A sheet begins with the ops of its name, which the plan of a merge runs before the sheet is written.
void PartCompiler::begin_sheet(Node sheet)
{
    const std::string_view name = sheet.attribute("table:name").value();
    const auto op = ops_.next_op();
    ops_.add(OpKind::sheet).d = layout_.begin_sheet(name, op);
    attributes_.write_value(sheet, "table:name", name, kUnescapedStyle);
    ops_.op(op).b = static_cast<std::uint32_t>(ops_.next_op());
}

/// The children of an element; of a calculated cell without the text of the template's result.
void PartCompiler::children(Node node)
{
    const bool is_calculated = is_sheets_ && is_cell(node) && node.attribute("table:formula");
    for (const auto child : node.children())
        if (!(is_calculated && is(child, "text:p")))
            element(child);
}

/// The children of an element that must not be written empty: what is no content, such as columns, then the content,
/// then the rest.
void PartCompiler::guarded_children(Node node)
{
    auto child = node.first_child();
    for (; child && !is_content(node, child); child = child.next_sibling())
        element(child);
    ops_.add(OpKind::guard_inside);
    auto last = node.last_child();
    while (last && last != child && !is_content(node, last))
        last = last.previous_sibling();
    for (; child; child = child.next_sibling())
    {
        element(child);
        if (child == last)
            break;
    }
    const auto instead = instead_of_content(node, layout_.is_sheet(node));
    const auto begin = ops_.aside(instead);
    ops_.add(OpKind::guard_check, begin, static_cast<std::uint32_t>(instead.size()));
    for (child = last ? last.next_sibling() : Node(); child; child = child.next_sibling())
        element(child);
}

/// Whether a span holds nothing but comments and tags whose sections take whole elements.
bool PartCompiler::writes_nothing(Node span) const
{
    const auto is_nothing = [&](Node child)
    {
        if (!is(child, kTagElement))
            return is_inline_text(child.name()) && writes_nothing(child);
        const auto& marked = markup_.of(child);
        return !marked.in_place || marked.tag.kind == TagKind::comment;
    };
    return span.first_child() && std::all_of(span.begin(), span.end(), is_nothing);
}
} // namespace planerka::odf
