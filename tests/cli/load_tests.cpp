// SPDX-License-Identifier: MPL-2.0
#include "command.hpp"

#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

using namespace planerka::tests;

namespace
{
const std::string kPeople = "ORGANIZER;CN=Dana Reyes:mailto:dana@example.com\r\n"
                            "ATTENDEE;CN=Dana Reyes:mailto:dana@example.com\r\n"
                            "ATTENDEE;CN=Boris Orlov:mailto:BORIS@example.com\r\n";

std::string event(const std::string& uid, const std::string& title, const std::string& lines)
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:" + title + "\r\n" + lines + "END:VEVENT\r\n";
}

/// A series with an exception and a moved meeting, a meeting with a client, somebody who declined, a holiday.
std::string calendar()
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//EN\r\n" +
           event("1@example.com", "Weekly review",
                 "DTSTART;TZID=Europe/Berlin:20261102T093000\r\nDTEND;TZID=Europe/Berlin:20261102T103000\r\n"
                 "RRULE:FREQ=WEEKLY;BYDAY=MO\r\nEXDATE;TZID=Europe/Berlin:20261228T093000\r\n" +
                     kPeople + "ATTENDEE;CN=Vera Lind;PARTSTAT=DECLINED:mailto:vera@example.com\r\n" +
                     "ATTENDEE;CN=Room 4;CUTYPE=ROOM:mailto:room4@example.com\r\n") +
           event("1@example.com", "Weekly review",
                 "RECURRENCE-ID;TZID=Europe/Berlin:20261109T093000\r\n"
                 "DTSTART;TZID=Europe/Berlin:20261110T140000\r\nDTEND;TZID=Europe/Berlin:20261110T160000\r\n" +
                     kPeople) +
           event("2@example.com", "Client demo",
                 "DTSTART;TZID=Europe/Berlin:20261203T100000\r\nDTEND;TZID=Europe/Berlin:20261203T120000\r\n"
                 "ORGANIZER;CN=Dana Reyes:mailto:dana@example.com\r\n"
                 "ATTENDEE;CN=Dana Reyes:mailto:dana@example.com\r\nATTENDEE;CN=Client:mailto:c@acme.test\r\n") +
           event("3@example.com", "Holiday", "DTSTART;VALUE=DATE:20261224\r\n") + "END:VCALENDAR\r\n";
}

const char* const kRates = R"({"currency": "EUR", "roles": {"sales_manager": "97.50"}, "people":
    {"dana@example.com": "sales_manager", "boris@example.com": "60.00"}, "quotaCarriers": ["dana@example.com"]})";

/// Writes a file into this test's folder and returns its name.
std::string file(const std::string& name, const std::string& text)
{
    std::ofstream(name, std::ios::binary) << text;
    return name;
}

Outcome load(std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), {"load", file("load-tests.ics", calendar())});
    arguments.insert(arguments.end(), {"--from", "2026-11-01", "--to", "2027-10-31"});
    return planerka::tests::planerka(arguments);
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}
} // namespace

BOOST_AUTO_TEST_SUITE(load_tests)

BOOST_AUTO_TEST_CASE(a_calendar_in_a_table_of_costs_out)
{
    const auto outcome = load({"--rates", file("load-tests-rates.json", kRates), "--json"});
    BOOST_TEST(outcome.exit_code == 0);
    // 50 Mondays of an hour and the moved one of two hours, at 97.50 + 60.00; two hours of Dana's.
    BOOST_TEST(
        nlohmann::ordered_json::parse(outcome.out).dump() ==
        R"({"from":"2026-11-01","to":"2027-10-31","currency":"EUR","meetings":[)"
        R"({"title":"Weekly review","occurrences":51,"perYear":"8190.00","hours":"104.00"},)"
        R"({"title":"Client demo","occurrences":1,"perYear":"195.00","hours":"2.00"}],)"
        R"("people":[{"name":"Dana Reyes","hoursPerWeek":"1.08","band":"green","perYear":"5265.00",)"
        R"("share":"0.027","clientHoursPerWeek":"0.04"},{"name":"Boris Orlov","hoursPerWeek":"1.08",)"
        R"("band":"green","perYear":"3120.00","share":"0.027","clientHoursPerWeek":"0.00"}],"leftOut":[{"reason":"all_day","entries":1}],"conflicts":[]})");
    BOOST_TEST(has(outcome.err, "Holiday"), outcome.err);
}

BOOST_AUTO_TEST_CASE(the_table_for_people)
{
    const auto english = load({"--rates", file("load-tests-rates.json", kRates)}).out;
    for (const auto* part :
         {"Weekly review", "51", "104.00", "8,190.00", "with clients", "8,385.00", "1.08", "green",
          "Not counted, lasts all day: 1.", "Of 40 h", "2.7%", "and 0.04\u00A0h with clients",
          "up to 5 h a week for people who carry a quota and 12 h for others", "a policy, not science"})
        BOOST_TEST(has(english, part), part << " in " << english);
    const auto russian = load({"--language", "ru"}).out;
    for (const auto* part : {"Встреча", "104,00", "зелёная зона", "--rates", "Не учтены события на весь день: 1."})
        BOOST_TEST(has(russian, part), part << " in " << russian);
    BOOST_TEST(!has(russian, "8 190"), russian);
    BOOST_TEST(has(russian, "из них 0,04\u00A0ч с клиентами"), russian); // without a rate card nobody sells
}

