// SPDX-License-Identifier: MPL-2.0
#include "app/recent_meetings.hpp"

#include "base/file.hpp"
#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

#include <sys/stat.h>

using namespace planerka;

BOOST_AUTO_TEST_SUITE(recent_meetings_tests)

namespace
{
struct Recent
{
    tests::TemporaryFolder home;
    std::filesystem::path list_file = home / "user/planerka/recent.json";
    app::RecentMeetings recent{list_file};

    std::filesystem::path meeting(const std::string& name) const
    {
        const auto file = home / (name + ".json");
        BOOST_REQUIRE(write_file(file, "{}"));
        return file;
    }
    void add(const std::string& name) const { BOOST_REQUIRE(recent.add(meeting(name))); }

    std::string names() const
    {
        std::string all;
        for (const auto& file : recent.list())
            all += file.stem().string() + ' ';
        return all;
    }
};
} // namespace

BOOST_FIXTURE_TEST_CASE(the_latest_stands_first_and_once, Recent)
{
    BOOST_TEST(names() == "");
    for (const auto* const name : {"a", "b", "c", "a"})
        add(name);
    BOOST_TEST(names() == "a c b ");
    // Another office, or this one after a restart.
    BOOST_TEST(app::RecentMeetings(list_file).list().size() == 3u);
}

BOOST_FIXTURE_TEST_CASE(ten_are_kept, Recent)
{
    for (int number = 1; number <= 12; ++number)
        add(std::to_string(number));
    BOOST_TEST(names() == "12 11 10 9 8 7 6 5 4 3 ");
}

BOOST_FIXTURE_TEST_CASE(what_is_gone_is_not_offered, Recent)
{
    add("a");
    add("b");
    BOOST_REQUIRE(remove_file(home / "b.json"));
    BOOST_TEST(names() == "a ");
    add("c");
    BOOST_TEST(names() == "c a ");
}

BOOST_FIXTURE_TEST_CASE(only_its_owner_reads_the_list, Recent)
{
    add("a");
    struct stat status
    {
    };
    BOOST_REQUIRE(stat(list_file.c_str(), &status) == 0);
    BOOST_TEST((status.st_mode & 0777) == 0600u);
    BOOST_REQUIRE(stat(list_file.parent_path().c_str(), &status) == 0);
    BOOST_TEST((status.st_mode & 0777) == 0700u);
}

BOOST_FIXTURE_TEST_CASE(a_damaged_list_begins_anew, Recent)
{
    add("a");
    for (const auto* const text : {"", "nonsense", "[]", "{\"meetings\": 7}", "{\"meetings\": [7, null, {}]}"})
    {
        BOOST_REQUIRE(write_file(list_file, text));
        BOOST_TEST(names() == "", text);
        add("b");
        BOOST_TEST(names() == "b ");
    }
}

BOOST_FIXTURE_TEST_CASE(a_folder_in_between_is_no_obstacle, Recent)
{
    BOOST_REQUIRE(recent.add(meeting("x").parent_path() / "nowhere/../x.json"));
    BOOST_TEST(recent.list().front() == home / "x.json");
}

BOOST_AUTO_TEST_SUITE_END()
