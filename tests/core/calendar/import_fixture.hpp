// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/export.hpp"
#include "calendar/import.hpp"
#include "ical/objects.hpp"
#include "meeting/samples.hpp"
#include "text/messages.hpp"

#include <algorithm>
#include <string>

namespace planerka::tests
{
/// What the calendar holds; throws if it cannot be read.
inline ImportedCalendar import(const std::string& bytes, const std::string& zone = "Europe/Berlin")
{
    return read_calendar(bytes, {.language = Language::en, .time_zone = zone}).value();
}

/// A file of tests/data/calendar.
inline std::string calendar_sample(const std::string& name)
{
    return read_text(std::filesystem::path(PLANERKA_TEST_DATA) / "calendar" / (name + ".ics"));
}

inline const std::string kCalendarSamples[] = {"outlook", "exchange",    "google",    "apple",      "yandex",
                                               "zimbra",  "thunderbird", "cancelled", "windows1251"};

/// A calendar of one event with these lines.
inline std::string calendar_of(const std::string& event, const std::string& before = "")
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + before + "BEGIN:VEVENT\r\nUID:test@example.com\r\n" + event +
           "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

inline const std::string kSomeTime = "SUMMARY:Test\r\nDTSTART:20261207T093000\r\nDTEND:20261207T103000\r\n";

/// The one meeting of calendar_of().
inline Meeting meeting_of(const std::string& event, const std::string& before = "")
{
    auto meetings = import(calendar_of(event, before)).meetings;
    return meetings.size() == 1 ? meetings.front() : throw std::runtime_error("not one meeting");
}

inline bool warns(const ImportedCalendar& calendar, const std::string& code)
{
    return std::ranges::any_of(calendar.warnings, [&](const Error& each) { return each.code == code; });
}

/// The attendee with that name; throws if there is none.
inline const Attendee& person(const Meeting& meeting, const std::string& name)
{
    const auto found = std::ranges::find(meeting.attendees, name, &Attendee::name);
    return found == meeting.attendees.end() ? throw std::runtime_error("no " + name) : *found;
}
} // namespace planerka::tests
