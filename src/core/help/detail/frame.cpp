// SPDX-License-Identifier: MPL-2.0
#include "help/detail/frame.hpp"

#include "help/detail/html.hpp"
#include "help/detail/markdown.hpp"
#include "text/messages.hpp"

#include <algorithm>

namespace planerka::help
{
namespace
{
constexpr std::size_t kManyHeadings = 5;

/// One family, four sizes, one accent. Nothing is loaded from anywhere.
constexpr std::string_view kStyles = R"(
:root { color-scheme: light dark; --text: #1f2328; --quiet: #59636e; --line: #d8dee4; --accent: #1b5e7b; --ground: #ffffff; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6e8ea; --quiet: #9aa4ad; --line: #3a4149; --accent: #7fc4e0; --ground: #1c1f22; }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--ground); color: var(--text); overflow-wrap: break-word;
  font: 1rem/1.55 Carlito, Calibri, "Liberation Sans", system-ui, sans-serif; }
a { color: var(--accent); text-underline-offset: 0.15em; }
header, main, footer { max-width: 44rem; margin: 0 auto; padding: 0 1.25rem; }
header nav { padding: 1.25rem 0 1rem; border-bottom: 1px solid var(--line); font-size: 0.875rem; }
header ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
header a { text-decoration: none; }
header a:hover { text-decoration: underline; }
header [aria-current] { color: var(--text); font-weight: bold; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 2rem 0 1rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 0.5rem; }
h3 { font-size: 1rem; margin: 1.75rem 0 0.25rem; }
p, ul, ol, pre, dl { margin: 0.5rem 0 0.75rem; }
ul, ol { padding-left: 1.25rem; }
li { margin: 0.25rem 0; }
dt { font-weight: bold; margin-top: 1rem; }
dt.anchors { margin: 0; }
dd { margin: 0; }
dd p { margin: 0.125rem 0; }
code { font-family: "Liberation Mono", ui-monospace, monospace; font-size: 0.875rem; }
pre { padding: 0.75rem 0 0.75rem 1rem; border-left: 2px solid var(--line); overflow-x: auto; }
.quiet, footer, .contents { font-size: 0.875rem; }
.quiet, footer { color: var(--quiet); }
.contents { columns: 11rem; padding: 0; list-style: none; }
.contents li { margin: 0 0 0.25rem; break-inside: avoid; }
:target { outline: 2px solid var(--accent); outline-offset: 0.25rem; border-radius: 2px; }
footer { margin-top: 3rem; padding-top: 1rem; padding-bottom: 2rem; }
@media print { header, .contents { display: none; } }
)";

std::string navigation(std::string_view id, std::span<const Title> titles, Language language)
{
    auto list = "<header><nav aria-label=\"" + escaped(text::message(language, "help.pages")) + "\"><ul>\n";
    for (const auto& title : titles)
        list += "<li><a href=\"" + std::string(title.id) + ".html\"" +
                (title.id == id ? " aria-current=\"page\"" : "") + '>' + title.text + "</a></li>\n";
    const auto other = language == Language::en ? Language::ru : Language::en;
    const std::string code(code_of(other));
    return list + "<li><a href=\"../" + code + '/' + std::string(id) + ".html\" lang=\"" + code + "\" hreflang=\"" +
           code + "\">" + escaped(text::message(other, "help.language")) + "</a></li>\n</ul></nav></header>\n";
}

/// Before the first heading of the second level, if there are many.
std::string with_contents(const std::string& body, Language language)
{
    auto headings = headings_in(body);
    std::erase_if(headings, [](const Heading& each) { return each.level != 2 || each.id.empty(); });
    if (headings.size() < kManyHeadings)
        return body;
    auto list =
        "<nav aria-label=\"" + escaped(text::message(language, "help.on_this_page")) + "\"><ul class=\"contents\">\n";
    for (const auto& each : headings)
        list += "<li><a href=\"#" + each.id + "\">" + each.html + "</a></li>\n";
    auto result = body;
    return result.insert(std::min(body.find("<h2"), body.size()), list + "</ul></nav>\n");
}
} // namespace

std::string framed(std::string_view id, const std::string& body, std::span<const Title> titles, Language language,
                   std::string_view version)
{
    const auto own = std::ranges::find(titles, id, &Title::id);
    const std::string code(code_of(language));
    return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + code + "\" xml:lang=\"" + code +
           "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>" +
           (own == titles.end() ? std::string() : own->text + " – ") + "Planerka</title>\n<style>" +
           std::string(kStyles) + "</style>\n</head>\n<body>\n" + navigation(id, titles, language) + "<main>\n" +
           with_contents(body, language) + "</main>\n<footer>Planerka " + escaped(version) +
           "</footer>\n</body>\n</html>\n";
}
} // namespace planerka::help
