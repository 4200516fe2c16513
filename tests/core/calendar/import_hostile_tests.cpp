// SPDX-License-Identifier: MPL-2.0
#include "cases.hpp"
#include "import_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <random>

/// Input that means harm or is merely monstrous: an answer within limits, and no crash.
using namespace planerka;
using namespace planerka::tests;

namespace
{
/// Monstrous for a calendar: a megabyte, where every case is run.
constexpr std::size_t kMuch = (1 << 20) / kOneCaseIn;

/// So much of `piece` between two texts.
std::string much(const std::string& before, const std::string& piece, const std::string& after)
{
    std::string text = before;
    while (text.size() + piece.size() + after.size() < kMuch)
        text += piece;
    return text + after;
}

/// Whether there is an answer, and one within the limits. How long it may take is seen to by tests/fuzz.
bool has_answer(const std::string& bytes)
{
    const auto read = read_calendar(bytes, {});
    return !read || (read.value().meetings.size() <= kMostEvents && read.value().warnings.size() <= kMostWarnings);
}

const std::string kBegin = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u\r\n" + kSomeTime;
const std::string kEnd = "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
} // namespace

BOOST_AUTO_TEST_SUITE(import_hostile_tests)

BOOST_AUTO_TEST_CASE(a_monstrous_megabyte_has_an_answer)
{
    const std::string zone = "BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Mine\r\n";
    const std::string uses_zone = "END:VTIMEZONE\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Mine:20261207T093000\r\n" + kEnd;
    const std::string bytes[] = {
        much("", "BEGIN:VCALENDAR\r\n", ""),
        much("BEGIN:VCALENDAR\r\n", "BEGIN:VEVENT\r\n", ""),
        much("BEGIN:VCALENDAR\r\n", "BEGIN:VEVENT\r\nDTSTART:20261207\r\nEND:VEVENT\r\n", "END:VCALENDAR\r\n"),
        much("BEGIN:VCALENDAR\r\n", "BEGIN:VEVENT\r\nUID:u\r\nDTSTART:20261207T093000\r\nEND:VEVENT\r\n", ""),
        much("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", "BEGIN:X\r\n", kEnd),
        much(kBegin, "ATTENDEE:mailto:a@b.example\r\n", kEnd),
        much(kBegin, "ATTENDEE;CN=\";", kEnd),
        much(kBegin + "ATTENDEE;", "X=1;", ":mailto:a@b.example" + kEnd),
        much(kBegin + "ATTENDEE;X=", ":mailto", kEnd),
        much(kBegin + "ATTENDEE;CN=\"", "\":\"", kEnd),
        much(kBegin + "RRULE:FREQ=DAILY;BYMONTHDAY=1", ",1", kEnd),
        much(kBegin + "RRULE:FREQ=DAILY\r\nEXDATE:20261207T093000", ",20261207T093000", kEnd),
        much(kBegin + "RRULE:FREQ=DAILY\r\nRDATE:20261207T093000", ",20261208T093000Z", kEnd),
        much(kBegin + "DESCRIPTION:", "https://zoom.us ", kEnd),
        much(kBegin + "DESCRIPTION:", "://", kEnd),
        much(kBegin + "DESCRIPTION:", "a", "://" + kEnd),
        much(kBegin + "DESCRIPTION:", "tel:1", kEnd),
        much(kBegin + "DESCRIPTION:https://www.google.com/url?q=", "%25", kEnd),
        much(kBegin + "DESCRIPTION:", "https://www.google.com/url?q=https%3A%2F%2F&amp;", kEnd),
        much(kBegin + "LOCATION:", ";", kEnd),
        much(kBegin + "LOCATION:", "a;", kEnd),
        much(kBegin + "LOCATION:", "zoom ", kEnd),
        much(kBegin + "LOCATION:", "https://meet.example/", kEnd),
        much(kBegin + "LOCATION:", "https://zoom.us/j/1 ", kEnd),
        much(kBegin + "SUMMARY:", "\\", kEnd),
        much(kBegin + "SUMMARY:", "\r\n ", kEnd),
        much("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=", "/Europe", ":20261207T093000" + kEnd),
        much("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=", "a,", ":20261207T093000" + kEnd),
        much(zone,
             "BEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\n",
             uses_zone),
        much(zone + "BEGIN:STANDARD\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nDTSTART:16010101T000000\r\nRDATE:",
             "20261207T093000,", "\r\nEND:STANDARD\r\n" + uses_zone),
        much("BEGIN:VCALENDAR\r\n", "BEGIN:VTIMEZONE\r\nTZID:Mine\r\nEND:VTIMEZONE\r\n", kEnd),
        much("", "\xFF\xFE\xFD", ""),
        much("BEGIN:VCALENDAR\r\n", "\xD0", ""),
        std::string(kMuch, '\0'),
        std::string(kMuch, '\n'),
    };
    for (const auto& each : bytes)
        BOOST_TEST(has_answer(each), each.substr(0, 120) << " … " << each.substr(each.size() / 2, 60));
}

