// SPDX-License-Identifier: MPL-2.0
#include "app/recent_meetings.hpp"
#include "app/sessions.hpp"
#include "documents/visible.hpp"
#include "meeting/meeting_file.hpp"
#include "meeting/samples.hpp"
#include "panel/editor_fixture.hpp"

#include <boost/test/unit_test.hpp>

namespace planerka::app
{
namespace
{
/// An agenda that was made of a saved meeting, opened in an office that has just been started.
struct Reopened : panel::EditorFixture
{
    tests::TemporaryFolder folder{};
    std::filesystem::path file = folder.path() / "meeting.json";
    RecentMeetings recent{folder.path() / "profile" / "recent.json"};
    Sessions sessions{};
    int document = 0;
    std::string in_document = to_json(documents::visible_part(meeting, {}));

    Reopened()
    {
        BOOST_REQUIRE(save_meeting(meeting, file));
        BOOST_REQUIRE(recent.add(file));
    }

    Snapshot open()
    {
        const auto bound =
            sessions.of(&document, {.memory = [&] { return remembered(in_document, "agenda internal en"); },
                                    .first_draft = [&]() -> Result<Meeting> { return Meeting{}; },
                                    .file = [&](const std::string& id) { return recent.find(id); },
                                    .changed = [](const Session&) {}});
        BOOST_REQUIRE(bound);
        return bound.value().session->snapshot();
    }

    static std::string rate(const Meeting& of)
    {
        const auto& cost = of.attendees.at(0).cost;
        return cost && cost->loaded_hourly_rate ? cost->loaded_hourly_rate->to_string() : std::string();
    }
};
} // namespace

BOOST_FIXTURE_TEST_SUITE(file_of_document_tests, Reopened)

BOOST_AUTO_TEST_CASE(it_goes_on_with_the_file_of_its_meeting)
{
    const auto opened = open();
    BOOST_TEST(opened.file == file);
    BOOST_TEST(!opened.modified);
    BOOST_TEST(rate(opened.meeting) == "97.50");
    BOOST_TEST((opened.meeting == meeting));
    BOOST_TEST((opened.request && opened.request->kind == documents::Kind::agenda));
    BOOST_TEST(!opened.part);
}

BOOST_AUTO_TEST_CASE(what_it_says_otherwise_is_not_lost_and_pay_is_known)
{
    auto changed = meeting;
    changed.title = "Another title";
    in_document = to_json(documents::visible_part(changed, {}));
    const auto opened = open();
    BOOST_TEST(opened.meeting.title == "Another title");
    BOOST_TEST(rate(opened.meeting) == "97.50");
    BOOST_TEST(opened.file.empty()); // saving must not write over what the file has
    BOOST_TEST(opened.part.has_value());
}

BOOST_AUTO_TEST_CASE(without_its_file_it_is_opened_as_it_is)
{
    std::filesystem::remove(file);
    const auto opened = open();
    BOOST_TEST(opened.meeting.title == meeting.title);
    BOOST_TEST(rate(opened.meeting) == "");
    BOOST_TEST(opened.file.empty());
}

BOOST_AUTO_TEST_CASE(a_file_of_another_meeting_is_passed_over)
{
    auto other = meeting;
    other.id = "6f1e7a52-0b1d-4c1f-9a53-00000000000b";
    other.title = "Not this one";
    const auto second = folder.path() / "other.json";
    BOOST_REQUIRE(save_meeting(other, second));
    BOOST_REQUIRE(recent.add(second));
    BOOST_TEST(open().file == file);
    BOOST_TEST(recent.find(other.id)->file == second);
    BOOST_TEST(!recent.find("6f1e7a52-0b1d-4c1f-9a53-00000000000c"));
    BOOST_REQUIRE(write_file(second, "{ damaged"));
    BOOST_TEST(!recent.find(other.id));
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::app
