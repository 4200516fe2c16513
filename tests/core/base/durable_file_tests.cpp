// SPDX-License-Identifier: MPL-2.0
#include "base/file.hpp"

#include <boost/test/unit_test.hpp>

#include <cerrno>
#include <cstdio>
#include <string>
#include <vector>

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace
{
namespace fs = std::filesystem;
using planerka::FileAccess;
using planerka::read_file;
using planerka::write_file;

/// What the program asked of the system, in order: "fsync file 0600 5", "rename", "fsync folder".
struct Calls
{
    std::vector<std::string> made{};
    int fsync_fails_with = 0;
    bool are_watched = false;
} calls;
} // namespace

/// In the place of the system's own, which it calls.
extern "C" int fsync(int fd)
{
    struct stat status
    {
    };
    if (calls.are_watched && ::fstat(fd, &status) == 0)
    {
        char what[64] = "fsync folder";
        if (!S_ISDIR(status.st_mode))
            std::snprintf(what, sizeof what, "fsync file %04o %ld", status.st_mode & 07777u,
                          static_cast<long>(status.st_size));
        calls.made.emplace_back(what);
        if (calls.fsync_fails_with != 0)
        {
            errno = calls.fsync_fails_with;
            return -1;
        }
    }
    return static_cast<int>(::syscall(SYS_fsync, fd));
}

extern "C" int rename(const char* from, const char* to) noexcept
{
    if (calls.are_watched)
        calls.made.emplace_back("rename");
    return static_cast<int>(::syscall(SYS_rename, from, to));
}

namespace
{
struct Watched
{
    Watched()
    {
        std::string name = (fs::temp_directory_path() / "planerka-durable-XXXXXX").string();
        BOOST_REQUIRE(::mkdtemp(name.data()) != nullptr);
        folder = name;
        calls = {.are_watched = true};
    }
    ~Watched()
    {
        calls = {};
        fs::remove_all(folder);
    }
    Watched(const Watched&) = delete;
    Watched& operator=(const Watched&) = delete;

    fs::path folder{};
};
} // namespace

BOOST_FIXTURE_TEST_SUITE(durable_file_tests, Watched)

BOOST_AUTO_TEST_CASE(the_disk_has_the_bytes_before_the_name)
{
    const auto file = folder / "a.private.json";
    BOOST_REQUIRE(write_file(file, "first", FileAccess::owner_only));
    const std::vector<std::string> expected{"fsync file 0600 5", "rename", "fsync folder"};
    BOOST_TEST(calls.made == expected, boost::test_tools::per_element());

    calls.made.clear();
    fs::permissions(file, fs::perms(0644));
    BOOST_REQUIRE(write_file(file, "again", FileAccess::owner_only));
    BOOST_TEST(calls.made == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_the_disk_does_not_take_replaces_nothing)
{
    const auto file = folder / "a.json";
    BOOST_REQUIRE(write_file(file, "old"));
    calls.fsync_fails_with = ENOSPC;
    const auto refused = write_file(file, "new");
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().args.at("reason") == "space");
    BOOST_TEST(read_file(file).value() == "old");
    BOOST_TEST(std::distance(fs::directory_iterator(folder), fs::directory_iterator()) == 1);
}

BOOST_AUTO_TEST_CASE(a_file_system_that_cannot_wait_is_no_failure)
{
    calls.fsync_fails_with = EINVAL;
    BOOST_REQUIRE(write_file(folder / "a.json", "new"));
    BOOST_TEST(read_file(folder / "a.json").value() == "new");
}

BOOST_AUTO_TEST_SUITE_END()
