// SPDX-License-Identifier: MPL-2.0
#include "agenda/schedule.hpp"

#include "agenda/agendas.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace planerka;
using tests::item;
using tests::meeting_of;
using tests::notes_of;
using tests::run_of;

BOOST_AUTO_TEST_SUITE(lunch_tests)

BOOST_AUTO_TEST_CASE(a_long_meeting_over_noon_has_lunch)
{
    const std::vector<AgendaItem> items(10, item(30, 20, 45));
    const auto kinds = [&](Minutes duration, const std::string& start)
    {
        std::string text;
        const auto result = schedule(meeting_of(duration, items, start)).value();
        for (const auto& slot : result.slots)
            if (slot.kind == SlotKind::break_ || slot.kind == SlotKind::lunch)
                text += std::string(name_of(slot.kind)) + ' ' + std::to_string(slot.minutes) + ' ';
        return text;
    };
    BOOST_TEST(kinds(360, "2026-12-07T09:00") == "break 15 lunch 60 break 15 ");
    BOOST_TEST(kinds(300, "2026-12-07T10:00") == "break 15 lunch 60 ");
    BOOST_TEST(kinds(300, "2026-12-07T12:00") == "lunch 60 break 15 "); // covers 12:00 to 14:00 exactly
    BOOST_TEST(kinds(300, "2026-12-07T12:05") == "break 15 break 15 ");
    BOOST_TEST(kinds(300, "2026-12-07T08:55") == "break 15 break 15 "); // ends at 13:55
    BOOST_TEST(kinds(295, "2026-12-07T10:00") == "break 15 break 15 ");
    BOOST_TEST(kinds(360, "") == "break 15 break 15 break 15 "); // nobody knows when noon is

    const auto result = schedule(meeting_of(480, items, "2026-12-07T09:00")).value();
    for (const auto& slot : result.slots)
        if (slot.kind == SlotKind::lunch)
        {
            BOOST_TEST(slot.start.minute_of_day >= 12 * 60);
            BOOST_TEST(slot.end.minute_of_day <= 14 * 60);
        }
}

BOOST_AUTO_TEST_CASE(a_coffee_break_of_the_user_does_not_take_the_lunch_away)
{
    auto pause = item(15, 15, 15);
    pause.type = "break";
    std::vector<AgendaItem> items(10, item(35, 35, 35));
    items[2] = pause;
    auto meeting = meeting_of(480, items);
    const auto with_coffee = schedule(meeting).value();
    BOOST_TEST(run_of(with_coffee).find("i3 15") != std::string::npos);
    BOOST_TEST(std::ranges::count(with_coffee.slots, SlotKind::lunch, &Slot::kind) == 1);
    BOOST_TEST(std::ranges::count(with_coffee.slots, SlotKind::break_, &Slot::kind) ==
               3); // with the lunch the four there are
    BOOST_TEST(notes_of(with_coffee) == "");

    std::swap(meeting.agenda[2], meeting.agenda[5]);
    auto& own_lunch = meeting.agenda[5];
    own_lunch.planned_minutes = own_lunch.min_minutes.emplace(45);
    own_lunch.max_minutes = 45;
    BOOST_TEST(std::ranges::count(schedule(meeting).value().slots, SlotKind::lunch, &Slot::kind) == 0);
}

BOOST_AUTO_TEST_CASE(a_fixed_start_that_leaves_no_lunch_is_said)
{
    auto guest = item(30, 20, 45);
    guest.fixed_start = "13:00";
    std::vector<AgendaItem> items(5, item(45, 20, 60));
    items.push_back(guest);
    items.insert(items.end(), 4, item(45, 20, 60));
    auto meeting = meeting_of(480, items);
    BOOST_TEST(tests::notes_of(schedule(meeting).value()) == "no_lunch");
    for (const auto language : kLanguages)
        BOOST_TEST(describe(schedule(meeting).value().notes.front(), language).find("45") != std::string::npos);
    meeting.agenda[4] = item(60, 60, 60);
    meeting.agenda[4].type = "break";
    meeting.agenda[4].id = "lunch";
    BOOST_TEST(tests::notes_of(schedule(meeting).value()).empty());
    meeting.agenda[5].fixed_start.clear();
    BOOST_TEST(tests::notes_of(schedule(meeting).value()).empty());
}

BOOST_AUTO_TEST_CASE(a_meeting_over_noon_with_no_place_for_a_lunch_says_so)
{
    auto meeting = meeting_of(300, {item(150, 150, 150), item(140, 140, 140)}, "2026-12-07T09:30");
    const auto note = schedule(meeting).value().notes.at(0);
    BOOST_TEST(note.id == "no_lunch");
    BOOST_TEST(describe(note, Language::en) == "The meeting covers lunch time but has no lunch. Add a break of your "
                                               "own, for example of 45 minutes.");
    BOOST_TEST(describe(note, Language::ru).starts_with("Совещание захватывает обеденное время, но обеда нет. "));
    meeting.audience = Audience::client;
    BOOST_TEST(describe(schedule(meeting).value().notes.at(0), Language::ru).starts_with("Встреча захватывает"));
    meeting.start_local = "2026-12-07T14:00";
    BOOST_TEST(notes_of(schedule(meeting).value()) == "");
}

BOOST_AUTO_TEST_CASE(a_lunch_far_from_noon_is_said)
{
    const auto meeting = meeting_of(420, std::vector<AgendaItem>(5, item(20, 20, 20))); // all is over at noon
    const auto result = schedule(meeting).value();
    BOOST_TEST(notes_of(result) == "lunch_time");
    BOOST_TEST(describe(result.notes.front(), Language::en)
                   .starts_with("Lunch is at 10:15–11:15, but should lie within 11:30–14:30. Move an item"));

    auto own = meeting_of(420, std::vector<AgendaItem>(10, item(35, 35, 35)));
    own.agenda[2].type = "break";
    own.agenda[2].title = "Обед";
    own.agenda[2].planned_minutes = 45;
    BOOST_TEST(describe(schedule(own).value().notes.at(0), Language::ru) ==
               "«Обед» в 10:10–10:55 считается обедом, а обед должен укладываться в 11:30–14:30. Перенесите его на это "
               "время или сделайте короче 45\u00A0минут: тогда обед добавится сам.");
    std::swap(own.agenda[2], own.agenda[5]);
    BOOST_TEST(notes_of(schedule(own).value()) == "");
}

BOOST_AUTO_TEST_SUITE_END()
