// SPDX-License-Identifier: MPL-2.0
#include "ical/writer.hpp"

#include "base/utf8.hpp"
#include "ical/values.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
constexpr std::size_t kMostOctets = 75;
}

void CalendarWriter::folded(std::string_view line)
{
    auto room = kMostOctets;
    while (line.size() > room)
    {
        auto end = utf8::beginning(line, room).size();
        if (end == 0)
            end = room; // no UTF-8 at all
        out_.append(line.substr(0, end)).append("\r\n ");
        line.remove_prefix(end);
        room = kMostOctets - 1; // the blank counts
    }
    out_.append(line).append("\r\n");
}

void CalendarWriter::line(std::string_view name, std::string_view value)
{
    std::string whole(name);
    whole.append(":").append(value);
    std::erase_if(whole, [](char c) { return (static_cast<unsigned char>(c) < ' ' && c != '\t') || c == 0x7F; });
    folded(whole);
}

void CalendarWriter::text(std::string_view name, std::string_view value)
{
    if (!value.empty())
        line(name, escape_text(value));
}

void CalendarWriter::lines(std::string_view lines)
{
    while (!lines.empty())
    {
        const auto end = std::min(lines.find('\n'), lines.size());
        folded(lines.substr(0, end));
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
}

std::string quoted_parameter(std::string_view value)
{
    std::string text = "\"";
    for (const char c : value)
        if (c == '"')
            text += "^'";
        else if (c == '^')
            text += "^^";
        else if (c == '\n')
            text += "^n";
        else
            text += c;
    return text + '"';
}
} // namespace planerka
