// SPDX-License-Identifier: MPL-2.0

// A document that remembers a meeting which nobody can read: damaged, or written by a later Planerka.
#include "documents/documents.hpp"
#include "driver/desk.hxx"
#include "driver/panel.hxx"
#include "meeting/meeting_file.hpp"

#include "bridge/paths.hxx"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>

#include <boost/test/unit_test.hpp>

#include <memory>

namespace planerka::ui_tests
{
using office_tests::Any;
using office_tests::Closing;
using office_tests::UNO_QUERY_THROW;
using uno::property;
using uno::sequence;
using uno::to_ou;

namespace
{
std::unique_ptr<Desk> desk;

/// One office for all of the suite: it takes seconds to start.
struct WithDesk
{
    void setup() { desk = std::make_unique<Desk>(); }
    void teardown() { desk.reset(); }
};

struct Unreadable
{
    const Office& office = desk->office;
    std::filesystem::path file = office.folder() / "unreadable.odt";

    Unreadable()
    {
        const auto document = office.new_document("swriter");
        const Closing closing(document);
        Reference<css::beans::XPropertyContainer>(
            Reference<css::document::XDocumentPropertiesSupplier>(document, UNO_QUERY_THROW)
                ->getDocumentProperties()
                ->getUserDefinedProperties(),
            UNO_QUERY_THROW)
            ->addProperty(to_ou(documents::kMeetingProperty), css::beans::PropertyAttribute::REMOVABLE,
                          Any(to_ou("{ this is no meeting")));
        office.store(document, file, "writer8");
    }

    /// Opens it in a window of its own, or in the one that shows `instead_of`.
    Model open(const Model& instead_of = {}) const
    {
        if (!instead_of.is())
            return Model(office.desktop()->loadComponentFromURL(uno::to_url(file), "_blank", 0, {}), UNO_QUERY_THROW);
        const Reference<css::frame::XComponentLoader> frame(instead_of->getCurrentController()->getFrame(),
                                                            UNO_QUERY_THROW);
        return Model(frame->loadComponentFromURL(uno::to_url(file), "_self", 0, {}), UNO_QUERY_THROW);
    }

    void works(const Panel& panel) const
    {
        BOOST_REQUIRE(wait_for([&] { return panel.is_shown("message:failure"); }));
        BOOST_TEST(panel.text("message:failure").find("cannot be read") != std::string::npos,
                   panel.text("message:failure"));

        panel.type("title", "Planned all the same");
        panel.press("add:attendees");
        BOOST_TEST(wait_for([&] { return panel.is_shown("attendees[0].name"); }));
        BOOST_TEST(panel.is_shown("message:failure"));

        const auto before = desk->open_documents();
        panel.press("make:agenda");
        const auto made = desk->new_document(before);
        const Closing closing(made);
        BOOST_TEST(Panel(office, made).text("title") == "Planned all the same");
    }
};
} // namespace

BOOST_AUTO_TEST_SUITE(unreadable_tests, *boost::unit_test::fixture<WithDesk>())

BOOST_FIXTURE_TEST_CASE(its_panel_says_so_and_works, Unreadable)
{
    const auto document = open();
    const Closing closing(document);
    works(Panel(office, document));
}

BOOST_FIXTURE_TEST_CASE(a_panel_into_whose_window_it_comes_says_so_and_works, Unreadable)
{
    const auto first = open_window(office, "swriter");
    const Panel panel(office, first);
    panel.type("title", "Before");
    const auto document = open(first);
    const Closing closing(document);
    works(Panel(office, document));
}

BOOST_FIXTURE_TEST_CASE(a_command_without_a_panel_does_nothing_to_another_meeting, Unreadable)
{
    const auto document = open();
    const Closing closing(document);
    const auto target = office.folder() / "saved.json";
    const auto answer =
        css::frame::DispatchHelper::create(office.context())
            ->executeDispatch(
                Reference<css::frame::XDispatchProvider>(document->getCurrentController()->getFrame(), UNO_QUERY_THROW),
                "org.planerka:saveMeeting", "", 0,
                sequence({property("FileName", uno::to_url(target)), property("Silent", true)}));
    css::frame::DispatchResultEvent result;
    office_tests::OUString problem;
    BOOST_TEST((answer >>= result));
    BOOST_TEST((result.Result >>= problem));
    BOOST_TEST(!problem.isEmpty());
    BOOST_TEST(!std::filesystem::exists(target));
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::ui_tests
