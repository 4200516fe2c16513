// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/contents_entries.hpp"

#include "odf/detail/elements.hpp"
#include "odf/detail/escape.hpp"

#include <algorithm>
#include <array>

namespace planerka::odf
{
namespace
{
using namespace std::string_view_literals;

constexpr std::array kNoHeading{"text:note"sv, "office:annotation"sv, "text:ruby-text"sv};
constexpr std::array kWhiteSpace{"text:s"sv, "text:tab"sv, "text:line-break"sv};

/// Where the element ends that begins at `open`, which is not empty.
std::size_t end_of(std::string_view xml, std::size_t open, std::string_view name)
{
    std::string close("</");
    (close += name) += '>';
    const auto end = xml.find(close, open);
    return end == xml.npos ? xml.size() : end + close.size();
}
} // namespace

ContentsTable contents_table(pugi::xml_node table)
{
    const auto source = table.child("text:table-of-content-source");
    ContentsTable contents;
    contents.levels = std::clamp(source.attribute("text:outline-level").as_int(10), 0, 10);
    for (const auto entry : source.children("text:table-of-content-entry-template"))
        append_xml_attribute(contents.styles[entry.attribute("text:outline-level").as_int()],
                             entry.attribute("text:style-name").value());
    return contents;
}

Heading heading_in(std::string_view written, int level)
{
    Heading heading{level};
    for (std::size_t at = 0; at < written.size();)
    {
        if (written[at] != '<')
        {
            const auto end = std::min(written.find('<', at), written.size());
            heading.text += written.substr(at, end - at);
            at = end;
            continue;
        }
        const auto end = std::min(written.find('>', at), written.size() - 1) + 1;
        const auto tag = written.substr(at + 1, end - at - 2);
        const auto name = tag.substr(0, tag.find_first_of(" /", 1));
        if (is_one_of(name, kWhiteSpace))
            heading.text += ' ';
        if (name.starts_with("text:bookmark") && heading.bookmark.empty())
            if (const auto begin = tag.find("text:name=\""); begin != tag.npos)
                heading.bookmark = tag.substr(begin + 11, tag.find('"', begin + 11) - begin - 11);
        at = is_one_of(name, kNoHeading) && !tag.ends_with('/') ? end_of(written, end, name) : end;
    }
    return heading;
}

std::string entry_of(const Heading& heading, const ContentsTable& table)
{
    if (heading.level > table.levels || is_blank(heading.text))
        return {};
    std::string entry = "<text:p";
    if (const auto style = table.styles.find(heading.level); style != table.styles.end())
        ((entry += " text:style-name=\"") += style->second) += '"';
    entry += '>';
    if (heading.bookmark.empty())
        return (entry += heading.text) += "</text:p>";
    ((entry += "<text:a xlink:type=\"simple\" xlink:href=\"#") += heading.bookmark) += "\">";
    return (entry += heading.text) += "</text:a></text:p>";
}
} // namespace planerka::odf
