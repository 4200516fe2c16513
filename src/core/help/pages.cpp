// SPDX-License-Identifier: MPL-2.0
#include "help/pages.hpp"

#include "base/file.hpp"
#include "help/detail/fields_part.hpp"
#include "help/detail/figures_part.hpp"
#include "help/detail/frame.hpp"
#include "help/detail/markdown.hpp"
#include "help/detail/purposes_part.hpp"
#include "help/detail/rules_part.hpp"
#include "help/detail/template_names_part.hpp"
#include "meeting/meeting_file.hpp"

#include <map>

namespace planerka::help
{
namespace
{
/// Texts that the manual page has as well, in its order.
constexpr std::array<std::string_view, 4> kParts{"files", "rates", "tags", "readers"};

Result<std::string> text_of(const std::filesystem::path& texts, std::string_view folder, std::string_view name,
                            Language language)
{
    return read_file(texts / folder / code_of(language) / (std::string(name) + ".md"));
}

/// By the names that the texts ask for them by.
Result<std::map<std::string, std::string, std::less<>>> made_parts(const std::filesystem::path& texts,
                                                                   const Ground& ground)
{
    std::map<std::string, std::string, std::less<>> parts{{"purposes", purposes_part(ground)},
                                                          {"fields", fields_part(ground)},
                                                          {"check-rules", check_rules_part(ground)},
                                                          {"advice-rules", advice_rules_part(ground)},
                                                          {"template-names", template_names_part(ground)}};
    PLANERKA_TRY(parts["figures"], figures_part(ground));
    for (const auto name : kParts)
    {
        PLANERKA_TRY(const auto markdown, text_of(texts, "parts", name, ground.language));
        parts.emplace(name, html_of_markdown(markdown));
    }
    return parts;
}
} // namespace

Result<std::vector<Page>> make_pages(const Sources& sources, const app::Planner& planner, Language language)
{
    PLANERKA_TRY(const auto blueprints, planner.blueprints());
    PLANERKA_TRY(const auto example, load_meeting(sources.example));
    PLANERKA_TRY(const auto parts, made_parts(sources.texts, {language, blueprints, example}));

    std::vector<Page> pages;
    std::vector<Title> titles;
    std::string unknown;
    for (const auto id : kPages)
    {
        PLANERKA_TRY(const auto markdown, text_of(sources.texts, "pages", id, language));
        auto body = filled(html_of_markdown(markdown),
                           [&](std::string_view name) -> std::string
                           {
                               const auto found = parts.find(name);
                               if (found != parts.end())
                                   return found->second;
                               unknown = name;
                               return {};
                           });
        const auto headings = headings_in(body);
        titles.push_back({id, headings.empty() ? std::string(id) : headings.front().html});
        pages.push_back({id, std::move(body)});
    }
    if (!unknown.empty())
        return Error{"help.unknown_part", {{"name", unknown}}};
    for (auto& page : pages)
        page.html = framed(page.id, page.html, titles, language, sources.version);
    return pages;
}

Result<std::string> manual_sections(const std::filesystem::path& texts, Language language)
{
    std::string sections;
    for (const auto name : kParts)
    {
        PLANERKA_TRY(const auto markdown, text_of(texts, "parts", name, language));
        sections += roff_of_markdown(markdown);
    }
    return sections;
}
} // namespace planerka::help
