// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/escape.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace planerka::odf
{
namespace
{
/// Bytes that are written as they are: the printable ones of ASCII but for the space and what is markup.
constexpr auto kPlain = []
{
    std::array<bool, 256> plain{};
    for (std::size_t c = '!'; c < 0x7F; ++c)
        plain[c] = c != '&' && c != '<' && c != '>' && c != '"';
    return plain;
}();

/// A reader of ODF drops spaces at an end of a paragraph and all but the first of a run, unless text:s stands for them.
void append_spaces(std::string& out, std::size_t count, bool at_end)
{
    if (!at_end)
    {
        out += ' ';
        --count;
    }
    if (count == 1)
        out += "<text:s/>";
    else if (count > 1)
        out += "<text:s text:c=\"" + std::to_string(count) + "\"/>";
}

/// How a character that would be markup is written, in XML and HTML alike; empty for all others.
std::string_view entity_of(char c)
{
    switch (c)
    {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    default:
        return {};
    }
}
} // namespace

void append_xml(std::string& out, std::string_view text, const TextStyle& style)
{
    std::size_t i = 0;
    while (i < text.size())
    {
        auto end = i;
        while (end < text.size() && kPlain[static_cast<unsigned char>(text[end])])
            ++end;
        out.append(text, i, end - i);
        i = end;
        if (i == text.size())
            return;

        const char c = text[i];
        if (c == ' ')
        {
            const auto next = std::min(text.find_first_not_of(' ', i), text.size());
            if (style.spaces)
                append_spaces(out, next - i, i == 0 || next == text.size());
            else
                out.append(next - i, ' ');
            i = next;
            continue;
        }
        std::size_t length = 1;
        if (const auto entity = entity_of(c); !entity.empty())
            out += entity;
        else if (c == '\t')
            out += style.tab;
        else if (c == '\n' || c == '\r')
        {
            out += style.line_break;
            length = text.substr(i).starts_with("\r\n") ? 2 : 1;
        }
        else if (static_cast<unsigned char>(c) >= 0x80)
        {
            length = utf8::first_character(text.substr(i));
            const auto sequence = text.substr(i, length);
            if (length == 0)
                out += "\uFFFD", length = 1;
            else if (sequence != "\uFFFE" && sequence != "\uFFFF")
                out += sequence;
        }
        else if (c == 0x7F)
            out += c;
        i += length;
    }
}

void append_xml(std::string& out, std::string_view text)
{
    static const TextStyle as_it_is;
    append_xml(out, text, as_it_is);
}

void append_xml_attribute(std::string& out, std::string_view text)
{
    static const TextStyle in_attribute{"&#10;", "&#9;"};
    append_xml(out, text, in_attribute);
}

void append_attribute(std::string& out, std::string_view name, std::string_view value)
{
    ((out += ' ') += name) += "=\"";
    append_xml_attribute(out, value);
    out += '"';
}

void append_html(std::string& out, std::string_view text)
{
    for (const char c : text)
    {
        if (const auto entity = entity_of(c); !entity.empty())
            out += entity;
        else
            out += c;
    }
}
} // namespace planerka::odf
