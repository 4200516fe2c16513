// SPDX-License-Identifier: MPL-2.0
#include "agenda/local_times.hpp"

#include "agenda/samples.hpp"
#include "agenda/series_text.hpp"
#include "time/zone.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;

BOOST_AUTO_TEST_SUITE(local_times_tests)

namespace
{
using Lines = std::vector<std::string>;

Meeting series(const std::string& start, const std::string& zone, const std::vector<std::string>& zones,
               const std::string& rule = "FREQ=WEEKLY")
{
    Meeting meeting;
    meeting.start_local = start;
    meeting.time_zone = zone;
    meeting.recurrence.emplace().rrule = rule;
    for (const auto& each : zones)
    {
        Attendee attendee;
        attendee.id = "a" + std::to_string(meeting.attendees.size() + 1);
        attendee.time_zone = each;
        meeting.attendees.push_back(attendee);
    }
    return meeting;
}

Lines lines_of(const Meeting& meeting, Language language)
{
    return describe(series_shifts(meeting, {}).value(), meeting, language);
}

/// "a1 09:30 +0, a2 …"
std::string clocks_of(const Meeting& meeting)
{
    std::string text;
    for (const auto& time : local_times(meeting))
        text += time.attendee_id + ' ' + time.start.clock() + ' ' + std::to_string(time.day_shift) + ' ' +
                std::to_string(time.utc_offset) + ", ";
    return text;
}
} // namespace

#define CHECK_LINES(actual, ...) BOOST_TEST((actual) == (Lines{__VA_ARGS__}), boost::test_tools::per_element())

/// The meetings of meeting/README.md, "Examples" on the clocks of their people.
BOOST_AUTO_TEST_CASE(the_examples)
{
    const auto clock_in = [](Meeting meeting, const std::string& zone)
    {
        meeting.attendees.resize(1);
        meeting.attendees[0].time_zone = zone;
        return local_times(meeting).at(0).start.to_string();
    };
    const auto sample = [](const char* name) { return parse_meeting(tests::read_text(tests::example(name))).value(); };
    const auto pipeline = sample("pipeline-review");
    BOOST_TEST(clock_in(pipeline, "UTC") == "2026-12-07T15:30");
    BOOST_TEST(clock_in(pipeline, "America/New_York") == "2026-12-07T10:30");
    BOOST_TEST(clock_in(pipeline, "Europe/London") == "2026-12-07T15:30");
    BOOST_TEST(clock_in(pipeline, "Europe/Moscow") == "2026-12-07T18:30");
    BOOST_TEST(clock_in(sample("retirement-planning"), "UTC") == "2026-12-10T09:00");
    const auto training = sample("product-training");
    BOOST_TEST(clock_in(training, "UTC") == "2026-12-15T08:00");
    BOOST_TEST(clock_in(training, "Asia/Novosibirsk") == "2026-12-15T15:00");
    BOOST_TEST(clock_in(training, "Europe/Berlin") == "2026-12-15T09:00");
}

BOOST_AUTO_TEST_CASE(everyone_who_takes_part_has_a_time)
{
    auto meeting = series("2026-12-07T23:00", "Europe/London",
                          {"", "Asia/Kolkata", "America/New_York", "Mars/Base", "Asia/Tokyo", "Pacific/Kiritimati"});
    meeting.attendees[4].participation = "informed";
    BOOST_TEST(clocks_of(meeting) == "a1 23:00 0 0, a2 04:30 1 330, a3 18:00 0 -300, a6 13:00 1 840, ");
    meeting.start_local = "2026-12-07T05:00";
    meeting.time_zone = "Pacific/Kiritimati";
    BOOST_TEST(clocks_of(meeting).starts_with("a1 05:00 0 840, a2 20:30 -1 330, "));
    meeting.start_local = "2027-03-14T02:30"; // skipped: read with the offset before the gap
    meeting.time_zone = "America/New_York";
    BOOST_TEST(clocks_of(meeting).starts_with("a1 03:30 0 -240, "));
    meeting.start_local = "2027-11-07T01:30"; // twice: the first
    BOOST_TEST(clocks_of(meeting).starts_with("a1 01:30 0 -240, "));
    meeting.start_local.clear();
    BOOST_TEST(local_times(meeting).empty());
    meeting.start_local = "2026-12-07T23:00";
    meeting.time_zone = "nowhere";
    BOOST_TEST(local_times(meeting).empty());
}

BOOST_AUTO_TEST_CASE(lines_are_for_more_than_one_offset)
{
    auto meeting = series("2026-12-07T23:00", "Europe/London", {"Europe/Berlin", "Europe/London"});
    BOOST_REQUIRE(local_time_lines(meeting, Language::en).size() == 1u);
    CHECK_LINES(local_time_lines(meeting, Language::en)[0].lines, "23:00 London (GMT, UTC+0)",
                "00:00 Berlin (Tue, CET)");
    meeting.attendees.erase(meeting.attendees.begin());
    BOOST_TEST(local_time_lines(meeting, Language::en).empty());
}

