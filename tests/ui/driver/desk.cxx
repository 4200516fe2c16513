// SPDX-License-Identifier: MPL-2.0
#include "driver/desk.hxx"

#include "driver/clipboard.hxx"
#include "driver/window.hxx"

#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNameReplace.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

#include <algorithm>
#include <stdexcept>

namespace planerka::ui_tests
{
using office_tests::UNO_QUERY;
using office_tests::UNO_QUERY_THROW;

namespace
{
constexpr int kWidth = 1400;
constexpr int kTitleBar = 25;    ///< room that gtk3 takes for it, although nobody draws one
constexpr int kToolSeconds = 60; ///< ends one that hangs

office_tests::Environment environment(const Looks& looks, const std::string& display)
{
    office_tests::Environment variables{{"DISPLAY", display},
                                        {"SAL_USE_VCLPLUGIN", looks.toolkit},
                                        {"GDK_BACKEND", "x11"},
                                        {"DBUS_SESSION_BUS_ADDRESS", "disabled:"}};
    variables.insert(variables.end(), looks.further.begin(), looks.further.end());
    if (!looks.theme.empty())
        variables.emplace_back("GTK_THEME", looks.theme);
    if (looks.scale != 1)
    {
        variables.emplace_back("GDK_SCALE", std::to_string(looks.scale));
        variables.emplace_back("SAL_FORCEDPI", std::to_string(96 * looks.scale));
    }
    return variables;
}
} // namespace

/// gtk3 counts in pixels of a usual screen however many dots an inch has.
Desk::Desk(const Looks& looks)
    : screen(kWidth * looks.scale, looks.height * looks.scale),
      office({.language = looks.language, .headless = false, .environment = environment(looks, screen.display())}),
      height_(looks.height), window_scale_(looks.toolkit == "gen" ? looks.scale : 1),
      mouse_scale_(looks.scale / window_scale_)
{
    if (looks.toolkit == "gtk3")
        copy_to_clipboard(office, "nothing");
    for (const auto* const factory :
         {"text.TextDocument", "sheet.SpreadsheetDocument", "presentation.PresentationDocument"})
        remember_window_size(factory);
}

/// Without a window manager, a window of gtk3 that was asked for from outside is as small as can be and stays so,
/// unless it finds how large the last one was.
void Desk::remember_window_size(const char* factory) const
{
    const auto path = "/org.openoffice.Setup/Office/Factories/com.sun.star." + std::string(factory);
    const auto height = height_ - kTitleBar;
    change_setting(path, "ooSetupFactoryWindowAttributes",
                   "0,0," + std::to_string(kWidth * window_scale_) + ',' + std::to_string(height * window_scale_) +
                       ";1;0,0,0,0;");
}

Model Desk::window(const char* factory) const
{
    return {office.desktop()->loadComponentFromURL("private:factory/" + uno::OUString::createFromAscii(factory),
                                                   "_blank", 0, {}),
            UNO_QUERY_THROW};
}

void Desk::speak(const std::string& language) const
{
    change_setting("/org.openoffice.Setup/L10N", "ooLocale", language);
}

void Desk::change_setting(const std::string& path, const char* name, const std::string& value) const
{
    const auto settings =
        css::configuration::theDefaultProvider::get(office.context())
            ->createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess",
                                          uno::sequence({uno::Any(uno::property("nodepath", uno::to_ou(path)))}));
    Reference<css::container::XNameReplace>(settings, UNO_QUERY_THROW)
        ->replaceByName(uno::OUString::createFromAscii(name), uno::Any(uno::to_ou(value)));
    Reference<css::util::XChangesBatch>(settings, UNO_QUERY_THROW)->commitChanges();
}

void Desk::run(std::vector<std::string> command) const
{
    if (office_tests::run(command, office.folder() / "tools.log", kToolSeconds, {{"DISPLAY", screen.display()}}) != 0)
        throw std::runtime_error(command.front() + " failed");
}

void Desk::xdotool(std::vector<std::string> arguments) const
{
    arguments.insert(arguments.begin(), PLANERKA_XDOTOOL);
    run(std::move(arguments));
}

void Desk::focus_window(const std::string& title) const
{
    const auto is_focused = [&]
    {
        try
        {
            xdotool({"search", "--onlyvisible", "--name", title, "windowfocus"});
            return true;
        }
        catch (const std::runtime_error&)
        {
            return false; // it has no title yet, or is not on the screen yet
        }
    };
    if (!wait_for(is_focused, std::chrono::seconds(20)))
        throw std::runtime_error("there is no window \"" + title + '"');
}

void Desk::take_picture(const std::filesystem::path& file, const std::vector<std::string>& changes) const
{
    const auto whole = (office.folder() / "screen.ppm").string(); // packing all of it would take longer than all else
    run({PLANERKA_IMPORT, "-window", "root", whole});
    std::vector<std::string> command{PLANERKA_CONVERT, whole};
    command.insert(command.end(), changes.begin(), changes.end());
    command.push_back(file.string());
    run(std::move(command));
}

void Desk::drag(int from_x, int to_x, int y) const
{
    const auto at = [&](int x) { return std::to_string(x * mouse_scale_); };
    const auto line = std::to_string(y * mouse_scale_);
    xdotool({"mousemove",
             at(from_x),
             line,
             "sleep",
             "0.1",
             "mousedown",
             "1",
             "sleep",
             "0.1",
             "mousemove",
             at((from_x + to_x) / 2),
             line,
             "sleep",
             "0.1",
             "mousemove",
             at(to_x),
             line,
             "sleep",
             "0.1",
             "mouseup",
             "1"});
}

std::vector<Model> Desk::open_documents() const
{
    std::vector<Model> found;
    const auto components = office.desktop()->getComponents()->createEnumeration();
    while (components->hasMoreElements())
        if (const Model model(components->nextElement(), UNO_QUERY); model.is())
            found.push_back(model);
    return found;
}

Model Desk::new_document(const std::vector<Model>& before) const
{
    Model made;
    wait_for(
        [&]
        {
            for (const auto& document : open_documents())
                if (std::find(before.begin(), before.end(), document) == before.end())
                    made = document;
            return made.is();
        });
    if (!made.is())
        throw std::runtime_error("no document was made");
    return made;
}
} // namespace planerka::ui_tests
