// SPDX-License-Identifier: MPL-2.0
#include "help/detail/html.hpp"

namespace planerka::help
{
namespace
{
std::string with_code(std::string_view text)
{
    std::string result;
    bool is_code = false;
    for (std::size_t at = 0; at <= text.size();)
    {
        const auto tick = std::min(text.find('`', at), text.size());
        result += escaped(text.substr(at, tick - at));
        if (tick < text.size() || is_code) // a code that nobody ends ends with the text
            result += is_code ? "</code>" : "<code>";
        is_code = !is_code;
        at = tick + 1;
    }
    return result;
}

std::string id_attribute(std::string_view id)
{
    return id.empty() ? std::string() : " id=\"" + escaped(id) + '"';
}
} // namespace

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text)
        switch (c)
        {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += c;
        }
    return result;
}

std::string entry(std::string_view id, std::string_view title, std::string_view about, std::string_view beside)
{
    auto result = "<dt" + id_attribute(id) + '>' + with_code(title) + "</dt>\n<dd>";
    if (!about.empty())
        result += "<p>" + with_code(about) + "</p>";
    if (!beside.empty())
        result += "<p class=\"quiet\">" + with_code(beside) + "</p>";
    return result + "</dd>\n";
}

std::string heading(int level, std::string_view id, std::string_view title)
{
    const auto tag = 'h' + std::to_string(level);
    return '<' + tag + id_attribute(id) + '>' + with_code(title) + "</" + tag + ">\n";
}

std::string paragraph(std::string_view text)
{
    return "<p>" + with_code(text) + "</p>\n";
}
} // namespace planerka::help
