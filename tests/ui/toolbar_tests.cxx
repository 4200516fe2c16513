// SPDX-License-Identifier: MPL-2.0

// The toolbar and the keys in real windows, in each application and layout.
#include "driver/desk.hxx"
#include "driver/panel.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XLayoutManager.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <memory>

namespace planerka::ui_tests
{
using office_tests::Closing;
using office_tests::UNO_QUERY_THROW;

namespace
{
constexpr const char* kToolbar = "private:resource/toolbar/addon_org.planerka.toolbar";
/// Standard, single line, tabbed, and tabbed in one line.
constexpr std::array kLayouts{"Default", "Single", "notebookbar.ui", "notebookbar_compact.ui"};

struct Application
{
    const char* factory;
    const char* title;
};

constexpr std::array kApplications{Application{"swriter", "Writer"}, Application{"scalc", "Calc"},
                                   Application{"simpress", "Impress"}};

std::unique_ptr<Desk> shared_desk;

/// One office for all of the suite: it takes seconds to start.
struct WithDesk
{
    void setup() { shared_desk = std::make_unique<Desk>(); }
    void teardown() { shared_desk.reset(); }
};

struct Windows
{
    const Desk& desk = *shared_desk;

    static Reference<css::frame::XFrame> frame_of(const Model& document)
    {
        return document->getCurrentController()->getFrame();
    }

    static Reference<css::frame::XLayoutManager> layout_of(const Model& document)
    {
        const Reference<css::beans::XPropertySet> frame(frame_of(document), UNO_QUERY_THROW);
        return {frame->getPropertyValue("LayoutManager"), UNO_QUERY_THROW};
    }

    void run(const Model& document, const char* command, std::vector<office_tests::PropertyValue> arguments = {}) const
    {
        css::frame::DispatchHelper::create(desk.office.context())
            ->executeDispatch(Reference<css::frame::XDispatchProvider>(frame_of(document), UNO_QUERY_THROW),
                              uno::to_ou(command), "", 0, uno::to_sequence(arguments));
    }
};
} // namespace

BOOST_AUTO_TEST_SUITE(toolbar_tests, *boost::unit_test::fixture<WithDesk>())

BOOST_FIXTURE_TEST_CASE(the_toolbar_is_there_in_each_application_and_layout, Windows)
{
    for (const auto& application : kApplications)
    {
        const auto document = open_window(desk.office, application.factory);
        const Closing closing(document);
        const auto layout = layout_of(document);
        for (const auto* const mode : kLayouts)
        {
            BOOST_TEST_CONTEXT(application.title << ", " << mode)
            {
                const bool is_tabbed = std::string_view(mode).starts_with("notebookbar");
                const bool is_standard = std::string_view(mode) == "Default"; // as the window was opened
                if (!is_standard)
                    run(document, ".uno:ToolbarMode", {uno::property("Mode", uno::to_ou(mode))});
                const auto is_shown = [&](const char* element)
                { return bool(layout->isElementVisible(uno::to_ou(element))); };
                BOOST_TEST(wait_for(
                    [&]
                    {
                        return is_shown("private:resource/toolbar/singlemode") ==
                                   (std::string_view(mode) == "Single") &&
                               is_shown("private:resource/menubar/menubar") == !is_tabbed;
                    },
                    std::chrono::seconds(60)));
                BOOST_TEST(wait_for([&] { return is_shown(kToolbar); }, std::chrono::seconds(60)));
            }
        }
        run(document, ".uno:ToolbarMode", {uno::property("Mode", office_tests::OUString("Default"))});
    }
}

BOOST_FIXTURE_TEST_CASE(the_keys_work_in_each_application, Windows)
{
    for (const auto& application : kApplications)
        BOOST_TEST_CONTEXT(application.title)
        {
            const auto document = open_window(desk.office, application.factory);
            const Closing closing(document);
            const Reference<css::frame::XController2> controller(document->getCurrentController(), UNO_QUERY_THROW);
            BOOST_REQUIRE(wait_for([&] { return controller->getSidebar().is(); }));
            controller->getSidebar()->setVisible(false);
            desk.focus_window(application.title);
            desk.xdotool({"key", "ctrl+alt+m"});
            BOOST_TEST(wait_for([&] { return bool(controller->getSidebar()->isVisible()); }, std::chrono::seconds(60)));

            const auto before = desk.open_documents();
            desk.focus_window(application.title);
            desk.xdotool({"key", "ctrl+alt+a"});
            const auto agenda = desk.new_document(before);
            const Closing closing_agenda(agenda);
            const Panel panel(desk.office, agenda);
            BOOST_TEST(panel.text("title") != "");
        }
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::ui_tests
