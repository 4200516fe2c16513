// SPDX-License-Identifier: MPL-2.0
#include "support/document_text.hxx"
#include "support/examples.hxx"

#include <com/sun/star/frame/DocumentTemplates.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <rtl/uri.hxx>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>

using namespace planerka;
using namespace planerka::office_tests;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(templates_tests)

namespace
{
std::string last_part(const OUString& url)
{
    return uno::to_utf8(
        rtl::Uri::decode(url.copy(url.lastIndexOf('/') + 1), rtl_UriDecodeWithCharset, RTL_TEXTENCODING_UTF8));
}

/// The templates under a name in File ▸ New ▸ Templates.
std::vector<std::string> templates_in(const Office& office, const std::string& category)
{
    const auto templates = css::frame::DocumentTemplates::create(office.context());
    templates->update();
    const auto root = templates->getContent()->getIdentifier()->getContentIdentifier();
    const auto files = css::ucb::SimpleFileAccess::create(office.context());
    std::vector<std::string> titles;
    for (const auto& group : files->getFolderContents(root, true))
        if (last_part(group) == category)
            for (const auto& file : files->getFolderContents(group, true))
                titles.push_back(last_part(file));
    return titles;
}

void check_templates(const char* language, const std::string& category, std::initializer_list<const char*> expected)
{
    const Office office({language});
    const auto titles = templates_in(office, category);
    for (const auto* title : expected)
        BOOST_TEST((std::ranges::find(titles, title) != titles.end()), category << " has no " << title);
    BOOST_TEST(titles.size() == expected.size());
}
} // namespace

BOOST_AUTO_TEST_CASE(a_template_opens_ready_to_go_on_with_and_remembers_nobody_s_meeting)
{
    const Office office;
    int count = 0;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(PLANERKA_STAGE) / "templates"))
    {
        if (!entry.path().extension().string().starts_with(".ot"))
            continue;
        BOOST_TEST_CONTEXT(entry.path())
        {
            const auto document = office.load(entry.path());
            const Closing closing(document);
            const auto text = text_of(document);
            const auto has_fields = entry.path().stem().string().ends_with(")");
            BOOST_TEST((text.find("{{") != std::string::npos) == has_fields, text);
            if (!has_fields)
                for (const auto* error : {"Err:", "#DIV", "#VALUE", "#NAME", "#ЗНАЧ", "#ИМЯ", "#ДЕЛ"})
                    BOOST_TEST(text.find(error) == std::string::npos, text);
            BOOST_TEST(document->getURL().isEmpty());
            BOOST_TEST(planner_of(office)->meetingOf(document).isEmpty());
            ++count;
        }
    }
    BOOST_TEST(count == 16);
}

BOOST_AUTO_TEST_CASE(an_english_office_offers_english_templates)
{
    check_templates("en-US", "Sales meetings",
                    {"Agenda", "Minutes", "Cost sheet", "Client presentation", "Agenda (layout with fields)",
                     "Minutes (layout with fields)", "Cost sheet (layout with fields)",
                     "Client presentation (layout with fields)"});
}

BOOST_AUTO_TEST_CASE(a_russian_office_offers_russian_templates)
{
    check_templates("ru", "Совещания по продажам",
                    {"Повестка", "Протокол", "Смета затрат", "Презентация для клиента", "Повестка (макет с полями)",
                     "Протокол (макет с полями)", "Смета затрат (макет с полями)",
                     "Презентация для клиента (макет с полями)"});
}

BOOST_AUTO_TEST_SUITE_END()
