// SPDX-License-Identifier: MPL-2.0
#include "app/load_calendar.hpp"
#include "calendar/import.hpp"
#include "load/conflicts.hpp"

#include <boost/test/unit_test.hpp>

/// Two meetings at the same time for the same people: load/README.md, "Conflicts".
using namespace planerka;

namespace
{
constexpr Date kConflictsFrom{2027, 1, 1};
constexpr Date kConflictsTo{2027, 12, 31};

Attendee someone(const std::string& name)
{
    Attendee person;
    person.name = name;
    person.email = name + "@example.com";
    return person;
}

Meeting taking(const std::string& title, const std::string& start, Minutes minutes,
               const std::vector<std::string>& people, const std::string& rule = "")
{
    Meeting meeting;
    meeting.title = title;
    meeting.status = Status::scheduled;
    meeting.start_local = start;
    meeting.time_zone = "Europe/Berlin";
    meeting.duration_minutes = minutes;
    for (const auto& name : people)
        meeting.attendees.push_back(someone(name));
    if (!rule.empty())
        meeting.recurrence = Recurrence{.rrule = rule};
    return meeting;
}

/// "first/second begin times people" of each, a line each.
std::string among(const std::vector<Meeting>& meetings)
{
    std::string found;
    for (const auto& each : calendar_conflicts(meetings, {kConflictsFrom, kConflictsTo, kConflictsFrom}, {}).all)
    {
        found += each.first + '/' + each.second + ' ' + each.begin.to_string() + ' ' + std::to_string(each.times);
        for (const auto& name : each.people)
            found += ' ' + name;
        found += '\n';
    }
    return found;
}

const std::vector<std::string> kBoth{"anna", "boris"};
} // namespace

BOOST_AUTO_TEST_SUITE(conflicts_tests)

BOOST_AUTO_TEST_CASE(who_is_in_two_meetings_at_once)
{
    const auto review = taking("Review", "2027-03-01T10:00", 60, {"anna", "boris", "clara"});
    const auto call = taking("Call", "2027-03-01T10:30", 60, {"boris", "anna", "dora"});
    BOOST_TEST(among({review, call}) == "Review/Call 2027-03-01T10:30 1 anna boris\n");
    BOOST_TEST(among({call, review}) == "Review/Call 2027-03-01T10:30 1 boris anna\n");
    auto other_case = call;
    other_case.attendees[0].email = "Boris@Example.com";
    BOOST_TEST(among({review, other_case}) == "Review/Call 2027-03-01T10:30 1 anna boris\n");
    BOOST_TEST(among({review, taking("Next", "2027-03-01T11:00", 60, kBoth)}) == "");
    BOOST_TEST(among({review, taking("Others", "2027-03-01T10:00", 60, {"dora", "emil"})}) == "");
    BOOST_TEST(among({review, taking("Earlier", "2026-03-01T10:00", 60, kBoth)}) == "");
}

BOOST_AUTO_TEST_CASE(the_clock_is_that_of_each_meeting)
{
    auto there = taking("Chicago", "2027-03-01T03:30", 60, kBoth); // 10:30 in Berlin
    there.time_zone = "America/Chicago";
    BOOST_TEST(among({taking("Berlin", "2027-03-01T10:00", 60, kBoth), there}) ==
               "Berlin/Chicago 2027-03-01T03:30 1 anna boris\n");
    there.start_local = "2027-03-01T10:00";
    BOOST_TEST(among({taking("Berlin", "2027-03-01T10:00", 60, kBoth), there}) == "");
}

BOOST_AUTO_TEST_CASE(two_series_are_one_conflict)
{
    const auto weekly = taking("Weekly", "2027-03-01T10:00", 60, kBoth, "FREQ=WEEKLY;COUNT=8");
    const auto other = taking("Every other", "2027-03-01T10:15", 60, kBoth, "FREQ=WEEKLY;INTERVAL=2;COUNT=8");
    BOOST_TEST(among({weekly, other}) == "Weekly/Every other 2027-03-01T10:15 4 anna boris\n");
    // A meeting of a series that was moved is an exception there.
    auto without = weekly;
    without.recurrence->exceptions = {"2027-03-01"};
    BOOST_TEST(among({without, other}) == "Weekly/Every other 2027-03-15T10:15 3 anna boris\n");
    // Meetings of one series that overlap each other are a matter of that series.
    BOOST_TEST(among({taking("Long", "2027-03-01T10:00", 3000, kBoth, "FREQ=DAILY;COUNT=5")}) == "");
}

