// SPDX-License-Identifier: MPL-2.0
#include "import_fixture.hpp"

#include <boost/test/unit_test.hpp>

/// One calendar for each program, as it writes them; the people in them are invented.
using namespace planerka;
using namespace planerka::tests;

namespace
{
const std::string kNoPlace;

std::vector<Meeting> meetings_of(const std::string& name)
{
    return import(calendar_sample(name)).meetings;
}

using Texts = std::vector<std::string>;
} // namespace

BOOST_AUTO_TEST_SUITE(import_producers_tests)

BOOST_AUTO_TEST_CASE(outlook)
{
    const auto calendar = import(calendar_sample("outlook"));
    BOOST_TEST(calendar.warnings.empty());
    BOOST_REQUIRE(calendar.meetings.size() == 1u);
    const auto& meeting = calendar.meetings[0];
    BOOST_TEST(meeting.title == "Pipeline review, Central");
    BOOST_TEST(meeting.start_local == "2026-12-07T09:30");
    BOOST_TEST(meeting.time_zone == "Europe/Berlin");
    BOOST_TEST(meeting.duration_minutes == 60);
    BOOST_REQUIRE(meeting.recurrence);
    BOOST_TEST(meeting.recurrence->rrule == "FREQ=WEEKLY;BYDAY=MO");
    BOOST_TEST(meeting.recurrence->exceptions == (Texts{"2026-12-28", "2027-01-04"}), boost::test_tools::per_element());
    BOOST_REQUIRE(meeting.platform);
    BOOST_TEST(meeting.platform->name == "teams");
    BOOST_TEST(meeting.platform->join_url ==
               "https://teams.microsoft.com/l/meetup-join/19%3ameeting_Abc%40thread.v2/0");
    BOOST_TEST(meeting.platform->dial_in == "+49 69 5550100");
    BOOST_TEST(meeting.platform->dial_in_pin == "218750400#");
    BOOST_TEST(meeting.location->name == "Room Alster");
    BOOST_TEST(meeting.format == "hybrid");
    BOOST_TEST(meeting.attendees.size() == 3u);
    BOOST_TEST(person(meeting, "Jonas Ebert").participation == "optional");
    BOOST_TEST(person(meeting, "Dana Reyes").role == "chair"); // the organiser, who is not in the list
    BOOST_TEST(meeting.organizer_id == person(meeting, "Dana Reyes").id);
    BOOST_TEST(meeting.confidentiality == kNoPlace); // CLASS:PUBLIC is what Outlook always writes
    BOOST_TEST(*meeting.calendar->sequence == 3);
}

