// SPDX-License-Identifier: MPL-2.0
#include "odf/part_compiler.hpp"

#include "odf/xml.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace planerka::odf
{
namespace
{
using namespace std::string_view_literals;

bool is(pugi::xml_node node, std::string_view name)
{
    return node.name() == name;
}

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
        rows_gone_ = std::max(node.attribute("table:number-rows-repeated").as_int(1), 1);
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

void PartCompiler::open_section(TagKind kind, const std::string& name, Node at, std::optional<std::size_t> tag)
{
    if (open_.size() == kDeepestSections)
        fail({"template.too_deep", {}, place_of(at, part_name_)});
    const auto where = place(at);
    program_.tags.push_back({name, static_cast<char>(kind), scope(), program_.places[where]});
    add(OpKind::literal);
    const auto op = part_.ops.size();
    add(kind == TagKind::inverted ? OpKind::inverted : OpKind::section, name_index(name), 0, where);

    // A section of sheets stands in the book, a section of rows in its sheet.
    auto sheet = at;
    while (sheet && !is_sheet(sheet))
        sheet = sheet.parent();
    const bool in_block = tag && !in_row_ && sheet;
    if (in_block)
    {
        skip_gone_rows();
        auto& layout = program_.layout;
        layout.blocks.push_back({LayoutBlock::section, op, row_, 0, name});
        layout.moves_rows = true;
        const auto index = layout.blocks.size() - 1;
        const auto outer = blocks_.empty() ? 0 : blocks_.back();
        layout.blocks[outer].items.push_back({LayoutItem::block, row_, 0, index});
        part_.ops[op].d = static_cast<std::uint32_t>(layout.blocks[outer].items.size());
        blocks_.push_back(index);
    }
    open_.push_back({op, name, tag, in_block});
}

void PartCompiler::close_section(Node at, std::size_t tag)
{
    if (error_)
        return;
    if (open_.empty() || open_.back().tag != markup_.tags[tag].partner)
    {
        const auto& partner = markup_.tags[markup_.tags[tag].partner];
        return fail({"template.crossed",
                     {{"name", partner.tag.name}, {"end", place_of(at, part_name_)}},
                     place_of(partner.node, part_name_)});
    }
    end_section();
}

void PartCompiler::end_section()
{
    const auto section = open_.back();
    open_.pop_back();
    add(OpKind::end);
    part_.ops[section.op].b = static_cast<std::uint32_t>(part_.ops.size() - 1);
    if (!section.in_layout)
        return;
    const auto closed = blocks_.back();
    blocks_.pop_back();
    auto& layout = program_.layout;
    layout.blocks[closed].count = row_ - layout.blocks[closed].first;
    layout.blocks[blocks_.empty() ? 0 : blocks_.back()].items.back().count = layout.blocks[closed].count;
}

void PartCompiler::field(const std::string& name, Node at, std::string_view attribute, std::uint32_t style)
{
    const auto where = place(at, attribute);
    program_.tags.push_back({name, 'f', scope(), program_.places[where]});
    add(OpKind::field, name_index(name), style, where);
}

std::string PartCompiler::scope() const
{
    std::string names;
    for (const auto& section : open_)
        names += (names.empty() ? "" : "/") + section.name;
    return names;
}

Op& PartCompiler::add(OpKind kind, std::uint32_t a, std::uint32_t b, std::uint32_t c)
{
    if (part_.text.size() > covered_)
        part_.ops.push_back({OpKind::literal, static_cast<std::uint32_t>(covered_),
                             static_cast<std::uint32_t>(part_.text.size() - covered_)});
    covered_ = part_.text.size();
    return part_.ops.emplace_back(Op{kind, a, b, c, 0});
}

std::uint32_t PartCompiler::aside(std::string_view text)
{
    add(OpKind::literal);
    part_.text += text;
    return static_cast<std::uint32_t>(std::exchange(covered_, part_.text.size()));
}

void PartCompiler::literal(std::string_view text)
{
    part_.text += text;
}

void PartCompiler::fail(Error error)
{
    if (!error_)
        error_ = std::move(error);
}

std::uint32_t PartCompiler::place(Node at, std::string_view attribute)
{
    auto text = place_of(at, part_name_);
    if (!attribute.empty())
        (text += " › ") += attribute;
    program_.places.push_back(std::move(text));
    return static_cast<std::uint32_t>(program_.places.size() - 1);
}

std::uint32_t PartCompiler::name_index(const std::string& name)
{
    auto& names = program_.names;
    const auto known = std::find_if(names.begin(), names.end(), [&](const auto& n) { return n.text == name; });
    if (known == names.end())
        return names.emplace_back(name), static_cast<std::uint32_t>(names.size() - 1);
    return static_cast<std::uint32_t>(known - names.begin());
}
} // namespace planerka::odf
