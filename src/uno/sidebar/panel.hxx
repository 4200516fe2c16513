// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "bridge/errors.hxx"
#include "sidebar/content.hxx"

#include <com/sun/star/awt/XWindowListener.hpp>
#include <com/sun/star/frame/XFrameActionListener.hpp>
#include <com/sun/star/ui/XSidebar.hpp>
#include <com/sun/star/ui/XSidebarPanel.hpp>
#include <com/sun/star/ui/XToolPanel.hpp>
#include <com/sun/star/ui/XUIElement.hpp>
#include <cppuhelper/basemutex.hxx>
#include <cppuhelper/compbase5.hxx>

#include <memory>
#include <string>

namespace planerka::uno::sidebar
{
/// What createUIElement() is given.
struct PanelArguments
{
    OUString url;
    Frame frame;
    Reference<css::awt::XWindow> parent;
    Reference<css::ui::XSidebar> sidebar;
};

using PanelBase = cppu::WeakComponentImplHelper5<css::ui::XUIElement, css::ui::XToolPanel, css::ui::XSidebarPanel,
                                                 css::awt::XWindowListener, css::frame::XFrameActionListener>;

/// The office's side of the panel: it lives as long as its deck, and follows the document in its frame. The office may
/// call and dispose it on any thread.
class Panel final : private cppu::BaseMutex, public PanelBase
{
public:
    static Reference<css::ui::XUIElement> make(const Context& context, const PanelArguments& arguments);

    // XUIElement
    Reference<css::frame::XFrame> SAL_CALL getFrame() override;
    OUString SAL_CALL getResourceURL() override { return url_; }
    sal_Int16 SAL_CALL getType() override;
    Reference<css::uno::XInterface> SAL_CALL getRealInterface() override;

    // XToolPanel
    Reference<css::awt::XWindow> SAL_CALL getWindow() override;
    Reference<css::accessibility::XAccessible>
        SAL_CALL createAccessible(const Reference<css::accessibility::XAccessible>& parent) override;

    // XSidebarPanel
    css::ui::LayoutSize SAL_CALL getHeightForWidth(sal_Int32 width) override;
    sal_Int32 SAL_CALL getMinimalWidth() override;

    // XWindowListener
    void SAL_CALL windowResized(const css::awt::WindowEvent& event) override;
    void SAL_CALL windowMoved(const css::awt::WindowEvent&) override {}
    void SAL_CALL windowShown(const css::lang::EventObject&) override {}
    void SAL_CALL windowHidden(const css::lang::EventObject&) override {}

    // XFrameActionListener
    void SAL_CALL frameAction(const css::frame::FrameActionEvent& event) override;

    void SAL_CALL disposing(const css::lang::EventObject& source) override;

private:
    /// What goes when the panel is disposed.
    struct Parts
    {
        Frame frame{};
        Reference<css::ui::XSidebar> sidebar{};
        Reference<css::awt::XWindow> window{};
        std::shared_ptr<Content> content{};
        std::shared_ptr<Surface> failure{}; ///< instead of content that could not be made
    };

    Panel(const Context& context, const PanelArguments& arguments);

    Parts filled(const Context& context, const PanelArguments& arguments) const;
    Parts with_failure(const Context& context, const PanelArguments& arguments, const std::string& reason) const;
    void SAL_CALL disposing() override;

    /// A copy to work with: while one does, the panel may be disposed.
    Parts parts() const;

    template <class Body>
    std::invoke_result_t<Body> guard(Body&& body)
    {
        return guarded([this] { return language_; }, static_cast<cppu::OWeakObject*>(this), std::forward<Body>(body));
    }

    const OUString url_;
    const Language language_;
    Parts parts_{}; ///< under m_aMutex
};
} // namespace planerka::uno::sidebar
