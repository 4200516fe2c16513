// SPDX-License-Identifier: MPL-2.0
/// planerka_make_help TEXTS DATA VERSION en|ru FOLDER: makes the pages of the help, FOLDER/pages/LANGUAGE/*.html, and
/// what the manual page says beside the options, FOLDER/manual/LANGUAGE.roff.
#include "base/file.hpp"
#include "help/pages.hpp"
#include "text/messages.hpp"

#include <iostream>
#include <string>

namespace
{
using namespace planerka;
namespace fs = std::filesystem;

/// A meeting in the language, with what it costs.
constexpr std::string_view example_in(Language language)
{
    return language == Language::ru ? "product-training.json" : "pipeline-review.json";
}

Result<void> make(const fs::path& texts, const fs::path& data, const std::string& version, Language language,
                  const fs::path& folder)
{
    const auto pages = folder / "pages" / code_of(language);
    std::error_code error;
    fs::create_directories(pages, error);
    fs::create_directories(folder / "manual", error);
    PLANERKA_TRY(const auto planner, app::Planner::open(data));
    const help::Sources sources{texts, data / "examples" / example_in(language), version};
    PLANERKA_TRY(const auto made, help::make_pages(sources, planner, language));
    for (const auto& page : made)
        PLANERKA_CHECK(write_file(pages / (std::string(page.id) + ".html"), page.html));
    PLANERKA_TRY(const auto manual, help::manual_sections(texts, language));
    return write_file(folder / "manual" / (std::string(code_of(language)) + ".roff"), manual);
}
} // namespace

int main(int count, char** arguments)
{
    const auto language = count == 6 ? language_of(arguments[4]) : std::nullopt;
    if (!language)
    {
        std::cerr << "usage: planerka_make_help TEXTS DATA VERSION en|ru FOLDER\n";
        return 2;
    }
    if (const auto done = make(arguments[1], arguments[2], arguments[3], *language, arguments[5]); !done)
    {
        std::cerr << text::describe(done.error(), Language::en) << "\n";
        return 1;
    }
}
