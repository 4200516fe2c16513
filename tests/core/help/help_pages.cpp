// SPDX-License-Identifier: MPL-2.0
#include "help/help_pages.hpp"

#include <array>
#include <expat.h>

namespace planerka::tests
{
namespace
{
constexpr std::array kOfSkeleton{std::string_view("h1"), std::string_view("h2"), std::string_view("h3"),
                                 std::string_view("ul"), std::string_view("ol"), std::string_view("li"),
                                 std::string_view("dl"), std::string_view("dt"), std::string_view("pre")};

void begin(void* to, const XML_Char* name, const XML_Char** attributes)
{
    auto& page = *static_cast<HelpPage*>(to);
    page.elements.insert(name);
    std::string id;
    for (; *attributes; attributes += 2)
    {
        const std::string_view attribute = attributes[0];
        if (attribute == "id")
        {
            id = attributes[1];
            if (!page.ids.insert(id).second)
                page.twice.insert(id);
        }
        else if (attribute == "href")
            page.links.emplace_back(attributes[1]);
        else if (attribute == "src" || attribute == "data" || attribute.starts_with("on"))
            page.sources.emplace(attribute);
    }
    for (const auto each : kOfSkeleton)
        if (each == name)
            page.skeleton.push_back(id.empty() ? name : name + ('#' + id));
}

void text(void* to, const XML_Char* letters, int count)
{
    static_cast<HelpPage*>(to)->text.append(letters, static_cast<std::size_t>(count));
}

HelpPage read(const std::string& html)
{
    HelpPage page{.html = html};
    const auto parser = XML_ParserCreate("UTF-8");
    XML_SetUserData(parser, &page);
    XML_SetElementHandler(parser, begin, nullptr);
    XML_SetCharacterDataHandler(parser, text);
    if (XML_Parse(parser, html.data(), static_cast<int>(html.size()), XML_TRUE) != XML_STATUS_OK)
        page.problem = "line " + std::to_string(XML_GetCurrentLineNumber(parser)) + ": " +
                       XML_ErrorString(XML_GetErrorCode(parser));
    XML_ParserFree(parser);
    return page;
}

std::map<std::string_view, HelpPage> pages_in(Language language)
{
    const help::Sources sources{PLANERKA_TEST_DATA "/../../src/help",
                                PLANERKA_DATA "/examples/" +
                                    std::string(language == Language::ru ? "product-training" : "pipeline-review") +
                                    ".json",
                                "1.2.3"};
    const auto planner = app::Planner::open(PLANERKA_DATA).value();
    const auto made = help::make_pages(sources, planner, language).value();
    std::map<std::string_view, HelpPage> pages;
    for (const auto& page : made)
        pages.emplace(page.id, read(page.html));
    return pages;
}
} // namespace

const std::map<std::string_view, HelpPage>& help_pages(Language language)
{
    static const auto english = pages_in(Language::en);
    static const auto russian = pages_in(Language::ru);
    return language == Language::ru ? russian : english;
}

const HelpPage& help_page(std::string_view id, Language language)
{
    return help_pages(language).at(id);
}
} // namespace planerka::tests
