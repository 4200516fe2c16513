// SPDX-License-Identifier: MPL-2.0
#include "import_fixture.hpp"
#include "recurrence/rule.hpp"

#include <boost/test/unit_test.hpp>

#include <random>

/// Reading our own export gives the same meeting.
using namespace planerka;
using namespace planerka::tests;

namespace
{
class Dice
{
public:
    explicit Dice(unsigned seed) : numbers_(seed) {}
    int between(int least, int most) { return std::uniform_int_distribution(least, most)(numbers_); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    std::string one_of(const std::vector<std::string>& values)
    {
        return values[static_cast<std::size_t>(between(0, static_cast<int>(values.size()) - 1))];
    }

private:
    std::mt19937 numbers_;
};

std::string some_text(Dice& dice)
{
    static const std::vector<std::string> pieces{"Review",    "Обзор", "naïve", ",", ";",   "\\",  "\\n", ":",
                                                 "\"quote\"", "^",     "😀",     "—", "№ 5", "'x'", "=",   "a/b"};
    std::string text = dice.one_of({"Plan", "План", "1"});
    for (int i = dice.between(0, 12); i > 0; --i)
        text += (dice.chance(70) ? " " : "") + dice.one_of(pieces);
    return text;
}

std::string some_time(Dice& dice)
{
    return LocalTime{Date{2026, 1, 1}.plus_days(dice.between(0, 3000)), dice.between(0, 24 * 60 - 1)}.to_string();
}

Attendee some_person(Dice& dice, int number)
{
    Attendee person;
    person.id = "a" + std::to_string(number);
    person.name = some_text(dice);
    person.headcount = dice.chance(20) ? dice.between(2, 40) : 1;
    person.role =
        dice.one_of({"participant", "facilitator", "minute_taker", "presenter", "supporting_expert", "observer"});
    person.participation = dice.one_of({"required", "optional", "informed"});
    person.affiliation = dice.one_of({"internal", "client", "partner"});
    if (dice.chance(80))
        person.email = "p" + std::to_string(number) + "@" + dice.one_of({"example.com", "Client.example"});
    person.attendance = dice.one_of({"", "present", "apologies"});
    return person;
}

Meeting some_meeting(Dice& dice)
{
    Meeting meeting;
    meeting.id = "6f1e7a52-0b1d-4c1f-9a53-" + std::to_string(dice.between(1, 9)) + "00000000001";
    meeting.title = some_text(dice);
    meeting.start_local = some_time(dice);
    meeting.time_zone = dice.one_of({"Europe/Berlin", "America/New_York", "UTC", "Asia/Kathmandu", "Europe/Moscow"});
    meeting.duration_minutes = dice.between(1, 720);
    meeting.status = static_cast<Status>(dice.between(0, 3));
    meeting.confidentiality = dice.one_of({"", "public", "internal", "confidential"});
    for (int i = dice.between(1, 6); i > 0; --i)
        meeting.attendees.push_back(some_person(dice, static_cast<int>(meeting.attendees.size()) + 1));
    meeting.organizer_id = "a1";
    if (dice.chance(50))
    {
        meeting.attendees[0].role = "chair";
        meeting.attendees[0].participation = "required";
    }
    if (dice.chance(60))
        meeting.platform =
            Platform{.name = dice.one_of({"zoom", "webex", "teams", "meet", "telemost", "skype", "other"}),
                     .join_url = "https://example.com/j/" + std::to_string(dice.between(1, 999))};
    if (dice.chance(60))
    {
        const auto day = Date::parse(meeting.start_local.substr(0, 10))->plus_days(dice.between(1, 30));
        meeting.recurrence =
            Recurrence{.rrule = dice.one_of({"FREQ=WEEKLY", "FREQ=DAILY;INTERVAL=2;COUNT=40", "FREQ=MONTHLY;BYDAY=-1FR",
                                             "FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20350101T120000Z"}),
                       .exceptions = {day.to_string()}};
        if (dice.chance(40))
            meeting.recurrence->additions = {LocalTime{day.plus_days(1), 600}.to_string()};
    }
    return meeting;
}

/// What must come back, as text; empty if it did.
std::string difference(const Meeting& before, const Meeting& after)
{
    std::string lines;
    const auto compare = [&](const std::string& name, const std::string& a, const std::string& b)
    {
        if (a != b)
            lines += name + ": " + a + " became " + b + '\n';
    };
    compare("id", before.id, after.id);
    compare("title", before.title, after.title);
    compare("start", before.start_local, after.start_local);
    compare("zone", before.time_zone, after.time_zone);
    compare("duration", std::to_string(before.duration_minutes), std::to_string(after.duration_minutes));
    compare("status", std::string(name_of(before.status)), std::string(name_of(after.status)));
    compare("confidentiality", before.confidentiality, after.confidentiality);
    compare("link", before.platform ? before.platform->name + ' ' + before.platform->join_url : "",
            after.platform ? after.platform->name + ' ' + after.platform->join_url : "");
    const auto series = [](const Meeting& meeting)
    {
        std::string text;
        if (!meeting.recurrence)
            return text;
        text = meeting.recurrence->rrule;
        for (const auto* list : {&meeting.recurrence->exceptions, &meeting.recurrence->additions})
            for (const auto& each : *list)
                text += ' ' + each;
        return text;
    };
    compare("series", series(before), series(after));
    const auto people = [](const Meeting& meeting)
    {
        std::string text;
        for (const auto& each : meeting.attendees)
            text += each.id + '|' + each.name + '|' + each.role + '|' + each.participation + '|' + each.affiliation +
                    '|' + each.email + '|' + each.attendance + '|' + std::to_string(each.headcount) + '\n';
        return text + meeting.organizer_id;
    };
    compare("people", people(before), people(after));
    return lines;
}

Meeting came_back(const Meeting& meeting)
{
    const auto method = meeting.status == Status::cancelled ? CalendarMethod::cancel : CalendarMethod::request;
    const auto text = write_calendar(meeting, {.method = method, .descriptions = {"Agenda"}}).value();
    return import(text, "Pacific/Auckland").meetings.at(0);
}
} // namespace

BOOST_AUTO_TEST_SUITE(round_trip_tests)

BOOST_AUTO_TEST_CASE(the_examples)
{
    for (const auto& name : kExamples)
    {
        auto meeting = load_meeting(example(name)).value();
        for (std::size_t i = 0; i < meeting.attendees.size(); ++i)
            meeting.attendees[i].id = "a" + std::to_string(i + 1); // ids are not written
        if (meeting.organizer_id.empty())
            meeting.organizer_id = meeting.with_role("chair") ? meeting.with_role("chair")->id : "a1";
        BOOST_TEST(difference(meeting, came_back(meeting)) == "", name);
    }
}

BOOST_AUTO_TEST_CASE(random_meetings)
{
    Dice dice(20261124);
    for (int i = 0; i < 2000; ++i)
    {
        const auto meeting = some_meeting(dice);
        const auto found = difference(meeting, came_back(meeting));
        BOOST_TEST(found == "", found);
    }
}

BOOST_AUTO_TEST_CASE(imported_meetings)
{
    for (const auto& name : kCalendarSamples)
        for (const auto& meeting : import(calendar_sample(name)).meetings)
        {
            const auto again = came_back(meeting);
            BOOST_TEST(again.title == meeting.title);
            BOOST_TEST(again.start_local == meeting.start_local);
            BOOST_TEST(again.time_zone == (meeting.calendar->all_day ? "Pacific/Auckland" : meeting.time_zone));
            BOOST_TEST(again.calendar->uid == meeting.calendar->uid);
            BOOST_TEST(again.calendar->recurrence_id == meeting.calendar->recurrence_id);
            BOOST_TEST(again.calendar->all_day == meeting.calendar->all_day);
            BOOST_TEST(again.attendees.size() == meeting.attendees.size(), name);
        }
}

BOOST_AUTO_TEST_CASE(a_client_by_kind_alone_comes_back_as_one)
{
    auto meeting = load_meeting(example(kExamples[0])).value();
    Attendee client;
    client.id = "c1";
    client.name = "Keller";
    client.email = "keller@example.com"; // our own host does not make them ours
    client.attendee_kind = "client";
    meeting.attendees.push_back(client);
    BOOST_TEST(person(came_back(meeting), "Keller").affiliation == "client");
}

BOOST_AUTO_TEST_SUITE_END()
