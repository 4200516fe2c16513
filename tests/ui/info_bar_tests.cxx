// SPDX-License-Identifier: MPL-2.0

// The bar above a document that was made from a meeting.
#include "driver/desk.hxx"
#include "driver/panel.hxx"
#include "meeting/meeting_file.hpp"

#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XInfobarProvider.hpp>

#include <boost/test/unit_test.hpp>

#include <memory>

namespace planerka::ui_tests
{
using office_tests::Closing;
using office_tests::UNO_QUERY;
using office_tests::UNO_QUERY_THROW;

namespace
{
constexpr const char* kBar = "org.planerka.InfoBar";

struct MadeDocuments
{
    Desk desk{};
    std::filesystem::path folder = desk.office.folder();

    MadeDocuments()
    {
        const auto document = open_window(desk.office, "swriter");
        const Closing closing(document);
        const Panel panel(desk.office, document);
        panel.open_meeting(PLANERKA_EXAMPLES "/pipeline-review.json");
        for (const auto& [kind, file, filter] :
             {std::tuple("agenda", "agenda.odt", "writer8"), std::tuple("cost", "cost.ods", "calc8"),
              std::tuple("deck", "deck.odp", "impress8")})
        {
            const auto before = desk.open_documents();
            panel.press(std::string("make:") + kind);
            const auto made = desk.new_document(before);
            const Closing closing_made(made);
            desk.office.store(made, folder / file, filter);
        }
        desk.office.store(document, folder / "plain.odt", "writer8");
    }

    Model open(const char* file) const
    {
        return Model(desk.office.desktop()->loadComponentFromURL(uno::to_ou("file://" + (folder / file).string()),
                                                                 "_blank", 0, {}),
                     UNO_QUERY_THROW);
    }
};

bool has_bar(const Model& document)
{
    return Reference<css::frame::XInfobarProvider>(document->getCurrentController(), UNO_QUERY_THROW)
        ->hasInfobar(uno::to_ou(kBar));
}

void close_sidebar(const Model& document)
{
    const Reference<css::frame::XController2> controller(document->getCurrentController(), UNO_QUERY_THROW);
    if (const auto sidebar = controller->getSidebar(); sidebar.is())
        sidebar->setVisible(false);
}

// Documents of each kind and the office that has made them, for all cases.
std::unique_ptr<MadeDocuments> made_documents;

struct WithDocuments
{
    void setup() { made_documents = std::make_unique<MadeDocuments>(); }
    void teardown() { made_documents.reset(); }
};

struct Documents
{
    const Desk& desk = made_documents->desk;

    static Model open(const char* file) { return made_documents->open(file); }
};
} // namespace

BOOST_AUTO_TEST_SUITE(info_bar_tests, *boost::unit_test::fixture<WithDocuments>())

BOOST_FIXTURE_TEST_CASE(a_document_of_a_meeting_offers_it_where_the_sidebar_is_closed, Documents)
{
    {
        const auto document = open_window(desk.office, "swriter");
        const Closing closing(document);
        close_sidebar(document); // the office remembers that for the next windows
    }
    for (const auto* const file : {"agenda.odt", "cost.ods", "deck.odp"})
        BOOST_TEST_CONTEXT(file)
        {
            const auto document = open(file);
            const Closing closing(document);
            close_sidebar(document);
            BOOST_TEST(wait_for([&] { return has_bar(document); }, std::chrono::seconds(60)));
            // What its button does.
            css::frame::DispatchHelper::create(desk.office.context())
                ->executeDispatch(Reference<css::frame::XDispatchProvider>(document->getCurrentController()->getFrame(),
                                                                           UNO_QUERY_THROW),
                                  "org.planerka:showSidebar", "", 0, {});
            BOOST_TEST(wait_for([&] { return !has_bar(document); }));
            const Panel panel(desk.office, document);
            BOOST_TEST(panel.text("title") == "Weekly pipeline review — Central region");
            close_sidebar(document);
        }
}

BOOST_FIXTURE_TEST_CASE(a_document_of_somebody_else_has_no_bar, Documents)
{
    const auto document = open("plain.odt");
    const Closing closing(document);
    const Panel panel(desk.office, document); // by then a bar would be there
    BOOST_TEST(!has_bar(document));
}

BOOST_FIXTURE_TEST_CASE(the_bar_goes_when_the_panel_comes_by_itself, Documents)
{
    const auto document = open("agenda.odt");
    const Closing closing(document);
    const Panel panel(desk.office, document);
    BOOST_TEST(wait_for([&] { return !has_bar(document); }, std::chrono::seconds(60)));
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::ui_tests
