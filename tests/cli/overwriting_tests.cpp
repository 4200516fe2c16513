// SPDX-License-Identifier: MPL-2.0
#include "command.hpp"

#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

using namespace planerka::tests;
using nlohmann::json;

/// What stands in a file is replaced only if Planerka has made it, or if that is asked for.
BOOST_AUTO_TEST_SUITE(overwriting_tests)

namespace
{
struct Fixture
{
    TemporaryFolder folder{};
    std::string meeting = (folder / "m.json").string();

    Fixture() { write_text(meeting, read_text(example("pipeline-review"))); }

    std::string file(const std::string& name) const { return (folder / name).string(); }

    static Outcome run(std::vector<std::string> arguments, const std::string& output, bool force = false)
    {
        arguments.insert(arguments.end(), {"-o", output});
        if (force)
            arguments.emplace_back("--force");
        return planerka::tests::planerka(arguments);
    }

    /// Refused with the file as it was, replaced with --force.
    static void asks(const std::vector<std::string>& arguments, const std::string& output)
    {
        const auto before = read_text(output);
        const auto refused = run(arguments, output);
        BOOST_TEST(refused.exit_code == 1, arguments.front());
        BOOST_TEST(refused.err == "planerka: " + output +
                                      ": There is already a file of this name, and what it holds would be lost. Choose "
                                      "another name, or give --force to replace it.\n");
        BOOST_TEST(read_text(output) == before);
        BOOST_TEST(run(arguments, output, true).exit_code == 0, arguments.front());
        BOOST_TEST(read_text(output) != before);
    }

    static void replaces(const std::vector<std::string>& arguments, const std::string& output)
    {
        const auto outcome = run(arguments, output);
        BOOST_TEST(outcome.exit_code == 0, arguments.front() << ' ' << outcome.err);
    }
};
} // namespace

BOOST_FIXTURE_TEST_CASE(documents, Fixture)
{
    const std::vector<std::string> make{"make", "agenda", meeting};
    write_text(folder / "letter.odt", "my own letter");
    asks(make, file("letter.odt"));
    write_text(folder / "other.json", read_text(meeting)); // a meeting is no document
    asks(make, file("other.json"));

    replaces(make, file("new.odt"));
    replaces(make, file("new.odt")); // it remembers its meeting
    replaces({"make", "cost", meeting}, file("cost.ods"));
    replaces({"make", "cost", meeting}, file("cost.ods"));
    write_text(folder / "empty.odt", "");
    replaces(make, file("empty.odt"));

    // Of all documents the others are made.
    const auto first = planerka::tests::planerka({"make", "all", meeting, "--to", folder.path().string(), "--json"});
    const auto path = json::parse(first.out)["documents"][0]["path"].get<std::string>();
    write_text(path, "my own letter");
    const auto again = planerka::tests::planerka({"make", "all", meeting, "--to", folder.path().string()});
    BOOST_TEST(again.exit_code == 1);
    BOOST_TEST(std::count(again.out.begin(), again.out.end(), '\n') == 3);
    BOOST_TEST(read_text(path) == "my own letter");
}

BOOST_FIXTURE_TEST_CASE(calendar_entries, Fixture)
{
    write_text(folder / "mine.ics", "BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n");
    asks({"export", meeting}, file("mine.ics"));
    replaces({"export", meeting}, file("mine.ics"));
    // A refused entry raises nothing.
    write_text(folder / "notes.txt", "notes");
    const auto before = read_text(meeting);
    BOOST_TEST(run({"export", meeting, "--update"}, file("notes.txt")).exit_code == 1);
    BOOST_TEST(read_text(meeting) == before);
}

BOOST_FIXTURE_TEST_CASE(meetings, Fixture)
{
    const std::vector<std::string> make{"new", "--purpose", "one_on_one", "--language", "en"};
    asks(make, meeting); // another meeting
    write_text(folder / "notes.txt", "notes");
    asks(make, file("notes.txt"));

    // Pay beside it is another meeting's: kept, or gone with its file.
    write_text(folder / "n.private.json", R"({"meetingId": "x", "attendees": {"a1": {"loadedHourlyRate": "1"}}})");
    BOOST_TEST(run(make, file("n.json")).exit_code == 1);
    BOOST_TEST(!std::filesystem::exists(file("n.json")));
    BOOST_TEST(run(make, file("n.json"), true).exit_code == 0);
    BOOST_TEST(!std::filesystem::exists(file("n.private.json")));

    // The agenda of a purpose goes into a copy of the same meeting, and into no other.
    const std::vector<std::string> agenda{"agenda", file("n.json"), "--purpose", "pipeline_review"};
    replaces(agenda, file("copy.json"));
    replaces(agenda, file("copy.json"));
    write_text(folder / "other.json", read_text(example("product-training")));
    asks(agenda, file("other.json"));
}

BOOST_FIXTURE_TEST_CASE(no_input_is_replaced_even_then, Fixture)
{
    const auto rates = file("r.private.json");
    write_text(rates, R"({"currency": "USD", "default": "60"})");
    const auto before = read_text(rates);
    for (const auto& output : {rates, file("r.json")}) // the second's private file is the rate card
    {
        const auto refused = run({"new", "--purpose", "one_on_one", "--rates", rates}, output, true);
        BOOST_TEST(refused.exit_code == 1);
        BOOST_TEST(refused.err.find("This is the file that is read (") != std::string::npos, refused.err);
        BOOST_TEST(read_text(rates) == before);
    }
    BOOST_TEST(!std::filesystem::exists(file("r.json")));
    for (const auto* command : {"make", "export", "agenda"})
    {
        std::vector<std::string> arguments{command};
        if (arguments.front() == "make")
            arguments.emplace_back("agenda");
        arguments.push_back(meeting);
        if (arguments.front() == "agenda")
            arguments.insert(arguments.end(), {"--purpose", "one_on_one"});
        const auto refused = run(arguments, meeting, true);
        BOOST_TEST(refused.exit_code == 1, command);
        BOOST_TEST(refused.err.find("This is the file that is read (") != std::string::npos, refused.err);
        BOOST_TEST(read_text(meeting) == read_text(example("pipeline-review")));
    }
}

BOOST_AUTO_TEST_SUITE_END()