BOOST_AUTO_TEST_CASE(three_at_once_are_three_pairs)
{
    BOOST_TEST(among({taking("A", "2027-03-01T10:00", 60, kBoth), taking("B", "2027-03-01T10:15", 60, kBoth),
                      taking("C", "2027-03-01T10:30", 60, kBoth)}) == "A/B 2027-03-01T10:15 1 anna boris\n"
                                                                      "A/C 2027-03-01T10:30 1 anna boris\n"
                                                                      "B/C 2027-03-01T10:30 1 anna boris\n");
}

BOOST_AUTO_TEST_CASE(what_takes_no_time_of_anybody_is_no_conflict)
{
    const auto review = taking("Review", "2027-03-01T10:00", 60, kBoth);
    const auto with = [&](const auto& change)
    {
        auto other = taking("Other", "2027-03-01T10:00", 60, kBoth);
        change(other);
        return among({review, other});
    };
    BOOST_TEST(with([](Meeting&) {}) != "");
    BOOST_TEST(with([](Meeting& it) { it.status = Status::cancelled; }) == "");
    BOOST_TEST(with([](Meeting& it) { it.calendar = CalendarEntry{.all_day = true}; }) == "");
    BOOST_TEST(with([](Meeting& it) { it.duration_minutes = 0; }) == "");
    BOOST_TEST(with(
                   [](Meeting& it)
                   {
                       it.attendees[0].attendance = "apologies";
                       it.attendees[1].participation = "informed";
                   }) == "");
    BOOST_TEST(with([](Meeting& it) { it.attendees[0].headcount = it.attendees[1].headcount = 5; }) == "");
    BOOST_TEST(with([](Meeting& it) { it.time_zone = "Atlantis"; }) == "");
    BOOST_TEST(with([](Meeting& it) { it.recurrence = Recurrence{.rrule = "nonsense"}; }) == "");
    const auto free = calendar_conflicts({review, taking("Free", "2027-03-01T10:00", 60, kBoth)},
                                         {kConflictsFrom, kConflictsTo, kConflictsFrom},
                                         {.no_meetings = {std::nullopt, LeftOut::free}, .owner = {}});
    BOOST_TEST(free.all.empty());
}

BOOST_AUTO_TEST_CASE(the_days_of_a_conference)
{
    auto conference = taking("Forum", "2027-03-01T09:00", 900, kBoth);
    conference.days = {{.date = "2027-03-01", .start = "09:00", .end = "17:00"},
                       {.date = "2027-03-02", .start = "09:00", .end = "17:00"}};
    BOOST_TEST(among({conference, taking("Evening", "2027-03-01T18:00", 60, kBoth)}) == "");
    BOOST_TEST(among({conference, taking("Call", "2027-03-02T16:30", 60, kBoth)}) ==
               "Forum/Call 2027-03-02T16:30 1 anna boris\n");
}

BOOST_AUTO_TEST_CASE(a_calendar_that_names_nobody_is_its_owners)
{
    CalendarFacts facts;
    facts.owner = someone("owner");
    const auto found =
        calendar_conflicts({taking("A", "2027-03-01T10:00", 60, {}), taking("B", "2027-03-01T10:30", 60, {})},
                           {kConflictsFrom, kConflictsTo, kConflictsFrom}, facts);
    BOOST_TEST(found.all.size() == 1u);
    BOOST_TEST(found.all.at(0).people.at(0) == "owner");
}

BOOST_AUTO_TEST_CASE(too_many_are_said_to_be)
{
    std::vector<Meeting> meetings;
    for (int i = 0; i < 40; ++i)
        meetings.push_back(taking("M" + std::to_string(i), "2027-03-01T10:00", 60, kBoth));
    const auto found = calendar_conflicts(meetings, {kConflictsFrom, kConflictsTo, kConflictsFrom}, {});
    BOOST_TEST(found.is_partial);
    BOOST_TEST(!found.all.empty());
    const auto lines = app::conflict_lines(found, 10, Language::en);
    BOOST_REQUIRE(lines.size() == 12u);
    BOOST_TEST(lines[0] == "1 Mar 2027 10:00: “M0” and “M1” are at the same time for anna, boris.");
    BOOST_TEST(lines[10] == std::to_string(found.all.size() - 10) + " more pairs of meetings at the same time.");
}

BOOST_AUTO_TEST_SUITE_END()
