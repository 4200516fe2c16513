// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "driver/window.hxx"

#include <com/sun/star/awt/Point.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/frame/XFrame.hpp>

#include <map>
#include <string>
#include <vector>

namespace planerka::ui_tests
{
/// Planerka's panel in a document's window, as a person uses it.
class Panel
{
public:
    /// Opens the deck; throws if it does not open.
    Panel(const Office& office, const Model& document);

    /// Shows a meeting file.
    void open_meeting(const std::string& file) const;

    /// Runs a command of the menu in the panel's window; what went wrong, empty if nothing did.
    std::string run(const std::string& command) const;

    // The names are those of panel::Cell. What is not in sight is scrolled to.

    /// Of an edit, a label, or the selected entry of a list.
    std::string text(const std::string& control) const;
    bool is_shown(const std::string& control) const;
    /// Whether it is narrower than its text.
    bool is_cut(const std::string& label) const;
    bool is_ticked(const std::string& check) const;
    void type(const std::string& edit, const std::string& text) const;
    void choose(const std::string& list, int entry) const;
    /// Gives a cell the focus.
    void focus(const std::string& cell) const;
    /// The cell that has the focus; empty: none in the panel.
    std::string focused() const;
    /// The middle of a cell on the screen, in pixels.
    css::awt::Point middle_of(const std::string& cell) const;
    /// How far the body is scrolled, in pixels.
    int scrolled() const;
    /// Whether that cell has it; asks no other.
    bool has_focus(const std::string& cell) const;
    std::vector<std::string> entries(const std::string& list) const;
    /// In all, those that show nothing now too.
    std::size_t count_of_controls() const;
    /// Presses a button or switches a check box. What comes of it comes later, as after a click: wait for it.
    void press(const std::string& button) const;

    Reference<css::awt::XControl> control(const std::string& name) const;

    /// The names of the cells in sight now.
    std::vector<std::string> in_sight() const;

    /// The panel's window, with the head and the foot; and the body in it, which scrolls.
    const Reference<css::awt::XControlContainer>& controls() const { return controls_; }
    Reference<css::awt::XControlContainer> body() const;

    /// Scrolls the body so that so much of it is above what is in sight. False if it has no more than that.
    bool scroll_to(int top) const;
    /// What a page down scrolls by.
    int page() const;
    /// What was done so far has had its effect.
    void settle() const;

private:
    Reference<css::awt::XControl> find(const std::string& name) const;

    const Office& office_;
    Reference<css::frame::XFrame> frame_;
    Reference<css::awt::XControlContainer> controls_;
    mutable std::map<std::string, Reference<css::awt::XControl>> seen_{}; ///< by the name that each had then
};
} // namespace planerka::ui_tests