BOOST_AUTO_TEST_CASE(a_conference_of_two_days_is_counted_with_both_and_once)
{
    const auto calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//EN\r\n" +
                          event("9@example.com", "Kick-off",
                                "DTSTART;TZID=Europe/Berlin:20261103T090000\r\nDTEND;TZID=Europe/Berlin:"
                                "20261104T170000\r\n" +
                                    kPeople) +
                          "END:VCALENDAR\r\n";
    const auto outcome =
        planerka::tests::planerka({"load", file("load-tests-days.ics", calendar), "--from", "2026-11-01", "--to",
                                   "2027-10-31", "--rates", file("load-tests-rates.json", kRates), "--json"});
    const auto told = nlohmann::json::parse(outcome.out);
    // Two people, two days of eight hours, at 97.50 + 60.00.
    BOOST_TEST(told["meetings"][0]["occurrences"] == 1);
    BOOST_TEST(told["meetings"][0]["hours"] == "32.00");
    BOOST_TEST(told["meetings"][0]["perYear"] == "2520.00");
}

BOOST_AUTO_TEST_CASE(standard_input_and_the_usual_window)
{
    const auto outcome = planerka::tests::planerka({"load", "-", "--json"}, {.input = calendar()});
    BOOST_TEST(outcome.exit_code == 0);
    const auto answer = nlohmann::json::parse(outcome.out);
    BOOST_TEST(answer["from"].get<std::string>().ends_with("-01"));
    BOOST_TEST(answer["currency"].is_null());
    BOOST_TEST(answer["meetings"].size() > 0);
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_said)
{
    const auto name = file("load-tests.ics", calendar());
    const auto told = [](const std::vector<std::string>& arguments, int exit_code, const char* part)
    {
        const auto outcome = planerka::tests::planerka(arguments);
        BOOST_TEST(outcome.exit_code == exit_code);
        BOOST_TEST(has(outcome.err, part), outcome.err);
        BOOST_TEST(outcome.out == "");
    };
    told({"load"}, 2, "CALENDAR");
    told({"load", name, "--from", "tomorrow"}, 2, "2026-12-31");
    told({"load", name, "--from", "2026-12-01", "--to", "2026-11-30"}, 1, "2026-12-01");
    told({"load", "nothing-there.ics"}, 1, "nothing-there.ics");
    told({"load", name, "--rates", "nothing-there.json"}, 1, "nothing-there.json");
    told({"load", name, "--rates", name}, 1, "load-tests.ics");
    told({"load", file("load-tests-rates.json", R"({"currency": "EUR", "people": {"Anna": "chief"}})")}, 1,
         "iCalendar");
    told({"load", name, "--rates", "load-tests-rates.json"}, 1, "people.Anna");
}

BOOST_AUTO_TEST_CASE(a_client_who_calls_the_meetings_is_not_priced)
{
    const auto calendar =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//EN\r\n" +
        event("1@acme.test", "Client's review",
              "DTSTART;TZID=Europe/Berlin:20261203T100000\r\nDTEND;TZID=Europe/Berlin:20261203T110000\r\n"
              "ORGANIZER;CN=Client:mailto:c@acme.test\r\nATTENDEE;CN=Client:mailto:c@acme.test\r\n"
              "ATTENDEE;CN=Expert:mailto:e@acme.test\r\nATTENDEE;CN=New:mailto:new@example.com\r\n") +
        "END:VCALENDAR\r\n";
    const auto name = file("load-tests-client.ics", calendar);
    const auto rates = file("load-tests-rates.json",
                            R"({"currency": "EUR", "default": "60.00", "people": {"dana@example.com": "97.50"}})");
    const auto people = [&](std::vector<std::string> more)
    {
        more.insert(more.begin(), {"load", name, "--from", "2026-11-01", "--to", "2027-10-31", "--json"});
        const auto outcome = planerka::tests::planerka(more);
        std::string names;
        const auto told = nlohmann::json::parse(outcome.out);
        for (const auto& each : told["people"])
            names += each["name"].get<std::string>() + ' ';
        return names + (has(outcome.err, "--domain") ? "guessed" : "");
    };
    BOOST_TEST(people({"--rates", rates}) == "New ");
    BOOST_TEST(people({"--domain", "example.com"}) == "New ");
    BOOST_TEST(people({"--domain", "@ACME.test", "--domain", "dana@example.com"}) == "Client Expert New ");
    BOOST_TEST(people({"--domain", "zzz.example"}) == "guessed"); // nobody is there
    BOOST_TEST(people({}) == "Client Expert guessed");            // one meeting says no more than who organises
}

BOOST_AUTO_TEST_CASE(a_year_fits_on_a_page)
{
    std::string events;
    for (int i = 10; i < 40; ++i)
        events +=
            event(std::to_string(i) + "@example.com", "Visit " + std::to_string(i),
                  "DTSTART:20261103T090000Z\r\nDTEND:20261103T1" + std::to_string(i % 10) + "0000Z\r\n" + kPeople) +
            event(std::to_string(i) + "d@example.com", "Day " + std::to_string(i), "DTSTART;VALUE=DATE:20261224\r\n");
    const auto name = file("load-tests-year.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n");
    const auto told = [&](std::vector<std::string> more)
    {
        more.insert(more.begin(), {"load", name, "--from", "2026-11-01", "--to", "2027-10-31"});
        return planerka::tests::planerka(more);
    };
    const auto lines = [](const std::string& text) { return std::ranges::count(text, '\n'); };
    const auto costliest = told({});
    BOOST_TEST(has(costliest.out, "15 others; --all lists them"), costliest.out);
    BOOST_TEST(lines(costliest.out) < 35 + 11); // ten conflicts, and how many more
    BOOST_TEST(lines(told({"--all"}).out) == lines(costliest.out) + 14);
    BOOST_TEST(has(told({"--language", "ru"}).out, "Ещё 15; все покажет --all"));
    BOOST_TEST(lines(costliest.err) == 2, costliest.err);
    BOOST_TEST(has(costliest.err, "29 more events are like that"), costliest.err);
}

BOOST_AUTO_TEST_SUITE_END()
