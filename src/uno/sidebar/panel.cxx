// SPDX-License-Identifier: MPL-2.0
#include "sidebar/panel.hxx"

#include "text/messages.hpp"

#include <com/sun/star/frame/FrameAction.hpp>
#include <com/sun/star/ui/UIElementType.hpp>
#include <osl/mutex.hxx>
#include <rtl/ref.hxx>

#include <utility>

namespace planerka::uno::sidebar
{
Panel::Panel(const Context& context, const PanelArguments& arguments)
    : PanelBase(m_aMutex), url_(arguments.url), language_(ui_language(context))
{
}

Reference<css::ui::XUIElement> Panel::make(const Context& context, const PanelArguments& arguments)
{
    const rtl::Reference<Panel> panel(new Panel(context, arguments));
    Parts parts;
    try
    {
        parts = panel->filled(context, arguments);
    }
    catch (...)
    {
        // An exception would make the panel vanish without a word.
        parts = panel->with_failure(context, arguments, describe_current_exception(panel->language_));
    }
    {
        const osl::MutexGuard lock(panel->m_aMutex);
        panel->parts_ = parts;
    }
    parts.window->addWindowListener(panel.get());
    if (parts.frame.is())
        parts.frame->addFrameActionListener(panel.get());
    return panel.get();
}

Panel::Parts Panel::filled(const Context& context, const PanelArguments& arguments) const
{
    auto content = Content::make(context, arguments.frame, arguments.parent);
    return {arguments.frame, arguments.sidebar, content->window(), content, nullptr};
}

Panel::Parts Panel::with_failure(const Context& context, const PanelArguments& arguments,
                                 const std::string& reason) const
{
    auto failure = std::make_shared<Surface>(
        context, arguments.parent, Events{.focused = [](Slot*) {}, .run = [](const Handler& handler) { handler(); }});
    panel::View view;
    view.foot.push_back({.cells = {{.name = "message:failure",
                                    .text = text::message(language_, "sidebar.failed", {{"reason", reason}}),
                                    .tone = panel::Tone::alarm}}});
    failure->show(std::move(view));
    failure->window()->setVisible(true);
    return {arguments.frame, arguments.sidebar, failure->window(), nullptr, failure};
}

Panel::Parts Panel::parts() const
{
    const osl::MutexGuard lock(m_aMutex);
    return parts_;
}

Reference<css::frame::XFrame> Panel::getFrame()
{
    return parts().frame;
}

sal_Int16 Panel::getType()
{
    return css::ui::UIElementType::TOOLPANEL;
}

Reference<css::uno::XInterface> Panel::getRealInterface()
{
    return static_cast<cppu::OWeakObject*>(this);
}

Reference<css::awt::XWindow> Panel::getWindow()
{
    return parts().window;
}

Reference<css::accessibility::XAccessible> Panel::createAccessible(const Reference<css::accessibility::XAccessible>&)
{
    return Reference<css::accessibility::XAccessible>(parts().window, UNO_QUERY);
}

/// The panel takes the whole deck and scrolls by itself, so that its head and its foot stay in sight.
css::ui::LayoutSize Panel::getHeightForWidth(sal_Int32)
{
    return guard(
        [&]() -> css::ui::LayoutSize
        {
            const auto now = parts();
            const auto least = now.content   ? now.content->least_height()
                               : now.failure ? now.failure->least_height()
                                             : 0;
            return {least, -1, least};
        });
}

sal_Int32 Panel::getMinimalWidth()
{
    return guard(
        [&]
        {
            const auto content = parts().content;
            return content ? content->least_width() : sal_Int32{0};
        });
}

void Panel::windowResized(const css::awt::WindowEvent&)
{
    guard(
        [&]
        {
            const auto now = parts();
            if (now.content)
                now.content->arrange();
            else if (now.failure)
                now.failure->arrange();
        });
}

/// Until the next document is there, the panel goes on with the meeting that it shows.
void Panel::frameAction(const css::frame::FrameActionEvent& event)
{
    guard(
        [&]
        {
            const auto content = parts().content;
            if (content && (event.Action == css::frame::FrameAction_COMPONENT_ATTACHED ||
                            event.Action == css::frame::FrameAction_COMPONENT_REATTACHED))
                content->follow_document();
        });
}

/// The window or the frame goes before the panel does.
void Panel::disposing(const css::lang::EventObject& source)
{
    guard(
        [&]
        {
            const auto now = parts();
            if (source.Source == now.frame)
            {
                const osl::MutexGuard lock(m_aMutex);
                parts_.frame.clear();
            }
            if (now.content)
                now.content->unbind();
        });
}

void Panel::disposing()
{
    guard(
        [&]
        {
            Parts last;
            {
                const osl::MutexGuard lock(m_aMutex);
                last = std::exchange(parts_, {});
            }
            if (last.content)
                last.content->unbind(); // an event at hand may keep it for a moment
            if (last.window.is())
                last.window->removeWindowListener(this);
            if (last.frame.is())
                last.frame->removeFrameActionListener(this);
        });
}
} // namespace planerka::uno::sidebar
