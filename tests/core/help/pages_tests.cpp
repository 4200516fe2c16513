// SPDX-License-Identifier: MPL-2.0
#include "help/help_pages.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace
{
using namespace planerka;
using tests::help_page;
using tests::help_pages;
} // namespace

BOOST_AUTO_TEST_SUITE(pages_tests)

BOOST_AUTO_TEST_CASE(every_page_is_well_formed_and_loads_nothing)
{
    for (const auto language : kLanguages)
        for (const auto& [id, page] : help_pages(language))
            BOOST_TEST_CONTEXT(code_of(language) << '/' << id)
            {
                BOOST_TEST(page.problem == "");
                BOOST_TEST(page.html.starts_with("<!DOCTYPE html>"));
                BOOST_TEST(page.sources.empty());
                for (const auto* const element : {"script", "link", "img", "iframe", "object"})
                    BOOST_TEST(!page.elements.contains(element), element);
                BOOST_TEST(page.html.find("url(") == std::string::npos);
                BOOST_TEST(page.text.find("1.2.3") != std::string::npos);
            }
}

BOOST_AUTO_TEST_CASE(nothing_is_left_to_be_filled_in)
{
    for (const auto language : kLanguages)
        for (const auto& [id, page] : help_pages(language))
            BOOST_TEST_CONTEXT(code_of(language) << '/' << id)
            {
                BOOST_TEST(page.html.find("<!-- ") == std::string::npos);
                BOOST_TEST(page.html.find("{#") ==
                           (id == "templates" ? page.html.find("{{#items}}") + 1 : std::string::npos));
                for (const auto* const pattern :
                     {", plural,", ", select,", "help.figure.", "help.advice.", "cost.figure.", "check.V"})
                    BOOST_TEST(page.text.find(pattern) == std::string::npos, pattern);
            }
}

BOOST_AUTO_TEST_CASE(every_link_leads_somewhere)
{
    for (const auto language : kLanguages)
        for (const auto& [id, page] : help_pages(language))
            for (const auto& link : page.links)
            {
                auto target = link;
                auto target_language = language;
                for (const auto each : kLanguages)
                    if (const auto folder = "../" + std::string(code_of(each)) + '/'; target.starts_with(folder))
                    {
                        target_language = each;
                        target.erase(0, folder.size());
                    }
                const auto hash = target.find('#');
                const auto file = target.substr(0, hash);
                const auto anchor = hash == std::string::npos ? std::string() : target.substr(hash + 1);
                const auto name = file.empty() ? std::string(id) : file.substr(0, file.find(".html"));
                const auto& pages = help_pages(target_language);
                const auto found = pages.find(name);
                BOOST_TEST_REQUIRE((found != pages.end()), code_of(language) << '/' << id << ": " << link);
                BOOST_TEST((anchor.empty() || found->second.ids.contains(anchor)), code_of(language)
                                                                                       << '/' << id << ": " << link);
            }
}

BOOST_AUTO_TEST_CASE(both_languages_have_the_same_pages_headings_lists_and_anchors)
{
    for (const auto id : help::kPages)
        BOOST_TEST_CONTEXT(id)
        {
            const auto& english = help_page(id, Language::en);
            const auto& russian = help_page(id, Language::ru);
            BOOST_TEST(english.ids == russian.ids, boost::test_tools::per_element());
            BOOST_TEST(english.skeleton == russian.skeleton, boost::test_tools::per_element());
        }
}

BOOST_AUTO_TEST_CASE(an_anchor_stands_on_its_page_once)
{
    for (const auto language : kLanguages)
        for (const auto& [id, page] : help_pages(language))
            for (const auto& twice : page.twice)
                BOOST_ERROR(code_of(language) << '/' << id << " has " << twice << " more than once");
}

BOOST_AUTO_TEST_CASE(every_page_leads_to_all_others_and_to_itself_in_the_other_language)
{
    for (const auto language : kLanguages)
        for (const auto& [id, page] : help_pages(language))
        {
            for (const auto other : help::kPages)
                BOOST_TEST(std::ranges::count(page.links, std::string(other) + ".html") >= 1, id << " to " << other);
            const auto same = "../" + std::string(language == Language::ru ? "en" : "ru") + '/' + std::string(id);
            BOOST_TEST(std::ranges::count(page.links, same + ".html") == 1, id);
        }
}

BOOST_AUTO_TEST_CASE(the_first_page_says_what_a_sales_meeting_is_and_dates_its_survey)
{
    const auto& english = help_page("start", Language::en).text;
    BOOST_TEST(english.find("meeting or forum") != std::string::npos);
    BOOST_TEST(english.find("sales department") != std::string::npos);
    for (const auto* const part : {"Lifesize", "2019", "78%", "1,300", "could not confirm"})
        BOOST_TEST(english.find(part) != std::string::npos, part);
    const auto& russian = help_page("start", Language::ru).text;
    for (const auto* const part : {"совещание или форум", "отдел продаж", "Lifesize", "2019", "78", "подтвердить"})
        BOOST_TEST(russian.find(part) != std::string::npos, part);
    // A survey is for these pages alone.
    for (const auto id : help::kPages)
        BOOST_TEST((id == "start" || help_page(id, Language::en).text.find("Lifesize") == std::string::npos), id);
}

BOOST_AUTO_TEST_CASE(the_glossary_has_the_words_of_the_field)
{
    const auto& english = help_page("glossary", Language::en).html;
    for (const auto* const term :
         {"sale", "shortcoming, gap", "manufacturing, manufacturer", "customer, client", "financial institution",
          "financial planner", "investment product", "video conferencing", "productivity", "marketing"})
        BOOST_TEST(english.find("<strong>" + std::string(term) + "</strong>") != std::string::npos, term);
    const auto& russian = help_page("glossary", Language::ru).html;
    for (const auto* const term :
         {"продажа", "недостаток", "производство, производитель", "клиент, покупатель", "финансовая организация",
          "финансовый советник", "инвестиционный продукт", "видеоконференция", "производительность", "маркетинг"})
        BOOST_TEST(russian.find("<strong>" + std::string(term) + "</strong>") != std::string::npos, term);
}

BOOST_AUTO_TEST_CASE(the_manual_page_says_the_same_of_files_and_templates)
{
    for (const auto language : kLanguages)
    {
        const auto manual = help::manual_sections(PLANERKA_TEST_DATA "/../../src/help", language).value();
        BOOST_TEST(std::ranges::count(manual, '\n') > 20);
        BOOST_TEST(manual.starts_with(".SH\n"));
        for (const auto* const part : {"NAME.private.json", "quotaCarriers", "{{title}}", "0600"})
            BOOST_TEST(manual.find(part) != std::string::npos, part);
        BOOST_TEST(manual.find("{#") == manual.find("{{#items}}") + 1);
    }
    const auto english = help::manual_sections(PLANERKA_TEST_DATA "/../../src/help", Language::en).value();
    BOOST_TEST(english.find("RATE CARD") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