/// The example of agenda/README.md, "Series shifts": Mondays 09:30 New York, 2027.
BOOST_AUTO_TEST_CASE(the_series_of_the_table)
{
    auto meeting =
        series("2027-03-08T09:30", "America/New_York",
               {"America/New_York", "Europe/Berlin", "Europe/Moscow", "Asia/Almaty"}, "FREQ=WEEKLY;BYDAY=MO;COUNT=4");
    const auto shifts = series_shifts(meeting, {}).value();
    BOOST_REQUIRE(shifts.size() == 3u); // all on 15 March: by zone
    BOOST_TEST(shifts[0].zone == "Asia/Almaty");
    BOOST_TEST(shifts[1].zone == "Europe/Berlin");
    BOOST_TEST(shifts[1].date.to_string() == "2027-03-15");
    BOOST_TEST(shifts[1].from.to_string() == "2027-03-15T15:30");
    BOOST_TEST(shifts[1].to.to_string() == "2027-03-15T14:30");
    BOOST_REQUIRE(shifts[1].back.has_value());
    BOOST_TEST(shifts[1].back->to_string() == "2027-03-29T15:30");
    BOOST_TEST(shifts[2].zone == "Europe/Moscow");
    BOOST_TEST(shifts[2].from.clock() == "17:30");
    BOOST_TEST(shifts[2].to.clock() == "16:30");
    BOOST_TEST(!shifts[2].back.has_value());
    BOOST_TEST(shifts[0].from.clock() == "19:30");
    BOOST_TEST(shifts[0].to.clock() == "18:30");

    meeting.attendees.resize(2);
    CHECK_LINES(lines_of(meeting, Language::en),
                "For Berlin the meeting moves to 14:30 on 15 March and back to 15:30 on 29 March.");
    CHECK_LINES(lines_of(meeting, Language::ru),
                "Для Берлина совещание сдвинется на 14:30 с 15 марта и вернётся на 15:30 с 29 марта");
    meeting.audience = Audience::client;
    CHECK_LINES(lines_of(meeting, Language::ru),
                "Для Берлина встреча сдвинется на 14:30 с 15 марта и вернётся на 15:30 с 29 марта");
}

BOOST_AUTO_TEST_CASE(a_year_has_both_changes_and_zones_with_the_same_times_stand_together)
{
    const auto meeting =
        series("2027-01-04T09:30", "America/New_York",
               {"Europe/Berlin", "Europe/Moscow", "Europe/Paris", "Australia/Brisbane", "Pacific/Apia"});
    CHECK_LINES(lines_of(meeting, Language::en),
                "For Brisbane the meeting moves to 23:30 on 15 March and back to 00:30 on 9 November.",
                "For Berlin and Paris the meeting moves to 14:30 on 15 March and back to 15:30 on 29 March.",
                "For Moscow the meeting moves to 16:30 on 15 March and back to 17:30 on 8 November.",
                "For Apia the meeting moves to 02:30 on 16 March and back to 03:30 on 9 November.",
                "For Berlin and Paris the meeting moves to 14:30 on 1 November and back to 15:30 on 8 November.");
    const auto russian = lines_of(meeting, Language::ru);
    BOOST_TEST(russian[0] == "Для Брисбена совещание сдвинется на 23:30 с 15 марта и вернётся на 00:30 с 9 ноября");
    BOOST_TEST(russian[1] ==
               "Для Берлина и Парижа совещание сдвинется на 14:30 с 15 марта и вернётся на 15:30 с 29 марта");
    BOOST_TEST(russian[3].starts_with("Для часового пояса «Апиа» совещание сдвинется на 02:30"));
}

BOOST_AUTO_TEST_CASE(who_shifts_together_with_the_organiser_does_not)
{
    BOOST_TEST(lines_of(series("2027-01-04T09:30", "Europe/Berlin", {"Europe/Paris", "Europe/Berlin", "Europe/London"}),
                        Language::en)
                   .empty());
    auto meeting = series("2027-01-04T09:30", "America/New_York", {"Europe/Berlin"});
    meeting.attendees[0].participation = "informed";
    BOOST_TEST(lines_of(meeting, Language::en).empty());
    meeting.attendees[0].participation = "required";
    meeting.recurrence.reset();
    BOOST_TEST(lines_of(meeting, Language::en).empty());
}

