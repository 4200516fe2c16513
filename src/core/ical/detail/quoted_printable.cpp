// SPDX-License-Identifier: MPL-2.0
#include "ical/detail/quoted_printable.hpp"

#include "base/hex_escapes.hpp"
#include "base/letters.hpp"
#include "ical/detail/encoding.hpp"
#include "ical/lines.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
constexpr std::size_t kLongestHead = 1'000; ///< bytes of name and parameters; a line with more is none of vCalendar's
constexpr std::string_view kEncoding = "quoted-printable";

/// The decoded value in one line.
std::string in_one_line(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i)
    {
        if (bytes[i] == '\r' && bytes.substr(i + 1).starts_with('\n'))
            continue;
        if (bytes[i] == '\r' || bytes[i] == '\n')
            text += "\\n";
        else
            text += bytes[i];
    }
    return text;
}

std::string line_decoded(std::string_view line)
{
    const auto property = parse_content_line(line, 0);
    if (!property)
        return std::string(line);
    auto value = hex_escapes_decoded(property->value, '=');
    const auto charset = parameter(*property, "CHARSET");
    if (!charset.empty() && lowered(charset) != "utf-8")
        if (auto text = converted(value, charset.c_str()); !text.empty())
            value = std::move(text);
    return std::string(line.substr(0, line.size() - property->value.size())) + in_one_line(value);
}
} // namespace

bool is_quoted_printable(std::string_view line)
{
    const auto head = line.substr(0, std::min(line.substr(0, kLongestHead).find(':'), line.size()));
    return head.size() <= kLongestHead && head.size() < line.size() &&
           lowered(head).find(kEncoding) != std::string::npos;
}

std::string with_quoted_printable_decoded(std::string lines)
{
    // Nearly no calendar has any; these spellings are all that programs use.
    if (lines.find("QUOTED-PRINTABLE") == std::string::npos && lines.find("quoted-printable") == std::string::npos &&
        lines.find("Quoted-Printable") == std::string::npos)
        return lines;
    std::string result;
    result.reserve(lines.size());
    for (std::size_t at = 0; at < lines.size();)
    {
        const auto end = std::min(lines.find('\n', at), lines.size());
        const auto line = std::string_view(lines).substr(at, end - at);
        result.append(is_quoted_printable(line) ? line_decoded(line) : std::string(line)).push_back('\n');
        at = end + 1;
    }
    return result;
}
} // namespace planerka
