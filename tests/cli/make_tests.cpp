// SPDX-License-Identifier: MPL-2.0
#include "command.hpp"

#include "meeting/meeting_file.hpp"
#include "meeting/samples.hpp"
#include "odf/package.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <sys/stat.h>

using namespace planerka;
using namespace planerka::tests;
using nlohmann::json;

BOOST_AUTO_TEST_SUITE(make_tests)

namespace
{
std::string sample(const std::string& name)
{
    return example(name).string();
}

std::vector<std::string> names_in(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string flat(const std::string& body)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>)" +
           body + "</office:text></office:body></office:document>";
}
} // namespace

BOOST_AUTO_TEST_CASE(all_documents_of_a_meeting)
{
    const TemporaryFolder folder;
    const auto made = tests::planerka({"make", "all", sample("product-training")}, {.folder = folder.path().string()});
    BOOST_TEST(made.exit_code == 0);
    BOOST_TEST(made.err == "");
    const auto names = names_in(folder.path());
    BOOST_REQUIRE(names.size() == 4u);
    std::string listed;
    for (const auto* word : {"повестка.odt", "бланк протокола.odt", "калькуляция.ods", "презентация.odp"})
    {
        const auto name = std::string("Обучение отдела продаж новая система учёта «Пример» – ") + word;
        BOOST_TEST(std::count(names.begin(), names.end(), name) == 1, name);
        BOOST_TEST(read_text(folder / name).substr(0, 2) == "PK");
        listed += name + '\n';
    }
    BOOST_TEST(made.out == listed);

    struct stat status
    {
    };
    BOOST_REQUIRE(::stat((folder / names[1]).c_str(), &status) == 0);
    BOOST_TEST(names[1].ends_with("калькуляция.ods"));
    BOOST_TEST((status.st_mode & 0077) == 0); // it holds pay
}

