// SPDX-License-Identifier: MPL-2.0
#include "command.hpp"

#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>

using namespace planerka::tests;
using nlohmann::json;
namespace fs = std::filesystem;

/// Where what a command makes may go, and where not.
BOOST_AUTO_TEST_SUITE(output_tests)

namespace
{
Outcome run(const std::vector<std::string>& arguments, const Surroundings& surroundings = {})
{
    return planerka::tests::planerka(arguments, surroundings);
}

/// A folder with a meeting "m.json" and its private file.
struct Fixture
{
    TemporaryFolder folder{};
    std::string meeting = (folder / "m.json").string();
    std::string text = read_text(example("pipeline-review"));

    Fixture()
    {
        write_text(meeting, text);
        write_text(folder / "m.private.json", "{}");
    }

    void refuses(const std::vector<std::string>& arguments, const fs::path& output) const
    {
        const auto before = read_text(output);
        auto all = arguments;
        all.insert(all.end(), {"-o", output.string()});
        const auto outcome = run(all);
        BOOST_TEST(outcome.exit_code == 1, output);
        BOOST_TEST(outcome.err.find("This is the file that is read (") != std::string::npos, outcome.err);
        BOOST_TEST(read_text(output) == before);
    }
};
} // namespace

BOOST_FIXTURE_TEST_CASE(a_dash_is_standard_output, Fixture)
{
    const auto created = run({"new", "--purpose", "pipeline_review", "-o", "-"}, {.folder = folder.path().string()});
    BOOST_TEST(created.exit_code == 0);
    BOOST_TEST(json::parse(created.out)["purposeId"] == "pipeline_review");

    const auto made = run({"make", "agenda", meeting, "-o", "-"}, {.folder = folder.path().string()});
    BOOST_TEST(made.exit_code == 0);
    BOOST_TEST(made.out.starts_with("PK"));
    BOOST_TEST(made.out.substr(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");

    const auto exported = run({"export", meeting, "-o", "-"}, {.folder = folder.path().string()});
    BOOST_TEST(exported.out.starts_with("BEGIN:VCALENDAR\r\n"));
    BOOST_TEST(!fs::exists(folder / "-"));

    const auto both = run({"make", "agenda", meeting, "-o", "-", "--json"});
    BOOST_TEST(both.exit_code == 2);
    BOOST_TEST(both.err.find("--json answers on standard output") != std::string::npos, both.err);
}

BOOST_FIXTURE_TEST_CASE(other_formats_are_refused_with_what_to_do, Fixture)
{
    const auto refused = [&](const std::string& kind, const std::string& name)
    {
        const auto outcome = run({"make", kind, meeting, "-o", name}, {.folder = folder.path().string()});
        BOOST_TEST(outcome.exit_code == 2, name);
        BOOST_TEST(!fs::exists(folder / name), name);
        return outcome.err.substr(0, outcome.err.find('\n'));
    };
    BOOST_TEST(refused("agenda", "x.rtf") ==
               "planerka: x.rtf: this document is made as .odt, .pdf, .docx, and not as .rtf. Use --output x.odt and "
               "convert it: soffice --convert-to rtf x.odt");
    // What the office makes of another kind of document.
    BOOST_TEST(refused("minutes", "x.XLSX").find("as .odt, .pdf, .docx, and not as .xlsx") != std::string::npos);
    BOOST_TEST(refused("cost", "x.docx").find("as .ods, .pdf, .xlsx, and not as .docx") != std::string::npos);
    BOOST_TEST(refused("deck", "x.docx").find("as .odp, .pdf, .pptx, and not as .docx") != std::string::npos);
    BOOST_TEST(refused("agenda", "x.ods").ends_with("Use --output x.odt"));
    BOOST_TEST(refused("agenda", "x.ott").ends_with("Use --output x.odt"));

    const auto russian = run({"make", "agenda", meeting, "-o", "x.rtf", "--language", "ru"});
    BOOST_TEST(russian.err.find("Укажите --output x.odt и преобразуйте его: soffice --convert-to rtf x.odt") !=
               std::string::npos);

    // A name without an ending, or with one that says nothing, is the user's affair.
    for (const auto* name : {"agenda", "agenda.v2", "agenda.odt"})
        BOOST_TEST(run({"make", "agenda", meeting, "-o", (folder / name).string()}).exit_code == 0, name);
}

BOOST_FIXTURE_TEST_CASE(an_input_is_not_overwritten, Fixture)
{
    const auto link = folder / "link.json";
    fs::create_symlink("m.json", link);
    const auto hard_link = folder / "other name";
    fs::create_hard_link(meeting, hard_link);
    const auto same = folder.path() / "." / "m.json";
    for (const auto& output : {fs::path(meeting), link, hard_link, same, folder / "m.private.json"})
    {
        refuses({"make", "agenda", meeting}, output);
        refuses({"export", meeting}, output);
    }
    refuses({"make", "agenda", link.string()}, meeting);

    // A template, also where the document is named after the meeting.
    const auto first = run({"make", "agenda", meeting, "--to", folder.path().string()});
    const fs::path document(first.out.substr(0, first.out.find('\n')));
    BOOST_TEST(run({"make", "agenda", meeting, "--to", folder.path().string()}).exit_code == 0); // replaced
    refuses({"make", "agenda", meeting, "--template", document.string()}, document);
    const auto named =
        run({"make", "agenda", meeting, "--template", document.string(), "--to", folder.path().string()});
    BOOST_TEST(named.exit_code == 1);
    BOOST_TEST(run({"make", "agenda", meeting, "-o", meeting, "--language", "ru"})
                   .err.find("Это тот же файл, который читается") != std::string::npos);

    // The meeting comes by standard input from the file that the answer is to go to.
    const auto command =
        std::string("'") + PLANERKA_COMMAND + "' export - -o '" + meeting + "' < '" + meeting + "' 2> /dev/null";
    BOOST_TEST(WEXITSTATUS(std::system(command.c_str())) == 1);
    BOOST_TEST(read_text(meeting) == text);
}

BOOST_FIXTURE_TEST_CASE(export_answers_in_json, Fixture)
{
    const auto printed = json::parse(run({"export", meeting, "--json"}).out);
    BOOST_TEST(printed["calendar"].get<std::string>().starts_with("BEGIN:VCALENDAR\r\n"));
    BOOST_TEST(json::parse(run({"export", meeting, "--json", "-o", "-"}).out).contains("calendar"));
    const auto file = (folder / "m.ics").string();
    const auto written = json::parse(run({"export", meeting, "--json", "-o", file}).out);
    BOOST_TEST(written == (json{{"path", file}}));
    BOOST_TEST(read_text(file).starts_with("BEGIN:VCALENDAR\r\n"));
}

BOOST_AUTO_TEST_CASE(an_output_that_nobody_can_read_is_an_error)
{
    for (const auto* command : {"make agenda", "export"})
    {
        const auto line = std::string("'") + PLANERKA_COMMAND + "' " + command + " '" +
                          example("pipeline-review").string() + "' -o - > /dev/full 2> /dev/null";
        BOOST_TEST(WEXITSTATUS(std::system(line.c_str())) == 1, command);
    }
}

BOOST_AUTO_TEST_SUITE_END()
