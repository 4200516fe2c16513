// SPDX-License-Identifier: MPL-2.0
#include "base/link.hpp"
#include "base/utf8.hpp"
#include "ical/values.hpp"
#include "import_fixture.hpp"
#include "meeting/meeting_file.hpp"
#include "recurrence/recurrence.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

/// Calendars that mean harm, one each for a kind: refused clearly, or harmless. Megabytes of one thing stand in
/// import_hostile_tests.cpp.
using namespace planerka;
using namespace planerka::tests;

namespace
{
/// What is expected: "CODE" of the error, or "MEETINGS CODE CODE" with the codes of the warnings, each once.
struct HostileCalendar
{
    const char* name;
    std::string bytes;
    const char* expected;
};

std::string times(int count, const std::string& piece)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += piece;
    return text;
}

/// A calendar of one event with these lines.
std::string event(const std::string& lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:u\r\n" + lines +
           "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

/// One that is in order, with these lines beside.
std::string review(const std::string& lines)
{
    return event("SUMMARY:Review\r\nDTSTART:20261207T093000Z\r\nDTEND:20261207T103000Z\r\n" + lines);
}

std::string at(const std::string& start, const std::string& end)
{
    return event("SUMMARY:Review\r\nDTSTART" + start + "\r\n" + end);
}

std::string in_zone(const std::string& zone_lines)
{
    return "BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Mine\r\n" + zone_lines +
           "END:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:u\r\nSUMMARY:Review\r\nDTSTART;TZID=Mine:20261207T093000\r\n"
           "DURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

std::string standard(const std::string& lines)
{
    return "BEGIN:STANDARD\r\nDTSTART:16010101T000000\r\n" + lines + "END:STANDARD\r\n";
}

const std::string kFromTo = "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\n";

std::vector<HostileCalendar> hostile_calendars()
{
    const std::string nul(1, '\0');
    return {
        // what is no calendar
        {"nothing", "", "calendar.not_ical"},
        {"zero bytes", std::string(100, '\0'), "calendar.not_ical"},
        {"a page", "<html><body>Sign in</body></html>", "calendar.not_ical"},
        {"an end alone", "END:VCALENDAR\r\n", "calendar.not_ical"},
        {"no events", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "calendar.no_events"},
        {"events without a calendar", "BEGIN:VEVENT\r\nUID:u\r\nEND:VEVENT\r\n", "calendar.not_ical"},
        {"a task", "BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nEND:VTODO\r\nEND:VCALENDAR\r\n", "calendar.no_events"},
        // parts within parts
        {"calendars within each other", times(5'000, "BEGIN:VCALENDAR\r\n") + times(5'000, "END:VCALENDAR\r\n"),
         "calendar.no_events"},
        {"events within each other", "BEGIN:VCALENDAR\r\n" + times(3'000, "BEGIN:VEVENT\r\n") + "SUMMARY:A\r\n",
         "0 calendar.event_no_start calendar.more_warnings"},
        {"alarms within each other", review(times(3'000, "BEGIN:VALARM\r\n") + times(3'000, "END:VALARM\r\n")), "1"},
        {"an alarm that never ends", review("BEGIN:VALARM\r\nSUMMARY:No"), "1"},
        {"an end of another part", review("END:VTODO\r\nEND:STANDARD"), "1"},
        {"an event in a zone", in_zone("BEGIN:VEVENT\r\nUID:x\r\nSUMMARY:X\r\nDTSTART:20261207T093000Z\r\n"),
         "2 calendar.event_cut calendar.no_length calendar.zone_unknown"},
        {"a name without an end", "BEGIN:VCALENDAR\r\nBEGIN:" + std::string(100'000, 'V'), "calendar.no_events"},
        // rules
        {"every second", review("RRULE:FREQ=SECONDLY"), "1 calendar.rule_left_out"},
        {"every minute for ever", review("RRULE:FREQ=MINUTELY;INTERVAL=1"), "1 calendar.rule_left_out"},
        {"a billion times", review("RRULE:FREQ=DAILY;COUNT=1000000000"), "1"},
        {"a count beyond all numbers", review("RRULE:FREQ=DAILY;COUNT=99999999999999999999999999"), "1"},
        {"a negative count", review("RRULE:FREQ=DAILY;COUNT=-1"), "1 calendar.rule_left_out"},
        {"an interval of nothing", review("RRULE:FREQ=DAILY;INTERVAL=0"), "1 calendar.rule_left_out"},
        {"an interval beyond all numbers", review("RRULE:FREQ=YEARLY;INTERVAL=99999999999999999999"), "1"},
        {"30 February", review("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), "1 calendar.rule_left_out"},
        {"a day that never is", review("RRULE:FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6;BYDAY=MO"), "1"},
        {"an end before the beginning", review("RRULE:FREQ=DAILY;UNTIL=19000101"), "1"},
        {"an end in the year 9999", review("RRULE:FREQ=DAILY;UNTIL=99991231T235959Z"), "1"},
        {"every time of the day",
         review("RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23"),
         "1 calendar.rule_left_out"},
        {"a rule of ten thousand parts", review("RRULE:FREQ=DAILY" + times(10'000, ";BYDAY=MO")),
         "1 calendar.rule_left_out"},
        {"a thousand rules", review(times(1'000, "RRULE:FREQ=DAILY\r\n") + "X:1"),
         "1 calendar.extra_rule calendar.more_warnings"},
        {"a rule of nonsense", review("RRULE:;;;===;FREQ"), "1 calendar.rule_left_out"},
        // dates
        {"a million additions", review("RDATE:20270101T000000Z" + times(100'000, ",20270102T000000Z")), "1"},
        {"too many additions",
         []
         {
             std::string list = "RDATE:20270101T000000Z";
             for (int i = 0; i < 6'000; ++i)
                 list += ',' + calendar_date(Date{2027, 1, 1}.plus_days(i)) + "T100000Z";
             return review(list);
         }(),
         "1 calendar.too_many_dates"},
        {"too many periods",
         []
         {
             std::string list = "RDATE;VALUE=PERIOD:20270101T000000Z/PT3H";
             for (int i = 0; i < 1'000; ++i)
                 list += ',' + calendar_date(Date{2027, 1, 1}.plus_days(i)) + "T100000Z/PT2H";
             return review(list);
         }(),
         "201 calendar.period"},
        {"a period that goes back", review("RDATE;VALUE=PERIOD:20270101T100000Z/20260101T100000Z"),
         "1 calendar.period"},
        {"a period of a thousand years", review("RDATE;VALUE=PERIOD:20270101T100000Z/30260101T100000Z"),
         "1 calendar.period"},
        {"a period of nothing", review("RDATE;VALUE=PERIOD:/,//,20270101T100000Z/"),
         "1 calendar.period calendar.value_left_out"},
        {"exceptions of nonsense", review("RRULE:FREQ=DAILY\r\nEXDATE:,,,x,99999999T999999Z"),
         "1 calendar.value_left_out"},
        // times
        {"the year 0", at(":00000101T000000Z", "DURATION:PT1H"), "0 calendar.event_no_start"},
        {"the year 1", at(":00010101T000000Z", "DURATION:PT1H"), "1"},
        {"the year 1 on another clock",
         "BEGIN:VCALENDAR\r\nX-WR-TIMEZONE:America/New_York\r\nBEGIN:VEVENT\r\nUID:u\r\nSUMMARY:A\r\n"
         "DTSTART:00010101T000000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
         "0 calendar.event_no_start"},
        {"the end of the year 9999", at(":99991231T235900Z", "DURATION:PT1H"), "1"},
        {"the last day of all", at(";VALUE=DATE:99991231", "X:1"), "1 calendar.all_day"},
        {"an end in the year 9999", at(":20261207T093000Z", "DTEND:99991231T235900Z"), "1 calendar.too_long"},
        {"31 February", at(":20260231T093000Z", "DURATION:PT1H"), "0 calendar.event_no_start"},
        {"25 o'clock", at(":20260201T250000Z", "DURATION:PT1H"), "0 calendar.event_no_start"},
        {"a leap second", at(":20261231T235960Z", "DURATION:PT1H"), "1"},
        {"digits that are none", at(":２０２６1207T093000Z", "DURATION:PT1H"), "0 calendar.event_no_start"},
        {"an end before the start", at(":20261207T093000Z", "DTEND:20261207T083000Z"), "1 calendar.no_length"},
        {"a negative duration", at(":20261207T093000Z", "DURATION:-PT1H"), "1 calendar.no_length"},
        {"a duration beyond all numbers", at(":20261207T093000Z", "DURATION:P99999999999999999999D"),
         "1 calendar.no_length"},
        {"a duration of weeks without a number", at(":20261207T093000Z", "DURATION:PW"), "1 calendar.no_length"},
        {"a sequence beyond all numbers", review("SEQUENCE:99999999999999999999"), "1"},
        {"a negative sequence", review("SEQUENCE:-2147483648"), "1"},
        // time zones
        {"a zone that is itself", in_zone("X-LIC-LOCATION:Mine\r\nTZURL:Mine\r\n"), "1 calendar.zone_unknown"},
        {"a zone within a zone", in_zone("BEGIN:VTIMEZONE\r\nTZID:Mine\r\nEND:VTIMEZONE\r\n"),
         "1 calendar.zone_unknown"},
        {"offsets of a thousand hours", in_zone(standard("TZOFFSETFROM:+9999\r\nTZOFFSETTO:-9999\r\n")),
         "1 calendar.zone_unknown"},
        {"a zone that changes every second", in_zone(standard(kFromTo + "RRULE:FREQ=SECONDLY\r\n")),
         "1 calendar.zone_unknown"},
        {"a zone of ten thousand changes",
         in_zone(standard(kFromTo + "RDATE:20260101T000000" + times(10'000, ",20270101T000000") + "\r\n")),
         "1 calendar.zone_unknown"},
        {"a zone with a name of a megabyte",
         event("SUMMARY:A\r\nDTSTART;TZID=" + std::string(1'000'000, 'z') + ":20261207T093000\r\nDURATION:PT1H"),
         "1 calendar.zone_unknown"},
        {"a zone that is a path", event("SUMMARY:A\r\nDTSTART;TZID=../../etc/passwd:20261207T093000\r\nDURATION:PT1H"),
         "1 calendar.zone_unknown"},
        // texts
        {"bytes that are no UTF-8", review("LOCATION:Caf\xC3\xA9 \xFF\xFE\xC0\xAF na\xC3\xAFve \xC3\xA9\xC3\xA9"),
         "1 calendar.bytes_replaced"},
        {"an overlong slash",
         event("SUMMARY:\xC0\xAF\xC0\xAF \xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\r\n"
               "DTSTART:20261207T093000Z\r\nDURATION:PT1H"),
         "1 calendar.bytes_replaced"},
        {"half a pair of UTF-16",
         event("SUMMARY:\xED\xA0\x80 \xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\r\n"
               "DTSTART:20261207T093000Z\r\nDURATION:PT1H"),
         "1 calendar.bytes_replaced"},
        {"folds in the middle of a character",
         event("SUMMARY:\xD0\r\n \x9F\xD0\xBB\xD0\r\n \xB0\xD0\xBD\r\n"
               "DTSTART:20261207T093000Z\r\nDURATION:PT1H"),
         "1"},
        {"a title turned around",
         event("SUMMARY:\xE2\x80\xAEweiveR\xE2\x81\xA7\r\nDTSTART:20261207T093000Z\r\nDURATION:PT1H"), "1"},
        {"zero bytes in a title", event("SUMMARY:Re" + nul + "view\r\nDTSTART:20261207T093000Z\r\nDURATION:PT1H"), "1"},
        {"orders to a terminal",
         event("SUMMARY:\x1B[2J\x1B]0;owned\x07Review\r\nDTSTART:20261207T093000Z\r\nDURATION:PT1H"), "1"},
        {"a title of a megabyte",
         event("SUMMARY:" + std::string(1'000'000, 'A') + "\r\nDTSTART:20261207T093000Z\r\nDURATION:PT1H"), "1"},
        {"markup and fields in a title",
         event("SUMMARY:{{#agenda}}<script>=1+1</script>{{/agenda}}\r\n"
               "DTSTART:20261207T093000Z\r\nDURATION:PT1H"),
         "1"},
        {"lines of a calendar in a title",
         event("SUMMARY:A\\nEND:VEVENT\\nBEGIN:VEVENT\\nUID:v\r\n"
               "DTSTART:20261207T093000Z\r\nDURATION:PT1H"),
         "1"},
        {"quoted-printable without an end", review("DESCRIPTION;ENCODING=QUOTED-PRINTABLE:a=\r\n=\r\n=\r\n="), "1"},
        {"quoted-printable zeros", review("LOCATION;ENCODING=QUOTED-PRINTABLE:Room=00=1B=E2=80=AE5"), "1"},
        {"an unknown CHARSET", review("LOCATION;ENCODING=QUOTED-PRINTABLE;CHARSET=../x:Room=20=35"), "1"},
        {"a parameter of a megabyte", review("ATTENDEE;CN=\"" + std::string(1'000'000, 'a') + "\":mailto:a@b.example"),
         "1"},
        {"line ends in a parameter", review("ATTENDEE;CN=\"Eva^nBEGIN:VEVENT\":mailto:a@b.example"), "1"},
        {"line ends in an address", review("ATTENDEE:mailto:a@b.example\\nATTACH:file:///etc/passwd"), "1"},
        // what is used as a name elsewhere
        {"a UID that is a path",
         event("UID:../../../etc/passwd\r\nSUMMARY:../../../etc/passwd\r\n"
               "DTSTART:20261207T093000Z\r\nDURATION:PT1H"),
         "1"},
        {"a UID of a megabyte",
         "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:" + std::string(1'000'000, 'u') +
             "\r\nSUMMARY:A\r\nDTSTART:20261207T093000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\n",
         "1"},
        {"a UID with line ends",
         event("UID:a\\r\\nBEGIN:VEVENT\r\nSUMMARY:A\r\nDTSTART:20261207T093000Z\r\nDURATION:PT1H"), "1"},
        {"a change of a series that changes itself",
         "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u\r\nSUMMARY:A\r\nRECURRENCE-ID;RANGE=THISANDFUTURE:"
         "20261207T093000Z\r\n"
         "RRULE:FREQ=DAILY\r\nDTSTART:20261207T093000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
         "1 calendar.this_and_future"},
        {"delegates in a circle",
         review("ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:b@x.example\":mailto:a@x.example\r\n"
                "ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:a@x.example\":mailto:b@x.example"),
         "1"},
        {"a head count beyond all numbers", review("ATTENDEE;X-PLANERKA-HEADCOUNT=99999999999999:mailto:a@x.example"),
         "1"},
    };
}

/// What became of it, in the form of `expected`.
std::string outcome_of(const Result<ImportedCalendar>& read)
{
    if (!read)
        return read.error().code;
    auto text = std::to_string(read.value().meetings.size());
    std::vector<std::string> codes;
    for (const auto& warning : read.value().warnings)
        codes.push_back(warning.code);
    std::ranges::sort(codes);
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    for (const auto& code : codes)
        text += ' ' + code;
    return text;
}

bool is_plain(const std::string& text)
{
    for (std::string_view rest = text; !rest.empty();)
    {
        const auto length = utf8::first_character(rest);
        const bool turns = rest.starts_with("\xE2\x80\xAE") || rest.starts_with("\xE2\x81\xA7");
        if (length == 0 || turns || static_cast<unsigned char>(rest[0]) < ' ')
            return false;
        rest.remove_prefix(length);
    }
    return true;
}

/// What is wrong with a meeting that was read; empty if nothing is.
std::string fault_of(const Meeting& meeting)
{
    if (!is_plain(meeting.title) || meeting.title.size() > 1'000)
        return "title";
    if (!meeting.start())
        return "start";
    for (const auto& person : meeting.attendees)
        if (!is_plain(person.name) || (!person.email.empty() && !is_plain(person.email)))
            return "person";
    if (meeting.location && (!is_plain(meeting.location->name) || !is_plain(meeting.location->room)))
        return "place";
    if (meeting.platform && !meeting.platform->join_url.empty() && !may_be_link(meeting.platform->join_url))
        return "link";
    const auto again = parse_meeting(to_json(meeting));
    if (!again)
        return "file: " + again.error().code;
    // Either there is an answer, or an error that says why not.
    static_cast<void>(occurrences_per_year(meeting));
    for (const auto method : {CalendarMethod::publish, CalendarMethod::request, CalendarMethod::cancel})
        if (const auto text = write_calendar(meeting, {.method = method}))
        {
            const auto back = read_calendar(text.value(), {.language = Language::en, .time_zone = "UTC"});
            if (!back || back.value().meetings.size() != 1)
                return "export";
            if (back.value().meetings[0].start_local.substr(0, 10) != meeting.start_local.substr(0, 10))
                return "export of " + meeting.start_local;
        }
    return {};
}
} // namespace

BOOST_AUTO_TEST_SUITE(hostile_calendars_tests)

BOOST_AUTO_TEST_CASE(each_is_refused_clearly_or_harmless)
{
    const auto calendars = hostile_calendars();
    BOOST_TEST(calendars.size() >= 60u);
    for (const auto& each : calendars)
    {
        const auto read = read_calendar(each.bytes, {.language = Language::en, .time_zone = "Europe/Berlin"});
        BOOST_TEST(outcome_of(read) == each.expected, each.name << ": " << outcome_of(read));
        if (read)
            for (const auto& meeting : read.value().meetings)
                BOOST_TEST(fault_of(meeting) == "", each.name << ": " << fault_of(meeting));
    }
}

BOOST_AUTO_TEST_SUITE_END()