BOOST_AUTO_TEST_CASE(a_meeting_that_is_itself_moved_shifts_nobody)
{
    auto meeting = series("2027-01-04T09:30", "America/New_York", {"Europe/Berlin"}, "FREQ=WEEKLY;COUNT=4");
    meeting.recurrence->additions = {"2027-01-13T16:00"};
    BOOST_TEST(lines_of(meeting, Language::en).empty());
}

BOOST_AUTO_TEST_CASE(a_start_that_the_organisers_clock_skips_once_shifts_nobody_that_day)
{
    // 02:30 on 14 March is read as 07:30Z, as on the day before; after it the series is at 06:30Z.
    const auto meeting =
        series("2027-03-10T02:30", "America/New_York", {"Europe/Berlin", "Europe/Moscow"}, "FREQ=DAILY;COUNT=40");
    CHECK_LINES(lines_of(meeting, Language::en),
                "For Berlin the meeting moves to 07:30 on 15 March and back to 08:30 on 28 March.",
                "For Moscow the meeting moves to 09:30 on 15 March.");
}

BOOST_AUTO_TEST_CASE(a_running_series_has_the_shifts_to_come)
{
    const auto meeting = series("2021-01-04T09:30", "America/New_York", {"Europe/Berlin"});
    const auto shifts = series_shifts(meeting, {2026, 11, 26}).value();
    BOOST_REQUIRE(shifts.size() == 2u);
    BOOST_TEST(shifts[0].date.to_string() == "2027-03-15");
    BOOST_TEST(shifts[1].back.value().to_string() == "2027-11-08T15:30");
    BOOST_TEST(series_year(meeting, {2026, 11, 26}).value().to_string() == "2026-11-26");
    BOOST_TEST(series_year(meeting, {2020, 11, 26}).value().to_string() == "2021-01-04"); // not before it begins
    BOOST_TEST(!series_year(Meeting{}, {2026, 11, 26}));
}

BOOST_AUTO_TEST_CASE(the_very_next_meeting_may_be_the_one_that_shifts)
{
    const auto meeting = series("2025-01-06T09:30", "America/New_York", {"Europe/Berlin"});
    const auto shifts = series_shifts(meeting, {2027, 3, 10}).value();
    BOOST_REQUIRE(!shifts.empty());
    BOOST_TEST(shifts[0].date.to_string() == "2027-03-15");
    BOOST_TEST(shifts[0].to.clock() == "14:30");
    BOOST_TEST(shifts[0].back.value().to_string() == "2027-03-29T15:30");
    // Between the two it comes back.
    const auto later = series_shifts(meeting, {2027, 3, 16}).value();
    BOOST_REQUIRE(!later.empty());
    BOOST_TEST(later[0].to.to_string() == "2027-03-29T15:30");
}

BOOST_AUTO_TEST_CASE(every_day_of_a_conference_has_its_own_times)
{
    auto meeting = series("2027-03-13T09:00", "America/New_York", {"", "Europe/Berlin"});
    meeting.kind = "conference";
    for (const auto& [date, start] : {std::pair{"2027-03-13", "9:00"}, {"2027-03-14", "09:00"}})
    {
        ConferenceDay day;
        day.date = date;
        day.start = start;
        meeting.days.push_back(day);
    }
    BOOST_TEST(clocks_of(meeting) == "a1 09:00 0 -300, a2 15:00 0 60, a1 09:00 0 -240, a2 14:00 0 60, ");
    BOOST_TEST(local_times(meeting)[3].day == 2);
    auto lines = local_time_lines(meeting, Language::en);
    BOOST_REQUIRE(lines.size() == 2u); // the clocks of New York have changed overnight
    BOOST_TEST(lines[0].day == 1);
    CHECK_LINES(lines[0].lines, "09:00 New York (EST, UTC−5)", "15:00 Berlin (CET)");
    CHECK_LINES(lines[1].lines, "09:00 New York (EDT, UTC−4)", "14:00 Berlin (CET)");

    meeting.days[1].date = "2027-03-12";
    lines = local_time_lines(meeting, Language::en);
    BOOST_REQUIRE(lines.size() == 1u);
    BOOST_TEST(lines[0].day == 0);
}

BOOST_AUTO_TEST_CASE(errors_and_bounds)
{
    auto meeting = series("2027-01-04T09:30", "America/New_York", {"Europe/Berlin"}, "FREQ=NEVER");
    BOOST_TEST(series_shifts(meeting, {}).error().code == "calendar.rule");
    // Endless and daily: only the window is walked, and only shifts are kept.
    meeting.recurrence->rrule = "FREQ=DAILY";
    const auto twenty_years = series_shifts(meeting, {2027, 1, 1}, {2047, 1, 1}).value();
    BOOST_TEST(twenty_years.size() == 40u);
    for (const auto& shift : twenty_years)
        BOOST_TEST(shift.back.has_value());
}

BOOST_AUTO_TEST_SUITE_END()
