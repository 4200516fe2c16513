// SPDX-License-Identifier: MPL-2.0
#include "base/file.hpp"
#include "bridge/paths.hxx"
#include "help/pages.hpp"
#include "support/browser.hxx"
#include "support/desk.hxx"

#include <boost/test/unit_test.hpp>

#include <filesystem>

using namespace planerka;
using namespace planerka::office_tests;
namespace fs = std::filesystem;

namespace
{
struct HelpDesk
{
    explicit HelpDesk(const char* language) : office({.language = language, .environment = browser.environment()}) {}

    Browser browser{};
    Office office;
    Desk desk{office};
};

std::string title_of(const fs::path& page)
{
    const auto html = read_file(page).value();
    const auto begin = html.find("<title>") + 7;
    return html.substr(begin, html.find("</title>") - begin);
}

/// Each page, and the same by its URL from the menu.
void every_page_is_there(const Desk& desk, Language language)
{
    for (const auto page : help::kPages)
        BOOST_TEST_CONTEXT(page)
        {
            const auto url = desk.answer(("org.planerka:help?page=" + std::string(page)).c_str());
            const auto file = uno::to_path(uno::to_ou(url));
            BOOST_TEST(fs::is_regular_file(file), url);
            BOOST_TEST(file.parent_path().filename() == code_of(language));
            BOOST_TEST(file.stem() == page);
        }
    BOOST_TEST(desk.answer("org.planerka:help") == desk.answer("org.planerka:help?page=start"));
}
} // namespace

BOOST_AUTO_TEST_SUITE(help_tests)

BOOST_AUTO_TEST_CASE(every_page_opens_in_the_browser_in_english)
{
    const HelpDesk with_browser("en-US");
    const auto& [browser, office, desk] = with_browser;
    every_page_is_there(desk, Language::en);

    BOOST_TEST(desk.run_aloud("org.planerka:help") == "");
    BOOST_TEST(title_of(browser.opened()) == "Sales meetings – Planerka");
    BOOST_TEST(desk.run_aloud("org.planerka:help?page=keys") == "");
    BOOST_TEST(title_of(browser.opened()) == "Keys – Planerka");

    // What opens files drops the place on a page, so another page leads there.
    BOOST_TEST(desk.run_aloud("org.planerka:help?page=fields&at=agenda.ownerId") == "");
    const auto way = read_file(browser.opened()).value();
    BOOST_TEST(way.find("/help/en/fields.html#agenda.ownerId\"") != std::string::npos, way);

    // Nothing but names of pages and places.
    for (const auto* const page : {"none", "../../description", "", "en/start"})
        BOOST_TEST(desk.run(("org.planerka:help?page=" + std::string(page)).c_str()).find("has no page") !=
                       std::string::npos,
                   page);
    BOOST_TEST(desk.run_aloud("org.planerka:help?page=fields&at=\"><script>") == "");
    BOOST_TEST(read_file(browser.opened()).value().find("<script") == std::string::npos);

    // Without a browser one is told where the page is.
    browser.remove();
    const auto problem = desk.run_aloud("org.planerka:help?page=plan&at=agenda");
    BOOST_TEST(problem.find("browser") != std::string::npos, problem);
    BOOST_TEST(fs::is_regular_file(problem.substr(problem.find('/'))), problem);
}

BOOST_AUTO_TEST_CASE(every_page_opens_in_the_browser_in_russian)
{
    const HelpDesk with_browser("ru");
    const auto& [browser, office, desk] = with_browser;
    every_page_is_there(desk, Language::ru);
    BOOST_TEST(desk.run_aloud("org.planerka:help?page=close&at=minutes") == "");
    BOOST_TEST(read_file(browser.opened()).value().find("/help/ru/close.html#minutes\"") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
