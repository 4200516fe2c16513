// SPDX-License-Identifier: MPL-2.0
#include "sidebar/panel.hxx"

#include "sidebar/column.hxx"
#include "text/messages.hpp"

#include <com/sun/star/frame/FrameAction.hpp>
#include <com/sun/star/ui/UIElementType.hpp>
#include <cppuhelper/weakref.hxx>
#include <rtl/ref.hxx>

namespace planerka::uno::sidebar
{
Panel::Panel(const PanelArguments& arguments)
    : PanelBase(m_aMutex), url_(arguments.url), frame_(arguments.frame), sidebar_(arguments.sidebar)
{
}

Reference<css::ui::XUIElement> Panel::make(const Context& context, const PanelArguments& arguments)
{
    const rtl::Reference<Panel> panel(new Panel(arguments));
    try
    {
        panel->fill(context, arguments.parent);
    }
    catch (...)
    {
        // An exception would make the panel vanish without a word.
        panel->show_failure(context, arguments.parent, describe_current_exception(ui_language(context)));
    }
    panel->window_->addWindowListener(panel.get());
    if (panel->frame_.is())
        panel->frame_->addFrameActionListener(panel.get());
    return panel.get();
}

void Panel::fill(const Context& context, const Reference<css::awt::XWindow>& parent)
{
    const css::uno::WeakReference<css::ui::XSidebar> sidebar(sidebar_);
    content_ = Content::make(context, frame_, parent,
                             [sidebar]
                             {
                                 if (const Reference<css::ui::XSidebar> there(sidebar); there.is())
                                     there->requestLayout();
                             });
    window_ = content_->window();
}

void Panel::show_failure(const Context& context, const Reference<css::awt::XWindow>& parent, const std::string& reason)
{
    content_.reset();
    failure_ = std::make_unique<Controls>(context, parent);
    failure_->add_label("failure", Tone::alarm);
    failure_->set_text("failure", text::message(ui_language(context), "sidebar.failed", {{"reason", reason}}));
    window_ = failure_->window();
    window_->setVisible(true);
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
    return window_;
}

Reference<css::accessibility::XAccessible> Panel::createAccessible(const Reference<css::accessibility::XAccessible>&)
{
    return Reference<css::accessibility::XAccessible>(window_, UNO_QUERY);
}

css::ui::LayoutSize Panel::getHeightForWidth(sal_Int32 width)
{
    sal_Int32 height = 0;
    if (content_)
        height = content_->height_for(width);
    else if (failure_)
        height = failure_->height_for("failure", width);
    return {height, height, height};
}

sal_Int32 Panel::getMinimalWidth()
{
    return content_ ? content_->minimal_width() : 0;
}

void Panel::windowResized(const css::awt::WindowEvent&)
{
    const auto content = content_;
    if (content)
        content->arrange();
    else if (failure_)
    {
        const auto size = window_->getPosSize();
        failure_->place("failure", {0, 0, size.Width, failure_->height_for("failure", size.Width)});
    }
}

void Panel::frameAction(const css::frame::FrameActionEvent& event)
{
    const auto content = content_;
    if (!content)
        return;
    if (event.Action == css::frame::FrameAction_COMPONENT_DETACHING)
        content->unbind();
    else if (event.Action == css::frame::FrameAction_COMPONENT_ATTACHED ||
             event.Action == css::frame::FrameAction_COMPONENT_REATTACHED)
        content->follow_document();
}

/// The window or the frame goes before the panel does.
void Panel::disposing(const css::lang::EventObject& source)
{
    if (source.Source == frame_)
        frame_.clear();
    if (content_)
        content_->unbind();
}

void Panel::disposing()
{
    if (window_.is())
        window_->removeWindowListener(this);
    if (frame_.is())
        frame_->removeFrameActionListener(this);
    if (content_)
        content_->unbind(); // an event at hand may keep it for a moment
    content_.reset();
    failure_.reset();
    window_.clear();
    frame_.clear();
    sidebar_.clear();
}
} // namespace planerka::uno::sidebar
