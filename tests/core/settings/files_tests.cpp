// SPDX-License-Identifier: MPL-2.0
#include "settings/files.hpp"

#include "base/file.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>

#include <sys/stat.h>
#include <unistd.h>

using namespace planerka;
using namespace planerka::settings;
namespace fs = std::filesystem;

namespace
{
/// A folder of its own, in which a user's and an administrator's files stand.
struct Folder
{
    fs::path path = fs::temp_directory_path() / ("settings_tests." + std::to_string(::getpid()));
    Places places{path / "home" / "planerka" / "settings.json", {path / "etc" / "settings.json"}};

    Folder()
    {
        fs::remove_all(path);
        fs::create_directories(path / "etc");
    }
    ~Folder() { fs::remove_all(path); }

    static unsigned mode(const fs::path& file)
    {
        struct stat status
        {
        };
        return stat(file.c_str(), &status) == 0 ? status.st_mode & 0777 : 0;
    }
};

Result<void> set_unit(Values& user)
{
    user["unit"] = "Mine";
    return success();
}
} // namespace

BOOST_AUTO_TEST_SUITE(files_tests)

BOOST_FIXTURE_TEST_CASE(both_files_are_read_and_neither_is_needed, Folder)
{
    BOOST_TEST(read_all(places, {}).value().text("unit") == "Sales department");
    BOOST_REQUIRE(write_file(places.systems[0], R"({"unit": "Field", "currency": "EUR", "locked": ["currency"]})"));
    BOOST_REQUIRE(change_user(places.user, set_unit));
    const auto all = read_all(places, {}).value();
    BOOST_TEST(all.text("unit") == "Mine");
    BOOST_TEST(all.is_locked("currency"));
}

BOOST_FIXTURE_TEST_CASE(the_user_s_file_is_for_the_user_alone, Folder)
{
    const auto before = umask(0);
    BOOST_REQUIRE(change_user(places.user, set_unit));
    umask(before);
    BOOST_TEST(mode(places.user) == 0600u);
    BOOST_TEST(mode(places.user.parent_path()) == 0700u);
}

BOOST_FIXTURE_TEST_CASE(a_change_that_fails_changes_nothing, Folder)
{
    BOOST_REQUIRE(change_user(places.user, set_unit));
    const auto before = read_file(places.user).value();
    const auto failed = change_user(places.user,
                                    [](Values& user) -> Result<void>
                                    {
                                        user.clear();
                                        return Error{"settings.locked"};
                                    });
    BOOST_TEST(failed.error().code == "settings.locked");
    BOOST_TEST(read_file(places.user).value() == before);
}

BOOST_FIXTURE_TEST_CASE(what_a_newer_version_has_set_is_kept, Folder)
{
    fs::create_directories(places.user.parent_path());
    BOOST_REQUIRE(write_file(places.user, R"({"signature": "Best regards"})"));
    BOOST_REQUIRE(change_user(places.user, set_unit));
    const auto kept = read_settings(places.user).value();
    BOOST_TEST(kept.values.at("signature") == "Best regards");
    BOOST_TEST(kept.values.at("unit") == "Mine");
}

BOOST_FIXTURE_TEST_CASE(a_file_that_cannot_be_read_is_named_and_not_written_over, Folder)
{
    fs::create_directories(places.user.parent_path());
    for (const auto* const text : {"{", "[]", R"({"unit": {"a": 1}})", R"({"locked": "unit"})"})
    {
        BOOST_REQUIRE(write_file(places.user, text));
        const auto all = read_all(places, {});
        BOOST_REQUIRE(!all);
        BOOST_TEST(all.error().file == places.user.string());
        BOOST_TEST(!change_user(places.user, set_unit));
        BOOST_TEST(read_file(places.user).value() == text);
    }
}

BOOST_AUTO_TEST_CASE(values_may_be_written_as_json_has_them)
{
    const auto preset =
        parse_settings(R"({"hoursPerYear": 1972, "keepUnsaved": false, "ownDomains": ["example.com", "example.ru"]})")
            .value();
    const Settings all({preset}, {}, {});
    BOOST_TEST(all.problems().empty());
    BOOST_TEST(all.text("hoursPerYear") == "1972");
    BOOST_TEST(!all.is_on("keepUnsaved"));
    BOOST_TEST(all.texts("ownDomains").size() == 2u);
}

BOOST_AUTO_TEST_CASE(the_files_stand_where_the_system_says)
{
    const auto set = [](const char* name, const char* value)
    { return value ? setenv(name, value, 1) : unsetenv(name); };
    const std::string config = std::getenv("XDG_CONFIG_HOME") ? std::getenv("XDG_CONFIG_HOME") : "";
    const std::string folders = std::getenv("XDG_CONFIG_DIRS") ? std::getenv("XDG_CONFIG_DIRS") : "";
    set("XDG_CONFIG_HOME", "/my/config");
    set("XDG_CONFIG_DIRS", "/first:not/absolute:/second");
    auto places = usual_places();
    BOOST_TEST(places.user == fs::path("/my/config/planerka/settings.json"));
    BOOST_REQUIRE(places.systems.size() == 2u);
    BOOST_TEST(places.systems[1] == fs::path("/second/planerka/settings.json"));
    set("XDG_CONFIG_HOME", nullptr);
    set("XDG_CONFIG_DIRS", nullptr);
    places = usual_places();
    BOOST_TEST(places.user == fs::path(std::getenv("HOME")) / ".config/planerka/settings.json");
    BOOST_TEST(places.systems.at(0) == fs::path("/etc/xdg/planerka/settings.json"));
    set("XDG_CONFIG_HOME", config.empty() ? nullptr : config.c_str());
    set("XDG_CONFIG_DIRS", folders.empty() ? nullptr : folders.c_str());
}

BOOST_AUTO_TEST_SUITE_END()
