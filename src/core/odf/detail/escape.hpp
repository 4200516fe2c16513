// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace planerka::odf
{
/// How white space of a value is written where XML would lose it.
struct TextStyle
{
    std::string line_break{"\n"};
    std::string tab{"\t"};
    bool spaces = false; ///< runs of spaces, and spaces at the ends, become text:s
    bool escape = true;  ///< false: written as it is, into what is escaped later
};

/// Appends UTF-8 text as XML character data or attribute value. Drops what XML 1.0 does not allow; bytes that are no
/// UTF-8 become U+FFFD.
void append_xml(std::string& out, std::string_view text, const TextStyle& style);

/// The same with white space kept as it is: for text that comes from XML.
void append_xml(std::string& out, std::string_view text);
void append_xml_attribute(std::string& out, std::string_view text);

/// Appends text with & < > " escaped, as the Mustache specification has it.
void append_html(std::string& out, std::string_view text);
} // namespace planerka::odf
