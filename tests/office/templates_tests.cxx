// SPDX-License-Identifier: MPL-2.0
#include "app/planner.hpp"
#include "bridge/paths.hxx"
#include "meeting/meeting_file.hpp"
#include "support/document_text.hxx"
#include "support/examples.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DocumentTemplates.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <rtl/uri.hxx>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <span>
#include <thread>

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

std::span<const Blueprint> purposes()
{
    static const auto planner = app::Planner::open(PLANERKA_DATA).value();
    return planner.blueprints().value();
}

/// What the template of a purpose's agenda is called.
std::string agenda_of(const Blueprint& purpose, Language language)
{
    return purpose.title.in(language) + (language == Language::ru ? " – повестка" : " – agenda");
}

/// Beside an agenda for each purpose.
void check_templates(const char* office_language, Language language, const std::string& category,
                     std::vector<std::string> expected)
{
    const Office office({office_language});
    const auto titles = templates_in(office, category);
    for (const auto& purpose : purposes())
        expected.push_back(agenda_of(purpose, language));
    for (const auto& title : expected)
        BOOST_TEST((std::ranges::find(titles, title) != titles.end()), category << " has no " << title);
    BOOST_TEST(titles.size() == expected.size());
}

/// An office in which templates are opened as a person does.
struct Opened
{
    const Office& office = OneOffice::get();

    std::vector<Model> documents() const
    {
        std::vector<Model> found;
        const auto all = office.desktop()->getComponents()->createEnumeration();
        while (all->hasMoreElements())
            found.emplace_back(all->nextElement(), UNO_QUERY);
        return found;
    }

    std::string remembered_by(const Model& document) const
    {
        return uno::to_utf8(planner_of(office)->meetingOf(document));
    }

    /// The document that the window comes to show; null if none that remembers a meeting comes.
    Model open(const fs::path& file) const
    {
        office.desktop()->loadComponentFromURL(uno::to_url(file), "_blank", 0, {});
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (std::chrono::steady_clock::now() < end)
        {
            try
            {
                for (const auto& document : documents())
                    if (!remembered_by(document).empty())
                        return document;
            }
            catch (const css::uno::Exception&)
            {
                // The template's own document is going.
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        return {};
    }

    /// The meeting that is worked on there, as it is saved.
    Meeting worked_on(const Model& document) const
    {
        const auto file = office.folder() / "worked_on.json";
        fs::remove(file);
        fs::remove(office.folder() / "worked_on.private.json"); // of a cost sheet before
        css::frame::DispatchHelper::create(office.context())
            ->executeDispatch(
                Reference<css::frame::XDispatchProvider>(document->getCurrentController()->getFrame(), UNO_QUERY_THROW),
                "org.planerka:saveMeetingAs", "", 0,
                uno::sequence({uno::property("FileName", uno::to_url(file)), uno::property("Silent", true),
                               uno::property("Replace", true)}));
        return load_meeting(file).value();
    }
};

fs::path installed(const Office& office, const std::string& folder, const std::string& name)
{
    const auto extension =
        css::deployment::PackageInformationProvider::get(office.context())->getPackageLocation("org.planerka");
    return uno::to_path(extension) / "templates" / folder / name;
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
    BOOST_TEST(count == 42);
}

BOOST_AUTO_TEST_CASE(an_english_office_offers_english_templates)
{
    check_templates("en-US", Language::en, "Sales meetings",
                    {"Minutes", "Cost sheet", "Client presentation", "Agenda (layout with fields)",
                     "Minutes (layout with fields)", "Cost sheet (layout with fields)",
                     "Client presentation (layout with fields)"});
}

BOOST_AUTO_TEST_CASE(a_russian_office_offers_russian_templates)
{
    check_templates("ru", Language::ru, "Совещания по продажам",
                    {"Протокол", "Смета затрат", "Презентация для клиента", "Повестка (макет с полями)",
                     "Протокол (макет с полями)", "Смета затрат (макет с полями)",
                     "Презентация для клиента (макет с полями)"});
}

BOOST_AUTO_TEST_SUITE(opened_tests, *boost::unit_test::fixture<OneOffice>())

BOOST_FIXTURE_TEST_CASE(an_agenda_is_that_of_a_new_meeting_of_its_purpose, Opened)
{
    for (const auto& purpose : purposes())
        BOOST_TEST_CONTEXT(purpose.id)
        {
            const auto document = open(installed(office, "common/sales-meetings", purpose.id + ".ott"));
            BOOST_REQUIRE(document.is());
            const Closing closing(document);
            BOOST_TEST(documents().size() == 1u); // the template's own has gone
            const auto meeting = worked_on(document);
            BOOST_TEST(meeting.purpose_id == purpose.id);
            BOOST_TEST(meeting.start()->clock() == "10:00");
            const auto text = text_of(document);
            BOOST_TEST(text.find(meeting.title) != std::string::npos);
            BOOST_TEST(text.find("10:00") != std::string::npos, text);
            BOOST_TEST(text.find("0:00–0:0") == std::string::npos, text);
            // One goes on with it as with any new document.
            BOOST_TEST(document->getURL().isEmpty());
            BOOST_TEST(!Reference<css::util::XModifiable>(document, UNO_QUERY_THROW)->isModified());
        }
}

BOOST_FIXTURE_TEST_CASE(the_other_documents_are_those_of_a_new_meeting, Opened)
{
    for (const auto& [name, kind] : {std::pair("Minutes.ott", "minutes"), std::pair("Cost sheet.ots", "cost"),
                                     std::pair("Client presentation.otp", "deck")})
        BOOST_TEST_CONTEXT(name)
        {
            const auto document = open(installed(office, "common/sales-meetings", name));
            BOOST_REQUIRE(document.is());
            const Closing closing(document);
            BOOST_TEST(text_of(document).find(worked_on(document).title) != std::string::npos);
        }
}

BOOST_FIXTURE_TEST_CASE(what_somebody_has_made_of_a_template_stays_theirs, Opened)
{
    const auto own = office.folder() / "own.ott";
    fs::copy_file(installed(office, "common/sales-meetings", "Minutes.ott"), own);
    const Model document(office.desktop()->loadComponentFromURL(uno::to_url(own), "_blank", 0, {}), UNO_QUERY_THROW);
    const Closing closing(document);
    const auto ours = open(installed(office, "common/sales-meetings", "Minutes.ott")); // by then it would have gone
    BOOST_REQUIRE(ours.is());
    const Closing closing_ours(ours);
    BOOST_TEST(remembered_by(document) == "");
    BOOST_TEST(document->getCurrentController().is());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE_END()
