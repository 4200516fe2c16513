// SPDX-License-Identifier: MPL-2.0
#include "app/open_meeting.hpp"

#include "base/file.hpp"
#include "meeting/meeting_file.hpp"
#include "meeting/samples.hpp"
#include "text/messages.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;

BOOST_AUTO_TEST_SUITE(open_meeting_tests)

namespace
{
struct Folder
{
    tests::TemporaryFolder home;
    std::filesystem::path file = home / "review.json";
    std::filesystem::path beside = home / "review.private.json";

    void write(const std::filesystem::path& path, std::string_view text) const
    {
        BOOST_REQUIRE(write_file(path, text));
    }
    /// What the person reads who has chosen that file.
    std::string said(const std::filesystem::path& path, Language language = Language::en) const
    {
        const auto opened = app::open_meeting(path);
        return opened ? std::string() : text::describe(opened.error(), language);
    }
};
} // namespace

BOOST_FIXTURE_TEST_CASE(the_private_half_opens_its_meeting, Folder)
{
    const auto meeting = load_meeting(tests::example("pipeline-review")).value();
    BOOST_REQUIRE(save_meeting(meeting, file));
    const auto opened = app::open_meeting(beside);
    BOOST_REQUIRE(opened);
    BOOST_TEST(opened.value().file == file);
    BOOST_TEST(to_json(opened.value().meeting) == to_json(meeting));
    BOOST_TEST(app::open_meeting(file).value().file == file);
}

BOOST_FIXTURE_TEST_CASE(the_private_half_alone_names_the_meeting_that_is_missing, Folder)
{
    write(beside, "{}");
    BOOST_TEST(app::open_meeting(beside).error().code == "meeting.private_alone");
    BOOST_TEST(said(beside).find("“review.json”") != std::string::npos, said(beside));
}

BOOST_FIXTURE_TEST_CASE(a_file_that_is_no_meeting_is_spoken_of_as_a_file, Folder)
{
    for (const auto* const text :
         {"", "Dear Dana,", "{\"title\": \"x\"", "[]", "7", "{}", "{\"name\": \"left-pad\", \"version\": \"1.3.0\"}",
          "{\"id\": \"x\", \"durationMinutes\": \"an hour\"}", "{\"title\": 1e999}", "{\"title\":1,\"title\":2}"})
    {
        write(file, text);
        BOOST_TEST(app::open_meeting(file).error().code == "meeting.no_meeting", text);
        for (const auto language : kLanguages)
        {
            const auto sentence = said(file, language);
            BOOST_TEST(sentence.find("review.json") != std::string::npos);
            for (const auto* const word : {"JSON", "object", "объект", "quotes", "кавычк", "bracket", "скобк", "{"})
                BOOST_TEST(sentence.find(word) == std::string::npos, sentence);
        }
    }
    write(file, "{\"id\": \"x\",\n\"title\": }");
    BOOST_TEST(said(file).find("line 2") != std::string::npos, said(file));
    write(file, "{\"id\": \"x\", \"durationMinutes\": \"an hour\"}");
    BOOST_TEST(said(file).find("“durationMinutes”") != std::string::npos, said(file));
}

BOOST_FIXTURE_TEST_CASE(a_damaged_private_half_is_told_from_the_meeting, Folder)
{
    BOOST_REQUIRE(save_meeting(load_meeting(tests::example("pipeline-review")).value(), file));
    BOOST_REQUIRE(remove_file(beside));
    write(beside, "{");
    BOOST_TEST(app::open_meeting(file).error().code == "meeting.private_damaged");
    BOOST_TEST(said(file).find("review.private.json") != std::string::npos, said(file));
}

BOOST_FIXTURE_TEST_CASE(other_errors_stay, Folder)
{
    BOOST_TEST(app::open_meeting(home / "none.json").error().code == "file.missing");
    write(file, "{\"schemaVersion\": \"9.0\"}");
    BOOST_TEST(app::open_meeting(file).error().code == "meeting.newer");
}

BOOST_AUTO_TEST_SUITE_END()
