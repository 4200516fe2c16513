// SPDX-License-Identifier: MPL-2.0
#include "import_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <sstream>

using namespace planerka;
using namespace planerka::tests;

namespace
{
constexpr std::int64_t kStamp = 29'909'340; // 2026-11-13T09:00Z

std::string written(const Meeting& meeting, CalendarMethod method = CalendarMethod::request,
                    std::vector<std::string> descriptions = {})
{
    return write_calendar(meeting, {method, kStamp, std::move(descriptions)}).value();
}

/// The lines after unfolding.
std::vector<std::string> lines_of(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
    {
        if (line.ends_with('\r'))
            line.pop_back();
        if (line.starts_with(' '))
            lines.back() += line.substr(1);
        else
            lines.push_back(line);
    }
    return lines;
}

bool has(const std::string& text, const std::string& line)
{
    const auto lines = lines_of(text);
    return std::ranges::find(lines, line) != lines.end();
}

int count(const std::string& text, const std::string& begin)
{
    const auto lines = lines_of(text);
    return static_cast<int>(std::ranges::count_if(lines, [&](const auto& line) { return line.starts_with(begin); }));
}

Meeting sample(const std::string& name = "pipeline-review")
{
    return load_meeting(example(name)).value();
}

Meeting simple()
{
    Meeting meeting;
    meeting.id = "6f1e7a52-0b1d-4c1f-9a53-00000000abcd";
    meeting.title = "Review";
    meeting.start_local = "2026-12-07T09:30";
    meeting.time_zone = "America/Chicago";
    meeting.duration_minutes = 60;
    meeting.status = Status::scheduled;
    return meeting;
}
} // namespace

BOOST_AUTO_TEST_SUITE(export_tests)

BOOST_AUTO_TEST_CASE(lines_are_short_and_end_in_crlf)
{
    auto meeting = sample("product-training");
    for (int i = 0; i < 100; ++i) // every place of a fold within a character
    {
        meeting.title = std::string(static_cast<std::size_t>(i), 'x') + "Обучение отдела продаж: новая система 😀 учёта";
        const auto text = written(meeting, CalendarMethod::request, {meeting.title + "\n" + meeting.title});
        std::size_t begin = 0;
        for (auto end = text.find("\r\n"); end != std::string::npos; end = text.find("\r\n", begin))
        {
            BOOST_TEST(end - begin <= 75u);
            BOOST_TEST((static_cast<unsigned char>(text[begin]) & 0xC0) != 0x80);
            const auto first = text[begin] == ' ' ? text[begin + 1] : text[begin];
            BOOST_TEST((static_cast<unsigned char>(first) & 0xC0) != 0x80);
            begin = end + 2;
        }
        BOOST_TEST(begin == text.size());
        BOOST_TEST(std::ranges::count(text, '\n') == std::ranges::count(text, '\r'));
        BOOST_TEST(import(text).meetings.at(0).title == meeting.title);
    }
}

BOOST_AUTO_TEST_CASE(what_domain_8_7_wants)
{
    const auto text = written(sample(), CalendarMethod::request, {"Agenda,\nwith; all\\"});
    for (const auto* line :
         {"VERSION:2.0", "METHOD:REQUEST", "UID:6f1e7a52-0b1d-4c1f-9a53-000000000001@planerka.org",
          "DTSTAMP:20261113T090000Z", "SEQUENCE:0", "DTSTART;TZID=America/Chicago:20261207T093000",
          "DTEND;TZID=America/Chicago:20261207T103000", "RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=49",
          "EXDATE;TZID=America/Chicago:20261228T093000", "URL:https://example.com/j/0001",
          "DESCRIPTION:Agenda\\,\\nwith\\; all\\\\", "STATUS:CONFIRMED", "TRIGGER:-PT15M", "TZID:America/Chicago"})
        BOOST_TEST(has(text, line), line);
    BOOST_TEST(count(text, "BEGIN:VTIMEZONE") == 1);
    BOOST_TEST(count(text, "ATTENDEE;") == static_cast<int>(sample().attendees.size()));
    BOOST_TEST(text.find("ROLE=CHAIR") != std::string::npos);
    BOOST_TEST(text == written(sample(), CalendarMethod::request, {"Agenda,\nwith; all\\"}));
}

