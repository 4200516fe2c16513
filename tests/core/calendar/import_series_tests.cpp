// SPDX-License-Identifier: MPL-2.0
#include "import_fixture.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using namespace planerka::tests;

namespace
{
using Texts = std::vector<std::string>;
const auto kEach = boost::test_tools::per_element();

Recurrence recurrence(const std::string& lines)
{
    return meeting_of("SUMMARY:T\r\nDTSTART;TZID=Europe/Berlin:20261207T093000\r\nDURATION:PT1H\r\n" + lines)
        .recurrence.value_or(Recurrence{});
}

std::string event(const std::string& uid, const std::string& lines)
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\n" + lines + "END:VEVENT\r\n";
}

std::string calendar(const std::string& events)
{
    return "BEGIN:VCALENDAR\r\n" + events + "END:VCALENDAR\r\n";
}
} // namespace

BOOST_AUTO_TEST_SUITE(import_series_tests)

BOOST_AUTO_TEST_CASE(exceptions_however_they_are_written)
{
    const auto found = recurrence("RRULE:FREQ=DAILY\r\n"
                                  "EXDATE;TZID=Europe/Berlin:20261208T093000,20261209T093000\r\n"
                                  "EXDATE:20261210T083000Z\r\n"
                                  "EXDATE;VALUE=DATE:20261211\r\n"
                                  "EXDATE;TZID=Asia/Tokyo:20261212T173000\r\n"
                                  "EXDATE:20261213T093000\r\n"
                                  "EXDATE;TZID=America/Los_Angeles:20261214T003000\r\n");
    BOOST_TEST(found.exceptions == (Texts{"2026-12-08", "2026-12-09", "2026-12-10", "2026-12-11", "2026-12-12",
                                          "2026-12-13", "2026-12-14"}),
               kEach);
}

BOOST_AUTO_TEST_CASE(an_exception_leaves_an_addition_of_the_same_day)
{
    const auto found = recurrence("RRULE:FREQ=WEEKLY\r\nEXDATE;TZID=Europe/Berlin:20261214T093000\r\n"
                                  "RDATE;TZID=Europe/Berlin:20261214T150000\r\n");
    BOOST_TEST(found.exceptions == Texts{"2026-12-14T09:30"}, kEach);
    BOOST_TEST(found.additions == Texts{"2026-12-14T15:00"}, kEach);
}

BOOST_AUTO_TEST_CASE(rules_that_cannot_be_used)
{
    for (const std::string rule : {"FREQ=SOMETIMES", "FREQ=HOURLY", "nonsense", "FREQ=WEEKLY;BYDAY=XX"})
    {
        const auto read = import(calendar_of(kSomeTime + "RRULE:" + rule + "\r\n"));
        BOOST_TEST(!read.meetings.at(0).recurrence, rule);
        BOOST_TEST(warns(read, "calendar.rule_left_out"), rule);
    }
    const auto two = import(calendar_of(kSomeTime + "RRULE:FREQ=WEEKLY\r\nRRULE:FREQ=DAILY\r\n"));
    BOOST_TEST(two.meetings.at(0).recurrence->rrule == "FREQ=WEEKLY");
    BOOST_TEST(warns(two, "calendar.extra_rule"));
    BOOST_TEST(
        warns(import(calendar_of(kSomeTime + "RRULE:FREQ=WEEKLY\r\nEXRULE:FREQ=MONTHLY\r\n")), "calendar.extra_rule"));
    BOOST_TEST(recurrence("RRULE:RSCALE=GREGORIAN;FREQ=WEEKLY\r\n").rrule == "FREQ=WEEKLY");
    BOOST_TEST(
        warns(import(calendar_of(kSomeTime + "RRULE:FREQ=WEEKLY\r\nEXDATE:never\r\n")), "calendar.value_left_out"));
}

