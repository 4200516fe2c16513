// SPDX-License-Identifier: MPL-2.0
#include "driver/panel.hxx"

#include "meeting/meeting_file.hpp"

#include <com/sun/star/accessibility/AccessibleStateType.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleAction.hpp>
#include <com/sun/star/accessibility/XAccessibleComponent.hpp>
#include <com/sun/star/accessibility/XAccessibleStateSet.hpp>
#include <com/sun/star/accessibility/XAccessibleValue.hpp>
#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XScrollBar.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include <algorithm>
#include <future>
#include <stdexcept>

namespace planerka::ui_tests
{
using office_tests::UNO_QUERY;
using office_tests::UNO_QUERY_THROW;
using uno::Any;
using uno::to_ou;
using uno::to_utf8;

namespace
{
/// Tells this process when the office's main thread has come to it.
class Arrival final : public cppu::WeakImplHelper1<css::awt::XCallback>
{
public:
    void SAL_CALL notify(const Any&) override { arrived_.set_value(); }
    void wait() { arrived_.get_future().wait(); }

private:
    std::promise<void> arrived_;
};

/// The panel's controls once its deck is open. The deck is asked for anew each time: one that was kept may be gone.
Reference<css::awt::XControlContainer> opened_panel(const Reference<css::frame::XController2>& controller)
{
    const auto sidebar = controller->getSidebar();
    if (!sidebar.is())
        return {};
    sidebar->setVisible(true);
    const Reference<css::ui::XDeck> deck(sidebar->getDecks()->getByName("PlanerkaDeck"), UNO_QUERY_THROW);
    if (!deck->isActive())
        deck->activate(true);
    if (!deck->isActive())
        return {};
    const Reference<css::ui::XPanel> panel(deck->getPanels()->getByName("PlanerkaPanel"), UNO_QUERY_THROW);
    return Reference<css::awt::XControlContainer>(panel->getDialog(), UNO_QUERY);
}
} // namespace

Panel::Panel(const Office& office, const Model& document)
    : office_(office), frame_(document->getCurrentController()->getFrame())
{
    const Reference<css::frame::XController2> controller(document->getCurrentController(), UNO_QUERY_THROW);
    const bool open = wait_for(
        [&]
        {
            controls_ = opened_panel(controller);
            return controls_.is() && is_shown("title");
        });
    if (!open)
        throw std::runtime_error("the deck does not open");
}

void Panel::open_meeting(const std::string& file) const
{
    const auto title = load_meeting(file).value().title;
    if (text("title") == title)
        type("title", "Another " + title); // else nobody can see when the panel has heard of the new one
    css::frame::DispatchHelper::create(office_.context())
        ->executeDispatch(Reference<css::frame::XDispatchProvider>(frame_, UNO_QUERY_THROW), "org.planerka:openMeeting",
                          "", 0, uno::sequence({uno::property("FileName", to_ou(file))}));
    if (!wait_for([&] { return text("title") == title; }))
        throw std::runtime_error("the panel does not show " + file);
    // The rest follows under the same lock of the office, which this call has to wait for.
    frame_->getContainerWindow()->getPosSize();
}

std::string Panel::run(const std::string& command) const
{
    const auto answer = css::frame::DispatchHelper::create(office_.context())
                            ->executeDispatch(Reference<css::frame::XDispatchProvider>(frame_, UNO_QUERY_THROW),
                                              to_ou(command), "", 0, uno::sequence({uno::property("Silent", true)}));
    css::frame::DispatchResultEvent result;
    uno::OUString problem;
    if (answer >>= result)
        result.Result >>= problem;
    return to_utf8(problem);
}

namespace
{
/// The name of the cell that a control shows now; empty if it shows none.
uno::OUString name_of(const Reference<css::awt::XControl>& control)
{
    uno::OUString name;
    try
    {
        Reference<css::beans::XPropertySet>(control->getModel(), UNO_QUERY_THROW)->getPropertyValue("HelpURL") >>= name;
    }
    catch (const css::uno::Exception&)
    {
        // The body itself, which has no such property; or the panel goes on to other cells at this moment.
    }
    return name;
}

bool is_focused(const Reference<css::awt::XControl>& control)
{
    const Reference<css::accessibility::XAccessible> accessible(control, UNO_QUERY_THROW);
    return accessible->getAccessibleContext()->getAccessibleStateSet()->contains(
        css::accessibility::AccessibleStateType::FOCUSED);
}
} // namespace

Reference<css::awt::XControlContainer> Panel::body() const
{
    return {controls_->getControl("body"), UNO_QUERY_THROW};
}

int Panel::page() const
{
    return std::max<int>(
        Reference<css::awt::XScrollBar>(controls_->getControl("scroll_bar"), UNO_QUERY_THROW)->getBlockIncrement(), 1);
}

bool Panel::scroll_to(int top) const
{
    const auto bar = controls_->getControl("scroll_bar");
    if (top > 0 && top >= Reference<css::awt::XScrollBar>(bar, UNO_QUERY_THROW)->getMaximum())
        return false;
    Reference<css::accessibility::XAccessibleValue>(
        Reference<css::accessibility::XAccessible>(bar, UNO_QUERY_THROW)->getAccessibleContext(), UNO_QUERY_THROW)
        ->setCurrentValue(Any(sal_Int32(top)));
    settle();
    return true;
}

/// As a person does: looks, and if it is not in sight, scrolls from the top to the end.
Reference<css::awt::XControl> Panel::find(const std::string& name) const
{
    const auto wanted = to_ou(name);
    // Most cells stay in the control that they were seen in last.
    if (const auto known = seen_.find(name); known != seen_.end() && name_of(known->second) == wanted)
        return known->second;
    const auto seen = [&]() -> Reference<css::awt::XControl>
    {
        for (const auto& container : {body(), controls_})
            for (const auto& control : container->getControls())
            {
                const auto its_name = name_of(control);
                seen_[to_utf8(its_name)] = control;
                if (its_name == wanted)
                    return control;
            }
        return {};
    };
    if (auto found = seen(); found.is())
        return found;
    for (int top = 0; scroll_to(top); top += page())
        if (auto found = seen(); found.is())
            return found;
    return {};
}

Reference<css::awt::XControl> Panel::control(const std::string& name) const
{
    // While the panel shows another meeting, a cell may be between two controls.
    constexpr int kTries = 5;
    for (int tries = 0; tries < kTries; ++tries)
    {
        if (auto found = find(name); found.is())
            return found;
        settle();
    }
    throw std::runtime_error("the panel has no " + name);
}

bool Panel::is_shown(const std::string& name) const
{
    return find(name).is();
}

bool Panel::is_cut(const std::string& label) const
{
    const auto shown = control(label);
    const auto has = Reference<css::awt::XWindow>(shown, UNO_QUERY_THROW)->getPosSize().Width;
    return has < Reference<css::awt::XLayoutConstrains>(shown, UNO_QUERY_THROW)->getPreferredSize().Width;
}

std::string Panel::text(const std::string& name) const
{
    const auto shown = control(name);
    if (const Reference<css::awt::XTextComponent> edit(shown, UNO_QUERY); edit.is())
        return to_utf8(edit->getText());
    if (const Reference<css::awt::XListBox> list(shown, UNO_QUERY); list.is())
        return to_utf8(list->getSelectedItem());
    return to_utf8(Reference<css::awt::XFixedText>(shown, UNO_QUERY_THROW)->getText());
}

bool Panel::is_ticked(const std::string& check) const
{
    return Reference<css::awt::XCheckBox>(control(check), UNO_QUERY_THROW)->getState() == 1;
}

/// What was done so far has had its effect: what a script does the panel hears of on the main thread, in turn.
void Panel::settle() const
{
    for (int turn = 0; turn < 2; ++turn) // a click is an event that makes another one
    {
        const rtl::Reference<Arrival> arrival(new Arrival);
        css::awt::AsyncCallback::create(office_.context())->addCallback(arrival.get(), Any());
        arrival->wait();
    }
}

void Panel::type(const std::string& edit, const std::string& text) const
{
    Reference<css::awt::XTextComponent>(control(edit), UNO_QUERY_THROW)->setText(to_ou(text));
    settle();
}

void Panel::focus(const std::string& cell) const
{
    Reference<css::awt::XWindow>(control(cell), UNO_QUERY_THROW)->setFocus();
    settle();
}

std::string Panel::focused() const
{
    for (const auto& container : {body(), controls_})
        for (const auto& control : container->getControls())
        {
            const auto name = name_of(control);
            if (name.isEmpty())
                continue;
            if (is_focused(control))
                return to_utf8(name);
        }
    return {};
}

css::awt::Point Panel::middle_of(const std::string& cell) const
{
    const Reference<css::accessibility::XAccessible> accessible(control(cell), UNO_QUERY_THROW);
    const Reference<css::accessibility::XAccessibleComponent> component(accessible->getAccessibleContext(),
                                                                        UNO_QUERY_THROW);
    const auto at = component->getLocationOnScreen();
    const auto size = component->getSize();
    return {at.X + size.Width / 2, at.Y + size.Height / 2};
}

int Panel::scrolled() const
{
    return Reference<css::awt::XScrollBar>(controls_->getControl("scroll_bar"), UNO_QUERY_THROW)->getValue();
}

bool Panel::has_focus(const std::string& cell) const
{
    return is_focused(control(cell));
}

std::vector<std::string> Panel::entries(const std::string& list) const
{
    std::vector<std::string> texts;
    for (const auto& entry : Reference<css::awt::XListBox>(control(list), UNO_QUERY_THROW)->getItems())
        texts.push_back(to_utf8(entry));
    return texts;
}

std::vector<std::string> Panel::in_sight() const
{
    std::vector<std::string> names;
    for (const auto& container : {body(), controls_})
        for (const auto& control : container->getControls())
            if (const auto name = name_of(control); !name.isEmpty())
                names.push_back(to_utf8(name));
    return names;
}

std::size_t Panel::count_of_controls() const
{
    return static_cast<std::size_t>(body()->getControls().getLength() + controls_->getControls().getLength());
}

void Panel::choose(const std::string& list, int entry) const
{
    Reference<css::awt::XListBox>(control(list), UNO_QUERY_THROW)->selectItemPos(static_cast<sal_Int16>(entry), true);
    settle();
}

void Panel::press(const std::string& button) const
{
    const Reference<css::accessibility::XAccessible> accessible(control(button), UNO_QUERY_THROW);
    Reference<css::accessibility::XAccessibleAction>(accessible->getAccessibleContext(), UNO_QUERY_THROW)
        ->doAccessibleAction(0);
}
} // namespace planerka::ui_tests
