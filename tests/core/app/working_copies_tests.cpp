// SPDX-License-Identifier: MPL-2.0
#include "app/working_copies.hpp"

#include "meeting/samples.hpp"
#include "panel/editor_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>

#include <sys/wait.h>
#include <unistd.h>

namespace planerka::app
{
namespace fs = std::filesystem;

namespace
{
struct Copies : panel::EditorFixture
{
    tests::TemporaryFolder home;
    fs::path folder = home / "planerka/working";

    SessionState state() const { return {.meeting = meeting, .file = "/home/me/m.json", .modified = true}; }

    /// What a process leaves that is killed while it works on a meeting.
    void crash() const
    {
        const auto child = fork();
        if (child == 0)
        {
            WorkingCopies copies(folder);
            _exit(copies.write(1, state()) ? 0 : 1); // no destructor: as if killed
        }
        int status = 0;
        BOOST_REQUIRE(waitpid(child, &status, 0) == child);
        BOOST_REQUIRE(status == 0);
    }

    std::size_t files() const
    {
        std::size_t count = 0;
        for (const auto& entry : fs::recursive_directory_iterator(folder))
            count += entry.path().extension() == ".json";
        return count;
    }
};
} // namespace

BOOST_FIXTURE_TEST_SUITE(working_copies_tests, Copies)

BOOST_AUTO_TEST_CASE(after_a_crash_the_meeting_is_offered_whole)
{
    crash();
    WorkingCopies copies(folder);
    const auto left = copies.left_over();
    BOOST_REQUIRE(left.size() == 1u);
    BOOST_TEST(left[0].title == meeting.title);
    BOOST_TEST(left[0].file == "/home/me/m.json");
    BOOST_TEST(left[0].kept_at.has_value());

    const auto read = WorkingCopies::read(left[0].copy).value();
    BOOST_TEST((read.meeting == meeting)); // pay included
    BOOST_TEST(!private_json(read.meeting).empty());
    BOOST_TEST(read.file == "/home/me/m.json");
    BOOST_TEST(read.modified);

    BOOST_REQUIRE(copies.discard(left[0].copy));
    BOOST_TEST(copies.left_over().empty());
    BOOST_TEST(copies.left_over().empty());
    BOOST_TEST(fs::is_empty(folder)); // nothing of the process that is gone
}

BOOST_AUTO_TEST_CASE(its_owner_alone_can_read_a_copy)
{
    WorkingCopies copies(folder);
    BOOST_REQUIRE(copies.write(1, state()));
    BOOST_TEST(((fs::status(folder).permissions() & fs::perms::mask) == fs::perms::owner_all));
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        BOOST_TEST(((entry.status().permissions() & fs::perms(077)) == fs::perms::none), entry.path());
}

BOOST_AUTO_TEST_CASE(what_a_process_works_on_is_offered_to_no_other)
{
    WorkingCopies mine(folder);
    WorkingCopies others(folder);
    BOOST_REQUIRE(mine.write(1, state()));
    BOOST_REQUIRE(others.write(1, state()));
    BOOST_TEST(files() == 2u);
    BOOST_TEST(mine.left_over().empty());
    BOOST_TEST(others.left_over().empty());
    BOOST_REQUIRE(mine.remove(1));
    BOOST_TEST(files() == 1u);
}

BOOST_AUTO_TEST_CASE(what_was_saved_is_not_offered)
{
    {
        WorkingCopies copies(folder);
        BOOST_REQUIRE(copies.write(1, state()));
        BOOST_REQUIRE(copies.remove(1));
        BOOST_REQUIRE(copies.remove(1));
    }
    BOOST_TEST(WorkingCopies(folder).left_over().empty());
    BOOST_TEST(fs::is_empty(folder));
}

BOOST_AUTO_TEST_CASE(what_was_let_go_is_offered_here_and_to_those_who_come_later)
{
    {
        WorkingCopies copies(folder);
        BOOST_REQUIRE(copies.write(1, state()));
        BOOST_REQUIRE(copies.write(2, state()));
        copies.let_go(2);
        BOOST_TEST(copies.left_over().size() == 1u);
    }
    BOOST_TEST(WorkingCopies(folder).left_over().size() == 2u);
}

BOOST_AUTO_TEST_CASE(a_later_state_takes_the_place_of_an_earlier_one)
{
    WorkingCopies copies(folder);
    BOOST_REQUIRE(copies.write(7, state()));
    meeting.title = "Later";
    BOOST_REQUIRE(copies.write(7, state()));
    copies.let_go(7);
    BOOST_REQUIRE(copies.left_over().size() == 1u);
    BOOST_TEST(copies.left_over()[0].title == "Later");
}

BOOST_AUTO_TEST_CASE(a_copy_remembers_that_it_is_a_part)
{
    WorkingCopies copies(folder);
    auto part = state();
    part.part = documents::Request{.kind = documents::Kind::minutes, .form = true};
    part.meeting.private_unread = true;
    BOOST_REQUIRE(copies.write(1, part));
    copies.let_go(1);
    const auto read = WorkingCopies::read(copies.left_over().at(0).copy).value();
    BOOST_REQUIRE(read.part.has_value());
    BOOST_TEST(to_string(*read.part) == "minutes internal en form");
    BOOST_TEST(read.meeting.private_unread);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_or_written_is_an_error_and_no_more)
{
    crash();
    const auto copy = WorkingCopies(folder).left_over().at(0).copy;
    std::ofstream(copy) << "{ damaged";
    BOOST_TEST(WorkingCopies(folder).left_over().empty());
    BOOST_TEST(WorkingCopies::read(copy).error().code == "json.syntax");
    BOOST_TEST(fs::exists(copy));
    BOOST_TEST(WorkingCopies("/nowhere/at/all").left_over().empty());
    std::ofstream(home / "file") << "no folder";
    WorkingCopies nowhere(home / "file" / "working");
    BOOST_TEST(!nowhere.write(1, state()));
    BOOST_TEST(nowhere.remove(1).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::app
