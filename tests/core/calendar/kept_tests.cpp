// SPDX-License-Identifier: MPL-2.0
#include "import_fixture.hpp"

#include <boost/test/unit_test.hpp>

/// What a calendar file says comes in, and goes out again as it was.
using namespace planerka;
using namespace planerka::tests;

namespace
{
using Texts = std::vector<std::string>;

const std::string kOneEvent = "BEGIN:VEVENT\r\nUID:one@example.com\r\nSUMMARY:One\r\nDTSTART:20261207T093000Z\r\n"
                              "DURATION:PT1H\r\nEND:VEVENT\r\n";
const std::string kAnother = "BEGIN:VEVENT\r\nUID:two@example.com\r\nSUMMARY:Two\r\nDTSTART:20261208T093000Z\r\n"
                             "DURATION:PT1H\r\nEND:VEVENT\r\n";
const std::string kCalendarBegin = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
const std::string kCalendarEnd = "END:VCALENDAR\r\n";

Texts titles(const std::string& bytes)
{
    Texts all;
    for (const auto& meeting : import(bytes).meetings)
        all.push_back(meeting.title);
    return all;
}

std::string description(const std::string& lines)
{
    return meeting_of(kSomeTime + lines).calendar->unknown;
}

std::string exported(const Meeting& meeting, CalendarMethod method = CalendarMethod::request)
{
    auto text = write_calendar(meeting, {.method = method}).value();
    for (auto at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n "))
        text.erase(at, 3);
    return text;
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}
} // namespace

BOOST_AUTO_TEST_SUITE(kept_tests)

BOOST_AUTO_TEST_CASE(events_behind_and_before_the_calendar_are_read)
{
    const Texts both{"One", "Two"};
    const auto test = [&](const std::string& bytes)
    { BOOST_TEST(titles(bytes) == both, boost::test_tools::per_element()); };
    test(kCalendarBegin + kOneEvent + kCalendarEnd + kAnother);
    test(kOneEvent + kCalendarBegin + kAnother + kCalendarEnd);
    test(kCalendarBegin + kOneEvent + kCalendarEnd + kCalendarBegin + kAnother + kCalendarEnd);
    test(kCalendarBegin + kOneEvent + kCalendarBegin + kAnother + kCalendarEnd + kCalendarEnd);
    test(kCalendarBegin + kOneEvent + kCalendarEnd + "METHOD:CANCEL\r\n" + kAnother + "METHOD:CANCEL\r\n");
    BOOST_TEST((import(kCalendarBegin + kOneEvent + kCalendarEnd + kAnother + "METHOD:CANCEL\r\n").meetings[0].status ==
                Status::scheduled));
    BOOST_TEST(read_calendar(kOneEvent, {}).error().code == "calendar.not_ical");
}

BOOST_AUTO_TEST_CASE(a_time_zone_behind_the_calendar_is_one)
{
    const auto calendar =
        import(kCalendarBegin + kCalendarEnd +
               "BEGIN:VTIMEZONE\r\nTZID:Head office\r\nX-LIC-LOCATION:Asia/Almaty\r\nEND:VTIMEZONE\r\n" +
               "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:A\r\nDTSTART;TZID=Head office:20261207T093000\r\nDURATION:PT1H\r\n"
               "END:VEVENT\r\n");
    BOOST_TEST(calendar.meetings.at(0).time_zone == "Asia/Almaty");
}

BOOST_AUTO_TEST_CASE(quoted_printable)
{
    const std::string head = ";ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:";
    const auto title = [](const std::string& line)
    { return meeting_of(line + "\r\nDTSTART:20261207T093000\r\nDURATION:PT1H\r\n").title; };
    BOOST_TEST(title("SUMMARY" + head + "=D0=9F=D0=BB=D0=B0=D0=BD") == "План");
    BOOST_TEST(title("SUMMARY;CHARSET=windows-1251;ENCODING=quoted-printable:=CF=EB=E0=ED") == "План");
    BOOST_TEST(title("SUMMARY;CHARSET=nonsense;ENCODING=QUOTED-PRINTABLE:Plan=20B") == "Plan B");
    BOOST_TEST(title("SUMMARY;QUOTED-PRINTABLE:Plan=3D=\r\nB") == "Plan=B");
    BOOST_TEST(title("SUMMARY" + head + "Pl=C3=\r\n=A4ne 2=\r\n027") == "Pläne 2027");
    BOOST_TEST(title("SUMMARY" + head + "a=\nb=\nc") == "abc");
    BOOST_TEST(title("SUMMARY" + head + "50 % = half") == "50 % = half");
    // What follows is a part of the calendar and no text.
    BOOST_TEST(meeting_of("DTSTART:20261207T093000\r\nSUMMARY" + head + "half=\r\n").title == "half=");
    BOOST_TEST(title("SUMMARY:x=20y=") == "x=20y="); // not said to be encoded
    BOOST_TEST(description("DESCRIPTION" + head + "First=0D=0ASecond\\, third=0D=0A=\r\nFourth\r\n") ==
               R"({"description":"First\nSecond, third\nFourth"})");
    // The line numbers of warnings stay those of the file.
    BOOST_TEST(import(calendar_of("SUMMARY" + head +
                                  "a=\r\nb\r\nDTSTART:20261207T093000\r\nDURATION:PT1H\r\n"
                                  "RRULE:FREQ=DAILY\r\nEXDATE:nonsense\r\n"))
                   .warnings.at(0)
                   .args.at("line") == "10");
}

BOOST_AUTO_TEST_CASE(a_period_is_as_long_as_it_says)
{
    const auto calendar =
        import(calendar_of("SUMMARY:Visit\r\nDTSTART;TZID=Europe/Berlin:20270301T100000\r\nDURATION:PT1H\r\n"
                           "ATTENDEE;CN=Eva:mailto:eva@example.com\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n"
                           "RDATE;VALUE=PERIOD;TZID=Europe/Berlin:20270302T100000/PT1H,20270303T100000/PT2H30M\r\n"
                           "RDATE;VALUE=PERIOD:20270304T090000Z/20270304T093000Z,20270305T090000Z/PT0S\r\n"));
    std::string found;
    for (const auto& each : calendar.meetings)
        found += each.start_local + ' ' + std::to_string(each.duration_minutes) + ' ' + each.calendar->recurrence_id +
                 ' ' + std::to_string(each.attendees.size()) + '\n';
    BOOST_TEST(found == "2027-03-01T10:00 60  1\n2027-03-03T10:00 150 2027-03-03T10:00 1\n"
                        "2027-03-04T10:00 30 2027-03-04T10:00 1\n");
    BOOST_TEST(calendar.meetings[0].recurrence->additions ==
                   (Texts{"2027-03-02T10:00", "2027-03-03T10:00", "2027-03-04T10:00", "2027-03-05T10:00"}),
               boost::test_tools::per_element());
    BOOST_TEST(calendar.meetings[0].recurrence->exceptions == (Texts{"2027-03-03T10:00", "2027-03-04T10:00"}),
               boost::test_tools::per_element());
    BOOST_TEST(warns(calendar, "calendar.period")); // nothing lasts no time
    // It goes out as the meeting of the series that it is.
    const auto text = exported(calendar.meetings[1]);
    BOOST_TEST(has(text, "UID:test@example.com\r\n"));
    BOOST_TEST(has(text, "RECURRENCE-ID;TZID=Europe/Berlin:20270303T100000\r\n"));
    BOOST_TEST(has(text, "DTEND;TZID=Europe/Berlin:20270303T123000\r\n"));
}

BOOST_AUTO_TEST_CASE(a_period_that_was_moved_is_one_meeting)
{
    const auto calendar = import(kCalendarBegin +
                                 "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:A\r\nDTSTART:20270301T100000Z\r\nDURATION:PT1H\r\n"
                                 "RDATE;VALUE=PERIOD:20270303T100000Z/PT2H\r\nEND:VEVENT\r\n"
                                 "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:A\r\nRECURRENCE-ID:20270303T100000Z\r\n"
                                 "DTSTART:20270304T100000Z\r\nDURATION:PT3H\r\nEND:VEVENT\r\n" +
                                 kCalendarEnd);
    BOOST_TEST(calendar.meetings.size() == 2u);
    BOOST_TEST(calendar.meetings.at(1).duration_minutes == 180);
}

BOOST_AUTO_TEST_CASE(answers_come_back_when_people_are_invited_again)
{
    auto meeting = import(calendar_sample("declined-reinvited")).meetings.at(0);
    BOOST_TEST(person(meeting, "Ann").answer == "accepted");
    BOOST_TEST(person(meeting, "Bob").answer == "declined");
    BOOST_TEST(person(meeting, "Bob").attendance == "apologies");
    const auto again = exported(meeting);
    BOOST_TEST(has(again, "PARTSTAT=ACCEPTED;CN=\"Ann\""));
    BOOST_TEST(has(again, "PARTSTAT=DECLINED;CN=\"Bob\""));
    BOOST_TEST(has(again, "PARTSTAT=ACCEPTED;CN=\"Cid\""));
    BOOST_TEST(!has(again, "RSVP"));
    BOOST_TEST(has(again, "SEQUENCE:3\r\n"));

    const auto answers = [](const std::string& text)
    {
        const auto read = import(text);
        std::string all;
        for (const auto& each : read.meetings.at(0).attendees)
            all += each.name + '=' + each.answer + '/' + each.attendance + ' ';
        return all;
    };
    BOOST_TEST(answers(again) == "Ann=accepted/ Bob=declined/apologies Cid=accepted/ ");
    const auto of = [&](const std::string& state)
    { return meeting_of(kSomeTime + "ATTENDEE;CN=Eva;PARTSTAT=" + state + ":mailto:eva@example.com\r\n"); };
    for (const std::string state : {"TENTATIVE", "DELEGATED", "ACCEPTED", "DECLINED"})
        BOOST_TEST(has(exported(of(state)), "PARTSTAT=" + state + ";CN=\"Eva\""));
    for (const std::string state : {"NEEDS-ACTION", "X-PERHAPS", ""})
        BOOST_TEST(has(exported(of(state)), "PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=\"Eva\""));
}

BOOST_AUTO_TEST_CASE(being_there_is_more_than_an_answer)
{
    Meeting meeting = meeting_of(kSomeTime + "ATTENDEE;CN=Eva;PARTSTAT=ACCEPTED:mailto:eva@example.com\r\n"
                                             "ATTENDEE;CN=Tim;PARTSTAT=ACCEPTED:mailto:tim@example.com\r\n");
    meeting.attendees[0].attendance = "present";
    const auto again = import(exported(meeting)).meetings.at(0);
    BOOST_TEST(person(again, "Eva").attendance == "present");
    BOOST_TEST(person(again, "Tim").attendance == std::string());
    BOOST_TEST(person(again, "Tim").answer == "accepted");
}

BOOST_AUTO_TEST_CASE(what_tells_how_to_join_comes_back)
{
    auto meeting = meeting_of(kSomeTime);
    meeting.audience = Audience::client;
    meeting.location = Location{.name = "Head office; Hafenstrasse 1", .room = "Blue"};
    meeting.platform = Platform{.name = "zoom",
                                .join_url = "https://zoom.us/j/812?pwd=Secr3t",
                                .dial_in = "+49 69 7104 9922",
                                .fallback = "Call Dana, PIN 4711",
                                .passcode = "weißer Hai",
                                .dial_in_pin = "812 345 678#"};
    const auto invited = import(exported(meeting)).meetings.at(0);
    BOOST_TEST((invited.audience == Audience::client));
    BOOST_TEST((invited.location == meeting.location));
    BOOST_TEST((invited.platform == meeting.platform));

    // Others who look into the calendar learn no secret.
    const auto text = exported(meeting, CalendarMethod::publish);
    for (const auto* secret : {"Secr3t", "4711", "Hai", "345 678"})
        BOOST_TEST(!has(text, secret), secret);
    const auto shared = import(text).meetings.at(0);
    BOOST_TEST((shared.audience == Audience::client));
    BOOST_TEST(shared.platform->fallback == "Call Dana");
    BOOST_TEST(shared.platform->dial_in == "+49 69 7104 9922");

    meeting.platform = Platform{.fallback = "Ring the bell"};
    BOOST_TEST(import(exported(meeting)).meetings.at(0).platform->fallback == "Ring the bell");
}

BOOST_AUTO_TEST_CASE(an_audience_is_never_less_careful_than_the_people)
{
    const auto audience = [](const std::string& said)
    {
        return std::string(name_of(meeting_of(kSomeTime + "X-PLANERKA-AUDIENCE:" + said +
                                              "\r\nATTENDEE;X-PLANERKA-AFFILIATION=client:mailto:a@client.example\r\n"
                                              "ATTENDEE;X-PLANERKA-AFFILIATION=internal:mailto:b@example.com\r\n")
                                       .audience));
    };
    BOOST_TEST(audience("internal") == "mixed");
    BOOST_TEST(audience("CLIENT") == "client");
    BOOST_TEST(audience("mixed") == "mixed");
    BOOST_TEST(audience("everybody") == "mixed");
}

BOOST_AUTO_TEST_CASE(the_number_of_a_version_does_not_fall_back)
{
    const auto of = [](const std::string& sequence) { return meeting_of(kSomeTime + "SEQUENCE:" + sequence + "\r\n"); };
    BOOST_TEST(has(exported(of("7")), "SEQUENCE:7\r\n"));
    BOOST_TEST(has(exported(of("7"), CalendarMethod::cancel), "SEQUENCE:8\r\n"));
    BOOST_TEST(has(exported(of("0"), CalendarMethod::cancel), "SEQUENCE:1\r\n"));
    BOOST_TEST(has(exported(of("3000000000"), CalendarMethod::cancel), "SEQUENCE:2147483647\r\n"));
    BOOST_TEST(has(exported(of("-3"), CalendarMethod::cancel), "SEQUENCE:1\r\n"));
    // The higher number holds, also where neither fits.
    const auto calendar = import(
        kCalendarBegin +
        "BEGIN:VEVENT\r\nUID:a\r\nSEQUENCE:4\r\nSUMMARY:Old\r\nDTSTART:20261207T093000Z\r\nEND:VEVENT\r\n" +
        "BEGIN:VEVENT\r\nUID:a\r\nSEQUENCE:99999999999\r\nSUMMARY:New\r\nDTSTART:20261208T093000Z\r\nEND:VEVENT\r\n" +
        "BEGIN:VEVENT\r\nUID:a\r\nSEQUENCE:5\r\nSUMMARY:Older\r\nDTSTART:20261207T093000Z\r\nEND:VEVENT\r\n" +
        kCalendarEnd);
    BOOST_TEST(calendar.meetings.at(0).title == "New");
}

BOOST_AUTO_TEST_SUITE_END()
