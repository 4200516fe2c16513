// SPDX-License-Identifier: MPL-2.0
#include "command.hpp"

#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

using namespace planerka::tests;
using nlohmann::json;

BOOST_AUTO_TEST_SUITE(advise_tests)

namespace
{
std::string succeed(std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), "advise");
    const auto outcome = planerka::tests::planerka(arguments);
    BOOST_TEST(outcome.exit_code == 0);
    BOOST_TEST(outcome.err == "");
    return outcome.out;
}

std::string sample(const std::string& name)
{
    return example(name).string();
}

std::string ids(const json& advice)
{
    std::string all;
    for (const auto& rule : advice["rules"])
        all += rule["id"].get<std::string>() + ' ';
    return all;
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}
} // namespace

BOOST_AUTO_TEST_CASE(the_examples_are_advised_sensibly)
{
    const auto advice = [](const char* name) {
        return json::parse(succeed({sample(name), "--json", "--today", "2026-11-24"}));
    };
    const auto review = advice("pipeline-review");
    BOOST_TEST(review["verdict"] == "worth_holding"); // five connections are not known to work, but one can dial in
    BOOST_TEST(ids(review) == "R17 R22 ");
    BOOST_TEST(review["rules"][0]["type"] == "note");
    BOOST_TEST(review["rules"][0]["text"] == "5 people may not be able to join.");
    BOOST_TEST(review["rules"][1]["fact"].get<std::string>().starts_with("$10,000.00 − $1,581.60 = $8,418.40 "));
    BOOST_TEST(review.size() == 4u);
    BOOST_TEST(review["notJudged"].empty());
    BOOST_TEST(review["reservations"].empty());
    const auto client = advice("retirement-planning");
    BOOST_TEST(client["verdict"] == "worth_holding");
    BOOST_TEST(ids(client) == "R19 ");
    const auto training = advice("product-training");
    BOOST_TEST(training["verdict"] == "worth_holding");
    BOOST_TEST(training["rules"][0]["text"] == "12 человек могут не подключиться.");
}

BOOST_AUTO_TEST_CASE(for_people)
{
    const auto english = succeed({sample("pipeline-review"), "--today", "2026-11-24"});
    BOOST_TEST(has(english, "Meetings can help, but each hour here is an hour not spent selling."));
    BOOST_TEST(has(english, "\nGood to know\n  R17  5 people may not"));
    BOOST_TEST(
        has(english, "\nAdvice: Worth holding\n\nIn favour\n  R22  Expected gain $10,000.00 is above cost $1,581.60"));
    BOOST_TEST(english.find("Meetings can help") < english.find("Advice:"));
    const auto russian = succeed({"--language", "ru", sample("pipeline-review"), "--today", "2026-11-24"});
    BOOST_TEST(has(russian, "\nИмейте в виду\n  R17  "));
    BOOST_TEST(has(russian, "Основание: "));
}

BOOST_AUTO_TEST_CASE(what_the_advice_does_not_rest_on_is_said_above_it)
{
    const TemporaryFolder folder;
    auto meeting = json::parse(read_text(sample("pipeline-review")));
    meeting["attendees"][1].erase("cost");
    write_text(folder / "review.json", meeting.dump());
    const auto file = (folder / "review.json").string();
    const auto text = succeed({file, "--today", "2026-11-24", "--language", "en"});
    const auto said = text.find("Costs not counted (R13, R15, R22): ");
    BOOST_TEST(said != text.npos);
    BOOST_TEST(said < text.find("Advice: "));
    BOOST_TEST(json::parse(succeed({file, "--today", "2026-11-24", "--json"}))["notJudged"].size() == 3u);
}

BOOST_AUTO_TEST_CASE(a_series_that_nobody_reviewed)
{
    const auto at = [](const char* today) {
        return ids(json::parse(succeed({sample("pipeline-review"), "--json", "--today", today})));
    };
    BOOST_TEST(at("2027-06-07") == "R17 R22 "); // the day of its review
    BOOST_TEST(at("2027-06-08") == "R11 R17 R22 ");
}

BOOST_AUTO_TEST_CASE(earlier_meetings_tell_whether_anything_came_of_them)
{
    const TemporaryFolder folder;
    auto held = json::parse(read_text(example("pipeline-review")));
    held["status"] = "held";
    held.erase("recurrence");
    std::vector<std::string> arguments{sample("pipeline-review"), "--json", "--today", "2026-11-24"};
    for (const auto* day : {"2026-11-16", "2026-11-23"})
    {
        held["start"]["local"] = day + std::string("T09:30");
        const auto file = folder / (day + std::string(".json"));
        write_text(file, held.dump());
        arguments.insert(arguments.begin(), {"--previous", file.string()});
    }
    const auto advice = json::parse(succeed(arguments));
    BOOST_TEST(ids(advice) == "R12 R17 R22 ");
    BOOST_TEST(advice["rules"][0]["text"] == "2 of the last 2 meetings ended without a decision.");
    BOOST_TEST(has(advice["rules"][0]["fact"], "16 Nov 2026 and 23 Nov 2026")); // oldest first, however they are named
}

BOOST_AUTO_TEST_CASE(a_calendar_tells_where_the_same_people_are)
{
    const TemporaryFolder folder;
    auto meeting = json::parse(read_text(example("pipeline-review")));
    meeting["attendees"][1]["email"] = "sellers@example.com";
    write_text(folder / "m.json", meeting.dump());
    // Every working day for an hour, from the end of the meeting on.
    write_text(folder / "team.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n"
                                    "BEGIN:VEVENT\r\nUID:daily\r\nDTSTAMP:20261101T000000Z\r\n"
                                    "DTSTART:20261207T163500Z\r\nDTEND:20261207T173500Z\r\n"
                                    "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR\r\nSUMMARY:Daily call\r\n"
                                    "ATTENDEE;CN=Sellers:mailto:Sellers@example.com\r\nEND:VEVENT\r\n"
                                    "END:VCALENDAR\r\n");
    const auto calendar = (folder / "team.ics").string();
    const auto advice =
        json::parse(succeed({(folder / "m.json").string(), "--calendar", calendar, "--json", "--today", "2026-11-24"}));
    BOOST_TEST(ids(advice) == "R10 R17 "); // nobody green is left for R22
    BOOST_TEST(
        advice["rules"][0]["text"].get<std::string>().starts_with("Account executives, Central would spend 6.6"));

    write_text(folder / "no.ics", "hello");
    const auto wrong =
        planerka::tests::planerka({"advise", (folder / "m.json").string(), "--calendar", (folder / "no.ics").string()});
    BOOST_TEST(wrong.exit_code == 1);
    BOOST_TEST(wrong.out == "");
    BOOST_TEST(has(wrong.err, "no.ics"));
}

BOOST_AUTO_TEST_CASE(wrong_use)
{
    BOOST_TEST(planerka::tests::planerka({"advise"}).exit_code == 2);
    const auto day = planerka::tests::planerka({"advise", sample("pipeline-review"), "--today", "tomorrow"});
    BOOST_TEST(day.exit_code == 2);
    BOOST_TEST(has(day.err, "2026-12-31"));
    const auto missing = planerka::tests::planerka({"advise", sample("pipeline-review"), "--previous", "gone.json"});
    BOOST_TEST(missing.exit_code == 1);
    BOOST_TEST(has(missing.err, "gone.json"));
}

BOOST_AUTO_TEST_SUITE_END()
