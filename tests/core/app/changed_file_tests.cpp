// SPDX-License-Identifier: MPL-2.0
#include "app/session.hpp"

#include "meeting/samples.hpp"
#include "panel/editor_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>

namespace planerka::app
{
namespace fs = std::filesystem;

namespace
{
struct Opened : panel::EditorFixture
{
    tests::TemporaryFolder folder;
    fs::path file = folder / "m.json";
    std::shared_ptr<Session> session = std::make_shared<Session>(SessionState{});

    Opened()
    {
        BOOST_REQUIRE(save_meeting(meeting, file));
        BOOST_REQUIRE(session->replace(load_meeting(file).value(), file));
        rename("Mine");
    }

    void rename(const std::string& title) const
    {
        session->edit({session->revision()}, Concerns::the_meeting,
                      [&](Meeting& edited, panel::WrongTexts&)
                      {
                          edited.title = title;
                          return true;
                      });
    }

    void somebody_else_saves(const std::string& title)
    {
        meeting.title = title;
        BOOST_REQUIRE(save_meeting(meeting, file));
    }

    std::string in_file() const { return load_meeting(file).value().title; }
};
} // namespace

BOOST_FIXTURE_TEST_SUITE(changed_file_tests, Opened)

BOOST_AUTO_TEST_CASE(what_somebody_else_saved_is_not_overwritten_unasked)
{
    somebody_else_saves("Theirs");
    const auto saved = session->save();
    BOOST_REQUIRE(!saved);
    BOOST_TEST(saved.error().code == "session.file_changed");
    BOOST_TEST(saved.error().file == file.string());
    BOOST_TEST(in_file() == "Theirs");
    BOOST_TEST(session->is_modified());
    BOOST_TEST(session->save_as(file, session->revision()).error().code == "session.file_changed");
    BOOST_TEST(in_file() == "Theirs");

    // Both are kept.
    BOOST_REQUIRE(session->save_as(folder / "mine.json", session->revision()));
    BOOST_TEST(in_file() == "Theirs");
    BOOST_TEST(session->save().has_value());
}

BOOST_AUTO_TEST_CASE(whoever_knows_may_overwrite)
{
    somebody_else_saves("Theirs");
    BOOST_REQUIRE(session->save(IfChanged::overwrite));
    BOOST_TEST(in_file() == "Mine");
    rename("Mine again");
    BOOST_TEST(session->save().has_value());

    somebody_else_saves("Theirs");
    BOOST_TEST(session->save_as(file, session->revision(), IfChanged::overwrite).has_value());
    BOOST_TEST(in_file() == "Mine again");
}

BOOST_AUTO_TEST_CASE(one_s_own_saving_is_no_change)
{
    BOOST_TEST(session->save().has_value());
    rename("Again");
    BOOST_TEST(session->save().has_value());
    BOOST_TEST(in_file() == "Again");
}

BOOST_AUTO_TEST_CASE(a_file_that_was_only_touched_is_no_change)
{
    fs::last_write_time(file, fs::last_write_time(file) + std::chrono::hours(1));
    BOOST_TEST(session->save().has_value());
}

BOOST_AUTO_TEST_CASE(a_file_that_is_gone_is_written_anew)
{
    fs::remove(file);
    BOOST_TEST(session->save().has_value());
    BOOST_TEST(in_file() == "Mine");
}

BOOST_AUTO_TEST_CASE(opened_again_it_is_known_again)
{
    somebody_else_saves("Theirs");
    BOOST_REQUIRE(session->replace(load_meeting(file).value(), file));
    rename("Both");
    BOOST_TEST(session->save().has_value());
}

BOOST_AUTO_TEST_CASE(a_file_that_a_person_chose_is_asked_about_by_the_dialog)
{
    const auto other = folder / "other.json";
    BOOST_REQUIRE(save_meeting(meeting, other));
    BOOST_TEST(session->save_as(other, session->revision()).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::app
