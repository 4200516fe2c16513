// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/view.hpp"
#include "sidebar/listeners.hxx"
#include "sidebar/theme.hxx"

#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>

#include <functional>
#include <memory>
#include <string>

namespace planerka::uno::sidebar
{
class Slot;

/// What a person does in a panel. The names are those of the cells.
struct Events
{
    std::function<void(const std::string& name, const std::string& text)> typed{};
    std::function<void(const std::string& name, const std::string& id)> chosen{};
    std::function<void(const std::string& name, bool is_ticked)> ticked{};
    std::function<void(const std::string& name)> clicked{};
    std::function<void(Slot* slot)> focused{}; ///< nullptr: none of them any more

    /// Runs a handler on the main thread, under the office's lock: at once if it is called there, else after the event
    /// at hand. What a script does to a control is told on the script's own thread and without that lock.
    std::function<void(Handler)> run{};
};

/// One plain UNO control, which shows one cell after another as the panel scrolls. What it shows is remembered, so that
/// showing it again costs nothing and a change can be told from an echo.
class Slot
{
public:
    /// Makes the control in the container, hidden. `events` must outlive it.
    Slot(const Context& context, const Reference<css::awt::XControlContainer>& container, panel::Widget widget,
         const Theme& theme, const Events& events);
    Slot(const Slot&) = delete;
    Slot& operator=(const Slot&) = delete;

    panel::Widget widget() const { return widget_; }
    const std::string& name() const { return cell_.name; }
    bool is_used() const { return is_used_; }
    const Reference<css::awt::XControl>& control() const { return control_; }
    const Reference<css::awt::XWindow>& window() const { return window_; }

    /// Shows the cell. What is being typed is not written over: `keep_text`.
    void show(const panel::Cell& cell, const css::awt::Rectangle& place, bool keep_text);
    void hide();

    /// Gives it the focus; the text of an edit is selected, to be typed over.
    void focus() const;
    /// What the edit held when it was last shown or got the focus.
    const std::string& text_before() const { return text_before_; }
    bool is_as_before() const { return text_before_ == shown_text_; }

private:
    void listen(const Events& events);
    void set(const char* property, const Any& value) const;
    void show_text(const panel::Cell& cell, bool keep_text, bool is_other);
    bool show_options(const panel::Cell& cell);
    void show_choice(const panel::Cell& cell);
    void show_tone(panel::Tone tone);
    void show_colour(const panel::Cell& cell);
    void on_text(const Events& events);
    void on_choice(const Events& events);
    void on_tick(const Events& events);

    const panel::Widget widget_;
    const Theme& theme_;
    Reference<css::awt::XControl> control_;
    Reference<css::awt::XWindow> window_;
    panel::Cell cell_{};
    std::string shown_text_{}; ///< what the control itself shows, be it typed or set
    std::string text_before_{};
    panel::Options shown_options_{};
    css::awt::Rectangle place_{};
    bool is_visible_ = false;
    bool is_used_ = false;
    bool is_typed_in_ = false;
    bool is_being_shown_ = false; ///< what the control tells now is no doing of a person
};
} // namespace planerka::uno::sidebar
