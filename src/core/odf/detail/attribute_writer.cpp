// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/attribute_writer.hpp"

#include "odf/detail/attribute_kinds.hpp"
#include "odf/detail/elements.hpp"
#include "odf/detail/language.hpp"
#include "odf/detail/link_attribute.hpp"
#include "odf/detail/numbering.hpp"
#include "odf/detail/typed_cell.hpp"
#include "odf/detail/value_styles.hpp"
#include "odf/detail/writer_formula.hpp"

#include <optional>
#include <utility>

namespace planerka::odf
{
AttributeWriter::AttributeWriter(ProgramPart& part, DocumentType type, const Markup& markup, PageBreaks& breaks,
                                 FollowedRows rows, OpWriter& ops, SectionWriter& sections, LayoutBuilder& layout,
                                 InnerWriter& inner)
    : part_(part), markup_(markup), breaks_(breaks), ops_(ops), sections_(sections), layout_(layout), inner_(inner),
      rows_(rows), in_spreadsheet_(type == DocumentType::spreadsheet), is_sheets_(part.is_sheets(type)),
      has_typed_cells_(is_sheets_ || part.is_object()), ids_(ops)
{
}

void AttributeWriter::write(pugi::xml_node element)
{
    const bool calculated =
        rows_ != FollowedRows::none && is(element, "table:table-cell") && element.attribute("table:formula");
    const auto* typed = has_typed_cells_ ? only_field(element, markup_) : nullptr;
    const bool has_language = holds_language(element);
    const bool is_thumbnail = inner_.is_thumbnail(element);
    const bool counts = goes_on_counting(element);
    if (counts)
        write_numbering(element);
    const bool can_break = breaks_.can_break(element);
    if (can_break)
        write_breaking_style(element);
    for (const auto attribute : element.attributes())
    {
        const std::string_view name = attribute.name();
        const bool is_left_out =
            ((calculated || typed) && is_cached_value(name)) || (has_language && is_language_attribute(name)) ||
            (counts && begins_numbering(element, name)) ||
            (can_break && name == PageBreaks::style_attribute(element)) || (is_thumbnail && name == "draw:page-number");
        if (!is_left_out && name != kCutAttribute)
            write(element, attribute);
    }
    if (has_language)
        write_language(element);
    if (is_thumbnail)
        write_slide_number();
    if (typed)
        ops_.add(OpKind::cell_type, ops_.name_index(typed->tag.name), 0, ops_.place_index(typed->node));
}

void AttributeWriter::write(pugi::xml_node element, pugi::xml_attribute attribute)
{
    const std::string_view name = attribute.name();
    const std::string_view value = attribute.value();
    ops_.literal(" ");
    ops_.literal(name);
    ops_.literal("=\"");
    if (inner_.write(element, name))
        return ops_.literal("\"");
    if (layout_.is_sheet(element) && name == "table:name")
        ops_.add(OpKind::sheet_name);
    else if (name == "table:number-rows-repeated" && layout_.in_row() && is(element, "table:table-row") &&
             layout_.reaches_end_of_sheet())
        ops_.add(OpKind::rows_to_end);
    else if (name == "table:number-rows-spanned" && merged_cell_)
        ops_.add(OpKind::row_span, *std::exchange(merged_cell_, std::nullopt));
    else if (name == "table:number-matrix-rows-spanned" && layout_.in_row() && attribute.as_int() > 1)
        ops_.add(OpKind::matrix_span, static_cast<std::uint32_t>(layout_.row()),
                 std::min(attribute.as_uint(), static_cast<unsigned>(kMaxRows)));
    else if (in_spreadsheet_ && is_formula(name))
        write_references(element, name, references_in_formula(value));
    else if (rows_ == FollowedRows::of_tables && (is_formula(name) || name == "text:formula"))
        write_references(element, name, references_in_writer_formula(value));
    else if (is_formula(name))
        write_references(element, name, {{value}});
    else if (in_spreadsheet_ && name == "calcext:target-range-address")
        write_cells(value);
    else if (in_spreadsheet_ && is_addresses(name))
        write_references(element, name, references_in_addresses(value));
    else if (const auto use = id_use(element, name))
    {
        ops_.literal_attribute(value);
        ids_.add(*use, value, sections_.ops_around());
    }
    else if (const auto ids = ids_among(name, value); sections_.is_repeated() && !ids.empty())
        write_ids(value, ids);
    else if (const auto kind = kind_of_name(element, name))
        write_name(element, name, value, *kind);
    else if (name == "xlink:href")
        write_link(element, name, healed_link(value));
    else
        write_value(element, name, value, kAttributeStyle);
    ops_.literal("\"");
}

void AttributeWriter::write_ids(std::string_view value, const std::vector<std::string_view>& ids)
{
    std::size_t written = 0;
    for (const auto id : ids)
    {
        const auto end = static_cast<std::size_t>(id.data() + id.size() - value.data());
        ops_.literal_attribute(value.substr(written, end - written));
        ids_.add({IdKind::id, true}, id, sections_.ops_around());
        written = end;
    }
    ops_.literal_attribute(value.substr(written));
}

void AttributeWriter::write_name(pugi::xml_node element, std::string_view attribute, std::string_view value,
                                 NameKind kind)
{
    const bool varies = sections_.is_repeated() || value.find("{{") != value.npos;
    if (varies || inner_.is_target())
        ops_.add(OpKind::unique, static_cast<std::uint32_t>(kind));
    else
        append_xml_attribute(part_.fixed_names[static_cast<std::size_t>(kind)].emplace_back(), value);
    write_value(element, attribute, value, kAttributeStyle);
    if (varies)
        ops_.add(OpKind::unique_end, static_cast<std::uint32_t>(kind));
    if (inner_.is_target())
        ops_.add(OpKind::inner_name);
}

void AttributeWriter::write_link(pugi::xml_node element, std::string_view attribute, std::string_view link)
{
    const auto use = link_use(element);
    if (unseen_ > 0 || link.find("{{") == link.npos)
    {
        if (in_spreadsheet_ && link.starts_with('#'))
            return write_references(element, attribute, reference_in_link(link));
        const bool stays = may_stay(link, use);
        part_.leaves_out = part_.leaves_out || !stays;
        ops_.literal_attribute(stays ? link : std::string_view{});
        if (link.starts_with('#'))
            ids_.add({IdKind::bookmark, true}, link, sections_.ops_around());
        if (is(element, "draw:object"))
            ops_.object(link, sections_.is_repeated(), sections_.scope());
        return;
    }
    ops_.add(OpKind::link);
    write_value(element, attribute, link, kAttributeStyle);
    ops_.add(OpKind::link_end, static_cast<std::uint32_t>(use));
}

void AttributeWriter::write_value(pugi::xml_node element, std::string_view name, std::string_view value,
                                  std::uint32_t style)
{
    const auto literal = [&](std::string_view text)
    { style == kUnescapedStyle ? ops_.literal(text) : ops_.literal_attribute(text); };
    const auto place = [&] { return ops_.place(element, name); };
    if (unseen_ > 0)
        return literal(value);
    std::vector<Tag> open;
    std::size_t position = 0;
    while (!ops_.error())
    {
        auto next = next_tag(value, position);
        if (!next)
        {
            auto error = std::move(next).error();
            error.place = place();
            return ops_.fail(std::move(error));
        }
        if (!next.value())
            break;
        const auto tag = *std::move(next).value();
        part_.has_tags = true;
        const auto before = value.substr(position, tag.begin - position);
        literal(before);
        position = tag.end;
        if (tag.prints())
            sections_.field(tag.name, element, name, style == kFormulaStyle ? style_behind(before) : style);
        else if (tag.opens())
        {
            sections_.open_in_attribute(tag, element);
            open.push_back(tag);
        }
        else if (tag.closes() && open.empty())
            return ops_.fail(unopened(tag, place()));
        else if (tag.closes() && open.back().name != tag.name)
            return ops_.fail(crossing(open.back(), tag, place()));
        else if (tag.closes())
        {
            sections_.end();
            open.pop_back();
        }
    }
    const auto rest = value.substr(position);
    if (style == kFormulaStyle)
        style_behind(rest);
    literal(rest);
    if (!open.empty())
        ops_.fail(unclosed(open.back(), place()));
}

void AttributeWriter::write_references(pugi::xml_node element, std::string_view attribute,
                                       const std::vector<ReferencePiece>& pieces)
{
    quote_ = 0;
    const auto style = is_formula(attribute) ? kFormulaStyle : kAttributeStyle;
    const auto home = home_of_addresses(element);
    const bool in_link = attribute == "xlink:href";
    for (const auto& piece : pieces)
    {
        write_value(element, attribute, piece.literal, style);
        if (!piece.reference)
            continue;
        part_.has_references = true;
        const auto index = ops_.reference_index(*piece.reference, home);
        ops_.add(OpKind::reference, index, in_link ? 1 : 0);
    }
}

void AttributeWriter::write_cells(std::string_view addresses)
{
    part_.has_references = true;
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    for (const auto& piece : references_in_addresses(addresses))
        if (piece.reference)
        {
            const auto index = ops_.reference_index(*piece.reference);
            first = count++ == 0 ? index : first;
        }
    ops_.add(OpKind::guard_inside);
    ops_.add(OpKind::cells, first, count);
    ops_.add(OpKind::guard_check);
}

std::uint32_t AttributeWriter::style_behind(std::string_view piece)
{
    for (const char c : piece)
        if (quote_ == 0 && (c == '"' || c == '\''))
            quote_ = c;
        else if (c == quote_)
            quote_ = 0;
    return kFormulaStyle + (quote_ == '"' ? 0 : quote_ == '\'' ? 1 : 2);
}

/// Whether an element is written again in each copy and has a number that goes on: a list of one item or its item, an
/// item that is repeated itself, a heading.
bool AttributeWriter::goes_on_counting(pugi::xml_node element) const
{
    if (!sections_.is_repeated())
        return false;
    if (is(element, "text:list"))
        return markup_.counting.contains(element);
    if (is(element, "text:list-item"))
        return markup_.counting.contains(element.parent()) ||
               (!list_depths_.empty() && sections_.depth() > list_depths_.back());
    return is(element, "text:h");
}

void AttributeWriter::write_numbering(pugi::xml_node element)
{
    const auto begins = [&](pugi::xml_attribute attribute) { return begins_numbering(element, attribute.name()); };
    const bool is_list = is(element, "text:list");
    if (!is_list && !element.find_attribute(begins))
        return;
    std::string id; // by which the copies name the first
    if (is_list && !element.attribute("xml:id"))
        element.append_attribute("xml:id").set_value(("counting-list-" + std::to_string(++lists_without_id_)).c_str());
    if (is_list)
        append_xml_attribute(id, element.attribute("xml:id").value());
    const auto offset = ops_.aside(id);
    const auto op = ops_.next_op();
    ops_.add(OpKind::goes_on, offset, static_cast<std::uint32_t>(id.size())).d = static_cast<std::uint32_t>(op);
    for (const auto attribute : element.attributes())
        if (begins(attribute))
            write(element, attribute);
    ops_.op(op).c = static_cast<std::uint32_t>(ops_.next_op());
}

/// The style of a paragraph or table, or the one with a break if there was one on a paragraph that is not written.
void AttributeWriter::write_breaking_style(pugi::xml_node element)
{
    const auto op = ops_.next_op();
    ops_.add(OpKind::break_style, breaks_.breaking_styles_of(element));
    if (const auto style = element.attribute(PageBreaks::style_attribute(element).data()))
        write(element, style);
    ops_.op(op).c = static_cast<std::uint32_t>(ops_.next_op());
}

void AttributeWriter::write_slide_number()
{
    ops_.literal(" draw:page-number=\"");
    inner_.write_number();
    ops_.literal("\"");
}

void AttributeWriter::write_language(pugi::xml_node element)
{
    const auto own = language_attributes_of(element);
    part_.has_language = true;
    const auto offset = ops_.aside(own);
    ops_.add(OpKind::language, offset, static_cast<std::uint32_t>(own.size()));
}
} // namespace planerka::odf
