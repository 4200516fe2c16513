// SPDX-License-Identifier: MPL-2.0
#include "command.hpp"

#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

using namespace planerka::tests;
using nlohmann::json;

BOOST_AUTO_TEST_SUITE(schedule_tests)

namespace
{
/// What `planerka schedule` prints for an example that was changed.
template <class Change>
std::string scheduled(const std::string& name, const std::string& language, const Change& change)
{
    const TemporaryFolder folder;
    auto meeting = json::parse(read_text(example(name)));
    change(meeting);
    write_text(folder / "meeting.json", meeting.dump());
    const auto outcome = planerka::tests::planerka(
        {"schedule", (folder / "meeting.json").string(), "--language", language, "--from", "2026-12-01"});
    BOOST_TEST(outcome.exit_code == 0);
    BOOST_TEST(outcome.err == "");
    return outcome.out;
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}
} // namespace

BOOST_AUTO_TEST_CASE(the_clocks_of_everyone_and_the_shifts_of_the_series)
{
    const auto text = scheduled("pipeline-review", "en", [](json&) {});
    BOOST_TEST(has(text, "  09:30 Chicago (CST, UTC−6)\n  10:30 New York (EST)\n  15:30 London (GMT)\n"));
    BOOST_TEST(has(text, "For London the meeting moves to 14:30 on 15 March and back to 15:30 on 29 March."));
    const auto russian = scheduled("pipeline-review", "ru", [](json&) {});
    BOOST_TEST(has(russian, "Для Лондона совещание сдвинется на 14:30 с 15 марта и вернётся на 15:30 с 29 марта"));

    const auto late =
        scheduled("pipeline-review", "en", [](json& meeting) { meeting["start"]["local"] = "2026-12-07T20:30"; });
    BOOST_TEST(has(late, "  02:30 London (Tue, GMT)\n")); // the next day has its name
}

BOOST_AUTO_TEST_CASE(a_running_series_has_the_shifts_of_the_year_to_come)
{
    const auto text = scheduled("pipeline-review", "en",
                                [](json& meeting)
                                {
                                    meeting["start"]["local"] = "2021-12-06T09:30";
                                    meeting["recurrence"]["rrule"] = "FREQ=WEEKLY;BYDAY=MO";
                                });
    BOOST_TEST(has(text, "When clocks change, in the twelve months from 1 December 2026:\n  For London the meeting "
                         "moves to 14:30 on 15 March and back"));
    const auto shifts = json::parse(
        planerka::tests::planerka({"schedule", example("pipeline-review").string(), "--json", "--from", "2027-04-01"})
            .out)["shifts"];
    BOOST_TEST(shifts[0]["date"] == "2027-11-01");
    BOOST_TEST(planerka::tests::planerka({"schedule", "x", "--from", "soon"}).exit_code == 2);
}

BOOST_AUTO_TEST_CASE(the_answer_is_in_the_language_asked_for)
{
    const TemporaryFolder folder;
    auto meeting = json::parse(read_text(example("pipeline-review")));
    meeting["start"]["local"] = "2026-12-07T10:00";
    meeting["durationMinutes"] = 300;
    while (meeting["agenda"].size() > 2)
        meeting["agenda"].erase(2);
    write_text(folder / "meeting.json", meeting.dump());
    const auto name = (folder / "meeting.json").string();
    const auto note_of = [](const auto& outcome)
    { return json::parse(outcome.out)["notes"].at(0)["text"].template get<std::string>(); };
    BOOST_TEST(has(note_of(planerka::tests::planerka({"schedule", name, "--json"})), "lunch"));
    BOOST_TEST(has(note_of(planerka::tests::planerka({"schedule", name, "--json", "--language", "ru"})), "обед"));
}

BOOST_AUTO_TEST_CASE(an_early_end_is_said)
{
    const auto text = scheduled("pipeline-review", "en", [](json& meeting) { meeting["endEarly"] = true; });
    BOOST_TEST(has(text, "09:30–10:20 (America/Chicago)"));
    BOOST_TEST(has(text, "The last 10 min of the booked time stay free"));
}

BOOST_AUTO_TEST_CASE(an_agenda_of_which_nothing_fits_has_its_date_and_a_word_about_it)
{
    const auto nothing = [](json& meeting)
    {
        meeting["durationMinutes"] = 20;
        while (meeting["agenda"].size() > 2)
            meeting["agenda"].erase(2);
        for (auto& item : meeting["agenda"])
        {
            item["plannedMinutes"] = item["minMinutes"] = item["maxMinutes"] = 30;
            item["priority"] = 2;
        }
    };
    BOOST_TEST(
        has(scheduled("pipeline-review", "en", nothing), "Monday, 7 December 2026, 09:30–09:50 (America/Chicago)\n"));
    BOOST_TEST(has(scheduled("pipeline-review", "ru", nothing), "Ни один вопрос не помещается"));
}

BOOST_AUTO_TEST_CASE(a_conference_is_shown_day_by_day)
{
    const auto text = scheduled("pipeline-review", "en",
                                [](json& meeting)
                                {
                                    meeting["kind"] = "conference";
                                    meeting["days"] = json::parse(R"([
                {"date": "2027-03-04", "start": "09:00", "end": "17:00", "registration": "08:30", "travelDay": true},
                {"date": "2027-03-05", "start": "09:00", "end": "17:00"}])");
                                    meeting["agenda"][3]["day"] = 2;
                                });
    BOOST_TEST(has(text, "Day 1: Thursday, 4 March 2027, 09:00–17:00 (America/Chicago)\nRegistration from 08:30\n"));
    BOOST_TEST(has(text, "Day 2: Friday, 5 March 2027, 09:00–17:00"));
    BOOST_TEST(has(text, "To consider:\n  Day 1 starts at 09:00, but people travel on that day."));
    BOOST_TEST(has(text, "Local start times:\n")); // the same on both days
    BOOST_TEST(text.find("Stalled") < text.find("Day 2"));
    BOOST_TEST(text.find("One deal in depth") > text.find("Day 2"));
}

BOOST_AUTO_TEST_SUITE_END()
