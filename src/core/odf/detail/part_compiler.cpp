// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/part_compiler.hpp"

#include "odf/detail/contents_entries.hpp"
#include "odf/detail/elements.hpp"
#include "odf/detail/escape.hpp"
#include "odf/detail/never_empty.hpp"
#include "odf/detail/unseen.hpp"

#include <algorithm>

namespace planerka::odf
{
namespace
{
std::uint32_t late_place_of(std::uint32_t control)
{
    return static_cast<std::uint32_t>(LatePlace::controls) + control;
}
} // namespace

PartCompiler::PartCompiler(Template::Program& program, ProgramPart& part, const Markup& markup, PageBreaks& breaks,
                           FollowedRows rows, MergedCells& merged, const FormControls& controls)
    : part_(part), markup_(markup), breaks_(breaks), merged_(merged), controls_(controls),
      is_sheets_(part.is_sheets(program.source.type)), in_calc_(is_sheets_ || part.is_object()), ops_(program, part),
      layout_(program.layout, rows), sections_(ops_, layout_, markup),
      inner_(program.inner_targets, ops_, part.name == "content.xml"),
      attributes_(part, program.source.type, markup, breaks, rows, ops_, sections_, layout_, inner_),
      styles_(program.styles, markup, is_sheets_)
{
    part.has_tags = part.has_tags || !markup.tags.empty();
    for (const auto body : markup.contents)
        part.contents.push_back(contents_table(body.parent()));
    const auto folder = part.name.substr(0, part.name.find('/'));
    if (const auto object = program.object_of_folder.find(folder); part.name == folder + "/content.xml" &&
                                                                   object != program.object_of_folder.end() &&
                                                                   program.object_uses.at(folder) == 1)
        sections_.set_scope(program.objects[object->second].scope);
}

Result<void> PartCompiler::compile(pugi::xml_node root)
{
    ops_.literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    element(root);
    attributes_.resolve_ids();
    part_.breaking_styles = breaks_.styles();
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
    else if (const auto number = controls_.number_of(node))
        ops_.add(OpKind::late_texts, late_place_of(*number));
    else if (layout_.is_cell_of_row(node))
        cell(node);
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
    const auto [before, behind] = breaks_.around(node);
    if (before > 0)
        ops_.add(OpKind::page_break, before);
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
    if (behind > 0)
        ops_.add(OpKind::page_break, behind);
    if (is_row)
        layout_.end_gone_row();
}

/// Where something is put in at the end of an element, once it is known.
std::optional<std::uint32_t> PartCompiler::late_place_in(Node node) const
{
    if (breaks_.holds_styles(node))
        return static_cast<std::uint32_t>(LatePlace::styles);
    const auto contents = std::find(markup_.contents.begin(), markup_.contents.end(), node);
    if (!is(node, "text:index-body") || contents == markup_.contents.end())
        return std::nullopt;
    return static_cast<std::uint32_t>(LatePlace::contents) +
           static_cast<std::uint32_t>(contents - markup_.contents.begin());
}

/// The control of a shape that is repeated: one for each copy, in the form.
void PartCompiler::control_of_shape(Node control, std::uint32_t number)
{
    ops_.add(OpKind::cut);
    write(control);
    ops_.add(OpKind::cut_end, late_place_of(number));
}

/// A cell of a followed row. One that is merged down may be covered by its first copy, and one that is covered may take
/// over from a cell that is not written.
void PartCompiler::cell(Node node)
{
    const auto* covering = merged_.covering(node);
    if (covering && part_.merged_cells[*covering].depth > sections_.depth() && taken_over_.insert(*covering).second)
        return take_over(*covering);
    const auto rows = std::min(node.attribute("table:number-rows-spanned").as_int(1), kMaxRows);
    if (rows < 2 || !is(node, "table:table-cell"))
        return write(node);
    std::string covered = "<table:covered-table-cell";
    if (const auto style = node.attribute("table:style-name"))
        append_attribute(covered, style.name(), style.value());
    covered += "/>";
    const auto number =
        merged_.add(node, part_,
                    {layout_.row(), layout_.row() + rows - 1, 0, layout_.sheet(), sections_.depth(), ops_.place(node)});
    const auto offset = ops_.aside(covered);
    const auto op = ops_.next_op();
    ops_.add(OpKind::merged_cell, number, offset).d = static_cast<std::uint32_t>(covered.size());
    attributes_.set_merged_cell(number);
    write(node);
    ops_.op(op).c = static_cast<std::uint32_t>(ops_.next_op());
}

/// A covered cell, and before it the cell that covers it, which is written instead if it was not written above.
void PartCompiler::take_over(std::uint32_t number)
{
    const auto op = ops_.next_op();
    ops_.add(OpKind::take_over, number);
    attributes_.set_merged_cell(number);
    ops_.write_again(true);
    write(merged_.cell(number));
    ops_.write_again(false);
    const auto jump = ops_.next_op();
    ops_.add(OpKind::jump);
    ops_.op(op).c = static_cast<std::uint32_t>(ops_.next_op());
    ops_.literal("<table:covered-table-cell/>");
    ops_.op(jump).c = static_cast<std::uint32_t>(ops_.next_op());
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

    if (const auto control = controls_.control_of(node))
        control_of_shape(control, *controls_.number_of(control));
    const bool is_listed = !markup_.contents.empty() && is(node, "text:h");
    if (is_listed)
        ops_.add(OpKind::heading);
    const bool unseen = is_unseen(node);
    if (unseen)
        attributes_.begin_unseen();
    inner_.begin(node);
    ops_.literal("<");
    ops_.literal(node.name());
    attributes_.write(node);
    const auto place = late_place_in(node);
    if (!node.first_child() && !place)
        ops_.literal("/>");
    else
    {
        ops_.literal(">");
        const bool is_list = is(node, "text:list");
        if (is_list)
            attributes_.begin_list();
        if (is_guarded)
            guarded_children(node);
        else
            children(node);
        if (is_list)
            attributes_.end_list();
        if (place)
            ops_.add(OpKind::late_texts, *place);
        ops_.literal("</");
        ops_.literal(node.name());
        ops_.literal(">");
    }

    if (unseen)
        attributes_.end_unseen();
    if (is_listed)
        ops_.add(OpKind::heading_end, node.attribute("text:outline-level").as_uint(1));
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
    const bool varies = sections_.is_repeated() || name.find("{{") != name.npos;
    ops_.add(OpKind::sheet).d = layout_.begin_sheet(name, op, !is_sheets_ && !varies);
    if (!is_sheets_ && !varies)
        append_xml_attribute(part_.fixed_names[static_cast<std::size_t>(NameKind::table)].emplace_back(), name);
    attributes_.write_value(sheet, "table:name", name, kUnescapedStyle);
    ops_.op(op).b = static_cast<std::uint32_t>(ops_.next_op());
}

/// A paragraph without text.
std::string PartCompiler::empty_like(Node paragraph)
{
    std::string empty = "<text:p";
    if (const auto style = paragraph.attribute("text:style-name"))
        append_attribute(empty, style.name(), style.value());
    return empty + "/>";
}

/// The children of an element; of a calculated cell without the text of the template's result.
void PartCompiler::children(Node node)
{
    const bool is_calculated = layout_.is_cell_of_row(node) && node.attribute("table:formula");
    for (const auto child : node.children())
        if (!is_calculated || !is(child, "text:p"))
            element(child);
        else if (!is_sheets_) // a cell of a text has a paragraph
            ops_.literal(empty_like(child));
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
    const auto instead = instead_of_content(node, odf::is_sheet(node));
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
