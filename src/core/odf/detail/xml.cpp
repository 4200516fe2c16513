// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/xml.hpp"

#include "odf/detail/elements.hpp"

#include <algorithm>

namespace planerka::odf
{
namespace
{
// An office writes far less than either, and our recursion over the elements stays within the stack.
constexpr int kDeepest = 256;        // elements in elements
constexpr int kMostAttributes = 256; // of one element

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

/// Drops blank text between elements, but not in paragraphs, where a space is printed.
void drop_layout(pugi::xml_node element)
{
    bool has_elements = false, has_blanks = false, has_words = false;
    for (auto child = element.first_child(); child; child = child.next_sibling())
        if (child.type() == pugi::node_element)
        {
            has_elements = true;
            drop_layout(child);
        }
        else if (is_text(child))
            (is_blank(child.value()) ? has_blanks : has_words) = true;
    if (!has_blanks || !has_elements || has_words || is_paragraph(element) || is_inline_text(element.name()))
        return;
    for (auto child = element.first_child(); child;)
    {
        const auto next = child.next_sibling();
        if (is_text(child))
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

std::size_t markup_in(std::string_view xml)
{
    return static_cast<std::size_t>(std::count_if(xml.begin(), xml.end(), [](char c) { return c == '<' || c == '='; }));
}

Result<void> parse_xml(pugi::xml_document& document, std::string_view bytes, std::string_view part)
{
    if (bytes.size() > kMostMarkup && markup_in(bytes) > kMostMarkup)
        return Error{"odf.too_complex", {}, std::string(part)};
    const auto outcome = document.load_buffer(bytes.data(), bytes.size(),
                                              pugi::parse_cdata | pugi::parse_escapes | pugi::parse_wconv_attribute |
                                                  pugi::parse_eol | pugi::parse_ws_pcdata | pugi::parse_doctype);
    // Entities that a DOCTYPE declares can make a small file huge. A DOCTYPE without declarations does no harm, and
    // OpenOffice.org 1 wrote it.
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
} // namespace planerka::odf