BOOST_AUTO_TEST_CASE(many_zones_of_unknown_names)
{
    std::string text = "BEGIN:VCALENDAR\r\n";
    for (int i = 0; text.size() < kMuch; ++i)
    {
        const auto zone = "Zone " + std::to_string(i);
        text += "BEGIN:VTIMEZONE\r\nTZID:" + zone +
                "\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0100\r\n"
                "TZOFFSETTO:+" +
                (i % 2 ? "0113" : "0100") +
                "\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nDTSTART;TZID=" + zone +
                ":20261207T093000\r\nEND:VEVENT\r\n";
    }
    BOOST_TEST(has_answer(text));
}

/// Each was looked for in all before it: 0.8 s for a megabyte of them.
BOOST_AUTO_TEST_CASE(a_zone_without_rules_does_not_end_the_program)
{
    for (const std::string part : {"", "BEGIN:STANDARD\r\nEND:STANDARD\r\n", "BEGIN:STANDAR\r\nTZOFFSETTO:+0100\r\n"})
    {
        const auto calendar = import("BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Mine\r\n" + part +
                                         "END:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:u\r\nSUMMARY:Review\r\n"
                                         "DTSTART;TZID=Mine:20261207T093000\r\nDURATION:PT1H" +
                                         kEnd,
                                     "Europe/Berlin");
        BOOST_TEST(calendar.meetings.at(0).time_zone == "Europe/Berlin");
        BOOST_TEST(calendar.warnings.at(0).code == "calendar.zone_unknown");
    }
}

BOOST_AUTO_TEST_CASE(a_meeting_in_every_room_of_the_world)
{
    std::string rooms = kBegin;
    for (int i = 0; i < 5'000; ++i)
        rooms += "ATTENDEE;CUTYPE=ROOM;CN=Room " + std::to_string(i) + ":mailto:room@example.com\r\n";
    const auto meetings = read_calendar(rooms + kEnd, {}).value().meetings;
    BOOST_TEST(meetings.at(0).location.value().room.starts_with("Room 0; Room 1; "));
    BOOST_TEST(meetings.at(0).location.value().room.size() < 2'100u);
}

BOOST_AUTO_TEST_CASE(warnings_are_counted_not_heaped)
{
    const auto calendar = import(much("BEGIN:VCALENDAR\r\n", "BEGIN:VEVENT\r\nEND:VEVENT\r\n", "END:VCALENDAR\r\n"));
    BOOST_TEST(calendar.meetings.empty());
    BOOST_TEST(calendar.warnings.size() == kMostWarnings);
    BOOST_TEST(calendar.warnings.back().code == "calendar.more_warnings");
}

BOOST_AUTO_TEST_CASE(more_events_than_anybody_has)
{
    std::string text = "BEGIN:VCALENDAR\r\n";
    for (std::size_t i = 0; i < kMostEvents + 5; ++i)
        text += "BEGIN:VEVENT\r\nUID:" + std::to_string(i) + "\r\n" + kSomeTime + "END:VEVENT\r\n";
    const auto calendar = import(text + "END:VCALENDAR\r\n");
    BOOST_TEST(calendar.meetings.size() == kMostEvents);
    BOOST_TEST(warns(calendar, "calendar.too_many_events"));
}

BOOST_AUTO_TEST_CASE(every_beginning_and_every_damaged_byte_is_survived)
{
    std::mt19937 numbers(7);
    for (const auto& name : kCalendarSamples)
    {
        const auto sample = calendar_sample(name);
        for (std::size_t length = 0; length < sample.size(); length += 7 * kOneCaseIn)
            static_cast<void>(read_calendar(sample.substr(0, length), {}));
        for (int i = 0; i < 500 / kOneCaseIn; ++i)
        {
            auto damaged = sample;
            for (int j = 0; j < 8; ++j)
                damaged[numbers() % damaged.size()] = static_cast<char>(numbers());
            if (const auto read = read_calendar(damaged, {}))
                for (const auto& meeting : read.value().meetings)
                {
                    // What was made of it can be saved and exported, or refused with a reason.
                    BOOST_TEST(parse_meeting(to_json(meeting)).has_value());
                    static_cast<void>(write_calendar(meeting, {.method = CalendarMethod::request}));
                }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
