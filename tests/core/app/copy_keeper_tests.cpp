// SPDX-License-Identifier: MPL-2.0
#include "app/copy_keeper.hpp"

#include "meeting/samples.hpp"
#include "panel/editor_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <thread>

namespace planerka::app
{
namespace fs = std::filesystem;

namespace
{
constexpr auto kNever = std::chrono::hours(1);

struct Kept : panel::EditorFixture
{
    tests::TemporaryFolder home;
    fs::path folder = home / "working";
    std::optional<CopyKeeper> keeper{std::in_place, folder, kNever};
    std::shared_ptr<Session> session = std::make_shared<Session>(SessionState{meeting});

    static void rename(const std::shared_ptr<Session>& session, const std::string& title)
    {
        session->edit({session->revision()}, Concerns::the_meeting,
                      [&](Meeting& edited, panel::WrongTexts&)
                      {
                          edited.title = title;
                          return true;
                      });
    }

    std::size_t files() const
    {
        std::size_t count = 0;
        std::error_code none;
        for (const auto& entry : fs::recursive_directory_iterator(folder, none))
            count += entry.path().extension() == ".json";
        return count;
    }

    std::vector<std::string> titles_left()
    {
        std::vector<std::string> titles;
        for (const auto& each : keeper->left_over())
            titles.push_back(each.title);
        return titles;
    }
};
} // namespace

BOOST_FIXTURE_TEST_SUITE(copy_keeper_tests, Kept)

BOOST_AUTO_TEST_CASE(what_is_typed_is_kept_after_a_while)
{
    CopyKeeper quick(folder, CopyKeeper::kWithoutPause);
    quick.follow(session);
    rename(session, "Typed");
    while (files() == 0)
        std::this_thread::yield();
    BOOST_REQUIRE(session->save_as(home / "m.json", session->revision()));
    while (files() == 1)
        std::this_thread::yield();
    BOOST_TEST(files() == 0u);
}

BOOST_AUTO_TEST_CASE(a_meeting_without_unsaved_changes_has_no_copy)
{
    keeper->follow(session);
    keeper->write_now();
    BOOST_TEST(!fs::exists(folder));
    rename(session, "Typed");
    keeper->write_now();
    BOOST_TEST(files() == 1u);
    session->undo();
    keeper->write_now();
    BOOST_TEST(files() == 0u);
}

BOOST_AUTO_TEST_CASE(what_was_modified_before_it_was_followed_is_kept)
{
    session = std::make_shared<Session>(SessionState{.meeting = meeting, .modified = true});
    keeper->follow(session);
    keeper->follow(session);
    keeper->write_now();
    BOOST_TEST(files() == 1u);
}

BOOST_AUTO_TEST_CASE(a_session_that_is_let_go_is_written_at_once_and_offered)
{
    keeper->follow(session);
    rename(session, "Not saved");
    BOOST_TEST(keeper->left_over().empty());
    keeper->let_go(session);
    session.reset();
    BOOST_TEST((titles_left() == std::vector<std::string>{"Not saved"}));
    keeper->write_now();
    BOOST_TEST((titles_left() == std::vector<std::string>{"Not saved"}));
    BOOST_REQUIRE(keeper->discard(keeper->left_over().at(0)));
    BOOST_TEST(titles_left().empty());
}

BOOST_AUTO_TEST_CASE(a_session_that_ends_by_itself_is_offered_too)
{
    keeper->follow(session);
    rename(session, "Not saved");
    keeper->write_now();
    session.reset();
    keeper->write_now();
    BOOST_TEST((titles_left() == std::vector<std::string>{"Not saved"}));
}

BOOST_AUTO_TEST_CASE(a_saved_session_leaves_nothing)
{
    keeper->follow(session);
    rename(session, "Saved");
    keeper->write_now();
    BOOST_REQUIRE(session->save_as(home / "m.json", session->revision()));
    keeper->let_go(session);
    BOOST_TEST(titles_left().empty());
    BOOST_TEST(files() == 0u);
}

BOOST_AUTO_TEST_CASE(a_meeting_that_its_user_gave_up_is_not_kept)
{
    keeper->follow(session);
    rename(session, "Given up");
    keeper->write_now();
    BOOST_REQUIRE(session->replace(meeting, {}));
    keeper->write_now();
    BOOST_TEST(files() == 0u);
    BOOST_TEST(titles_left().empty());
}

BOOST_AUTO_TEST_CASE(sessions_that_share_a_meeting_have_one_copy)
{
    const auto other = std::make_shared<Session>(*session, std::nullopt);
    keeper->follow(session);
    keeper->follow(other);
    rename(other, "Shared");
    keeper->write_now();
    BOOST_TEST(files() == 1u);
    keeper->let_go(session); // the other one goes on
    session.reset();
    BOOST_TEST(titles_left().empty());
    BOOST_TEST(files() == 1u);
    keeper->let_go(other);
    BOOST_TEST((titles_left() == std::vector<std::string>{"Shared"}));
}

BOOST_AUTO_TEST_CASE(when_the_office_ends_everything_is_written)
{
    keeper->follow(session);
    rename(session, "One");
    keeper->stop();
    BOOST_TEST(files() == 1u);
    rename(session, "Two"); // by a document that is being closed
    keeper->let_go(session);
    BOOST_TEST((titles_left() == std::vector<std::string>{"Two"}));
    keeper->stop();
}

BOOST_AUTO_TEST_CASE(what_was_restored_is_unsaved_as_it_was)
{
    keeper->follow(session);
    rename(session, "Not saved");
    keeper->let_go(session);
    const auto left = keeper->left_over().at(0);

    const auto fresh = std::make_shared<Session>(SessionState{});
    const auto asked = fresh->revision();
    BOOST_REQUIRE(fresh->restore(WorkingCopies::read(left.copy).value(), asked));
    BOOST_TEST((fresh->snapshot().meeting == session->snapshot().meeting));
    BOOST_TEST(fresh->is_modified());
    BOOST_TEST(fresh->restore(WorkingCopies::read(left.copy).value(), asked).error().code == "session.changed");
}

BOOST_AUTO_TEST_CASE(many_threads_type_while_copies_are_written)
{
    CopyKeeper quick(folder, CopyKeeper::kWithoutPause);
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 3; ++thread)
        threads.emplace_back(
            [&, thread]
            {
                for (int round = 0; round < 20; ++round)
                {
                    const auto own = std::make_shared<Session>(SessionState{meeting});
                    quick.follow(own);
                    rename(own, std::to_string(thread) + '.' + std::to_string(round));
                    rename(session, "Shared");
                    if (round % 2)
                        quick.let_go(own);
                }
            });
    for (auto& thread : threads)
        thread.join();
    quick.stop();
    BOOST_TEST(quick.left_over().size() >= 30u);
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::app
