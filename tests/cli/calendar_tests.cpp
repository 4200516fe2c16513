// SPDX-License-Identifier: MPL-2.0
#include "command.hpp"

#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

using namespace planerka::tests;
using nlohmann::json;

namespace
{
std::string calendar(const std::string& name)
{
    return std::string(PLANERKA_TEST_DATA) + "/calendar/" + name + ".ics";
}

Outcome run(const std::vector<std::string>& arguments, const Surroundings& surroundings = {})
{
    return planerka::tests::planerka(arguments, surroundings);
}
} // namespace

BOOST_AUTO_TEST_SUITE(calendar_tests)

BOOST_AUTO_TEST_CASE(what_is_in_a_calendar)
{
    const auto english = run({"import", calendar("google"), "--language", "en"});
    BOOST_TEST(english.exit_code == 0);
    BOOST_TEST(english.out.find("1 Oct 2026   10:00–10:45 (America/New_York)  Forecast call") == 0u);
    BOOST_TEST(english.out.find("4 meetings") != std::string::npos);
    BOOST_TEST(english.err.find("“Holidays” (line 82): The event lasts 3 days") != std::string::npos);
    const auto russian = run({"import", calendar("yandex"), "--language", "ru"});
    BOOST_TEST(russian.out.find("09.12.2026  16:00–17:00 (Asia/Novosibirsk)  Планёрка  2 человека  повторяется") == 0u);
    BOOST_TEST(russian.out.find("1 встреча") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(as_json_it_is_the_model)
{
    const auto outcome = run({"import", calendar("google"), "--json", "--language", "ru"});
    const auto meetings = json::parse(outcome.out); // warnings stand on the other stream
    BOOST_TEST(!outcome.err.empty());
    BOOST_REQUIRE(meetings.size() == 4u);
    BOOST_TEST(meetings[0]["title"] == "Forecast call");
    BOOST_TEST(meetings[0]["language"] == "ru");
    BOOST_TEST(meetings[0]["recurrence"]["exceptions"].size() == 3u);
    const TemporaryFolder folder;
    for (const auto& meeting : meetings)
    {
        write_text(folder / "m.json", meeting.dump());
        BOOST_TEST(run({"check", (folder / "m.json").string()}).err == "");
    }
}

BOOST_AUTO_TEST_CASE(the_zone_of_floating_times)
{
    const std::vector<std::string> arguments{"import", calendar("apple"), "--json"};
    const auto zone = [](const Outcome& outcome) { return json::parse(outcome.out).back()["start"]["timeZone"]; };
    BOOST_TEST(zone(run(arguments)) == "Europe/Berlin"); // the tests run there
    auto elsewhere = arguments;
    elsewhere.insert(elsewhere.end(), {"--time-zone", "Asia/Tokyo"});
    BOOST_TEST(zone(run(elsewhere)) == "Asia/Tokyo");
    elsewhere.back() = "Atlantis";
    BOOST_TEST(run(elsewhere).exit_code == 2);
}

BOOST_AUTO_TEST_CASE(files_for_the_meetings)
{
    const TemporaryFolder folder;
    const auto to = (folder / "meetings").string();
    const auto first = run({"import", calendar("google"), "--to", to, "--language", "en"});
    BOOST_TEST(first.exit_code == 0);
    BOOST_TEST(first.out.find(to + "/Forecast call 2026-10-01.json\n") == 0u);
    BOOST_TEST(run({"check", to + "/Forecast call 2026-10-01.json"}).err == "");
    const auto again = run({"import", calendar("google"), "--to", to, "--language", "en", "--json"});
    BOOST_TEST(json::parse(again.out)["written"].empty());
    BOOST_TEST(json::parse(again.out)["kept"].size() == 4u);
    BOOST_TEST(again.err.find("4 meetings are in this folder already") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(from_standard_input)
{
    const auto outcome = run({"import", "-", "--json"}, {.input = read_text(calendar("outlook"))});
    BOOST_TEST(json::parse(outcome.out)[0]["title"] == "Pipeline review, Central");
}

BOOST_AUTO_TEST_CASE(what_is_no_calendar)
{
    const TemporaryFolder folder;
    write_text(folder / "x.ics", "hello");
    const auto outcome = run({"import", (folder / "x.ics").string(), "--language", "en"});
    BOOST_TEST(outcome.exit_code == 1);
    BOOST_TEST(outcome.out == "");
    BOOST_TEST(outcome.err.find("x.ics: This is no calendar file.") != std::string::npos, outcome.err);
    BOOST_TEST(run({"import", (folder / "none.ics").string()}).exit_code == 1);
    BOOST_TEST(run({"import"}).exit_code == 2);
}

BOOST_AUTO_TEST_CASE(meetings_for_a_calendar)
{
    const TemporaryFolder folder;
    const auto file = (folder / "review.ics").string();
    const auto meeting = example("pipeline-review").string();
    const auto printed = run({"export", meeting});
    BOOST_TEST(printed.out.find("BEGIN:VCALENDAR\r\n") == 0u);
    BOOST_TEST(printed.out.find("METHOD:PUBLISH") != std::string::npos);
    BOOST_TEST(printed.out.find("ATTENDEE") == std::string::npos);
    const auto saved = run({"export", meeting, "-o", file, "--invite"});
    BOOST_TEST(saved.exit_code == 0);
    BOOST_TEST(saved.out == "");
    BOOST_TEST(read_text(file).find("METHOD:REQUEST") != std::string::npos);
    const auto back = json::parse(run({"import", file, "--json"}).out)[0];
    BOOST_TEST(back["id"] == json::parse(read_text(meeting))["id"]);
    BOOST_TEST(back["recurrence"]["rrule"] == "FREQ=WEEKLY;BYDAY=MO;COUNT=49");
    BOOST_TEST(run({"export", meeting, "--cancel"}).out.find("SEQUENCE:1\r\n") != std::string::npos);
    BOOST_TEST(run({"export", meeting, "--cancel", "--invite"}).exit_code == 2);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_written_for_a_calendar)
{
    const TemporaryFolder folder;
    auto meeting = json::parse(read_text(example("pipeline-review")));
    const auto fails = [&](const std::string& text)
    {
        write_text(folder / "m.json", meeting.dump());
        const auto outcome = run({"export", (folder / "m.json").string(), "--invite", "--language", "en"});
        BOOST_TEST(outcome.exit_code == 1);
        BOOST_TEST(outcome.out == "");
        BOOST_TEST(outcome.err.find(text) != std::string::npos, outcome.err);
    };
    meeting["status"] = "cancelled";
    fails("m.json: status: This meeting is cancelled");
    meeting["status"] = "scheduled";
    meeting["recurrence"]["rrule"] = "FREQ=OFTEN";
    fails("recurrence.rrule");
    meeting["start"]["timeZone"] = "Atlantis";
    fails("“Atlantis” is not a known time zone");
    meeting["start"]["timeZone"] = "Europe/Berlin";
    meeting["start"].erase("local");
    fails("start.local");
}

BOOST_AUTO_TEST_CASE(whose_people_are_ours)
{
    const auto of = [](const std::vector<std::string>& more)
    {
        std::vector<std::string> arguments{"import", calendar("google"), "--json", "--language", "en"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const auto outcome = run(arguments);
        std::string text;
        const auto meetings = json::parse(outcome.out);
        for (const auto& each : meetings[0]["attendees"])
            text += each["affiliation"].get<std::string>() + ' ';
        return text;
    };
    BOOST_TEST(of({"--domain", "northwind.example"}) != of({}));
    BOOST_TEST(run({"import", calendar("google"), "--domain", "@"}).exit_code == 2);
    BOOST_TEST(of({"--domain", "https://Northwind.example., other.example"}) == of({"--domain", "northwind.example"}));
    const auto unmet = [](const std::string& domain, const std::string& language) {
        return run({"import", calendar("google"), "--domain", domain, "--language", language}).err;
    };
    BOOST_TEST(unmet("zzz.example", "en").find("has an address at “zzz.example”") != std::string::npos);
    BOOST_TEST(unmet("zzz.example", "ru").find("нет адреса в домене «zzz.example»") != std::string::npos);
    BOOST_TEST(unmet("northwind.example", "en").find("has an address") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_invitation_after_a_change_is_newer)
{
    const TemporaryFolder folder;
    const auto meeting = (folder / "m.json").string();
    write_text(meeting, read_text(example("pipeline-review")));
    const auto sequence = [&](const std::vector<std::string>& more)
    {
        std::vector<std::string> arguments{"export", meeting};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const auto out = run(arguments).out;
        const auto at = out.find("SEQUENCE:");
        return out.substr(at, out.find("\r\n", at) - at);
    };
    BOOST_TEST(sequence({"--invite"}) == "SEQUENCE:0");
    BOOST_TEST(sequence({"--invite", "--update"}) == "SEQUENCE:1");
    BOOST_TEST(sequence({"--invite", "--update"}) == "SEQUENCE:2");
    BOOST_TEST(sequence({"--invite"}) == "SEQUENCE:2");
    BOOST_TEST(sequence({"--cancel", "--update"}) == "SEQUENCE:3");
    BOOST_TEST(json::parse(read_text(meeting))["calendar"]["sequence"] == 3);
    BOOST_TEST(run({"export", meeting, "--update", "--language", "en"}).err.find("SEQUENCE is now 4") !=
               std::string::npos);
    BOOST_TEST(run({"export", "-", "--update"}, {.input = read_text(meeting)}).exit_code == 2);
}

BOOST_AUTO_TEST_CASE(answers_go_out_with_the_next_invitation)
{
    const TemporaryFolder folder;
    const auto imported =
        run({"import", calendar("declined-reinvited"), "--to", (folder / "meetings").string(), "--json"});
    const auto meeting = json::parse(imported.out)["written"][0].get<std::string>();
    const auto invited = run({"export", meeting, "--invite"}).out;
    for (const auto* part : {"PARTSTAT=ACCEPTED;CN=\"Ann\"", "PARTSTAT=DECLINED;CN=\"Bob\"", "SEQUENCE:3\r\n"})
        BOOST_TEST(invited.find(part) != std::string::npos, part);
    BOOST_TEST(invited.find("NEEDS-ACTION") == std::string::npos);
    BOOST_TEST(run({"export", meeting, "--cancel"}).out.find("SEQUENCE:4\r\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(who_is_in_two_meetings_at_once_is_told)
{
    const auto event = [](const std::string& title, const std::string& start, const std::string& more)
    {
        return "BEGIN:VEVENT\r\nUID:" + title + "\r\nSUMMARY:" + title + "\r\nDTSTART:" + start +
               "\r\nDURATION:PT1H\r\nATTENDEE;CN=Anna:mailto:anna@example.com\r\n"
               "ATTENDEE;CN=Boris:mailto:boris@example.com\r\n" +
               more + "END:VEVENT\r\n";
    };
    const std::string begin = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
    const std::string end = "END:VCALENDAR\r\n";
    const auto two = begin + event("Review", "20280306T090000Z", "RRULE:FREQ=WEEKLY;COUNT=3\r\n") +
                     event("Call", "20280306T093000Z", "RRULE:FREQ=WEEKLY;COUNT=2\r\n") +
                     event("Free", "20280306T093000Z", "TRANSP:TRANSPARENT\r\n") + end;
    const std::string told = "6 Mar 2028 09:30: “Review” and “Call” are at the same time for Anna, Boris, 2 times.\n";
    const auto load = run({"load", "-", "--from", "2028-01-01"}, {.input = two});
    BOOST_TEST(load.out.find(told) != std::string::npos, load.out);
    const auto as_json = json::parse(run({"load", "-", "--from", "2028-01-01", "--json"}, {.input = two}).out);
    BOOST_TEST(as_json["conflicts"].size() == 1u);
    BOOST_TEST(as_json["conflicts"][0]["times"] == 2);
    BOOST_TEST(run({"import", "-"}, {.input = two}).err.find(told) != std::string::npos);
    const auto russian = run({"import", "-", "--language", "ru"}, {.input = two}).err;
    BOOST_TEST(
        russian.find("06.03.2028 09:30: «Review» и «Call» идут одновременно; в обеих заняты: Anna, Boris; 2 раза.") !=
            std::string::npos,
        russian);
    // Ten pairs, and how many more there are.
    auto many = begin;
    for (int i = 0; i < 6; ++i)
        many += event("M" + std::to_string(i), "20280306T090000Z", "");
    const auto err = run({"import", "-"}, {.input = many + end}).err;
    BOOST_TEST(err.find("5 more pairs of meetings at the same time.") != std::string::npos, err);
}

BOOST_AUTO_TEST_SUITE_END()