BOOST_AUTO_TEST_CASE(changed_meetings)
{
    const auto read = import(calendar(
        event(
            "s",
            "SUMMARY:Series\r\nDTSTART;TZID=Europe/Berlin:20261207T093000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY\r\n") +
        event("s", "SUMMARY:New title\r\nRECURRENCE-ID;TZID=Europe/Berlin:20261214T093000\r\n"
                   "DTSTART;TZID=Europe/Berlin:20261214T093000\r\nDURATION:PT1H\r\n") +
        event("s", "SUMMARY:Moved\r\nRECURRENCE-ID:20261221T083000Z\r\n"
                   "DTSTART;TZID=Europe/London:20261222T140000\r\nDURATION:PT30M\r\n") +
        event("s", "SUMMARY:Off\r\nRECURRENCE-ID;TZID=Europe/Berlin:20261228T093000\r\nSTATUS:CANCELLED\r\n"
                   "DTSTART;TZID=Europe/Berlin:20261228T093000\r\n")));
    BOOST_REQUIRE(read.meetings.size() == 3u);
    BOOST_TEST(read.meetings[0].recurrence->exceptions == (Texts{"2026-12-14", "2026-12-21", "2026-12-28"}), kEach);
    BOOST_TEST(read.meetings[1].title == "New title");
    BOOST_TEST(read.meetings[1].calendar->recurrence_id == "2026-12-14T09:30");
    BOOST_TEST(read.meetings[2].start_local == "2026-12-22T14:00");
    BOOST_TEST(read.meetings[2].calendar->recurrence_id == "2026-12-21T08:30"); // on its own clock, London's
    BOOST_TEST(read.meetings[1].id != read.meetings[2].id);
}

BOOST_AUTO_TEST_CASE(one_changed_meeting_alone)
{
    // An invitation to one date of a series that is in another file; a cancellation of it is then a meeting of its own.
    const auto read = import("BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\n" +
                             event("s", "SUMMARY:Off\r\nRECURRENCE-ID:20261214T093000Z\r\nDTSTART:20261214T093000Z\r\n"
                                        "DURATION:PT1H\r\n") +
                             "END:VCALENDAR\r\n");
    BOOST_REQUIRE(read.meetings.size() == 1u);
    BOOST_TEST((read.meetings[0].status == Status::cancelled));
}

BOOST_AUTO_TEST_CASE(of_a_doubled_uid_the_newest_holds)
{
    const auto old_one =
        event("d", "SEQUENCE:1\r\nDTSTAMP:20261101T000000Z\r\nSUMMARY:Old\r\nDTSTART:20261207T093000\r\n");
    const auto new_one =
        event("d", "SEQUENCE:2\r\nDTSTAMP:20261001T000000Z\r\nSUMMARY:New\r\nDTSTART:20261208T093000\r\n");
    const auto later =
        event("d", "SEQUENCE:2\r\nDTSTAMP:20261101T000000Z\r\nSUMMARY:Later\r\nDTSTART:20261209T093000\r\n");
    const auto title = [](const std::string& events)
    {
        const auto read = import(calendar(events));
        return read.meetings.size() == 1 ? read.meetings[0].title : "not one";
    };
    BOOST_TEST(title(old_one + new_one) == "New");
    BOOST_TEST(title(new_one + old_one) == "New");
    BOOST_TEST(title(old_one + later + new_one) == "Later");
    BOOST_TEST(title(later + new_one) == "Later");
    // Events without a UID are all different.
    const std::string nameless = "BEGIN:VEVENT\r\n" + kSomeTime + "END:VEVENT\r\n";
    const auto two = import(calendar(nameless + nameless)).meetings;
    BOOST_REQUIRE(two.size() == 2u);
    BOOST_TEST(two[0].id != two[1].id);
}

