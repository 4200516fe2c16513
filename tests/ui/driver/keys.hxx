// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "driver/desk.hxx"
#include "driver/panel.hxx"

#include <string>
#include <vector>

namespace planerka::ui_tests
{
/// A person at the keyboard: what is pressed goes to whatever has the focus on the screen.
class Keys
{
public:
    /// Gives the one window of the desk the keyboard.
    Keys(const Desk& desk, const Panel& panel);

    /// As xdotool names keys: "Tab", "ctrl+z".
    void press(const std::vector<std::string>& keys) const;
    /// Goes to a cell, as a click does.
    void go_to(const std::string& cell) const;
    /// Types over what the cell with the focus holds.
    void write(const std::string& text) const;
    void write(const std::string& cell, const std::string& text) const;
    /// Tab, and the cell that it must come to.
    void tab_to(const std::string& cell) const;
    /// As many times Tab as it takes; throws if it never comes there.
    void tab_until(const std::string& cell) const;
    /// Chooses an entry of the list that has the focus.
    void pick(const std::string& list, const std::string& entry) const;
    /// Presses the button and waits for a cell that comes of it.
    void push(const std::string& button, const std::string& cell) const;

private:
    void reaches(const std::string& cell) const;

    const Desk& desk_;
    const Panel& panel_;
};
} // namespace planerka::ui_tests
