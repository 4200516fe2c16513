// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/xml.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace planerka::odf
{
namespace
{
constexpr int kDeepest =
    256; // elements in elements; nothing an office writes comes near, and recursion stays within the stack

constexpr std::array<std::string_view, 7> kInlineText{"text:span", "text:a",         "text:meta",     "text:meta-field",
                                                      "text:ruby", "text:ruby-base", "text:ruby-text"};

constexpr int kMostAttributes = 256; // of one element: an office's root has forty, a style fewer

bool is_text(pugi::xml_node node)
{
    return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

bool has_too_many_attributes(pugi::xml_node node)
{
    int count = 0;
    for (auto attribute = node.first_attribute(); attribute; attribute = attribute.next_attribute())
        if (++count > kMostAttributes)
            return true;
    return false;
}

bool is_too_deep(pugi::xml_node root)
{
    int depth = 0;
    for (auto node = root; node;)
    {
        if (has_too_many_attributes(node))
            return true;
        if (auto child = node.first_child())
        {
            if (++depth > kDeepest)
                return true;
            node = child;
            continue;
        }
        while (node && node != root && !node.next_sibling())
        {
            node = node.parent();
            --depth;
        }
        node = node == root ? pugi::xml_node() : node.next_sibling();
    }
    return false;
}

bool holds_text(pugi::xml_node element)
{
    const std::string_view name = element.name();
    return name == "text:p" || name == "text:h" || is_inline_text(name);
}

/// Drops blank text between elements, but not in paragraphs, where a space is a space.
void drop_layout(pugi::xml_node element)
{
    bool keep =
        holds_text(element) || !element.find_child([](auto child) { return child.type() == pugi::node_element; });
    for (const auto child : element.children())
        keep = keep || (is_text(child) && !is_blank(child.value()));
    for (auto child = element.first_child(); child;)
    {
        const auto next = child.next_sibling();
        if (child.type() == pugi::node_element)
            drop_layout(child);
        else if (!keep && is_text(child))
            element.remove_child(child);
        child = next;
    }
}

struct StringWriter final : pugi::xml_writer
{
    std::string text{};
    void write(const void* data, std::size_t size) override { text.append(static_cast<const char*>(data), size); }
};
} // namespace

bool is_inline_text(std::string_view element)
{
    return std::find(kInlineText.begin(), kInlineText.end(), element) != kInlineText.end();
}

bool is_blank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == text.npos;
}

std::size_t markup_in(std::string_view xml)
{
    return static_cast<std::size_t>(std::count_if(xml.begin(), xml.end(), [](char c) { return c == '<' || c == '='; }));
}

Result<void> parse_xml(pugi::xml_document& document, std::string_view bytes, std::string_view part)
{
    if (markup_in(bytes) > kMostMarkup)
        return Error{"odf.too_complex", {}, std::string(part)};
    const auto outcome = document.load_buffer(bytes.data(), bytes.size(),
                                              pugi::parse_cdata | pugi::parse_escapes | pugi::parse_wconv_attribute |
                                                  pugi::parse_eol | pugi::parse_ws_pcdata | pugi::parse_doctype);
    // A DOCTYPE with declarations of its own can make a small file huge; a mere name is what OpenOffice.org 1 wrote.
    for (const auto child : document.children())
        if (child.type() == pugi::node_doctype && std::string_view(child.value()).find('[') != std::string_view::npos)
            return Error{"odf.entities", {}, std::string(part)};
    if (!outcome || !document.document_element())
        return Error{"odf.damaged", {}, std::string(part)};
    if (is_too_deep(document))
        return Error{"odf.too_deep", {}, std::string(part)};
    for (auto child = document.first_child(); child;)
    {
        const auto next = child.next_sibling();
        if (child.type() != pugi::node_element)
            document.remove_child(child);
        child = next;
    }
    drop_layout(document.document_element());
    return success();
}

std::string to_xml(const pugi::xml_document& document)
{
    StringWriter writer;
    writer.text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    document.save(writer, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
    return std::move(writer.text);
}

bool is_sheet(pugi::xml_node node)
{
    return is(node, "table:table") && is(node.parent(), "office:spreadsheet");
}
} // namespace planerka::odf
