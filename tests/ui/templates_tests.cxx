// SPDX-License-Identifier: MPL-2.0

// What a person sees who begins a document from one of our templates.
#include "bridge/paths.hxx"
#include "driver/desk.hxx"
#include "driver/panel.hxx"

#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/deployment/PackageInformationProvider.hpp>

#include <boost/test/unit_test.hpp>

namespace planerka::ui_tests
{
using office_tests::Closing;
using office_tests::UNO_QUERY_THROW;

BOOST_AUTO_TEST_SUITE(templates_tests)

BOOST_AUTO_TEST_CASE(the_sidebar_shows_the_meeting_of_the_document)
{
    const Desk desk;
    const auto extension =
        css::deployment::PackageInformationProvider::get(desk.office.context())->getPackageLocation("org.planerka");
    for (const auto& [name, title] :
         {std::pair("one_on_one.ott", "One-to-one: manager and seller"),
          std::pair("Cost sheet.ots", "Weekly pipeline review"),
          std::pair("Client presentation.otp", "Presentation: company, products, benefits")})
        BOOST_TEST_CONTEXT(name)
        {
            desk.office.desktop()->loadComponentFromURL(extension + "/templates/common/sales-meetings/" +
                                                            uno::to_ou(name).replaceAll(" ", "%20"),
                                                        "_blank", 0, {});
            // The template's own document gives way to it.
            Model document;
            BOOST_REQUIRE(wait_for(
                [&]
                {
                    const auto open = desk.open_documents();
                    document = open.size() == 1 ? open.front() : nullptr;
                    return document.is() && document->getCurrentController().is() &&
                           uno::value_of(document->getArgs(), "URL", uno::OUString()).startsWith("private:stream");
                },
                std::chrono::seconds(60)));
            const Closing closing(document);
            const Panel panel(desk.office, document);
            BOOST_TEST(wait_for([&] { return panel.text("title") == title; }, std::chrono::seconds(60)),
                       panel.text("title"));
            const Reference<css::awt::XWindow2> window(
                document->getCurrentController()->getFrame()->getComponentWindow(), UNO_QUERY_THROW);
            BOOST_TEST(window->isVisible());
        }
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::ui_tests
