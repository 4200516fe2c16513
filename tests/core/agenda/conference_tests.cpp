// SPDX-License-Identifier: MPL-2.0
#include "agenda/schedule.hpp"

#include "agenda/conferences.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace planerka;
using tests::check_days;
using tests::conference;
using tests::day;
using tests::item;
using tests::meeting_of;
using tests::notes_of;
using tests::one_day;
using tests::run_of;
using tests::session;

BOOST_AUTO_TEST_SUITE(conference_tests)

namespace
{
/// "break 10:30-10:45 lunch 12:15-13:15 "
std::string pauses_of(const Schedule& schedule, int of_day)
{
    std::string text;
    for (const auto& slot : schedule.slots)
        if (slot.day == of_day && (slot.kind == SlotKind::break_ || slot.kind == SlotKind::lunch))
            text += std::string(name_of(slot.kind)) + ' ' + slot.start.clock() + '-' + slot.end.clock() + ' ';
    return text;
}
} // namespace

/// The example of agenda/README.md, "Conference days": two days, 900 agenda minutes.
BOOST_AUTO_TEST_CASE(the_two_day_skeleton)
{
    const std::vector<ConferenceDay> days{day("2027-03-04", "08:30", "17:30"), day("2027-03-05", "08:30", "17:30")};
    auto recognition = session(60, 1, "recognition");
    recognition.type = "recognition";
    const auto meeting =
        conference(days, {session(60, 1), recognition, session(60, 1),        // results, recognition, goals 180
                          session(75, 1), session(75, 1),                     // product news and demonstrations 150
                          session(60, 1, "skills"), session(60, 1, "skills"), // practice workshops 120
                          session(75, 2), session(75, 2),                     // market and strategy 150
                          session(60, 2), session(60, 2),                     // client panel 120
                          session(90, 2), session(60, 2), session(30, 2)});   // regional plans and commitments 180
    const auto result = schedule(meeting).value();
    check_days(meeting, result);
    BOOST_TEST(result.days[0].content_minutes + result.days[1].content_minutes == 900);
    BOOST_TEST(result.parked.empty());
    BOOST_TEST(result.minutes == 1080);
    BOOST_TEST(result.end.to_string() == "2027-03-05T17:30");
    // 540 min are 450 of sessions, a lunch of 60, and a break in the middle of the morning and of the afternoon.
    BOOST_TEST(pauses_of(result, 1) == "break 10:30-10:45 lunch 13:00-14:00 break 15:15-15:30 ");
    BOOST_TEST(run_of(result).ends_with("i12 90, break 15, i13 60, i14 30"));
    // Nine hours hold that much, but it is too full, and there are runs of two hours.
    BOOST_TEST(notes_of(result) == "conference.much_content conference.long_run "
                                   "conference.much_content conference.long_run");

    // Its blocks as they stand there, undivided: there are no more than two places for pauses.
    const auto blocks = conference(
        days, {session(180, 1), session(150, 1), session(120, 1), session(150, 2), session(120, 2), session(180, 2)});
    const auto coarse = schedule(blocks).value();
    check_days(blocks, coarse);
    BOOST_TEST(coarse.days[0].content_minutes == 450);
    BOOST_TEST(coarse.buffer_minutes == 0); // runs that long have no room for one
    BOOST_TEST(coarse.days[0].finish_early_minutes == 15);
    BOOST_TEST(notes_of(coarse).find("no_afternoon_break") != std::string::npos);
    BOOST_TEST(notes_of(coarse).find("no_read_back") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_lunch_at_an_odd_hour_and_a_day_on_which_nothing_fits_are_said)
{
    const auto few = schedule(one_day("09:00", "17:30", {session(45), session(45)})).value();
    BOOST_TEST(few.notes.at(0).id == "conference.lunch_time");
    BOOST_TEST(describe(few.notes[0], Language::en)
                   .starts_with("Day 1: lunch is at 09:45–10:45, but should lie within 11:30–14:30."));
    BOOST_TEST(few.start.to_string() == "2027-03-04T09:00");

    auto own = session(60);
    own.type = "break";
    own.title = "Обед";
    const auto early = schedule(one_day("09:00", "17:30", {session(60), own, session(60), session(60)})).value();
    BOOST_TEST(notes_of(early).starts_with("conference.lunch_time")); // and not that there is none
    BOOST_TEST(describe(early.notes[0], Language::ru).starts_with("День 1: «Обед» в 10:00–11:00 считается обедом"));

    auto long_one = session(480, 1);
    long_one.priority = 2;
    const auto meeting = conference(
        {day("2027-03-04", "09:00", "12:00"), day("2027-03-05", "09:00", "12:00"), day("2027-03-06", "09:00", "12:00")},
        {long_one, session(30, 3)});
    const auto nothing = schedule(meeting).value();
    BOOST_TEST(notes_of(nothing).starts_with("conference.nothing_fits conference.empty_day"));
    BOOST_TEST(nothing.notes[0].place == "days[0]");
    BOOST_TEST(describe(nothing.notes[0], Language::en) ==
               "No session of day 1 fits: let the day end later or shorten the sessions.");
}

BOOST_AUTO_TEST_CASE(a_day_with_room_has_no_run_beyond_ninety_minutes)
{
    const auto meeting = one_day("09:00", "17:30",
                                 {session(15), session(45), session(45), session(45), session(45), session(45),
                                  session(45), session(45), session(30), session(15)});
    const auto result = schedule(meeting).value();
    check_days(meeting, result);
    BOOST_TEST(result.days[0].content_minutes == 375);
    BOOST_TEST(notes_of(result).empty());
    BOOST_TEST(result.breaks.size() == 4u);
    const auto lunch = std::find_if(result.slots.begin(), result.slots.end(),
                                    [](const Slot& slot) { return slot.kind == SlotKind::lunch; });
    BOOST_REQUIRE((lunch != result.slots.end()));
    BOOST_TEST(lunch->minutes == 60);
    BOOST_TEST(lunch->start.minute_of_day >= 11 * 60 + 30);
    BOOST_TEST(lunch->end.minute_of_day <= 14 * 60 + 30);
}

BOOST_AUTO_TEST_CASE(a_break_beyond_the_two_is_given_up_before_a_session_is)
{
    std::vector<AgendaItem> sessions(9, session(45));
    for (auto& each : sessions)
        each.priority = 2;
    sessions.front().priority = sessions.back().priority = 1;
    const auto full = one_day("09:00", "17:15", sessions); // 495 = 405 + 60 + 15 + 15
    const auto result = schedule(full).value();
    BOOST_TEST(result.parked.empty());
    BOOST_TEST(result.breaks.size() == 3u);
    BOOST_TEST(notes_of(result).find("conference.long_run") != std::string::npos);

    const auto tighter = schedule(one_day("09:00", "17:00", sessions)).value();
    BOOST_REQUIRE(tighter.parked.size() == 1u);
    BOOST_TEST(tighter.parked[0] == 7u);
    BOOST_TEST(tighter.breaks.size() == 4u); // what the session took pays for a break again
}

BOOST_AUTO_TEST_CASE(the_buffer_is_what_the_last_run_has_room_for)
{
    const auto meeting = one_day("09:00", "17:00", {session(60), session(60), session(60), session(60), session(75)});
    const auto result = schedule(meeting).value();
    check_days(meeting, result);
    BOOST_TEST(run_of(result).ends_with("break 15, buffer 15, i5 75"));
    BOOST_TEST(result.finish_early_minutes > 0);
    BOOST_TEST(notes_of(result).find("long_run") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(recognition_is_not_last_before_lunch)
{
    std::vector<AgendaItem> items(7, session(60));
    items[2].type = "recognition";
    const auto result = schedule(one_day("09:30", "18:00", items)).value();
    const auto lunch = std::find_if(result.slots.begin(), result.slots.end(),
                                    [](const Slot& slot) { return slot.kind == SlotKind::lunch; });
    BOOST_TEST(((lunch - 1)->item != 2u));

    // With no other place left it stands there, and the note says so.
    auto recognition = session(120);
    recognition.type = "recognition";
    const auto cornered = schedule(one_day("10:00", "15:00", {recognition, session(120)})).value();
    BOOST_TEST(notes_of(cornered).find("conference.recognition_before_lunch") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(each_day_holds_450_minutes)
{
    std::vector<AgendaItem> items(9, session(60));
    items[4].priority = 3;
    items[5].priority = 2;
    const auto result = schedule(one_day("08:00", "20:00", items)).value();
    BOOST_TEST(result.parked.size() == 2u);
    BOOST_TEST(result.parked[0] == 4u);
    BOOST_TEST(result.days[0].content_minutes == 420);
    BOOST_TEST(result.finish_early_minutes > 0);

    for (auto& each : items)
        each.priority = 1;
    const auto error = schedule(one_day("08:00", "20:00", items)).error();
    BOOST_TEST(error.code == "schedule.day_too_full");
    BOOST_TEST(error.args.at("needed") == "540");
    BOOST_TEST(error.args.at("minutes") == "450");
    BOOST_TEST(error.place == "days[0]");

    // Nor is it stretched beyond.
    const auto stretched = schedule(one_day("08:00", "20:00", std::vector<AgendaItem>(6, item(60, 30, 300)))).value();
    BOOST_TEST(stretched.days[0].content_minutes == 450);
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_in_a_day_says_what_would_do)
{
    const auto day_of = [](const std::string& end) { return one_day("13:00", end, std::vector(4, session(60))); };
    const auto error = schedule(day_of("16:30")).error();
    BOOST_TEST(error.code == "schedule.day_too_short");
    BOOST_TEST(error.args.at("minutes") == "210");
    BOOST_TEST(error.args.at("needed") == "255"); // one break
    BOOST_TEST(error.place == "days[0].end");
    BOOST_TEST(schedule(day_of("17:15")).has_value());
    BOOST_TEST(!schedule(day_of("17:10")));
}

BOOST_AUTO_TEST_CASE(a_session_without_a_day_follows_the_one_before)
{
    const std::vector<ConferenceDay> days{day("2027-03-04", "09:00", "17:00"), day("2027-03-05", "09:00", "17:00"),
                                          day("2027-03-06", "09:00", "13:00")};
    const auto by_day = [&](const std::vector<AgendaItem>& items)
    {
        std::string text;
        const auto result = schedule(conference(days, items)).value();
        for (const auto& slot : result.slots)
            if (slot.item)
                text += std::to_string(*slot.item + 1) + ':' + std::to_string(slot.day) + ' ';
        return text;
    };
    // A day of eight hours has room for 390 minutes.
    BOOST_TEST(by_day(std::vector<AgendaItem>(8, session(90))) == "1:1 2:1 3:1 4:1 5:2 6:2 7:2 8:2 ");
    BOOST_TEST(by_day({session(60), session(60), session(60, 2), session(60), session(60, 3), session(60)}) ==
               "1:1 2:1 3:2 4:2 5:3 6:3 ");
    // The next named day is a limit: on day 1 it is too much then, and what can is parked.
    auto could = session(120);
    could.priority = 3;
    BOOST_TEST(by_day({session(150, 1), session(150), could, session(60, 1), session(60, 3)}) == "1:1 2:1 4:1 5:3 ");

    const auto error = schedule(conference(days, {session(60, 4)})).error();
    BOOST_TEST(error.code == "schedule.day");
    BOOST_TEST(error.place == "agenda[0].day");
}

BOOST_AUTO_TEST_CASE(the_rules_that_are_only_said)
{
    auto travel = day("2027-03-04", "09:30", "17:00");
    travel.travel_day = true;
    auto workshop = session(60, 1, "");
    workshop.activity = "practice";
    auto meeting = conference({travel, day("2027-03-05", "09:00", "18:00")},
                              {session(60, 1, ""), workshop, session(15, 1, ""), session(60, 2)});
    auto result = schedule(meeting).value();
    const auto notes = notes_of(result);
    BOOST_TEST(notes.find("conference.travel_day") != std::string::npos);
    BOOST_TEST(notes.find("conference.late_end") != std::string::npos);
    BOOST_TEST(notes.find("conference.no_read_back") != std::string::npos);
    std::string unserving;
    for (const auto& note : result.notes)
    {
        if (note.id == "conference.serves_nothing")
            unserving += note.place + ' ';
        for (const auto language : kLanguages)
        {
            const auto text = describe(note, language);
            BOOST_TEST(text.find('{') == std::string::npos, text);
            BOOST_TEST(text.find("schedule.") == std::string::npos, text);
        }
    }
    BOOST_TEST(unserving == "agenda[0].serves "); // practice serves skills, a welcome of 15 min is no session

    meeting.days[0].start = "10:00";
    meeting.days[1].end = "17:30";
    meeting.agenda[0].serves = "direction";
    meeting.agenda.push_back(item(20, 10, 30));
    meeting.agenda.back().id = "i5";
    meeting.agenda.back().serves = "direction";
    meeting.agenda.back().day = 2;
    result = schedule(meeting).value();
    BOOST_TEST(notes_of(result).find("travel") == std::string::npos);
    BOOST_TEST(notes_of(result).find("late_end") == std::string::npos);
    BOOST_TEST(notes_of(result).find("read_back") == std::string::npos);
    BOOST_TEST(notes_of(result).find("serves") == std::string::npos);

    meeting.days.push_back(day("2027-03-06", "09:00", "12:00"));
    BOOST_TEST(notes_of(schedule(meeting).value()).find("conference.empty_day") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(own_lunch_and_guests_on_a_day)
{
    auto lunch = item(60, 60, 60);
    lunch.type = "break";
    auto result =
        schedule(one_day("09:00", "17:00", {session(60), session(90), lunch, session(90), session(60)})).value();
    BOOST_TEST(pauses_of(result, 1).find("lunch") == std::string::npos);
    BOOST_TEST(notes_of(result).find("lunch") == std::string::npos);

    auto guest = session(60);
    guest.fixed_start = "13:30";
    const auto with_guest =
        one_day("09:00", "17:00", {session(60), session(60), session(45), guest, session(60), session(45)});
    result = schedule(with_guest).value();
    check_days(with_guest, result);
    BOOST_TEST(pauses_of(result, 1).find("lunch") != std::string::npos); // in the part that has most of noon
    for (const auto& slot : result.slots)
        if (slot.item == 3u)
            BOOST_TEST(slot.start.clock() == "13:30");
}

BOOST_AUTO_TEST_CASE(days_must_be_days)
{
    const auto place_of = [](const std::vector<ConferenceDay>& days)
    {
        const auto result = schedule(conference(days, {session(60)}));
        return result ? "none" : result.error().code + ' ' + result.error().place;
    };
    BOOST_TEST(place_of({day("2027-02-30", "09:00", "17:00")}) == "schedule.day_times days[0].date");
    BOOST_TEST(place_of({day("2027-03-04", "9 am", "17:00")}) == "schedule.day_times days[0].start");
    BOOST_TEST(place_of({day("2027-03-04", "09:00", "09:00")}) == "schedule.day_times days[0].end");
    BOOST_TEST(place_of({day("2027-03-04", "06:00", "18:05")}) == "schedule.day_times days[0].end");
    BOOST_TEST(place_of({day("2027-03-04", "09:00", "17:00"), day("2027-03-04", "09:00", "17:00")}) ==
               "schedule.day_times days[1].date");
    // Without days a conference is laid out as any meeting is.
    auto plain = meeting_of(120, std::vector<AgendaItem>(4, item(25, 25, 25)));
    const auto expected = run_of(plain);
    plain.kind = "conference";
    BOOST_TEST(run_of(plain) == expected);
    BOOST_TEST(schedule(plain).value().days.empty());
}

BOOST_AUTO_TEST_SUITE_END()
