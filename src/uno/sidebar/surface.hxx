// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/view.hpp"
#include "sidebar/area.hxx"
#include "sidebar/layout.hxx"
#include "sidebar/metrics.hxx"
#include "sidebar/theme.hxx"
#include "sidebar/wheel.hxx"

#include <com/sun/star/awt/XScrollBar.hpp>

#include <memory>
#include <optional>
#include <string>

namespace planerka::uno::sidebar
{
/// The panel's window: a head and a foot that stay in sight, and between them a body that scrolls. It shows a View and
/// tells what a person does in it; it knows no meeting.
class Surface
{
public:
    /// Makes the window in `parent`; throws if the office cannot.
    Surface(const Context& context, const Reference<css::awt::XWindow>& parent, Events events);
    ~Surface();
    Surface(const Surface&) = delete;
    Surface& operator=(const Surface&) = delete;

    const Reference<css::awt::XWindow>& window() const { return window_; }

    /// @param keep_typed the field that has the focus keeps its text: somebody is typing in it
    void show(panel::View view, bool keep_typed = true);
    /// Puts everything in its place, for the size that the window has.
    void arrange(bool keep_typed = true);

    sal_Int32 least_height() const;
    sal_Int32 least_width();

    /// The cell that has the focus; empty: none of ours.
    std::string focused() const { return focused_ ? focused_->name() : std::string(); }
    const Slot* focused_slot() const { return focused_; }
    /// Goes to a cell and brings it into sight; false if there is none.
    bool focus(const std::string& name);
    /// To the next cell that takes the focus (by 1), or the one before (−1); at the end from the other side.
    void focus_next(int by);
    /// To the cell nearest below (1) or above (−1).
    void focus_beside(int by);
    void scroll_page(int by);

private:
    struct At
    {
        const Placed* placed;
        bool scrolls;
    };

    std::vector<At> focusable() const;
    void realise(bool keep_typed = true);
    void scroll_to(sal_Int32 top);
    sal_Int32 wheel_step() const;
    void bring_into_sight(const Placed& placed);
    bool focus(const At& at);
    void keep_focus(const std::vector<std::string>& before, const std::string& name);

    Context context_;
    Theme theme_;
    Events events_;
    Reference<css::awt::XControlContainer> container_;
    Reference<css::awt::XWindow> window_;
    std::optional<Wheel> wheel_; ///< around body and bar
    Reference<css::awt::XControlContainer> body_container_;
    Reference<css::awt::XWindow> body_window_;
    Reference<css::awt::XScrollBar> bar_;
    Reference<css::awt::XWindow> bar_window_;
    std::optional<Metrics> metrics_;
    std::optional<Area> frame_; ///< head and foot
    std::optional<Area> body_;
    Slot* focused_ = nullptr;
    panel::View view_{};
    std::optional<Layout> head_{};
    std::optional<Layout> middle_{};
    std::optional<Layout> foot_{};
    sal_Int32 top_ = 0; ///< of the body: so much of it is above what is in sight
    sal_Int32 body_height_ = 0;
    sal_Int32 foot_top_ = 0;
};
} // namespace planerka::uno::sidebar