BOOST_AUTO_TEST_CASE(exchange)
{
    const auto calendar = import(calendar_sample("exchange"));
    BOOST_REQUIRE(calendar.meetings.size() == 1u);
    const auto& meeting = calendar.meetings[0];
    BOOST_TEST(meeting.title == "Обучение отдела продаж: новая система учёта");
    BOOST_TEST(meeting.time_zone == "Europe/Moscow");
    BOOST_TEST(meeting.duration_minutes == 90);
    BOOST_TEST(meeting.confidentiality == "confidential");
    BOOST_TEST(meeting.location->name == "Переговорная «Волга»");
    BOOST_TEST(meeting.location->room == kNoPlace); // said once
    BOOST_TEST(meeting.platform->name == "teams");
    BOOST_TEST(meeting.format == "hybrid");
    BOOST_TEST(meeting.attendees.size() == 4u); // the room is no person
    BOOST_TEST(person(meeting, "Анна Громова").affiliation == "client");
    BOOST_TEST((meeting.audience == Audience::mixed));
    BOOST_TEST(person(meeting, "Соколова Мария Андреевна").affiliation == "internal");
    BOOST_TEST(warns(calendar, "calendar.group"));
    BOOST_TEST(meeting.calendar->unknown.find("практика в парах") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(google)
{
    const auto calendar = import(calendar_sample("google"));
    BOOST_REQUIRE(calendar.meetings.size() == 4u);
    const auto& series = calendar.meetings[0];
    BOOST_TEST(series.time_zone == "America/New_York");
    BOOST_TEST(series.recurrence->rrule == "FREQ=WEEKLY;WKST=SU;UNTIL=20270701T035959Z;BYDAY=TH");
    // One left out, one moved, one cancelled.
    BOOST_TEST(series.recurrence->exceptions == (Texts{"2026-10-22", "2026-11-26", "2026-12-31"}),
               boost::test_tools::per_element());
    BOOST_TEST(series.platform->name == "meet");
    BOOST_TEST(series.platform->join_url == "https://meet.google.com/abc-defg-hij");
    BOOST_TEST(series.platform->dial_in == "+1 555-555-0100");
    BOOST_TEST(series.platform->dial_in_pin == "156393865#");
    BOOST_TEST(series.attendees.size() == 3u); // Omar once, the room not at all
    BOOST_TEST(person(series, "Omar Diaz").attendance == "apologies");
    BOOST_TEST(person(series, "ines@northwind.example").affiliation == "client");
    BOOST_TEST(series.location->name == "Pier-2-Harbor (8) [Video]");

    const auto& moved = calendar.meetings[1];
    BOOST_TEST(moved.start_local == "2026-10-23T15:00");
    BOOST_TEST(!moved.recurrence);
    BOOST_TEST(moved.calendar->uid == series.calendar->uid);
    BOOST_TEST(moved.calendar->recurrence_id == "2026-10-22T10:00");
    BOOST_TEST(moved.id != series.id);

    const auto& holidays = calendar.meetings[2];
    BOOST_TEST(holidays.calendar->all_day);
    BOOST_TEST(holidays.start_local == "2026-12-24T00:00");
    BOOST_TEST(holidays.duration_minutes == 0);
    BOOST_TEST(holidays.confidentiality == "confidential");
    BOOST_TEST(warns(calendar, "calendar.all_day"));

    const auto& single = calendar.meetings[3];
    BOOST_TEST(single.start_local == "2026-12-10T16:30"); // 21:30 UTC
    BOOST_TEST(single.time_zone == "America/New_York");
    BOOST_TEST(!single.platform); // a menu is no meeting
    BOOST_TEST(single.location->name == "Harbor Cafe, 12 Pier Road");
    BOOST_TEST(single.format == "in_person");
    BOOST_TEST((single.status == Status::draft));
}

BOOST_AUTO_TEST_CASE(apple)
{
    const auto calendar = import(calendar_sample("apple"));
    BOOST_REQUIRE(calendar.meetings.size() == 3u);
    const auto& meeting = calendar.meetings[0];
    BOOST_TEST(meeting.time_zone == "Europe/Paris");
    BOOST_TEST(meeting.recurrence->rrule == kNoPlace);
    BOOST_TEST(meeting.recurrence->additions == (Texts{"2026-12-15T10:00", "2026-12-17T10:00"}),
               boost::test_tools::per_element());
    // One of them takes an hour and a half: a meeting of its own, as one that was moved.
    BOOST_TEST(!warns(calendar, "calendar.period"));
    BOOST_TEST(meeting.duration_minutes == 60);
    BOOST_TEST(meeting.recurrence->exceptions == (Texts{"2026-12-17T10:00"}), boost::test_tools::per_element());
    const auto& longer = calendar.meetings[1];
    BOOST_TEST(longer.start_local == "2026-12-17T10:00");
    BOOST_TEST(longer.duration_minutes == 90);
    BOOST_TEST(longer.calendar->recurrence_id == "2026-12-17T10:00");
    BOOST_TEST(longer.calendar->uid == meeting.calendar->uid);
    BOOST_TEST(longer.id != meeting.id);
    BOOST_TEST(!longer.recurrence);
    BOOST_TEST(meeting.attendees.size() == 2u);
    BOOST_TEST(person(meeting, "Claire Morel").email == "claire@atelier.example");
    BOOST_TEST(person(meeting, "Claire Morel").role == "chair");
    BOOST_TEST(person(meeting, "Hugo Blanc").affiliation == "internal"); // lyon.atelier.example
    BOOST_TEST(meeting.platform->name == "zoom");
    BOOST_TEST(meeting.location->name == "Salle Bleue; 4 rue du Port, 69002 Lyon, France");
    BOOST_TEST(calendar.meetings[2].time_zone == "Europe/Berlin"); // floating: the user's
}

BOOST_AUTO_TEST_CASE(yandex)
{
    const auto meeting = meetings_of("yandex").at(0);
    BOOST_TEST(meeting.title == "Планёрка");
    BOOST_TEST(meeting.time_zone == "Asia/Novosibirsk");
    BOOST_TEST(meeting.platform->name == "telemost");
    BOOST_TEST(meeting.platform->join_url == "https://telemost.yandex.ru/j/12345678901234");
    BOOST_TEST(meeting.location->name == "3.Байкал");
    BOOST_TEST(meeting.attendees.size() == 2u);
    BOOST_TEST(person(meeting, "Ольга Кравцова").role == "chair");
}

BOOST_AUTO_TEST_CASE(zimbra)
{
    const auto calendar = import(calendar_sample("zimbra"));
    const auto& meeting = calendar.meetings.at(0);
    BOOST_TEST(meeting.time_zone == "Europe/Sarajevo"); // the first city of the name, offset and all
    BOOST_TEST(meeting.duration_minutes == 15);
    BOOST_TEST(meeting.recurrence->exceptions == (Texts{"2026-12-09", "2026-12-10"}), boost::test_tools::per_element());
    BOOST_TEST(meeting.platform->name == "webex");
    BOOST_TEST(meeting.platform->join_url == "https://handel.webex.com/meet/jan.lis?x=1&y=2");
    BOOST_TEST(meeting.location->room == "Sala 4");
    BOOST_TEST(calendar.warnings.empty());
}

BOOST_AUTO_TEST_CASE(thunderbird)
{
    const auto calendar = import(calendar_sample("thunderbird"));
    BOOST_REQUIRE(calendar.meetings.size() == 2u); // the task is none
    const auto& meeting = calendar.meetings[0];
    BOOST_TEST(meeting.time_zone == "Europe/Berlin");
    BOOST_TEST(person(meeting, "Vogt: Eva; Innendienst").attendance == "apologies");
    BOOST_TEST(person(meeting, "Tim Kurz").participation == "required"); // comes for somebody who must
    BOOST_TEST(!meeting.platform->dial_in.empty());
    BOOST_TEST(meeting.platform->join_url == kNoPlace); // minutes are no meeting
    // December, January and February; from March on an hour later.
    BOOST_TEST(meeting.recurrence->rrule == "FREQ=MONTHLY;BYDAY=2TU;COUNT=3");
    BOOST_TEST(meeting.recurrence->exceptions.empty());
    BOOST_TEST(!warns(calendar, "calendar.this_and_future"));
    BOOST_TEST(calendar.meetings[1].start_local == "2027-03-09T16:00");
    BOOST_TEST(calendar.meetings[1].recurrence->rrule == "FREQ=MONTHLY;BYDAY=2TU");
}

BOOST_AUTO_TEST_CASE(old_outlook_in_windows_1251)
{
    const auto calendar = import(calendar_sample("windows1251"));
    const auto& meeting = calendar.meetings.at(0);
    BOOST_TEST(meeting.title == "Совещание по итогам квартала");
    BOOST_TEST(meeting.time_zone == "Europe/Moscow");
    BOOST_TEST(person(meeting, "Орлов Сергей").role == "chair");
    BOOST_TEST(warns(calendar, "calendar.encoding_guessed"));
}

BOOST_AUTO_TEST_CASE(cancellations_and_answers)
{
    const auto calendar = import(calendar_sample("cancelled"));
    BOOST_REQUIRE(calendar.meetings.size() == 2u);
    BOOST_TEST(calendar.meetings[0].title == "Visit at Northwind"); // the cancellation says no title
    BOOST_TEST((calendar.meetings[0].status == Status::cancelled));
    BOOST_TEST(calendar.meetings[1].title == "Demo (new time)");
    BOOST_TEST((calendar.meetings[1].status == Status::cancelled));
    BOOST_TEST(warns(calendar, "calendar.answer"));
}

BOOST_AUTO_TEST_CASE(reading_twice_gives_the_same)
{
    for (const auto& name : kCalendarSamples)
    {
        const auto first = meetings_of(name);
        const auto second = meetings_of(name);
        BOOST_REQUIRE(first.size() == second.size());
        for (std::size_t i = 0; i < first.size(); ++i)
            BOOST_TEST(to_json(first[i]) == to_json(second[i]), name);
    }
}

BOOST_AUTO_TEST_CASE(every_warning_has_its_text_and_names_the_event)
{
    for (const auto& name : kCalendarSamples)
        for (const auto& warning : import(calendar_sample(name)).warnings)
            for (const auto language : kLanguages)
            {
                const auto text = text::describe(warning, language);
                BOOST_TEST(text.find(warning.code) == std::string::npos, text);
                BOOST_TEST(text.find('{') == std::string::npos, text);
            }
}

BOOST_AUTO_TEST_SUITE_END()
