// SPDX-License-Identifier: MPL-2.0
#include "base/file.hpp"

#include <boost/test/unit_test.hpp>

#include <csignal>
#include <fstream>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace
{
namespace fs = std::filesystem;
using planerka::FileAccess;
using planerka::read_file;
using planerka::remove_file;
using planerka::write_file;

struct Folder
{
    Folder()
    {
        std::string name = (fs::temp_directory_path() / "planerka-file-XXXXXX").string();
        BOOST_REQUIRE(::mkdtemp(name.data()) != nullptr);
        path = name;
        old_umask = ::umask(022);
    }
    ~Folder()
    {
        ::umask(old_umask);
        fs::remove_all(path);
    }
    std::size_t entries() const
    {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(path), fs::directory_iterator()));
    }

    fs::path path;
    mode_t old_umask;
};

/// The superuser may read everything: the tests of permissions run as nobody.
struct AsNobody
{
    AsNobody() { active = ::geteuid() == 0 && ::seteuid(65534) == 0; }
    ~AsNobody()
    {
        if (active)
            BOOST_REQUIRE(::seteuid(0) == 0);
    }
    bool active;
};

mode_t mode_of(const fs::path& path)
{
    struct stat status
    {
    };
    BOOST_REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777;
}
} // namespace

BOOST_FIXTURE_TEST_SUITE(file_tests, Folder)

