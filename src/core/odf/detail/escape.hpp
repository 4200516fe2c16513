// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace planerka::odf
{
/// Where in a formula a value stands, so that it stays a value there.
enum class InFormula
{
    no,
    text,    ///< between "…"
    name,    ///< between '…', as the name of a sheet
    operand, ///< by itself
};

/// How the white space of a value is written where XML would lose it.
struct TextStyle
{
    std::string line_break{"\n"};
    std::string tab{"\t"};
    bool spaces = false; ///< runs of spaces, and spaces at the ends, become text:s
    bool escape = true;  ///< false: the value is written as it is, into text that is escaped later
    InFormula in_formula = InFormula::no;
};

/// Appends UTF-8 text as character data of XML, or as the value of an attribute. Drops characters that XML 1.0 does not
/// allow; a byte that is no UTF-8 becomes U+FFFD.
void append_xml(std::string& out, std::string_view text, const TextStyle& style);

/// The same with white space kept as it is: for text that was read from XML.
void append_xml(std::string& out, std::string_view text);
void append_xml_attribute(std::string& out, std::string_view text);

/// Appends ` name="value"`, with the value escaped.
void append_attribute(std::string& out, std::string_view name, std::string_view value);

/// Appends text with & < > " escaped, as the Mustache specification has it.
void append_html(std::string& out, std::string_view text);
} // namespace planerka::odf
