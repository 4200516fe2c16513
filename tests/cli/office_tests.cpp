// SPDX-License-Identifier: MPL-2.0
#include "command.hpp"

#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include <unistd.h>

using namespace planerka::tests;
using nlohmann::json;
namespace fs = std::filesystem;

/// Formats that an installed office makes. Most cases ask a stand-in, which takes no seconds to start.
BOOST_AUTO_TEST_SUITE(office_tests)

namespace
{
constexpr auto kOwnerOnly = fs::perms::owner_read | fs::perms::owner_write;

/// What an office is told, a line each time, goes into "told"; what it makes is the name of the format and the
/// beginning of the document.
constexpr const char* kStandIn = R"(#!/bin/sh
echo "$*" >> "$(dirname "$0")/told"
for argument; do
    case $before in --outdir) out=$argument ;; --convert-to) format=$argument ;; esac
    case $argument in *.od?) files="$files $argument" ;; esac
    before=$argument
done
mkdir -p "$out"
for file in $files; do
    name=$(basename "$file")
    { echo "%PDF-1.7 as $format"; head -c 60 "$file"; } > "$out/${name%.*}.$format"
done
)";

struct Fixture
{
    TemporaryFolder folder{};
    std::string meeting = (folder / "m.json").string();

    Fixture()
    {
        write_text(meeting, read_text(example("pipeline-review")));
        fs::create_directory(folder / "tmp");
        fs::create_directory(folder / "bin");
        install(kStandIn);
    }

    void install(const std::string& script) const
    {
        write_text(folder / "bin" / "soffice", script);
        fs::permissions(folder / "bin" / "soffice", fs::perms::owner_all);
    }

    Outcome run(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), "make");
        return planerka::tests::planerka(arguments,
                                         {.folder = folder.path().string(),
                                          .environment = {{"PLANERKA_OFFICE", (folder / "bin" / "soffice").string()},
                                                          {"TMPDIR", (folder / "tmp").string()}}});
    }

    long times_asked() const
    {
        const auto told = fs::exists(folder / "bin" / "told") ? read_text(folder / "bin" / "told") : std::string();
        return std::ranges::count(told, '\n');
    }
};
} // namespace

BOOST_FIXTURE_TEST_CASE(the_ending_of_the_name_decides_the_format, Fixture)
{
    for (const auto& [kind, name] : std::vector<std::pair<std::string, std::string>>{{"agenda", "a.pdf"},
                                                                                     {"agenda", "a.docx"},
                                                                                     {"minutes", "m.DOCX"},
                                                                                     {"cost", "c.xlsx"},
                                                                                     {"cost", "c.pdf"},
                                                                                     {"deck", "d.pptx"}})
    {
        const auto made = run({kind, meeting, "-o", name, "--form"});
        BOOST_TEST_REQUIRE(made.exit_code == 0, made.err);
        BOOST_TEST(made.out == name + '\n');
        auto format = name.substr(2);
        std::ranges::transform(format, format.begin(), [](char c) { return static_cast<char>(std::tolower(c)); });
        BOOST_TEST(read_text(folder / name).starts_with("%PDF-1.7 as " + format + "\nPK"), name);
    }
    // In a profile of its own, without a window; nothing of it stays.
    const auto told = read_text(folder / "bin" / "told");
    BOOST_TEST(told.find("-env:UserInstallation=file://" + (folder / "tmp").string() + "/planerka-") == 0u, told);
    BOOST_TEST(told.find("--headless") != std::string::npos);
    BOOST_TEST(fs::is_empty(folder / "tmp"));
}

BOOST_FIXTURE_TEST_CASE(a_cost_sheet_is_for_its_owner_in_every_format, Fixture)
{
    for (const auto* const name : {"c.pdf", "c.xlsx"})
    {
        BOOST_TEST(run({"cost", meeting, "-o", name}).exit_code == 0);
        BOOST_TEST((fs::status(folder / name).permissions() == kOwnerOnly), name);
    }
    BOOST_TEST(run({"all", meeting, "--to", "all", "--pdf"}).exit_code == 0);
    int sheets = 0;
    for (const auto& entry : fs::directory_iterator(folder / "all"))
        if (entry.path().filename().string().find("cost") != std::string::npos)
        {
            BOOST_TEST((entry.status().permissions() == kOwnerOnly), entry.path());
            ++sheets;
        }
    BOOST_TEST(sheets == 2);
}