BOOST_AUTO_TEST_CASE(a_cancelled_series_takes_its_changed_meetings_along)
{
    const auto series =
        event("s", "SEQUENCE:1\r\nSUMMARY:S\r\nDTSTART:20261207T093000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY\r\n");
    const auto moved = event(
        "s",
        "SEQUENCE:1\r\nSUMMARY:M\r\nRECURRENCE-ID:20261214T093000Z\r\nDTSTART:20261215T093000Z\r\nDURATION:PT1H\r\n");
    const auto read = import(calendar(series + moved) + "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\n" +
                             event("s", "SEQUENCE:2\r\n") + "END:VCALENDAR\r\n");
    BOOST_REQUIRE(read.meetings.size() == 2u);
    for (const auto& each : read.meetings)
        BOOST_TEST((each.status == Status::cancelled));
}

BOOST_AUTO_TEST_CASE(a_stale_exception_takes_no_meeting_away)
{
    BOOST_TEST(
        recurrence("RRULE:FREQ=DAILY\r\nEXDATE;TZID=Europe/Berlin:20261208T090000,20261209T093000\r\n").exceptions ==
            (Texts{"2026-12-08T09:00", "2026-12-09"}),
        kEach);
    // Where the clock changes, 02:30 is shown as 03:30; it is the series' own meeting all the same.
    const auto night = meeting_of("SUMMARY:T\r\nDTSTART;TZID=Europe/Berlin:20270320T023000\r\nDURATION:PT30M\r\n"
                                  "RRULE:FREQ=DAILY\r\nEXDATE:20270328T013000Z\r\n");
    BOOST_TEST(night.recurrence->exceptions == Texts{"2027-03-28"}, kEach);
}

BOOST_AUTO_TEST_CASE(one_meeting_of_a_series_written_in_two_ways_is_one)
{
    const auto series = event("s", "SUMMARY:S\r\nDTSTART;TZID=Europe/Berlin:20261207T093000\r\nDURATION:PT1H\r\n"
                                   "RRULE:FREQ=WEEKLY\r\n");
    const auto first = event("s", "SUMMARY:First\r\nSEQUENCE:1\r\nRECURRENCE-ID;TZID=Europe/Berlin:20261214T093000\r\n"
                                  "DTSTART;TZID=Europe/Berlin:20261214T140000\r\nDURATION:PT1H\r\n");
    const auto second = [](const std::string& more)
    {
        return event("s", "SUMMARY:Second\r\nSEQUENCE:2\r\nRECURRENCE-ID:20261214T083000Z\r\n"
                          "DTSTART:20261215T130000Z\r\nDURATION:PT1H\r\n" +
                              more);
    };
    const auto moved = import(calendar(series + first + second(""))).meetings;
    BOOST_REQUIRE(moved.size() == 2u);
    BOOST_TEST(moved[1].title == "Second");
    BOOST_TEST(moved[0].recurrence->exceptions == Texts{"2026-12-14"}, kEach);
    const auto off = import(calendar(series + first + second("STATUS:CANCELLED\r\n"))).meetings;
    BOOST_REQUIRE(off.size() == 1u);
    BOOST_TEST(off[0].recurrence->exceptions == Texts{"2026-12-14"}, kEach);
    // Its id does not depend on how it is written.
    BOOST_TEST(import(calendar(series + second(""))).meetings.at(1).id ==
               import(calendar(series + first)).meetings.at(1).id);
}

BOOST_AUTO_TEST_CASE(a_series_that_says_it_is_cancelled_takes_its_moved_meetings_along)
{
    const auto read = import(calendar(
        event("s",
              "SUMMARY:S\r\nSTATUS:CANCELLED\r\nDTSTART:20261207T093000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY\r\n") +
        event("s", "SUMMARY:M\r\nRECURRENCE-ID:20261214T093000Z\r\nDTSTART:20261215T093000Z\r\nDURATION:PT1H\r\n")));
    BOOST_REQUIRE(read.meetings.size() == 2u);
    for (const auto& each : read.meetings)
        BOOST_TEST((each.status == Status::cancelled));
}

BOOST_AUTO_TEST_SUITE_END()
