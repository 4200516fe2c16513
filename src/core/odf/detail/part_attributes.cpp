// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/part_compiler.hpp"

#include "odf/detail/xml.hpp"

#include <algorithm>
#include <array>

namespace planerka::odf
{
namespace
{
using namespace std::string_view_literals;

template <std::size_t N>
bool among(const std::array<std::string_view, N>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array kCachedValues{"office:value"sv,      "office:string-value"sv,  "office:date-value"sv,
                                   "office:time-value"sv, "office:boolean-value"sv, "office:currency"sv,
                                   "office:value-type"sv, "calcext:value-type"sv};

constexpr std::array kLanguageAttributes{"fo:language"sv, "fo:country"sv, "fo:script"sv, "style:rfc-language-tag"sv};

constexpr std::array kAddressAttributes{"table:cell-range-address"sv,
                                        "table:target-range-address"sv,
                                        "table:print-ranges"sv,
                                        "table:base-cell-address"sv,
                                        "table:cell-address"sv,
                                        "table:end-cell-address"sv,
                                        "table:target-cell-address"sv,
                                        "chart:values-cell-range-address"sv,
                                        "chart:label-cell-address"sv,
                                        "draw:notify-on-update-of-ranges"sv,
                                        "calcext:target-range-address"sv,
                                        "calcext:base-cell-address"sv,
                                        "style:base-cell-address"sv,
                                        "table:buttons"sv,
                                        "calcext:cell-address"sv,
                                        "calcext:data-range"sv,
                                        "form:linked-cell"sv,
                                        "form:source-cell-range"sv};

constexpr std::array kFormulaAttributes{"table:formula"sv,   "table:expression"sv, "table:condition"sv,
                                        "style:condition"sv, "calcext:value"sv,    "calcext:expression"sv};

/// Names and references that must stay apart in the copies of a repeated part.
constexpr std::array kIdAttributes{"xml:id"sv,           "draw:id"sv,        "form:id"sv,      "smil:targetElement"sv,
                                   "draw:start-shape"sv, "draw:end-shape"sv, "draw:control"sv, "text:id"sv};

bool is_id(pugi::xml_node node, std::string_view attribute)
{
    const std::string_view element = node.name();
    return among(kIdAttributes, attribute) ||
           (attribute == "text:name" &&
            (element.starts_with("text:bookmark") || element.starts_with("text:reference-mark")));
}

std::optional<NameKind> kind_of_name(pugi::xml_node node, std::string_view attribute)
{
    const std::string_view element = node.name();
    if (attribute == "draw:name" && element == "draw:page")
        return NameKind::slide;
    if (attribute == "draw:name" && element.starts_with("draw:") && node.parent().name() != "office:styles"sv)
        return NameKind::shape;
    if (attribute == "table:name" && element == "table:table")
        return NameKind::table;
    if (attribute == "text:name" && element == "text:section")
        return NameKind::section;
    return std::nullopt;
}

/// Undoes what an office does to a tag that was typed where it expects an address: encoded braces, a path in front.
std::string healed_link(std::string_view link)
{
    std::string text;
    for (std::size_t i = 0; i < link.size(); ++i)
    {
        const auto code = link.substr(i, 3);
        if (code == "%7B" || code == "%7b" || code == "%7D" || code == "%7d")
        {
            text += code[2] == 'B' || code[2] == 'b' ? '{' : '}';
            i += 2;
        }
        else
            text += link[i];
    }
    const auto tag = text.find("{{");
    if (tag == text.npos)
        return std::string(link);
    const auto path = std::string_view(text).substr(0, tag);
    if (path.starts_with("file:") || path.starts_with("../") || path.starts_with("./"))
        text.erase(0, tag);
    return text;
}

bool is_default_text(pugi::xml_node node)
{
    return node.name() == "style:text-properties"sv && node.parent().name() == "style:default-style"sv;
}
} // namespace

void PartCompiler::attributes(Node node)
{
    const bool is_cell = is_book_ && node.name() == "table:table-cell"sv;
    const bool calculated = is_cell && node.attribute("table:formula");
    const auto* typed = only_field(node);
    const bool has_language = is_default_text(node);
    for (const auto attribute : node.attributes())
    {
        const std::string_view name = attribute.name();
        if ((calculated || typed) && among(kCachedValues, name))
            continue;
        if (has_language && among(kLanguageAttributes, name))
            continue;
        this->attribute(node, attribute);
    }
    if (has_language)
        language(node);
    if (typed)
        add(OpKind::cell_type, name_index(typed->tag.name), 0, place(typed->node));
}

void PartCompiler::attribute(Node node, pugi::xml_attribute attribute)
{
    const std::string_view name = attribute.name();
    const std::string_view value = attribute.value();
    literal(" ");
    literal(name);
    literal("=\"");
    const bool in_spreadsheet = program_.source.type == DocumentType::spreadsheet;
    if (is_sheet(node) && name == "table:name")
        add(OpKind::sheet_name);
    else if (name == "table:number-rows-repeated" && in_layout_row(node) && row_ >= kMaxRows)
        add(OpKind::rows_to_end);
    else if (name == "table:number-rows-spanned" && is_book_ && in_row_ && attribute.as_int() > 1)
        add(OpKind::row_span, static_cast<std::uint32_t>(row_ - 1),
            std::min(attribute.as_uint(), static_cast<unsigned>(kMaxRows)));
    else if (in_spreadsheet && among(kFormulaAttributes, name))
        references(node, name, references_in_formula(value));
    else if (in_spreadsheet && among(kAddressAttributes, name))
        references(node, name, references_in_addresses(value));
    else if (is_id(node, name))
    {
        append_xml_attribute(part_.text, value);
        if (is_repeated())
            add(OpKind::copy_suffix);
    }
    else if (const auto kind = kind_of_name(node, name))
    {
        const bool varies = is_repeated() || value.find("{{") != value.npos;
        if (varies)
            add(OpKind::unique, static_cast<std::uint32_t>(*kind));
        else
            append_xml_attribute(part_.fixed_names[static_cast<std::size_t>(*kind)].emplace_back(), value);
        attribute_text(node, name, value, kAttributeStyle);
        if (varies)
            add(OpKind::unique_end, static_cast<std::uint32_t>(*kind));
    }
    else if (name == "xlink:href")
        attribute_text(node, name, healed_link(value), kAttributeStyle);
    else
        attribute_text(node, name, value, kAttributeStyle);
    literal("\"");
}

/// A value with tags: a Mustache text of its own.
void PartCompiler::attribute_text(Node node, std::string_view name, std::string_view value, std::uint32_t style)
{
    const auto write = [&](std::string_view text)
    {
        if (style == kUnescapedStyle)
            literal(text);
        else
            append_xml_attribute(part_.text, text);
    };
    const auto where = [&] { return place_of(node, part_name_) + " › " + std::string(name); };
    const auto outer = open_.size();
    std::vector<Tag> open;
    std::size_t position = 0;
    while (!error_)
    {
        auto next = next_tag(value, position);
        if (!next)
        {
            auto error = std::move(next).error();
            error.place = where();
            return fail(std::move(error));
        }
        if (!next.value())
            break;
        const auto tag = *std::move(next).value();
        part_.has_tags = true;
        write(value.substr(position, tag.begin - position));
        position = tag.end;
        if (tag.kind == TagKind::field || tag.kind == TagKind::raw_field)
            field(tag.name, node, name, style);
        else if (tag.kind == TagKind::section || tag.kind == TagKind::inverted)
        {
            open_section(tag.kind, tag.name, node, std::nullopt);
            open.push_back(tag);
        }
        else if (tag.kind == TagKind::close && open.empty())
            return fail(unopened(tag, where()));
        else if (tag.kind == TagKind::close && open.back().name != tag.name)
            return fail(unclosed(open.back(), where()));
        else if (tag.kind == TagKind::close)
        {
            end_section();
            open.pop_back();
        }
    }
    write(value.substr(position));
    if (!error_ && open_.size() > outer)
        fail(unclosed(open.back(), where()));
}

void PartCompiler::references(Node node, std::string_view name, const std::vector<ReferencePiece>& pieces)
{
    for (const auto& piece : pieces)
    {
        attribute_text(node, name, piece.literal, kAttributeStyle);
        if (!piece.reference)
            continue;
        part_.has_references = true;
        program_.references.push_back(*piece.reference);
        add(OpKind::reference, static_cast<std::uint32_t>(program_.references.size() - 1));
    }
}

void PartCompiler::language(Node node)
{
    std::string own;
    for (const auto name : kLanguageAttributes)
        if (const auto attribute = node.attribute(std::string(name).c_str()))
        {
            ((own += ' ') += name) += "=\"";
            append_xml_attribute(own, attribute.value());
            own += '"';
        }
    part_.has_language = true;
    const auto offset = aside(own);
    add(OpKind::language, offset, static_cast<std::uint32_t>(own.size()));
}
} // namespace planerka::odf
