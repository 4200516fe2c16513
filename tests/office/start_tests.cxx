// SPDX-License-Identifier: MPL-2.0

// What the extension costs those who do not use it: which of its files an office opens.
#include "base/file.hpp"
#include "support/process.hxx"
#include "support/profile.hxx"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <string>
#include <vector>

using namespace planerka;
using namespace planerka::office_tests;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(start_tests)

namespace
{
/// An office with the extension that has been at work before: its first work in a profile sets things up.
struct Started
{
    TemporaryFolder home;
    fs::path letter = home.path() / "letter.txt";

    Started()
    {
        copy_profile(home.path(), home.path() / "install.log");
        BOOST_REQUIRE(write_file(letter, "Dear Dana,"));
        BOOST_REQUIRE(run(command(converting()), home.path() / "office.log", 600) == 0);
    }

    std::vector<std::string> converting() const
    {
        return {"--convert-to", "odt", "--outdir", home.path().string(), letter.string()};
    }

    std::vector<std::string> command(const std::vector<std::string>& arguments) const
    {
        std::vector<std::string> all{PLANERKA_OFFICE_PROGRAM "/soffice", "--headless"};
        for (const auto& setting : profile_settings(home.path()))
            all.push_back(setting);
        all.insert(all.end(), arguments.begin(), arguments.end());
        return all;
    }

    /// The files that are opened meanwhile, a line each.
    std::string opened_by(const std::vector<std::string>& arguments) const
    {
        const auto trace = home.path() / "trace.txt";
        std::vector<std::string> traced{"strace", "-f", "-qq", "-z", "-e", "trace=openat,open", "-o", trace.string()};
        const auto what = command(arguments);
        traced.insert(traced.end(), what.begin(), what.end());
        BOOST_REQUIRE(run(traced, home.path() / "office.log", 600) == 0);
        return read_file(trace).value();
    }
};

bool opens(const std::string& trace, const std::string& library)
{
    return trace.find('/' + library) != std::string::npos;
}
} // namespace

BOOST_FIXTURE_TEST_CASE(no_library_is_opened_when_an_office_starts, Started)
{
    const auto trace = opened_by({"--terminate_after_init"});
    BOOST_TEST(opens(trace, "planerka.components")); // it is installed
    BOOST_TEST(!opens(trace, "libplanerka"));
}

BOOST_FIXTURE_TEST_CASE(nor_is_the_large_one_when_it_converts_a_document, Started)
{
    BOOST_REQUIRE(fs::remove(home.path() / "letter.odt"));
    const auto trace = opened_by(converting());
    BOOST_TEST(fs::exists(home.path() / "letter.odt"));
    BOOST_TEST(opens(trace, "planerka.components"));
    // The small one answers the toolbar, which is made for a document that nobody sees as well.
    BOOST_TEST(opens(trace, "libplanerka_front.so"));
    BOOST_TEST(!opens(trace, "libplanerka.so"));
}

BOOST_AUTO_TEST_SUITE_END()
