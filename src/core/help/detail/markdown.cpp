// SPDX-License-Identifier: MPL-2.0
#include "help/detail/markdown.hpp"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <cmark.h>
#include <cstdlib>
#include <memory>
#include <regex>

namespace planerka::help
{
namespace
{
const std::regex kHeading("<h([1-6])(?: id=\"([^\"]*)\")?>(.*?)</h[1-6]>");

struct Free
{
    void operator()(char* text) const { std::free(text); }
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};

std::string taken(char* text)
{
    return std::unique_ptr<char, Free>(text).get();
}

/// "## Files {#files}" becomes "## FILES": sections of a manual page are called in capitals.
std::string as_manual_heading(const std::string& title)
{
    std::string capitals;
    icu::UnicodeString::fromUTF8(title).toUpper(icu::Locale::getRoot()).toUTF8String(capitals);
    return capitals;
}

std::string without_ids(std::string_view markdown)
{
    static const std::regex heading("^(#+) (.*?)( \\{#[a-z-]+\\})?$");
    std::string result;
    for (std::size_t at = 0; at < markdown.size();)
    {
        const auto end = std::min(markdown.find('\n', at), markdown.size());
        const std::string line(markdown.substr(at, end - at));
        std::smatch found;
        if (!std::regex_match(line, found, heading))
            result += line;
        else if (found.length(1) == 2)
            result += "# " + as_manual_heading(found.str(2));
        else
            result += "## " + found.str(2);
        result += '\n';
        at = end + 1;
    }
    return result;
}
} // namespace

std::string html_of_markdown(std::string_view markdown)
{
    static const std::regex id("<h([1-6])>(.*?) \\{#([a-z-]+)\\}</h[1-6]>");
    const auto html = taken(cmark_markdown_to_html(markdown.data(), markdown.size(), CMARK_OPT_UNSAFE));
    return std::regex_replace(html, id, "<h$1 id=\"$3\">$2</h$1>");
}

std::string roff_of_markdown(std::string_view markdown)
{
    const auto plain = without_ids(markdown);
    const std::unique_ptr<cmark_node, Free> document(
        cmark_parse_document(plain.data(), plain.size(), CMARK_OPT_DEFAULT));
    return taken(cmark_render_man(document.get(), CMARK_OPT_DEFAULT, 0));
}

std::vector<Heading> headings_in(std::string_view html)
{
    std::vector<Heading> headings;
    using Found = std::regex_iterator<std::string_view::const_iterator>;
    for (Found found(html.begin(), html.end(), kHeading), end; found != end; ++found)
        headings.push_back({std::stoi(found->str(1)), found->str(2), found->str(3)});
    return headings;
}

std::string filled(std::string html, const std::function<std::string(std::string_view name)>& made)
{
    constexpr std::string_view kBegin = "<!-- ";
    constexpr std::string_view kEnd = " -->";
    for (std::size_t at = 0; (at = html.find(kBegin, at)) != std::string::npos;)
    {
        const auto end = html.find(kEnd, at);
        if (end == std::string::npos)
            break;
        const auto text = made(html.substr(at + kBegin.size(), end - at - kBegin.size()));
        html.replace(at, end + kEnd.size() - at, text);
        at += text.size();
    }
    return html;
}
} // namespace planerka::help