BOOST_FIXTURE_TEST_CASE(all_documents_and_their_pdfs_are_made_in_one_run_of_the_office, Fixture)
{
    const auto made = run({"all", meeting, "--to", "all", "--pdf", "--json"});
    BOOST_TEST_REQUIRE(made.exit_code == 0, made.err);
    BOOST_TEST(times_asked() == 1);
    const auto documents = json::parse(made.out)["documents"];
    BOOST_TEST(documents.size() == 8u);
    int pdfs = 0;
    for (const auto& document : documents)
    {
        const fs::path path = document["path"].get<std::string>();
        BOOST_TEST(fs::is_regular_file(folder / path), path);
        pdfs += path.extension() == ".pdf" ? 1 : 0;
    }
    BOOST_TEST(pdfs == 4);
    BOOST_TEST(run({"agenda", meeting, "--pdf"}).exit_code == 0);
    BOOST_TEST(run({"agenda", meeting, "--pdf", "-o", "a.odt"}).exit_code == 2);
}

BOOST_FIXTURE_TEST_CASE(a_pdf_of_planerka_is_replaced_and_no_other, Fixture)
{
    BOOST_TEST(run({"agenda", meeting, "-o", "a.pdf"}).exit_code == 0);
    BOOST_TEST(run({"agenda", meeting, "-o", "a.pdf"}).exit_code == 0);
    BOOST_TEST(run({"all", meeting, "--to", "all", "--pdf"}).exit_code == 0);
    BOOST_TEST(run({"all", meeting, "--to", "all", "--pdf"}).exit_code == 0);

    write_text(folder / "theirs.pdf", "%PDF-1.7\n%%EOF\n");
    const auto refused = run({"agenda", meeting, "-o", "theirs.pdf"});
    BOOST_TEST(refused.exit_code == 1);
    BOOST_TEST(refused.err.find("--force") != std::string::npos, refused.err);
    BOOST_TEST(read_text(folder / "theirs.pdf") == "%PDF-1.7\n%%EOF\n");
    BOOST_TEST(run({"agenda", meeting, "-o", "theirs.pdf", "--force"}).exit_code == 0);
}

BOOST_FIXTURE_TEST_CASE(without_an_office_it_is_said_and_what_needs_none_is_made, Fixture)
{
    fs::remove(folder / "bin" / "soffice");
    const auto missing = run({"agenda", meeting, "-o", "a.pdf"});
    BOOST_TEST(missing.exit_code == 1);
    BOOST_TEST(missing.err.find("are made by LibreOffice, and there is none") != std::string::npos, missing.err);
    BOOST_TEST(missing.err.find("PLANERKA_OFFICE") != std::string::npos);
    BOOST_TEST(!fs::exists(folder / "a.pdf"));

    const auto all = run({"all", meeting, "--to", "all", "--pdf"});
    BOOST_TEST(all.exit_code == 1);
    BOOST_TEST(all.err.find("there is none") != std::string::npos, all.err);
    BOOST_TEST(std::ranges::count(all.out, '\n') == 4);
}

BOOST_FIXTURE_TEST_CASE(an_office_that_makes_nothing_is_told, Fixture)
{
    install("#!/bin/sh\necho 'Error: source file could not be loaded'\n"); // with exit code 0, as it does
    const auto failed = run({"deck", meeting, "-o", "d.pptx"});
    BOOST_TEST(failed.exit_code == 1);
    BOOST_TEST(failed.err.find("LibreOffice has not made the .pptx. Error: source file could not be loaded") !=
                   std::string::npos,
               failed.err);
    BOOST_TEST(!fs::exists(folder / "d.pptx"));
    BOOST_TEST(fs::is_empty(folder / "tmp"));
}

BOOST_AUTO_TEST_CASE(a_real_office_makes_them)
{
    constexpr const char* kOffice = "/usr/lib/libreoffice/program/soffice";
    if (::access(kOffice, X_OK) != 0)
        return; // the command is built and tested without one, too
    const TemporaryFolder folder;
    const auto meeting = example("pipeline-review").string();
    const Surroundings here{.folder = folder.path().string()};
    BOOST_TEST(planerka::tests::planerka({"make", "all", meeting, "--pdf"}, here).exit_code == 0);
    int pdfs = 0;
    for (const auto& entry : fs::directory_iterator(folder.path()))
        if (entry.path().extension() == ".pdf")
        {
            BOOST_TEST(read_text(entry.path()).starts_with("%PDF-"));
            ++pdfs;
        }
    BOOST_TEST(pdfs == 4);

    // It is still known as ours, with the meeting that it remembers.
    const std::vector<std::string> as_docx{"make", "agenda", meeting, "-o", "a.docx"};
    BOOST_TEST(planerka::tests::planerka(as_docx, here).exit_code == 0);
    BOOST_TEST(read_text(folder / "a.docx").starts_with("PK"));
    BOOST_TEST(planerka::tests::planerka(as_docx, here).exit_code == 0);
}

BOOST_AUTO_TEST_SUITE_END()
