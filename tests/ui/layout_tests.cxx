// SPDX-License-Identifier: MPL-2.0

// Everything that the panel can show, on every kind of screen: no text is cut, nothing lies over something else.
#include "driver/desk.hxx"
#include "driver/faults.hxx"
#include "driver/full_meetings.hxx"
#include "meeting/meeting_file.hpp"

#include <boost/test/unit_test.hpp>

namespace planerka::ui_tests
{
using office_tests::Closing;

namespace
{
constexpr std::size_t kLeastControls = 150;

enum class Width
{
    narrow, ///< as narrow as the sidebar can be
    wide,
};

class Look
{
public:
    Look(const Looks& looks, const std::vector<Meeting>& meetings) : desk_(looks)
    {
        for (const auto& meeting : meetings)
        {
            files_.push_back(desk_.office.folder() / (meeting.purpose_id + ".json"));
            BOOST_REQUIRE(save_meeting(meeting, files_.back()));
        }
    }

    void look(const std::string& language, Width width)
    {
        desk_.speak(language);
        const auto document = desk_.window("swriter");
        const Closing closing(document);
        const Panel panel(desk_.office, document);
        if (width == Width::wide && !is_wide_)
            BOOST_REQUIRE(is_wide_ = widen(desk_, document, panel));
        for (const auto& file : files_)
            BOOST_TEST_CONTEXT(language << ", " << file.stem() << ", " << (is_wide_ ? "wide" : "narrow"))
            {
                panel.open_meeting(file.string());
                if (!are_open_)
                    open_all(panel);
                const auto faults = faults_of(desk_.office, panel);
                BOOST_TEST(faults.controls > kLeastControls);
                for (const auto& fault : faults.found)
                    BOOST_ERROR(fault);
            }
        are_open_ = true;
    }

private:
    Desk desk_;
    std::vector<std::filesystem::path> files_{};
    // Both stay so in every window of an office.
    bool are_open_ = false;
    bool is_wide_ = false;
};
} // namespace

BOOST_AUTO_TEST_SUITE(layout_tests)

BOOST_AUTO_TEST_CASE(everything_has_its_room_on_a_plain_desktop)
{
    Look look({.toolkit = "gen"}, {full_client_meeting(), full_conference(), full_one_to_one()});
    look.look("ru", Width::narrow);
    look.look("en-US", Width::wide);
}

BOOST_AUTO_TEST_CASE(everything_has_its_room_on_a_plain_desktop_of_twice_as_many_dots)
{
    Look look({.toolkit = "gen", .scale = 2}, {full_one_to_one()});
    look.look("ru", Width::narrow);
}

BOOST_AUTO_TEST_CASE(everything_has_its_room_in_gtk)
{
    Look look({.toolkit = "gtk3"}, {full_client_meeting()});
    look.look("ru", Width::narrow);
    look.look("en-US", Width::narrow);
}

BOOST_AUTO_TEST_CASE(everything_has_its_room_in_gtk_of_twice_as_many_dots_and_high_contrast)
{
    Look look({.toolkit = "gtk3", .scale = 2, .theme = "HighContrast"}, {full_client_meeting()});
    look.look("ru", Width::narrow);
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::ui_tests
