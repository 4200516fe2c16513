// SPDX-License-Identifier: MPL-2.0
#include "office/show_sidebar.hxx"

#include "front/info_bar.hxx"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XInfobarProvider.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XPanels.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <cppuhelper/implbase1.hxx>

namespace planerka::uno::commands
{
namespace
{
constexpr const char kDeck[] = "PlanerkaDeck";
constexpr const char kPanel[] = "PlanerkaPanel";
constexpr int kAttempts = 20;

/// A control of a cell is known by its HelpURL. False if the panel has none yet.
bool focus_title(const Reference<css::ui::XDeck>& deck)
{
    const Reference<css::ui::XPanel> panel(deck->getPanels()->getByName(kPanel), UNO_QUERY_THROW);
    const Reference<css::awt::XControlContainer> shown(panel->getDialog(), UNO_QUERY_THROW);
    const Reference<css::awt::XControlContainer> body(shown->getControl("body"), UNO_QUERY_THROW);
    for (const auto& control : body->getControls())
    {
        const Reference<css::beans::XPropertySet> model(control->getModel(), UNO_QUERY_THROW);
        OUString name;
        if (model->getPropertySetInfo()->hasPropertyByName("HelpURL"))
            model->getPropertyValue("HelpURL") >>= name;
        if (name != "title")
            continue;
        Reference<css::awt::XWindow>(control, UNO_QUERY_THROW)->setFocus();
        return true;
    }
    return false;
}

/// Activates the deck if the sidebar is ready for it. The deck is fetched anew each time: one that was kept while its
/// sidebar was hidden crashes the office.
bool activate_deck(const Frame& frame, Keyboard keyboard)
{
    const Reference<css::frame::XController2> controller(frame->getController(), UNO_QUERY);
    const auto sidebar = controller.is() ? controller->getSidebar() : nullptr;
    if (!sidebar.is())
        return true; // nothing to show it in: an embedded or hidden document
    if (!sidebar->isVisible())
        sidebar->setVisible(true);
    const auto decks = sidebar->getDecks();
    if (!decks.is() || !decks->hasByName(kDeck))
        return false;
    const Reference<css::ui::XDeck> deck(decks->getByName(kDeck), UNO_QUERY);
    if (!deck.is())
        return false;
    if (!deck->isActive())
        deck->activate(true);
    if (!deck->isActive())
        return false;
    return keyboard == Keyboard::stays || focus_title(deck);
}

/// Shows it on the main thread: a script's own thread, on which 25.2 crashes while it makes windows, only asks for it.
/// A sidebar that was never open comes into being only after the office has handled its events: try again then.
class ShowSidebar final : public cppu::WeakImplHelper1<css::awt::XCallback>
{
public:
    ShowSidebar(Context context, const Frame& frame, Keyboard keyboard)
        : context_(std::move(context)), frame_(frame), keyboard_(keyboard)
    {
    }

    void SAL_CALL notify(const Any&) override
    {
        try
        {
            const Frame frame(frame_);
            close_info_bar(frame);
            if (frame.is() && ++attempts_ <= kAttempts && !activate_deck(frame, keyboard_))
                css::awt::AsyncCallback::create(context_)->addCallback(this, Any());
        }
        catch (...)
        {
            // The window was closed meanwhile: nobody is left to be told.
        }
    }

private:
    Context context_;
    css::uno::WeakReference<css::frame::XFrame> frame_;
    Keyboard keyboard_;
    int attempts_ = 0;
};
} // namespace

void show_sidebar(const Context& context, const Frame& frame, Keyboard keyboard)
{
    if (frame.is())
        css::awt::AsyncCallback::create(context)->addCallback(new ShowSidebar(context, frame, keyboard), Any());
}

void close_info_bar(const Frame& frame)
{
    const Reference<css::frame::XInfobarProvider> bars(frame.is() ? frame->getController() : nullptr, UNO_QUERY);
    if (const auto name = OUString::createFromAscii(kInfoBar); bars.is() && bars->hasInfobar(name))
        bars->removeInfobar(name);
}
} // namespace planerka::uno::commands
