// SPDX-License-Identifier: MPL-2.0
#include "command.hpp"

#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

using namespace planerka::tests;
using nlohmann::json;

/// A meeting from a calendar and the agenda of a purpose.
BOOST_AUTO_TEST_SUITE(agenda_tests)

namespace
{
std::string event(const std::string& uid, const std::string& title, const std::string& end)
{
    return "BEGIN:VEVENT\r\nUID:" + uid +
           "\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:20261207T090000Z\r\nDTEND:20261207T" + end +
           "Z\r\nSUMMARY:" + title +
           "\r\nORGANIZER;CN=Dana Reyes:mailto:dana@example.com\r\n"
           "ATTENDEE;CN=Dana Reyes:mailto:dana@example.com\r\nATTENDEE;CN=Max:mailto:max@example.com\r\nEND:VEVENT\r\n";
}

struct Fixture
{
    TemporaryFolder folder{};
    std::string calendar = (folder / "c.ics").string();
    std::string meeting = (folder / "m.json").string();

    Fixture()
    {
        write_text(calendar, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//Test//EN\r\n" +
                                 event("long@example.com", "Sales call", "100000") +
                                 event("short@example.com", "Stand-up", "090500") + "END:VCALENDAR\r\n");
    }

    Outcome run(const std::vector<std::string>& arguments) const { return planerka::tests::planerka(arguments); }

    /// The calendar's hour as a meeting file.
    json imported() const
    {
        for (const auto& each : json::parse(run({"import", calendar, "--json"}).out))
            if (each["title"] == "Sales call")
            {
                write_text(meeting, each.dump());
                return each;
            }
        BOOST_FAIL("not imported");
        return {};
    }
};
} // namespace

BOOST_FIXTURE_TEST_CASE(imported_meetings_get_the_agenda_of_a_purpose, Fixture)
{
    const auto outcome = run({"import", calendar, "--json", "--purpose", "pipeline_review", "--domain", "example.com"});
    BOOST_TEST(outcome.exit_code == 0);
    BOOST_TEST(outcome.err ==
               "planerka: The agenda of “pipeline_review” does not fit into 1 meeting, which stays "
               "without one.\n"
               "planerka: 7 Dec 2026 09:00: “Sales call” and “Stand-up” are at the same time for Dana Reyes, Max.\n");
    for (const auto& each : json::parse(outcome.out))
        if (each["title"] == "Sales call")
        {
            BOOST_TEST(each["agenda"].size() == 6u);
            BOOST_TEST(each["purposeId"] == "pipeline_review");
            BOOST_TEST(each["attendees"].size() == 2u);
            BOOST_TEST(each["agenda"][0]["ownerId"] == each["attendees"][0]["id"]); // who called it
        }
        else
            BOOST_TEST((!each.contains("agenda") || each["agenda"].empty()));

    // What is written can be used at once.
    const auto written = run({"import", calendar, "--purpose", "pipeline_review", "--to", folder.path().string()});
    const auto file = (folder / "Sales call 2026-12-07.json").string();
    BOOST_TEST(written.out.find(file) != std::string::npos, written.out);
    BOOST_TEST(run({"schedule", file}).exit_code == 0);
    BOOST_TEST(run({"make", "agenda", file, "--to", folder.path().string()}).exit_code == 0);

    const auto unknown = run({"import", calendar, "--purpose", "party"});
    BOOST_TEST(unknown.exit_code == 2);
    BOOST_TEST(unknown.err.find("pipeline_review") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(a_meeting_file_gets_it_and_keeps_all_else, Fixture)
{
    auto before = imported();
    before["myOwnKey"] = "kept";
    write_text(meeting, before.dump());
    const auto pay = json{{"meetingId", before["id"]}, {"attendees", {{"a1", {{"loadedHourlyRate", "97.50"}}}}}};
    write_text(folder / "m.private.json", pay.dump());
    BOOST_TEST(run({"schedule", meeting}).exit_code == 1);

    const auto taken = run({"agenda", meeting, "--purpose", "pipeline_review"});
    BOOST_TEST(taken.exit_code == 0, taken.err);
    BOOST_TEST(taken.out == "");
    BOOST_TEST(run({"schedule", meeting}).exit_code == 0);
    auto after = json::parse(read_text(meeting));
    BOOST_TEST(after["agenda"].size() == 6u);
    for (const auto* changed : {"agenda", "purposeId", "customPurpose"})
    {
        before.erase(changed);
        after.erase(changed);
    }
    BOOST_TEST(after == before, after.dump());
    BOOST_TEST(json::parse(read_text(folder / "m.private.json"))["attendees"]["a1"]["loadedHourlyRate"] == "97.50");

    // Pay does not go to standard output.
    const auto printed = run({"agenda", meeting, "--purpose", "client_demo", "-o", "-"});
    BOOST_TEST(json::parse(printed.out)["purposeId"] == "client_demo");
    BOOST_TEST(printed.out.find("97.5") == std::string::npos);
    BOOST_TEST(json::parse(read_text(meeting))["purposeId"] == "pipeline_review");
}

BOOST_FIXTURE_TEST_CASE(an_agenda_of_its_own_is_not_lost, Fixture)
{
    auto own = json::parse(read_text(example("pipeline-review")));
    own["agenda"][1]["title"] = "What only we ask";
    write_text(meeting, own.dump());
    const auto before = read_text(meeting);
    const auto refused = run({"agenda", meeting, "--purpose", "client_demo"});
    BOOST_TEST(refused.exit_code == 1);
    BOOST_TEST(refused.err.find("has an agenda of its own, which would be lost. Give --force") != std::string::npos,
               refused.err);
    BOOST_TEST(read_text(meeting) == before);
    BOOST_TEST(run({"agenda", meeting, "--purpose", "client_demo", "--force"}).exit_code == 0);
    BOOST_TEST(json::parse(read_text(meeting))["purposeId"] == "client_demo");
}

BOOST_FIXTURE_TEST_CASE(what_cannot_be_is_refused, Fixture)
{
    auto shorter = imported();
    shorter["durationMinutes"] = 10;
    write_text(meeting, shorter.dump());
    const auto before = read_text(meeting);
    const auto refused = run({"agenda", meeting, "--purpose", "pipeline_review"});
    BOOST_TEST(refused.exit_code == 1);
    BOOST_TEST(refused.err.find("does not fit in 10 min: 25 min is the least.") != std::string::npos, refused.err);
    BOOST_TEST(run({"agenda", meeting, "--purpose", "party"}).exit_code == 2);
    BOOST_TEST(run({"agenda", meeting}).exit_code == 2);
    BOOST_TEST(run({"agenda", meeting, "--purpose", "client_demo", "-o", meeting}).exit_code == 1);
    BOOST_TEST(read_text(meeting) == before);
}

BOOST_AUTO_TEST_SUITE_END()
