// SPDX-License-Identifier: MPL-2.0

// The methods that an office calls, in an office where everything fails, as at its end: without a real one.
#include "bridge/uno.hxx"

#include <com/sun/star/deployment/XPackageInformationProvider.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XNotifyingDispatch.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/ui/XUIElementFactory.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase3.hxx>
#include <cppuhelper/weakref.hxx>
#include <org/planerka/XFunctions.hpp>
#include <org/planerka/XPlanner.hpp>
#include <rtl/ref.hxx>

#include <boost/test/unit_test.hpp>

#include <functional>
#include <string>

#include <dlfcn.h>

using namespace planerka::uno;

BOOST_AUTO_TEST_SUITE(entry_points_tests)

namespace
{
/// Its services cannot be created, and say so by an exception that few methods declare; the extension is not installed.
class BrokenOffice final : public cppu::WeakImplHelper3<css::uno::XComponentContext, css::lang::XMultiComponentFactory,
                                                        css::deployment::XPackageInformationProvider>
{
public:
    std::function<void()> when_asked{}; ///< for a service

    Any SAL_CALL getValueByName(const OUString&) override
    {
        return Any(Reference<css::deployment::XPackageInformationProvider>(this));
    }
    Reference<css::lang::XMultiComponentFactory> SAL_CALL getServiceManager() override { return this; }

    Reference<css::uno::XInterface> SAL_CALL createInstanceWithContext(const OUString&, const Context&) override
    {
        if (when_asked)
            when_asked();
        throw css::uno::Exception("Nothing works", {});
    }
    Reference<css::uno::XInterface> SAL_CALL createInstanceWithArgumentsAndContext(const OUString& name,
                                                                                   const Sequence<Any>&,
                                                                                   const Context& context) override
    {
        return createInstanceWithContext(name, context);
    }
    Sequence<OUString> SAL_CALL getAvailableServiceNames() override { return {}; }

    OUString SAL_CALL getPackageLocation(const OUString&) override { return {}; }
    Sequence<Sequence<OUString>> SAL_CALL isUpdateAvailable(const OUString&) override { return {}; }
    Sequence<Sequence<OUString>> SAL_CALL getExtensionList() override { return {}; }
};

/// One of the extension's objects in that office.
template <class Interface>
Reference<Interface> made(const char* constructor, const rtl::Reference<BrokenOffice>& office)
{
    using Construct = css::uno::XInterface* (*)(css::uno::XComponentContext*, const Sequence<Any>&);
    void* library = dlopen(PLANERKA_LIBRARIES "/libplanerka.so", RTLD_NOW | RTLD_LOCAL);
    BOOST_REQUIRE_MESSAGE(library, dlerror());
    const auto construct = reinterpret_cast<Construct>(dlsym(library, constructor));
    BOOST_REQUIRE_MESSAGE(construct, constructor);
    const Reference<css::uno::XInterface> object(construct(office.get(), {}), SAL_NO_ACQUIRE);
    return Reference<Interface>(object, UNO_QUERY_THROW);
}

/// What came out of a call: every method may raise an exception of the family of RuntimeException, most no other.
template <class Call>
std::string raised(Call&& call)
{
    try
    {
        call();
        return "nothing";
    }
    catch (const css::uno::RuntimeException&)
    {
        return "RuntimeException";
    }
    catch (const css::uno::Exception&)
    {
        return "another UNO exception";
    }
    catch (...)
    {
        return "no UNO exception";
    }
}

css::util::URL command(const char* text)
{
    css::util::URL url;
    url.Complete = OUString::createFromAscii(text);
    return url;
}

const auto kSilent = sequence({property("Silent", true)});

struct Broken
{
    rtl::Reference<BrokenOffice> office{new BrokenOffice};
};
} // namespace

BOOST_FIXTURE_TEST_CASE(the_service_raises_what_it_declares, Broken)
{
    const auto planner = made<org::planerka::XPlanner>("planerka_Planner_get_implementation", office);
    BOOST_TEST(raised([&] { planner->purposes(); }) == "RuntimeException");
    BOOST_TEST(raised([&] { planner->newMeeting("one_on_one", "", 0); }) == "RuntimeException");
    BOOST_TEST(raised([&] { planner->check("{", ""); }) == "RuntimeException");
    BOOST_TEST(raised([&] { planner->schedule("{"); }) == "RuntimeException");
    BOOST_TEST(raised([&] { planner->cost("{"); }) == "RuntimeException");
    BOOST_TEST(raised([&] { planner->makeDocument("{}", "agenda", {}); }) == "RuntimeException");
    BOOST_TEST(raised([&] { planner->openDocument("{}", "poster", {}); }) == "RuntimeException");
    BOOST_TEST(raised([&] { planner->meetingOf({}); }) == "RuntimeException");
}

BOOST_FIXTURE_TEST_CASE(commands_raise_nothing, Broken)
{
    const auto handler = made<css::frame::XNotifyingDispatch>("planerka_ProtocolHandler_get_implementation", office);
    for (const auto* text :
         {"org.planerka:make?kind=poster", "org.planerka:make?kind=agenda", "org.planerka:newMeeting",
          "org.planerka:unheard", "org.planerka:showSidebar", "private:factory/swriter"})
        BOOST_TEST(raised([&] { handler->dispatch(command(text), kSilent); }) == "nothing", text);
    // Not even the dialog that tells of it can be made.
    BOOST_TEST(raised([&] { handler->dispatch(command("org.planerka:make?kind=poster"), {}); }) == "RuntimeException");
    BOOST_TEST(raised([&] { handler->addStatusListener({}, {}); }) == "nothing");
    const Reference<css::frame::XDispatchProvider> provider(handler, UNO_QUERY_THROW);
    BOOST_TEST(raised([&] { provider->queryDispatch(command("org.planerka:make"), {}, 0); }) == "nothing");
}

BOOST_FIXTURE_TEST_CASE(a_handler_lives_until_its_command_has_ended, Broken)
{
    auto handler = made<css::frame::XNotifyingDispatch>("planerka_ProtocolHandler_get_implementation", office);
    const css::uno::WeakReference<css::frame::XNotifyingDispatch> watched(handler);
    auto* const called = handler.get();
    bool lived = false;
    office->when_asked = [&]
    {
        handler.clear(); // the toolbar that held it goes while a dialog is shown
        lived = watched.get().is();
    };
    raised([&] { called->dispatch(command("org.planerka:make?kind=poster"), kSilent); });
    BOOST_TEST(lived);
    BOOST_TEST(!handler.is());
    BOOST_TEST(!watched.get().is());
}

BOOST_FIXTURE_TEST_CASE(functions_raise_what_they_declare, Broken)
{
    const auto functions = made<org::planerka::XFunctions>("planerka_Functions_get_implementation", office);
    BOOST_TEST(raised([&] { functions->hourlyRate(-1, {}, {}, {}); }) == "RuntimeException");
    BOOST_TEST(raised([&] { functions->annualCost(1, 0.5, {}, {}); }) == "RuntimeException");
}

BOOST_FIXTURE_TEST_CASE(a_panel_that_cannot_be_made_raises_what_is_declared, Broken)
{
    const auto factory = made<css::ui::XUIElementFactory>("planerka_PanelFactory_get_implementation", office);
    BOOST_TEST(raised([&] { factory->createUIElement("private:resource/toolpanel/planerka/Panel", {}); }) ==
               "RuntimeException");
}

BOOST_AUTO_TEST_SUITE_END()
