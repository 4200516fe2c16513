// SPDX-License-Identifier: MPL-2.0
#include "command.hpp"

#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdlib>
#include <sstream>

using namespace planerka::tests;

/// The manual page and the completions of shells, asked of those who read them; and the fields of a meeting.
BOOST_AUTO_TEST_SUITE(reference_tests)

namespace
{
using Words = std::vector<std::string>;

std::string reference(const std::string& form, const std::string& language = "en")
{
    const auto outcome = planerka::tests::planerka({"reference", form, "--language", language});
    BOOST_TEST(outcome.exit_code == 0, outcome.err);
    return outcome.out;
}

/// What a program prints, standard error included; it runs in `folder`, where the built command stands in PATH.
std::string run(const TemporaryFolder& folder, const std::string& command)
{
    const auto output = folder / "output";
    const auto line = "cd '" + folder.path().string() +
                      "' && PATH=\"$(dirname '" PLANERKA_COMMAND "'):$PATH\" HOME=\"$PWD\" " + command + " > '" +
                      output.string() + "' 2>&1";
    BOOST_TEST(std::system(line.c_str()) == 0, line);
    return read_text(output);
}

/// The first word of each line, sorted.
Words first_words(const std::string& text)
{
    Words words;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        if (!line.empty())
            words.push_back(line.substr(0, line.find('\t')));
    std::ranges::sort(words);
    return words;
}

/// A folder with a file, another, and a folder, for names of files to be completed from.
struct Fixture
{
    TemporaryFolder folder{};

    Fixture()
    {
        write_text(folder / "a meeting.json", "");
        std::filesystem::create_directory(folder / "a folder");
        for (const auto* form : {"bash", "zsh", "fish", "man"})
            write_text(folder / form, reference(form));
    }

    /// What bash offers for the last of these words.
    Words in_bash(const Words& words) const
    {
        std::string typed;
        for (const auto& word : words)
            typed += " '" + word + '\'';
        return first_words(run(folder, "bash -c \"source ./bash; COMP_WORDS=(planerka" + typed +
                                           "); COMP_CWORD=" + std::to_string(words.size()) +
                                           "; _planerka; printf '%s\\n' \\\"\\${COMPREPLY[@]}\\\"\""));
    }

    Words in_fish(const std::string& line) const
    {
        return first_words(run(folder, "fish --no-config -c \"source ./fish; complete -C 'planerka " + line + "'\""));
    }
};
} // namespace

BOOST_FIXTURE_TEST_CASE(bash_completes, Fixture)
{
    BOOST_TEST(in_bash({"sch"}) == (Words{"schedule", "schema"}), boost::test_tools::per_element());
    BOOST_TEST(in_bash({"make", ""}) == (Words{"agenda", "all", "cost", "deck", "minutes"}),
               boost::test_tools::per_element());
    BOOST_TEST(in_bash({"make", "--json", "agenda", "a m"}) == Words{"a meeting.json"},
               boost::test_tools::per_element());
    BOOST_TEST(in_bash({"make", "agenda", "x", "--to", "a "}) == Words{"a folder"}, boost::test_tools::per_element());
    BOOST_TEST(in_bash({"make", "agenda", "x", "--au"}) == Words{"--audience"}, boost::test_tools::per_element());
    BOOST_TEST(in_bash({"make", "--audience", "=", "c"}) == Words{"client"}, boost::test_tools::per_element());
    BOOST_TEST(in_bash({"--language", "ru", "template", "c"}) == Words{"check"}, boost::test_tools::per_element());
    BOOST_TEST(in_bash({"new", "--purpose", "pipe"}) == Words{"pipeline_review"}, boost::test_tools::per_element());
    BOOST_TEST(in_bash({"ref"}) == Words{}, boost::test_tools::per_element()); // for packages, not for people
}

BOOST_FIXTURE_TEST_CASE(fish_completes, Fixture)
{
    BOOST_TEST(in_fish("sch") == (Words{"schedule", "schema"}), boost::test_tools::per_element());
    BOOST_TEST(in_fish("make ") == (Words{"agenda", "all", "cost", "deck", "minutes"}),
               boost::test_tools::per_element());
    BOOST_TEST(in_fish("make --json agenda a\\\\ m") == Words{"a meeting.json"}, boost::test_tools::per_element());
    BOOST_TEST(in_fish("make agenda x --to a\\\\ ") == Words{"a folder/"}, boost::test_tools::per_element());
    BOOST_TEST(in_fish("make agenda x --au") == Words{"--audience"}, boost::test_tools::per_element());
    BOOST_TEST(in_fish("--language ru template c") == Words{"check"}, boost::test_tools::per_element());
    BOOST_TEST(in_fish("new --purpose pipe") == Words{"pipeline_review"}, boost::test_tools::per_element());
    BOOST_TEST(in_fish("ref") == Words{}, boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(zsh_reads_its_completion, Fixture)
{
    BOOST_TEST(run(folder, "zsh -n ./zsh") == "");
}

BOOST_FIXTURE_TEST_CASE(the_manual_page_is_well_formed, Fixture)
{
    for (const auto* language : {"en", "ru"})
    {
        const auto page = reference("man", language);
        write_text(folder / "man", page);
        BOOST_TEST(run(folder, "groff -K utf8 -Tutf8 -man -ww -z ./man") == "");
        const auto shown = run(folder, "groff -K utf8 -Tutf8 -man -P-c -P-b -P-u ./man");
        for (const auto* name : {"--language", "--rates", "--audience", "PLANERKA_DATA", "planerka template check"})
            BOOST_TEST(shown.find(name) != std::string::npos, name);
        BOOST_TEST(shown.find("reference") == std::string::npos);
        BOOST_TEST(shown.find("\\f") == std::string::npos);
    }
}

BOOST_FIXTURE_TEST_CASE(the_manual_page_that_is_installed_says_what_the_help_says, Fixture)
{
    for (const auto* const language : {"en", "ru"})
    {
        const auto page = "'" PLANERKA_MANUALS "/" + std::string(language) + "/planerka.1'";
        BOOST_TEST(run(folder, "groff -K utf8 -Tutf8 -man -ww -z " + page) == "");
        const auto shown = run(folder, "groff -K utf8 -Tutf8 -man -P-c -P-b -P-u " + page);
        for (const auto* name : {"PLANERKA_DATA", "NAME.private.json", "quotaCarriers", "{{/items}}", "--keep-macros"})
            BOOST_TEST(shown.find(name) != std::string::npos, name);
    }
}

BOOST_AUTO_TEST_CASE(the_fields_of_a_meeting_are_tables)
{
    BOOST_TEST(reference("fields").starts_with("# The fields of a meeting\n"));
    BOOST_TEST(reference("fields").find("| Title | `title` | text | ") != std::string::npos);
    BOOST_TEST(reference("fields", "ru").find("| Название | `title` | текст | ") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
