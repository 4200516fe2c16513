// SPDX-License-Identifier: MPL-2.0
#include "bridge/settings.hxx"
#include "bridge/uno.hxx"
#include "documents/request.hpp"
#include "front/document.hxx"
#include "front/front.hxx"
#include "front/info_bar.hxx"
#include "info_bar_texts.hxx"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/beans/StringPair.hpp>
#include <com/sun/star/frame/InfobarType.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XInfobarProvider.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <cppuhelper/weakref.hxx>

// A library of its own, because it is loaded with the first document of every office that has the extension: of the
// core it knows the name of a property alone (documents/README.md, "What a document remembers"). What goes wrong here
// is passed over in silence: a bar that offers something is missing then, and nobody has asked for it.
namespace planerka::uno
{
namespace
{
constexpr const char* kDeck = "PlanerkaDeck";

using Controller = Reference<css::frame::XController2>;

bool shows_the_deck(const Controller& controller)
{
    const auto sidebar = controller->getSidebar();
    if (!sidebar.is() || !sidebar->isVisible())
        return false;
    const auto decks = sidebar->getDecks();
    const auto name = OUString::createFromAscii(kDeck);
    if (!decks.is() || !decks->hasByName(name))
        return false;
    const Reference<css::ui::XDeck> deck(decks->getByName(name), UNO_QUERY);
    return deck.is() && deck->isActive();
}

const BarTexts& texts(const Context& context)
{
    const auto locale = text_setting(context, "/org.openoffice.Setup/L10N", "ooLocale");
    return locale.startsWith("ru") ? kRussian : kEnglish;
}

void show_bar(const Context& context, const Controller& controller)
{
    const Reference<css::frame::XInfobarProvider> bars(controller, UNO_QUERY);
    const auto name = OUString::createFromAscii(kInfoBar);
    if (!bars.is() || bars->hasInfobar(name) || shows_the_deck(controller))
        return;
    const auto& words = texts(context);
    bars->appendInfobar(name, OUString(), to_ou(words.text), css::frame::InfobarType::INFO,
                        sequence({css::beans::StringPair(to_ou(words.show), "org.planerka:showSidebar")}), true);
}

/// Once the window is there: when a document has been loaded, its sidebar is still being made.
class Later final : public cppu::WeakImplHelper1<css::awt::XCallback>
{
public:
    Later(Context context, const Controller& controller) : context_(std::move(context)), controller_(controller) {}

    void SAL_CALL notify(const Any&) override
    {
        try
        {
            if (const Controller controller(controller_); controller.is())
                show_bar(context_, controller);
        }
        catch (const css::uno::Exception&)
        {
            // The window was closed meanwhile.
        }
    }

private:
    Context context_;
    css::uno::WeakReference<css::frame::XController2> controller_;
};

/// Run by the office for each document that it has loaded (extension/registry/Jobs.xcu).
class InfoBarJob final : public cppu::WeakImplHelper2<css::task::XJob, css::lang::XServiceInfo>
{
public:
    explicit InfoBarJob(Context context) : context_(std::move(context)) {}

    Any SAL_CALL execute(const Sequence<css::beans::NamedValue>& arguments) override
    {
        try
        {
            const auto model = model_of_job(arguments);
            if (!model.is() || value_of(model->getArgs(), "Hidden", false) ||
                text_property(model, documents::kMeetingProperty).isEmpty())
                return {};
            if (const Controller controller(model->getCurrentController(), UNO_QUERY); controller.is())
                css::awt::AsyncCallback::create(context_)->addCallback(new Later(context_, controller), Any());
        }
        catch (const css::uno::Exception&)
        {
            // The document is going again, or has no properties to look at.
        }
        return {};
    }

    OUString SAL_CALL getImplementationName() override { return OUString::createFromAscii(kInfoBarImplementation); }
    sal_Bool SAL_CALL supportsService(const OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override
    {
        return sequence<OUString>({OUString::createFromAscii(kInfoBar)});
    }

private:
    Context context_;
};
} // namespace
} // namespace planerka::uno

css::uno::XInterface* planerka_InfoBar_get_implementation(css::uno::XComponentContext* context,
                                                          const css::uno::Sequence<css::uno::Any>&)
{
    return cppu::acquire(new planerka::uno::InfoBarJob(context));
}