BOOST_AUTO_TEST_CASE(what_is_written_is_read)
{
    const auto file = path / "a.json";
    const std::string bytes("a\0b\r\n\xff", 6);
    BOOST_TEST_REQUIRE(write_file(file, bytes).has_value());
    BOOST_TEST(read_file(file).value() == bytes);
    BOOST_TEST_REQUIRE(write_file(file, "").has_value());
    BOOST_TEST(read_file(file).value() == "");
    const std::string long_text(300'000, 'x');
    BOOST_TEST_REQUIRE(write_file(file, long_text).has_value());
    BOOST_TEST((read_file(file).value() == long_text));
    BOOST_TEST(entries() == 1u);
}

BOOST_AUTO_TEST_CASE(each_error_names_the_file)
{
    const auto missing = read_file(path / "none.json").error();
    BOOST_TEST(missing.code == "file.missing");
    BOOST_TEST(missing.file == (path / "none.json").string());
    BOOST_TEST(read_file(path / "no folder" / "none.json").error().code == "file.missing");
    BOOST_TEST(read_file(path).error().code == "file.is_folder");
    BOOST_TEST(write_file(path, "x").error().code == "file.is_folder");
    BOOST_TEST(write_file(path / "no folder" / "a.json", "x").error().code == "file.no_folder");
    BOOST_TEST(write_file(path / "no folder" / "a.json", "x").error().file == (path / "no folder" / "a.json").string());
    BOOST_TEST(write_file(path / "no folder" / "", "x").error().code == "file.is_folder");
    BOOST_TEST(read_file("").error().code == "file.missing");
    BOOST_TEST(write_file("", "x").has_error());
}

BOOST_AUTO_TEST_CASE(a_file_over_the_limit_is_refused)
{
    const auto file = path / "big";
    std::ofstream(file) << 'x';
    fs::resize_file(file, planerka::kMaxFileBytes);
    BOOST_TEST(read_file(file).value().size() == planerka::kMaxFileBytes);
    fs::resize_file(file, planerka::kMaxFileBytes + 1);
    BOOST_TEST(read_file(file).error().code == "file.too_large");
    BOOST_TEST(read_file("/dev/zero").error().code == "file.too_large");
}

BOOST_AUTO_TEST_CASE(private_files_are_for_their_owner)
{
    const auto file = path / "a.private.json";
    ::umask(0);
    BOOST_TEST_REQUIRE(write_file(file, "x", FileAccess::owner_only).has_value());
    BOOST_TEST(mode_of(file) == 0600u);
    fs::permissions(file, fs::perms(0644));
    BOOST_TEST_REQUIRE(write_file(file, "y", FileAccess::owner_only).has_value());
    BOOST_TEST(mode_of(file) == 0600u);
}

BOOST_AUTO_TEST_CASE(other_files_follow_the_umask_and_keep_their_mode)
{
    const auto file = path / "a.json";
    ::umask(027);
    BOOST_TEST_REQUIRE(write_file(file, "x").has_value());
    BOOST_TEST(mode_of(file) == 0640u);
    fs::permissions(file, fs::perms(0664));
    BOOST_TEST_REQUIRE(write_file(file, "y").has_value());
    BOOST_TEST(mode_of(file) == 0664u);
}

BOOST_AUTO_TEST_CASE(a_read_only_file_is_left_alone)
{
    const auto file = path / "a.json";
    BOOST_TEST_REQUIRE(write_file(file, "old").has_value());
    fs::permissions(file, fs::perms(0444));
    const auto error = write_file(file, "new").error();
    BOOST_TEST(error.code == "file.unwritable");
    BOOST_TEST(error.args.at("reason") == "permission");
    BOOST_TEST(read_file(file).value() == "old");
}

BOOST_AUTO_TEST_CASE(permissions_are_heeded)
{
    const auto file = path / "a.json";
    BOOST_TEST_REQUIRE(write_file(file, "old", FileAccess::owner_only).has_value());
    fs::permissions(path, fs::perms(0755));
    if (::geteuid() != 0)
        fs::permissions(file, fs::perms(0200));
    {
        const AsNobody nobody;
        BOOST_TEST(read_file(file).error().code == "file.unreadable");
    }
    fs::permissions(file, fs::perms(0666));
    fs::permissions(path, fs::perms(0555));
    {
        const AsNobody nobody;
        BOOST_TEST(write_file(file, "new").error().code == "file.unwritable");
        BOOST_TEST(write_file(path / "b.json", "new").error().code == "file.unwritable");
    }
    fs::permissions(path, fs::perms(0755));
    BOOST_TEST(read_file(file).value() == "old");
}

BOOST_AUTO_TEST_CASE(a_full_disk_leaves_the_old_file_and_nothing_else)
{
    const auto file = path / "a.json";
    BOOST_TEST_REQUIRE(write_file(file, "old").has_value());
    rlimit old_limit{};
    BOOST_REQUIRE(::getrlimit(RLIMIT_FSIZE, &old_limit) == 0);
    const auto old_handler = std::signal(SIGXFSZ, SIG_IGN);
    auto limit = old_limit;
    limit.rlim_cur = 1000;
    BOOST_REQUIRE(::setrlimit(RLIMIT_FSIZE, &limit) == 0);
    const auto result = write_file(file, std::string(5000, 'x'));
    BOOST_REQUIRE(::setrlimit(RLIMIT_FSIZE, &old_limit) == 0);
    std::signal(SIGXFSZ, old_handler);
    BOOST_TEST(result.error().code == "file.unwritable");
    BOOST_TEST(result.error().args.at("reason") == "space");
    BOOST_TEST(read_file(file).value() == "old");
    BOOST_TEST(entries() == 1u);
    BOOST_TEST(write_file("/dev/full", "x").error().args.at("reason") == "space");
}

BOOST_AUTO_TEST_CASE(a_kill_in_the_middle_leaves_a_whole_file)
{
    const auto file = path / "a.json";
    const std::string one(3'000'000, '1'), other(2'000'000, '2');
    BOOST_TEST_REQUIRE(write_file(file, one).has_value());
    for (int round = 0; round < 20; ++round)
    {
        const auto child = ::fork();
        BOOST_REQUIRE(child >= 0);
        if (child == 0)
            for (;;)
                if (!write_file(file, other) || !write_file(file, one))
                    ::_exit(1);
        ::usleep(static_cast<useconds_t>(3000 + 1700 * round)); // each time somewhere else in the writing
        BOOST_REQUIRE(::kill(child, SIGKILL) == 0);
        int status = 0;
        BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
        BOOST_TEST(WIFSIGNALED(status));
        const auto left = read_file(file).value();
        BOOST_TEST((left == one || left == other), "round " << round << ": " << left.size() << " bytes");
    }
}

BOOST_AUTO_TEST_CASE(a_link_stays_a_link)
{
    const auto file = path / "a.json";
    const auto link = path / "link.json";
    BOOST_TEST_REQUIRE(write_file(file, "old").has_value());
    fs::create_symlink("a.json", link);
    BOOST_TEST_REQUIRE(write_file(link, "new").has_value());
    BOOST_TEST(fs::is_symlink(link));
    BOOST_TEST(read_file(file).value() == "new");
}

BOOST_AUTO_TEST_CASE(a_name_without_a_folder_is_in_the_current_one)
{
    const auto before = fs::current_path();
    fs::current_path(path);
    const bool written = write_file("a.json", "x").has_value();
    const auto read = read_file("a.json");
    fs::current_path(before);
    BOOST_TEST(written);
    BOOST_TEST(read.value() == "x");
}

BOOST_AUTO_TEST_CASE(a_removed_file_is_gone_and_may_be_gone_already)
{
    const auto file = path / "a.json";
    BOOST_TEST_REQUIRE(write_file(file, "x").has_value());
    BOOST_TEST(remove_file(file).has_value());
    BOOST_TEST(!fs::exists(file));
    BOOST_TEST(remove_file(file).has_value());
    fs::create_directory(file);
    BOOST_TEST(remove_file(file).error().code == "file.unwritable");
}

BOOST_AUTO_TEST_SUITE_END()
