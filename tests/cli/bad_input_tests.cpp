// SPDX-License-Identifier: MPL-2.0
#include "command.hpp"

#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka::tests;

BOOST_AUTO_TEST_SUITE(bad_input_tests)

namespace
{
/// What every command says to this file; it must be refused clearly, and leave nothing behind.
void refuse(const std::string& text, const std::string& said)
{
    const TemporaryFolder folder;
    const auto file = (folder / "m.json").string();
    write_text(file, text);
    const std::vector<std::vector<std::string>> commands{{"check", file},
                                                         {"check", file, "--json"},
                                                         {"schedule", file, "--json"},
                                                         {"cost", file},
                                                         {"make", "all", file, "--to", folder.path().string()}};
    for (const auto& command : commands)
    {
        const auto outcome = planerka::tests::planerka(command);
        BOOST_TEST(outcome.exit_code == 1, command.front());
        BOOST_TEST(outcome.out.find("Weekly") == std::string::npos);
        BOOST_TEST(outcome.err.find("planerka: " + file) == 0u, outcome.err);
        BOOST_TEST(outcome.err.find(said) != std::string::npos, outcome.err);
        BOOST_TEST(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
    }
}

std::string sample()
{
    return read_text(example("pipeline-review"));
}
} // namespace

BOOST_AUTO_TEST_CASE(truncated)
{
    refuse(sample().substr(0, sample().size() / 2), "line");
    refuse("", "line 1, column 1");
}

BOOST_AUTO_TEST_CASE(binary)
{
    refuse(std::string("\x7f"
                       "ELF\0\0\1\2\xff\xfe",
                       10),
           "line 1, column 1");
    refuse("PK\x03\x04", "line 1");
}

BOOST_AUTO_TEST_CASE(huge)
{
    const TemporaryFolder folder;
    const auto file = folder / "m.json";
    write_text(file, "{");
    std::filesystem::resize_file(file, (std::uintmax_t{64} << 20) + 1);
    const auto outcome = planerka::tests::planerka({"check", file.string()});
    BOOST_TEST(outcome.exit_code == 1);
    BOOST_TEST(outcome.err.find("larger than 64") != std::string::npos, outcome.err);
    refuse(std::string(1'000'000, '['), "100");
}

BOOST_AUTO_TEST_CASE(wrong_schema)
{
    refuse("[]", "a list");
    refuse("[" + sample() + "]", "a list");
    refuse(R"({"title": ["x"]})", "title");
    refuse(R"({"attendees": [{"headcount": 1e30}]})", "attendees[0].headcount");
    refuse(R"({"durationMinutes": 99999999999999999999})", "durationMinutes");
    refuse(R"({"schemaVersion": "2.0"})", "newer version");
    refuse(R"({"attendees": [{"id": "a"}, {"id": "a"}]})", "attendees[1].id");
}

BOOST_AUTO_TEST_CASE(a_newer_file_is_a_problem_for_programs)
{
    const auto outcome = planerka::tests::planerka({"check", "-", "--json"}, {.input = R"({"schemaVersion": "2.0"})"});
    BOOST_TEST(outcome.exit_code == 1);
    BOOST_TEST(outcome.out.find("V01") != std::string::npos, outcome.out);
}

BOOST_AUTO_TEST_CASE(no_file)
{
    const TemporaryFolder folder;
    for (const auto& name :
         {(folder / "none.json").string(), (folder / "none/m.json").string(), folder.path().string()})
    {
        const auto outcome = planerka::tests::planerka({"check", name});
        BOOST_TEST(outcome.exit_code == 1);
        BOOST_TEST(outcome.err.find("planerka: " + name) == 0u, outcome.err);
    }
}

BOOST_AUTO_TEST_CASE(a_damaged_private_file_is_named)
{
    const TemporaryFolder folder;
    write_text(folder / "m.json", sample());
    write_text(folder / "m.private.json", "{");
    const auto outcome = planerka::tests::planerka({"cost", (folder / "m.json").string()});
    BOOST_TEST(outcome.exit_code == 1);
    BOOST_TEST(outcome.err.find((folder / "m.private.json").string()) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(another_object_is_no_meeting_to_work_with)
{
    const TemporaryFolder folder;
    write_text(folder / "package.json", R"({"name": "x", "version": "1.2.3", "dependencies": {}})");
    const auto file = (folder / "package.json").string();
    BOOST_TEST(planerka::tests::planerka({"check", file}).exit_code == 1);
    BOOST_TEST(planerka::tests::planerka({"schedule", file}).exit_code == 1);
    const auto made = planerka::tests::planerka({"make", "all", file, "--to", folder.path().string()});
    BOOST_TEST(made.exit_code == 1);
    BOOST_TEST(made.err.find("Give the meeting a title.") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_answer_nobody_can_read_is_an_error)
{
    const auto command = std::string("'") + PLANERKA_COMMAND + "' schedule '" + example("pipeline-review").string() +
                         "' > /dev/full 2> /dev/null";
    BOOST_TEST(WEXITSTATUS(std::system(command.c_str())) == 1);
}

BOOST_AUTO_TEST_SUITE_END()
