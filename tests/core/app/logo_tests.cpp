// SPDX-License-Identifier: MPL-2.0
#include "app/look.hpp"

#include "app/planner.hpp"
#include "meeting/meeting_file.hpp"
#include "odf/package.hpp"
#include "text/messages.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>

#include <unistd.h>

BOOST_AUTO_TEST_SUITE(logo_tests)

using namespace planerka;
using namespace planerka::app;
namespace fs = std::filesystem;

namespace
{
constexpr auto kSvg =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 100\"><rect width=\"9\" height=\"9\"/></svg>";
constexpr auto kLine = "Example & Tools Inc. · {{Reg}} No 0000000";

using Files = std::map<std::string, std::string>;

struct Fixture
{
    Fixture() { fs::create_directories(folder); }
    ~Fixture() { fs::remove_all(folder); }

    std::string file(const std::string& name, const std::string& content) const
    {
        std::ofstream(folder / name) << content;
        return (folder / name).string();
    }

    Document make(documents::Kind kind, Language language = Language::en) const
    {
        MakeOptions options;
        options.language = language;
        options.form = true;
        options.look = look;
        return planner.make(kind, meeting, options).value();
    }

    /// "" if the document has its logo, else what is said instead.
    std::string said(Language language = Language::en) const
    {
        const auto document = make(documents::Kind::agenda);
        const auto files = unpacked(document);
        BOOST_TEST(files.contains("Pictures/logo.svg") == !document.no_logo);
        return document.no_logo ? text::describe(*document.no_logo, language) : "";
    }

    static Files unpacked(const Document& document)
    {
        const auto files = odf::unpack(document.bytes).value();
        return {files.begin(), files.end()};
    }

    const fs::path folder = fs::temp_directory_path() / ("planerka-logo-" + std::to_string(::getpid()));
    const Planner planner = Planner::open(PLANERKA_DATA).value();
    Meeting meeting = planner.new_meeting("client_demo", Language::en).value();
    Look look{};
};

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}
} // namespace

BOOST_FIXTURE_TEST_CASE(the_logo_is_in_agenda_minutes_and_slides_of_both_languages, Fixture)
{
    look.logo = file("l.svg", kSvg);
    for (const auto kind : {documents::Kind::agenda, documents::Kind::minutes, documents::Kind::deck})
        for (const auto language : kLanguages)
            BOOST_TEST_CONTEXT(documents::name_of(kind) << ' ' << code_of(language))
            {
                const auto document = make(kind, language);
                BOOST_TEST(!document.no_logo);
                auto files = unpacked(document);
                BOOST_TEST(files["Pictures/logo.svg"] == kSvg);
                BOOST_TEST(has(files["META-INF/manifest.xml"],
                               "full-path=\"Pictures/logo.svg\" manifest:media-type=\"image/svg+xml\""));
                const auto& pages = files[kind == documents::Kind::deck ? "styles.xml" : "content.xml"];
                BOOST_TEST(has(pages, "xlink:href=\"Pictures/logo.svg\""));
                BOOST_TEST(has(pages, language == Language::en ? "<svg:title>Company logo</svg:title>"
                                                               : "<svg:title>Логотип компании</svg:title>"));
                BOOST_TEST(has(pages, kind == documents::Kind::deck ? "svg:width=\"24.00mm\" svg:height=\"8.00mm\""
                                      : kind == documents::Kind::minutes && language == Language::ru
                                          ? "svg:width=\"30.00mm\" svg:height=\"10.00mm\""
                                          : "svg:width=\"33.00mm\" svg:height=\"11.00mm\""));
            }
}

BOOST_FIXTURE_TEST_CASE(the_line_at_the_foot_is_the_text_as_it_was_typed, Fixture)
{
    BOOST_TEST(!has(unpacked(make(documents::Kind::agenda))["styles.xml"], "style-name=\"Legal\""));
    look.legal_text = kLine;
    for (const auto kind : {documents::Kind::agenda, documents::Kind::minutes, documents::Kind::deck})
        BOOST_TEST(has(unpacked(make(kind))["styles.xml"], "Example &amp; Tools Inc. · {{Reg}} No 0000000"));
}

BOOST_FIXTURE_TEST_CASE(the_logo_of_the_meeting_comes_first, Fixture)
{
    look.logo = (folder / "nowhere.png").string();
    meeting.document.emplace().logo = file("l.svg", kSvg);
    BOOST_TEST(said() == "");
    look.logo = meeting.document->logo;
    meeting.document->logo = (folder / "nowhere.png").string();
    BOOST_TEST(said() == (folder / "nowhere.png").string() +
                             ": There is no such file, so the document has no logo. Choose another picture, or leave "
                             "the logo empty: of this meeting, under More.");
}

BOOST_FIXTURE_TEST_CASE(a_logo_that_cannot_be_shown_is_named_and_the_document_is_made, Fixture)
{
    look.logo = file("l.png", "no picture");
    BOOST_TEST(has(said(), "This is no plain PNG, JPEG or SVG picture, so the document has no logo."));
    BOOST_TEST(has(said(Language::ru), "Это не простая картинка PNG, JPEG или SVG, поэтому в документе нет логотипа."));
    look.logo = file("large.svg", kSvg + std::string(6u << 20, ' '));
    BOOST_TEST(has(said(), "This picture is larger than 5\u00A0MB"));
    look.logo = "logo.svg";
    BOOST_TEST(has(said(), "This is no whole path of a file"));
    for (const auto* const no_file : {"/", "/dev/null"})
    {
        look.logo = no_file;
        BOOST_TEST(has(said(),
                       "This file cannot be read, so the document has no logo. Choose another picture, or leave "
                       "the logo empty: in the settings, under “Documents and privacy”."));
    }
}

BOOST_FIXTURE_TEST_CASE(a_cost_sheet_has_no_logo_and_misses_none, Fixture)
{
    for (auto& person : meeting.attendees)
        person.cost.emplace().loaded_hourly_rate = Decimal(50, 0);
    look.logo = (folder / "nowhere.png").string();
    BOOST_TEST(!make(documents::Kind::cost).no_logo);
    look.logo = file("l.svg", kSvg);
    BOOST_TEST(!unpacked(make(documents::Kind::cost)).contains("Pictures/logo.svg"));
}

BOOST_FIXTURE_TEST_CASE(documents_with_logo_and_line_are_valid_opendocument, Fixture)
{
    look.logo = file("l.svg", kSvg);
    look.legal_text = kLine;
    fs::create_directories(folder / "parts");
    int number = 0;
    for (const auto kind : {documents::Kind::agenda, documents::Kind::minutes, documents::Kind::deck})
        for (const auto language : kLanguages)
            for (auto& [name, content] : unpacked(make(kind, language)))
                if (name == "content.xml" || name == "styles.xml")
                    std::ofstream(folder / "parts" / (std::to_string(++number) + name)) << content;
    const auto command = "jing -i '" PLANERKA_TEST_DATA "/odf/OpenDocument-v1.3-schema.rng' '" + folder.string() +
                         "'/parts/*.xml 2>/dev/null";
    BOOST_TEST(std::system(command.c_str()) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
