// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sidebar/listeners.hxx"
#include "sidebar/theme.hxx"

#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XTabController.hpp>
#include <com/sun/star/awt/XWindow.hpp>

#include <map>
#include <string>
#include <vector>

namespace planerka::uno::sidebar
{
/// How a label looks.
enum class Tone
{
    plain,
    caption, ///< above a field: quiet
    heading, ///< bold
    figure,  ///< the one large figure
    remark,  ///< quiet, wraps
    alarm,   ///< red, wraps
};

/// Plain UNO controls in one container, by name. What is shown is remembered, so that showing it again costs nothing
/// and a change can be told from an echo. Sizes are pixels, as the controls themselves ask for them.
class Controls
{
public:
    /// Makes the container in `parent`; throws if the office cannot.
    Controls(Context context, const Reference<css::awt::XWindow>& parent);
    ~Controls();
    Controls(const Controls&) = delete;
    Controls& operator=(const Controls&) = delete;

    const Reference<css::awt::XWindow>& window() const { return window_; }
    const Theme& theme() const { return theme_; }
    bool has(const std::string& name) const { return controls_.contains(name); }

    void add_label(const std::string& name, Tone tone, bool right = false);
    void add_edit(const std::string& name, const std::string& help, Handler typed);
    void add_list(const std::string& name, const std::string& help, Handler chosen);
    void add_button(const std::string& name, const std::string& help, Handler clicked, bool primary = false);
    void add_check(const std::string& name, Handler switched);

    /// Called with the name of an edit that got the focus, and with an empty one when it is lost.
    void on_focus(std::function<void(const std::string&)> handler) { focus_handler_ = std::move(handler); }

    /// Of a label, edit, button or check box. A label without a text is hidden.
    void set_text(const std::string& name, const std::string& text);
    /// What the edit holds now; nothing if that is what was shown, so that nobody has typed.
    bool take_typed(const std::string& name, std::string& text);
    void set_options(const std::string& name, const std::vector<std::string>& options, int selected);
    /// The selected entry; false if it is the one that was shown.
    bool take_chosen(const std::string& name, int& selected);
    void set_checked(const std::string& name, bool checked);
    /// Whether it is ticked now; false if it was shown so.
    bool take_checked(const std::string& name, bool& checked);
    void set_visible(const std::string& name, bool visible);
    void set_enabled(const std::string& name, bool enabled);
    void set_tone(const std::string& name, Tone tone);

    bool is_visible(const std::string& name) const;
    css::awt::Size preferred(const std::string& name);
    /// Of a button's text alone, without the wide margins that a button asks for.
    sal_Int32 width_of_text(const std::string& button);
    /// Of a label or a check box that wraps.
    sal_Int32 height_for(const std::string& name, sal_Int32 width);
    /// Of an edit for so many letters.
    sal_Int32 width_of_columns(const std::string& edit, sal_Int16 columns);
    void place(const std::string& name, css::awt::Rectangle where);

    /// Gives an edit the focus and selects its text, to be typed over.
    void select_all(const std::string& edit);
    Reference<css::awt::XControl> control(const std::string& name) const;
    void set_tab_order(const std::vector<std::string>& names);

private:
    struct Entry
    {
        Reference<css::awt::XControl> control;
        Reference<css::awt::XWindow> window;
        std::string kind;
        std::string text{};
        std::vector<std::string> options{};
        int selected = -1;
        bool visible = true;
        bool enabled = true;
        Tone tone = Tone::plain;
        css::awt::Rectangle place{};
    };

    Entry& add(const std::string& name, const std::string& kind);
    Entry& entry(const std::string& name);
    void set(const Entry& entry, const char* property, const Any& value);
    void watch_focus(const std::string& name, const Entry& entry);

    Context context_;
    Theme theme_;
    Reference<css::awt::XControlContainer> container_;
    Reference<css::awt::XWindow> window_;
    Reference<css::awt::XTabController> tabs_;
    std::map<std::string, Entry> controls_;
    std::map<std::string, css::awt::Size> preferred_by_kind_;
    std::map<std::string, sal_Int32> text_widths_;
    std::function<void(const std::string&)> focus_handler_;
};
} // namespace planerka::uno::sidebar
