// SPDX-License-Identifier: MPL-2.0

// The whole panel in every look: what of it is cut or lies over something else, and pictures for people to look at, on
// a sheet of each look (pictures/sidebar-*.png in the build folder); and those of README.md. It takes a quarter of an
// hour: layout_tests looks at a part of the same in two minutes.
#include "driver/desk.hxx"
#include "driver/faults.hxx"
#include "driver/full_meetings.hxx"
#include "driver/panel.hxx"
#include "meeting/meeting_file.hpp"
#include "support/process.hxx"

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/XController.hpp>

#include <boost/test/unit_test.hpp>

#include <thread>
#include <utility>

namespace planerka::ui_tests
{
namespace fs = std::filesystem;
using office_tests::Closing;
using office_tests::UNO_QUERY_THROW;

namespace
{
constexpr int kSeconds = 120; ///< ends a program that hangs
constexpr int kTabBar = 52;   ///< about: beside the panel, at the edge of the window
constexpr int kTall = 2200;
constexpr int kShown = 60; ///< per cent of its size that a panel has on the sheet
constexpr std::size_t kLeastControls = 150;

const fs::path& folder()
{
    static const fs::path made = []
    { return fs::create_directories(PLANERKA_PICTURES), fs::path(PLANERKA_PICTURES); }();
    return made;
}

void run(const std::vector<std::string>& command)
{
    BOOST_REQUIRE(office_tests::run(command, folder() / "tools.log", kSeconds) == 0);
}

css::awt::Rectangle size_of(const Model& document)
{
    return document->getCurrentController()->getFrame()->getContainerWindow()->getPosSize();
}

struct Shot
{
    const char* factory;
    const char* language;
    const Meeting* meeting;
};

/// "gtk3-Adwaita:dark-200"
std::string name_of(const Looks& looks)
{
    return looks.toolkit + '-' + (looks.theme.empty() ? "light" : looks.theme) + '-' +
           std::to_string(100 * looks.scale);
}

/// "writer-ru-gtk3-Adwaita:dark-200"
std::string name_of(const Looks& looks, const Shot& shot)
{
    return std::string(shot.factory + 1) + '-' + shot.language + '-' + name_of(looks);
}

/// The sidebar as narrow as it can be, or a good deal wider: in plain windows alone, where its edge can be dragged
/// here.
enum class Width
{
    narrow,
    wide,
};

/// The offices of one look after another.
class Sheet
{
public:
    void add(const Looks& looks, const std::vector<Shot>& shots, const std::vector<Shot>& wide_shots = {})
    {
        const Desk desk(looks);
        for (const auto& shot : shots)
            look(desk, looks, shot, Width::narrow);
        // One sheet of all looks would be taller than ImageMagick takes.
        const auto sheet = folder() / ("sidebar-" + name_of(looks) + ".png");
        save(sheet);
        BOOST_TEST(fs::file_size(sheet) > 100'000);
        is_wide_ = false;
        for (const auto& shot : wide_shots)
            look(desk, looks, shot, Width::wide);
    }

private:
    void save(const fs::path& file)
    {
        std::vector<std::string> command{PLANERKA_CONVERT};
        command.insert(command.end(), rows_.begin(), rows_.end());
        command.insert(command.end(), {"-bordercolor", "white", "-border", "8", "-append", file.string()});
        run(command);
        for (const auto& row : std::exchange(rows_, {}))
            fs::remove(row);
    }

    void look(const Desk& desk, const Looks& looks, const Shot& shot, Width width)
    {
        const auto name = name_of(looks, shot);
        BOOST_TEST_CONTEXT(name)
        {
            const auto file = desk.office.folder() / (name + (width == Width::wide ? "-wide.json" : ".json"));
            BOOST_REQUIRE(save_meeting(*shot.meeting, file));
            desk.speak(shot.language);
            const auto document = desk.window(shot.factory);
            const Closing closing(document);
            const Panel panel(desk.office, document);
            if (width == Width::wide && !is_wide_) // every window of the office stays so
                BOOST_REQUIRE(is_wide_ = widen(desk, document, panel));
            panel.open_meeting(file.string());
            open_all(panel);
            const auto faults = faults_of(desk.office, panel);
            BOOST_TEST(faults.controls > kLeastControls);
            for (const auto& fault : faults.found)
                BOOST_ERROR(fault);
            if (width == Width::narrow)
                take_pictures(desk, looks, document, panel, name);
        }
    }

    /// All of a panel, from its top to its end: a picture of each page, and all of them side by side.
    void take_pictures(const Desk& desk, const Looks& looks, const Model& document, const Panel& panel,
                       const std::string& name)
    {
        const auto width = Reference<css::awt::XWindow>(panel.controls(), UNO_QUERY_THROW)->getPosSize().Width;
        const auto window = size_of(document);
        const auto dots = looks.toolkit == "gtk3" ? looks.scale : 1; // of the screen to a pixel of the office
        const auto scaled = [&](int pixels) { return std::to_string(pixels * dots); };
        const auto part = scaled(width + kTabBar * looks.scale / dots) + 'x' + scaled(window.Height) + '+' +
                          scaled(window.Width - width - kTabBar * looks.scale / dots) + "+0";
        const auto smaller = std::to_string(kShown / looks.scale) + '%';
        std::vector<std::string> pages;
        for (int top = 0; panel.scroll_to(top); top += panel.page())
        {
            pages.push_back((folder() / (name + '-' + std::to_string(pages.size() + 1) + ".png")).string());
            desk.take_picture(pages.back(), {"-crop", part, "+repage", "-resize", smaller, "-depth", "8"});
        }
        rows_.push_back((folder() / (name + ".png")).string());
        std::vector<std::string> join{PLANERKA_CONVERT};
        join.insert(join.end(), pages.begin(), pages.end());
        join.insert(join.end(), {"+append", "-font", PLANERKA_FONT, "-gravity", "north", "-background", "white",
                                 "-splice", "0x16", "-annotate", "0", name, rows_.back()});
        run(join);
        for (const auto& page : pages)
            fs::remove(page);
    }

    std::vector<std::string> rows_{};
    bool is_wide_ = false;
};
} // namespace

BOOST_AUTO_TEST_SUITE(pictures_tests)

BOOST_AUTO_TEST_CASE(the_whole_panel_in_every_look)
{
    const auto client = full_client_meeting();
    const auto conference = full_conference();
    const auto one_to_one = full_one_to_one();
    const std::vector<Shot> shots{{"swriter", "en-US", &client},      {"swriter", "ru", &conference},
                                  {"scalc", "en-US", &conference},    {"scalc", "ru", &one_to_one},
                                  {"simpress", "en-US", &one_to_one}, {"simpress", "ru", &client}};
    const std::vector<Shot> wide{{"swriter", "en-US", &conference}, {"swriter", "ru", &client}};
    Sheet sheet;
    for (const int scale : {1, 2})
    {
        sheet.add({.toolkit = "gen", .scale = scale, .height = kTall}, shots, wide);
        for (const auto* const theme : {"", "Adwaita:dark", "HighContrast"})
            sheet.add({.toolkit = "gtk3", .scale = scale, .theme = theme, .height = kTall}, shots);
    }
}

// Made when the README needs new ones: ui_tests --run_test=pictures_tests/those_of_the_readme
BOOST_AUTO_TEST_CASE(those_of_the_readme, *boost::unit_test::disabled())
{
    struct Picture
    {
        const char* name;
        const char* theme;
        const char* language;
        const char* meeting;
        const char* button;
    };
    for (const auto& picture :
         {Picture{"agenda", "", "en-US", PLANERKA_EXAMPLES "/pipeline-review.json", "make:agenda"},
          Picture{"cost-sheet", "", "ru", PLANERKA_EXAMPLES "/product-training.json", "make:cost"},
          Picture{"slides", "Adwaita:dark", "en-US", PLANERKA_EXAMPLES "/retirement-planning.json", "make:deck"}})
    {
        const Desk desk({.toolkit = "gtk3", .theme = picture.theme, .language = picture.language});
        const auto document = desk.window("swriter");
        const Panel panel(desk.office, document);
        panel.open_meeting(picture.meeting);
        const auto before = desk.open_documents();
        panel.press(picture.button);
        const auto made = desk.new_document(before);
        office_tests::close(document);
        const Panel beside(desk.office, made);
        BOOST_TEST(beside.is_shown("text:cost"));
        beside.scroll_to(0);
        desk.xdotool({"search", "--onlyvisible", "--name", "LibreOffice", "windowmove", "0", "0"});
        std::this_thread::sleep_for(std::chrono::seconds(1)); // what the office draws later, as pictures of slides
        const auto size = size_of(made);
        const auto file = folder() / (std::string(picture.name) + ".png");
        desk.take_picture(file, {"-crop", std::to_string(size.Width) + 'x' + std::to_string(size.Height) + "+0+0",
                                 "+repage", "+dither", "-colors", "128", "-depth", "8", "-type", "Palette"});
        BOOST_TEST(fs::file_size(file) > 30'000);
    }
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::ui_tests
