// SPDX-License-Identifier: MPL-2.0
#include "driver/keys.hxx"

#include <algorithm>
#include <stdexcept>

namespace planerka::ui_tests
{
namespace
{
constexpr std::chrono::seconds kPatience(20); ///< ends a test that would never end
} // namespace

Keys::Keys(const Desk& desk, const Panel& panel) : desk_(desk), panel_(panel)
{
    desk_.focus_window("LibreOffice");
}

void Keys::press(const std::vector<std::string>& keys) const
{
    std::vector<std::string> arguments{"key", "--delay", "4"};
    arguments.insert(arguments.end(), keys.begin(), keys.end());
    desk_.xdotool(arguments);
}

void Keys::reaches(const std::string& cell) const
{
    if (!wait_for([&] { return panel_.has_focus(cell); }, kPatience))
        throw std::runtime_error("the keyboard does not come to " + cell + " but to " + panel_.focused());
}

void Keys::go_to(const std::string& cell) const
{
    panel_.focus(cell);
    reaches(cell);
}

void Keys::write(const std::string& text) const
{
    desk_.xdotool({"key", "ctrl+a", "type", "--delay", "4", text});
}

void Keys::write(const std::string& cell, const std::string& text) const
{
    go_to(cell);
    write(text);
    if (!wait_for([&] { return panel_.text(cell) == text; }, kPatience))
        throw std::runtime_error(cell + " holds \"" + panel_.text(cell) + '"');
}

void Keys::tab_to(const std::string& cell) const
{
    press({"Tab"});
    reaches(cell);
}

void Keys::tab_until(const std::string& cell) const
{
    constexpr int kMost = 150; // more than a panel has cells
    for (int tabs = 0; !panel_.has_focus(cell); ++tabs)
    {
        if (tabs == kMost)
            throw std::runtime_error("Tab does not come to " + cell + "; the keyboard is at " + panel_.focused());
        press({"Tab"});
        panel_.settle();
    }
}

void Keys::pick(const std::string& list, const std::string& entry) const
{
    if (panel_.text(list) == entry)
        return;
    const auto entries = panel_.entries(list);
    const auto found = std::ranges::find(entries, entry);
    if (found == entries.end())
        throw std::runtime_error(list + " does not offer " + entry);
    std::vector<std::string> keys(static_cast<std::size_t>(found - entries.begin()), "Down");
    keys.insert(keys.begin(), "Home");
    press(keys);
    if (!wait_for([&] { return panel_.text(list) == entry; }, kPatience))
        throw std::runtime_error(list + " stands at " + panel_.text(list));
}

void Keys::push(const std::string& button, const std::string& cell) const
{
    go_to(button);
    press({"space"});
    if (!wait_for([&] { return panel_.is_shown(cell); }, kPatience))
        throw std::runtime_error(button + " does not bring " + cell);
}
} // namespace planerka::ui_tests