BOOST_AUTO_TEST_CASE(what_is_made_for_a_client_has_no_cost_sheet_in_it)
{
    const TemporaryFolder folder;
    const auto made = tests::planerka({"make", "all", sample("retirement-planning"), "--audience", "client"},
                                      {.folder = folder.path().string()});
    BOOST_TEST(made.exit_code == 0);
    BOOST_TEST(made.err.find("The cost sheet was not made") != std::string::npos, made.err);
    for (const auto& name : names_in(folder.path()))
        BOOST_TEST(!name.ends_with(".ods"), name);
    BOOST_TEST(made.out.find(".ods") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(where_documents_go)
{
    const TemporaryFolder folder;
    const auto file = (folder / "a.odt").string();
    const auto one = tests::planerka({"make", "agenda", sample("pipeline-review"), "-o", file, "--language", "ru"});
    BOOST_TEST(one.exit_code == 0);
    BOOST_TEST(one.out == file + '\n');

    // A folder that is not there is made.
    const auto all = tests::planerka(
        {"make", "all", sample("pipeline-review"), "--to", (folder / "to").string(), "--json", "--audience", "client"});
    BOOST_TEST(all.exit_code == 0);
    const auto documents = json::parse(all.out)["documents"];
    BOOST_REQUIRE(documents.size() == 3u);
    for (const auto& document : documents)
        BOOST_TEST(std::filesystem::exists(document["path"].get<std::string>()));
    BOOST_TEST(documents[2]["kind"] == "deck");
}

BOOST_AUTO_TEST_CASE(the_private_file_beside_the_meeting_is_read)
{
    const TemporaryFolder folder;
    const auto meeting = parse_meeting(read_text(example("pipeline-review"))).value();
    const auto file = folder / "m.json";
    BOOST_REQUIRE(save_meeting(meeting, file));
    BOOST_TEST(tests::planerka({"cost", file.string()}).exit_code == 0);

    std::filesystem::remove(private_path(file));
    for (const auto& arguments : {std::vector<std::string>{"cost", file.string()},
                                  {"make", "cost", file.string(), "--to", folder.path().string()}})
    {
        const auto outcome = tests::planerka(arguments);
        BOOST_TEST(outcome.exit_code == 1);
        BOOST_TEST(outcome.err.find("No hourly rate for Dana Reyes.") != std::string::npos);
    }
    const auto all = tests::planerka({"make", "all", file.string(), "--to", folder.path().string()});
    BOOST_TEST(all.exit_code == 0); // nobody asked for the cost sheet in particular
    BOOST_TEST(all.err.find("--rates FILE") != std::string::npos, all.err);
    BOOST_TEST(names_in(folder.path()).size() == 4u); // the meeting, and all but the cost sheet
}

BOOST_AUTO_TEST_CASE(minutes_before_the_meeting)
{
    const TemporaryFolder folder;
    const auto early = tests::planerka({"make", "minutes", sample("pipeline-review"), "--to", folder.path().string()});
    BOOST_TEST(early.exit_code == 1);
    BOOST_TEST(early.err == "planerka: " + sample("pipeline-review") +
                                ": status: Mark the meeting as held before writing minutes.\n");
    BOOST_TEST(names_in(folder.path()).empty());
    BOOST_TEST(tests::planerka({"make", "minutes", sample("pipeline-review"), "--form", "--to", folder.path().string()})
                   .exit_code == 0);
    BOOST_TEST(names_in(folder.path()) ==
                   std::vector<std::string>{"Weekly pipeline review — Central region – minutes form.odt"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(targets_that_cannot_be_written)
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "sub");
    write_text(folder / "file", "kept");
    const auto failing = [&](const std::vector<std::string>& where)
    {
        std::vector<std::string> arguments{"make", "agenda", sample("pipeline-review")};
        arguments.insert(arguments.end(), where.begin(), where.end());
        const auto outcome = tests::planerka(arguments);
        BOOST_TEST(outcome.exit_code == 1, where.back());
        BOOST_TEST(outcome.out == "", where.back());
        BOOST_TEST(outcome.err.find("planerka: ") == 0u, where.back());
        return outcome.err;
    };
    BOOST_TEST(failing({"-o", (folder / "sub").string()}).find("This is a folder.") != std::string::npos);
    BOOST_TEST(failing({"-o", (folder / "missing/a.odt").string()}).find("does not exist") != std::string::npos);
    failing({"--to", (folder / "file").string()});
    failing({"--to", (folder / "file/below").string()});
    failing({"-o", "/proc/planerka.odt"});
    failing({"-o", "/dev/full"});
    BOOST_TEST(read_text(folder / "file") == "kept");
    BOOST_TEST(names_in(folder.path()).size() == 2u);
    BOOST_TEST(names_in(folder / "sub").empty()); // nothing half-written anywhere
}

BOOST_AUTO_TEST_CASE(templates_of_the_user)
{
    const TemporaryFolder folder;
    const auto check = [&](const std::string& body, const std::vector<std::string>& more = {})
    {
        write_text(folder / "t.fodt", flat(body));
        std::vector<std::string> arguments{"template", "check", (folder / "t.fodt").string()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return tests::planerka(arguments);
    };
    const auto good = check("<text:p>{{title}}</text:p>");
    BOOST_TEST(good.exit_code == 0);
    BOOST_TEST(good.out == "1 tag, known. Can be used for: agenda, minutes\n");
    BOOST_TEST(json::parse(check("<text:p>{{title}}</text:p>", {"--json", "--kind", "minutes"}).out)["fits"].dump() ==
               R"(["minutes"])");

    const auto unknown = check("<text:p>{{title}}{{pay}}</text:p>");
    BOOST_TEST(unknown.exit_code == 1);
    BOOST_TEST(unknown.out.find("{{pay}}") != std::string::npos);
    BOOST_TEST(json::parse(check("<text:p>{{pay}}</text:p>", {"--json"}).out)["unknown"][0]["name"] == "pay");

    const auto unbalanced = check("<text:p>{{#items}}{{title}}</text:p>");
    BOOST_TEST(unbalanced.exit_code == 1);
    BOOST_TEST(unbalanced.err.find("t.fodt") != std::string::npos);
    const auto made = tests::planerka({"make", "agenda", sample("pipeline-review"), "--template",
                                       (folder / "t.fodt").string(), "-o", (folder / "a.odt").string()});
    BOOST_TEST(made.exit_code == 1);
    BOOST_TEST(made.err.find("{{#items}}") != std::string::npos);
    BOOST_TEST(!std::filesystem::exists(folder / "a.odt"));
    BOOST_TEST(tests::planerka({"template", "check", (folder / "none.ott").string()}).exit_code == 1);
}

BOOST_AUTO_TEST_CASE(braces_that_an_office_has_left_are_told_alike)
{
    const TemporaryFolder folder;
    const auto alike = [&](const std::string& file)
    {
        const auto checked = tests::planerka({"template", "check", file});
        const auto made = tests::planerka(
            {"make", "agenda", sample("pipeline-review"), "--template", file, "-o", (folder / "a.odt").string()});
        BOOST_TEST(checked.exit_code == 1);
        BOOST_TEST(made.exit_code == 1);
        BOOST_TEST(checked.err == made.err);
        BOOST_TEST(!std::filesystem::exists(folder / "a.odt"));
        return checked.err;
    };
    const auto split = std::string(PLANERKA_TEST_DATA) + "/templates/split_brace.odt"; // a zero-width space between
    BOOST_TEST(alike(split) == "planerka: " + split +
                                   ": content.xml › paragraph 1: Something invisible stands between the braces of "
                                   "“{{title}}”, so it is no tag. Delete the braces and type them again.\n");
    const auto stray = (folder / "t.fodt").string();
    write_text(stray, flat("<text:p>x</text:p><text:p>Agenda of {title}}</text:p>"));
    BOOST_TEST(alike(stray).find("content.xml › paragraph 2: “{title}}” is not a tag.") != std::string::npos,
               alike(stray));

    // Names that there are not.
    const auto typos = std::string(PLANERKA_TEST_DATA) + "/templates/typing_errors.odt";
    const auto unknown = tests::planerka({"template", "check", typos});
    BOOST_TEST(unknown.exit_code == 1);
    BOOST_TEST(unknown.out.find("{{titel}}") != std::string::npos, unknown.out);
}

/// What a file may hold, the limits of a merge allow.
BOOST_AUTO_TEST_CASE(as_many_people_as_a_file_may_hold)
{
    const TemporaryFolder folder;
    auto meeting = json::parse(read_text(sample("pipeline-review")));
    auto& people = meeting["attendees"];
    for (auto i = people.size(); i < kMostElements; ++i)
    {
        auto person = people[1];
        person["id"] = "p" + std::to_string(i);
        people.push_back(person);
    }
    write_text(folder / "crowd.json", meeting.dump());
    const auto made = tests::planerka({"make", "all", "crowd.json"}, {.folder = folder.path().string()});
    BOOST_TEST(made.exit_code == 0);
    BOOST_TEST(made.err == "");
}

BOOST_AUTO_TEST_CASE(the_data_folder)
{
    const TemporaryFolder folder;
    const auto list = std::vector<std::string>{"new", "--list"};
    BOOST_TEST(tests::planerka({"new", "--list", "--data", folder.path().string()}).exit_code == 1);
    BOOST_TEST(tests::planerka(list, {.environment = {{"PLANERKA_DATA", folder.path().string()}}}).exit_code == 1);
    BOOST_TEST(tests::planerka(list, {.environment = {{"PLANERKA_DATA", PLANERKA_DATA}}}).exit_code == 0);
    BOOST_TEST(tests::planerka(list, {.folder = folder.path().string()}).exit_code == 0); // beside the program
}

BOOST_AUTO_TEST_SUITE_END()
