// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "driver/screen.hxx"
#include "support/office.hxx"

#include <filesystem>
#include <string>
#include <vector>

namespace planerka::ui_tests
{
/// How an office looks.
struct Looks
{
    std::string toolkit = "gen"; ///< that draws its windows: "gen", "gtk3"
    int scale = 1;               ///< 2: a screen of twice as many dots an inch
    std::string theme{};         ///< of gtk3: "Adwaita:dark", "HighContrast"; empty: its usual one
    std::string language = "en-US";
    int height = 950;                    ///< of the screen, in pixels of a usual one
    office_tests::Environment further{}; ///< of its process
};

/// An office with windows, on a screen of its own.
struct Desk
{
    explicit Desk(const Looks& looks = {});

    Screen screen;
    office_tests::Office office;

    /// An empty document in a window that fills the screen: "swriter", "scalc", "simpress".
    office_tests::Model window(const char* factory) const;

    /// The language of menus and of panels that are opened from now on.
    void speak(const std::string& language) const;

    /// The documents that are open, by the order of the office.
    std::vector<office_tests::Model> open_documents() const;

    /// The document that is open now and was not before; waits for it. Throws if none comes.
    office_tests::Model new_document(const std::vector<office_tests::Model>& before) const;

    /// A picture of the screen, in a file.
    /// @param changes for ImageMagick's convert: {"-crop", "400x900+1000+0"}
    void take_picture(const std::filesystem::path& file, const std::vector<std::string>& changes = {}) const;

    /// Gives the window with that in its title the keyboard: without a window manager nobody else does. Waits for it.
    void focus_window(const std::string& title) const;

    /// What xdotool does with the screen's mouse and keyboard: {"key", "Tab"}.
    void xdotool(std::vector<std::string> arguments) const;

    /// Drags with the mouse between two points, in the office's pixels of a window that fills the screen.
    void drag(int from_x, int to_x, int y) const;

private:
    void remember_window_size(const char* factory) const;
    void change_setting(const std::string& path, const char* name, const std::string& value) const;
    void run(std::vector<std::string> command) const;

    int height_;
    int window_scale_; ///< the office's pixels to those of a usual screen
    int mouse_scale_;  ///< the screen's pixels to the office's
};
} // namespace planerka::ui_tests