BOOST_AUTO_TEST_CASE(what_is_shared_has_no_people_and_no_passcodes)
{
    auto meeting = sample();
    meeting.platform->join_url = "https://zoom.us/j/1?pwd=ZQX71&x=2";
    for (auto& each : meeting.attendees)
        each.email = each.id + "@example.com";
    const auto text = written(meeting, CalendarMethod::publish);
    BOOST_TEST(has(text, "METHOD:PUBLISH"));
    BOOST_TEST(count(text, "ATTENDEE") == 0);
    BOOST_TEST(text.find("ZQX71") == std::string::npos);
    BOOST_TEST(has(text, "URL:https://zoom.us/j/1?x=2"));
    BOOST_TEST(written(meeting).find("ZQX71") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_telephone_number_is_dialled_without_what_stands_behind_it)
{
    auto meeting = simple();
    for (const auto& [text, uri] : {std::pair("+7 495 123-45-67 доб. 123", "tel:+74951234567"),
                                    std::pair("+49 (0)69 1234567", "tel:+49691234567"),
                                    std::pair("+49 69 7104 9922, PIN 4711", "tel:+496971049922")})
        for (const auto method : {CalendarMethod::publish, CalendarMethod::request})
        {
            meeting.platform = Platform{.name = "zoom", .dial_in = text};
            BOOST_TEST(has(written(meeting, method),
                           "CONFERENCE;VALUE=URI;FEATURE=AUDIO,PHONE;LABEL=\"zoom\":" + std::string(uri)));
        }
}

BOOST_AUTO_TEST_CASE(no_invitation_of_ours_comes_from_a_client)
{
    auto meeting = simple();
    meeting.attendees = {
        {.id = "c", .name = "Client", .role = "chair", .affiliation = "client", .email = "c@acme.test"},
        {.id = "p", .name = "Partner", .affiliation = "partner", .email = "p@partner.test"},
        {.id = "a", .name = "Ann", .affiliation = "internal", .email = "ann@example.com"}};
    BOOST_TEST(has(written(meeting), "ORGANIZER;CN=\"Ann\":mailto:ann@example.com"));
    meeting.attendees[2].affiliation = "client";
    BOOST_TEST(count(written(meeting), "ORGANIZER") == 0);
    meeting.organizer_id = "c"; // named
    BOOST_TEST(has(written(meeting), "ORGANIZER;CN=\"Client\":mailto:c@acme.test"));
}

BOOST_AUTO_TEST_CASE(the_number_of_a_change_has_an_end)
{
    auto meeting = simple();
    BOOST_TEST(next_sequence(meeting) == 1);
    meeting.calendar = CalendarEntry{.sequence = 2'147'483'647};
    BOOST_TEST(next_sequence(meeting) == 2'147'483'647);
}

BOOST_AUTO_TEST_CASE(a_cancellation_is_newer)
{
    auto meeting = simple();
    meeting.calendar = CalendarEntry{.uid = "abc@example.com", .sequence = 4};
    const auto text = written(meeting, CalendarMethod::cancel);
    BOOST_TEST(has(text, "METHOD:CANCEL"));
    BOOST_TEST(has(text, "UID:abc@example.com"));
    BOOST_TEST(has(text, "SEQUENCE:5"));
    BOOST_TEST(has(text, "STATUS:CANCELLED"));
    BOOST_TEST(count(text, "BEGIN:VALARM") == 0);
    BOOST_TEST(has(written(meeting), "SEQUENCE:4"));
    meeting.status = Status::cancelled;
    BOOST_TEST(write_calendar(meeting, {.method = CalendarMethod::request}).error().code == "calendar.cancelled");
    BOOST_TEST(has(written(meeting, CalendarMethod::publish), "STATUS:CANCELLED"));
}

BOOST_AUTO_TEST_CASE(people)
{
    auto meeting = simple();
    meeting.attendees = {
        {.id = "a1", .name = "Reyes, \"Dana\"", .role = "chair", .participation = "required", .email = "d@example.com"},
        {.id = "a2", .name = "Team", .headcount = 5, .role = "participant", .participation = "optional"},
        {.id = "a3", .name = "Told", .participation = "informed", .email = "t@example.com"},
        {.id = "a4", .name = "Away", .participation = "required", .attendance = "apologies"},
    };
    const auto text = written(meeting);
    BOOST_TEST(has(text, "ORGANIZER;CN=\"Reyes, ^'Dana^'\":mailto:d@example.com"));
    BOOST_TEST(has(text, "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=CHAIR;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=\"Reyes, "
                         "^'Dana^'\":mailto:d@example.com"));
    BOOST_TEST(has(text, "ATTENDEE;CUTYPE=GROUP;ROLE=OPT-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=\"Team\";"
                         "X-PLANERKA-HEADCOUNT=5:invalid:nomail"));
    BOOST_TEST(has(text, "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=NON-PARTICIPANT;PARTSTAT=NEEDS-ACTION;CN=\"Told\":mailto:t@"
                         "example.com"));
    BOOST_TEST(
        has(text, "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED;CN=\"Away\":invalid:nomail"));
    BOOST_TEST(has(written(meeting, CalendarMethod::publish), "ORGANIZER;CN=\"Reyes, ^'Dana^'\":mailto:d@example.com"));
}

BOOST_AUTO_TEST_CASE(no_value_can_begin_a_line)
{
    auto meeting = simple();
    const std::string evil = "x\r\nATTACH:evil\nATTACH:evil\rATTACH:evil";
    meeting.title = evil;
    meeting.confidentiality = evil;
    meeting.location = Location{.name = evil};
    meeting.platform = Platform{.name = evil, .join_url = "https://x.example/" + evil, .dial_in = evil};
    meeting.calendar = CalendarEntry{.uid = evil};
    meeting.attendees = {{.id = "a", .name = evil, .role = evil, .affiliation = evil, .email = evil}};
    meeting.organizer_id = "a";
    for (const auto method : {CalendarMethod::publish, CalendarMethod::request, CalendarMethod::cancel})
        BOOST_TEST(count(written(meeting, method, {evil}), "ATTACH") == 0);
}

BOOST_AUTO_TEST_CASE(zones_and_times)
{
    auto meeting = simple();
    meeting.time_zone = "UTC";
    BOOST_TEST(has(written(meeting), "DTSTART:20261207T093000Z"));
    BOOST_TEST(count(written(meeting), "BEGIN:VTIMEZONE") == 0);
    meeting.calendar = CalendarEntry{.all_day = true};
    BOOST_TEST(has(written(meeting), "DTSTART;VALUE=DATE:20261207"));
    BOOST_TEST(has(written(meeting), "DTEND;VALUE=DATE:20261208"));

    meeting = simple();
    meeting.time_zone = "Atlantis/Capital";
    BOOST_TEST(write_calendar(meeting, {}).error().code == "calendar.zone");
    meeting = simple();
    meeting.start_local = "soon";
    BOOST_TEST(write_calendar(meeting, {}).error().code == "calendar.no_date");
    meeting = simple();
    meeting.recurrence = Recurrence{.rrule = "FREQ=OFTEN"};
    BOOST_TEST(write_calendar(meeting, {}).error().code == "calendar.rule");
}

BOOST_AUTO_TEST_CASE(series)
{
    auto meeting = simple();
    meeting.recurrence = Recurrence{.rrule = "rrule:freq=weekly;until=20270401",
                                    .exceptions = {"2026-12-14", "2026-12-21T09:30"},
                                    .additions = {"2026-12-16T14:00"}};
    const auto text = written(meeting);
    BOOST_TEST(has(text, "RRULE:FREQ=WEEKLY;UNTIL=20270402T045900Z")); // the last minute of the day in Chicago
    BOOST_TEST(has(text, "EXDATE;TZID=America/Chicago:20261214T093000"));
    BOOST_TEST(has(text, "EXDATE;TZID=America/Chicago:20261221T093000"));
    BOOST_TEST(has(text, "RDATE;TZID=America/Chicago:20261216T140000"));
    // A day taken out takes out its addition as well.
    meeting.recurrence->exceptions = {"2026-12-16"};
    BOOST_TEST(has(written(meeting), "EXDATE;TZID=America/Chicago:20261216T140000"));
    meeting = simple();
    meeting.calendar = CalendarEntry{.uid = "s@example.com", .recurrence_id = "2026-12-06T09:30"};
    BOOST_TEST(has(written(meeting), "RECURRENCE-ID;TZID=America/Chicago:20261206T093000"));
}

BOOST_AUTO_TEST_CASE(what_is_missing_for_an_entry_is_said)
{
    const auto error = [](const Meeting& meeting)
    {
        const auto written = write_calendar(meeting, {});
        return written ? std::string() : written.error().place + ' ' + written.error().code;
    };
    auto meeting = simple();
    meeting.start_local.clear();
    BOOST_TEST(error(meeting) == "start.local calendar.no_date");
    meeting.time_zone.clear();
    BOOST_TEST(error(meeting) == "start.timeZone calendar.no_zone");
    meeting = simple();
    meeting.recurrence = Recurrence{.rrule = "FREQ=MONTHLY"};
    meeting.kind = "conference";
    meeting.days = {{.date = "2026-12-07", .start = "09:30", .end = "17:00"}, {.date = "2026-12-08"}};
    BOOST_TEST(error(meeting) == "days[1] calendar.no_day_times");
    meeting.days.pop_back();
    BOOST_TEST(error(meeting) == "recurrence.rrule calendar.repeats"); // never a series that became one meeting
    meeting.recurrence.reset();
    BOOST_TEST(error(meeting) == "");
}

BOOST_AUTO_TEST_CASE(a_conference_has_an_event_for_each_day)
{
    auto meeting = simple();
    meeting.kind = "conference";
    meeting.days = {{.date = "2026-12-07", .start = "09:00", .end = "17:30"},
                    {.date = "2026-12-08", .start = "08:30", .end = "16:00"}};
    const auto text = written(meeting, CalendarMethod::publish, {"First day", "Second day"});
    BOOST_TEST(count(text, "BEGIN:VEVENT") == 2);
    BOOST_TEST(has(text, "UID:6f1e7a52-0b1d-4c1f-9a53-00000000abcd-1@planerka.org"));
    BOOST_TEST(has(text, "UID:6f1e7a52-0b1d-4c1f-9a53-00000000abcd-2@planerka.org"));
    BOOST_TEST(has(text, "DTEND;TZID=America/Chicago:20261208T160000"));
    BOOST_TEST(has(text, "DESCRIPTION:Second day"));
    meeting.days[1].end = "";
    BOOST_TEST(write_calendar(meeting, {}).error().place == "days[1]");
}

BOOST_AUTO_TEST_SUITE_END()
