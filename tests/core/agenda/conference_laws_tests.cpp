// SPDX-License-Identifier: MPL-2.0
#include "agenda/schedule.hpp"

#include "agenda/conferences.hpp"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace planerka;
using tests::check_days;
using tests::conference;
using tests::day;
using tests::item;
using tests::one_day;
using tests::session;

BOOST_AUTO_TEST_SUITE(conference_laws_tests)

BOOST_AUTO_TEST_CASE(absurd_figures_are_errors)
{
    constexpr int kHuge = 2147483647;
    auto pause = item(kHuge, kHuge, kHuge);
    pause.type = "break";
    const auto error = schedule(one_day("09:00", "17:00", {pause, pause, pause, session(60)})).error();
    BOOST_TEST(error.code == "schedule.day_too_short");
    BOOST_TEST(schedule(one_day("09:00", "17:00", std::vector<AgendaItem>(60, session(kHuge)))).error().code ==
               "schedule.day_too_full");
    BOOST_TEST(schedule(one_day("09:00", "17:00", {session(-60), session(60)})).has_value());
}

BOOST_AUTO_TEST_CASE(laws_hold_for_any_conference)
{
    std::mt19937 random(5);
    const auto pick = [&](int low, int high)
    { return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1)); };
    int fitted = 0;
    for (int round = 0; round < 500; ++round)
    {
        std::vector<ConferenceDay> days;
        for (int d = pick(1, 4); d > 0; --d)
            days.push_back(day(Date{2027, 5, 3}.plus_days(int(days.size())).to_string(), clock_text(5 * pick(90, 130)),
                               clock_text(5 * pick(180, 216))));
        std::vector<AgendaItem> items;
        for (int n = pick(1, 30); n > 0; --n)
        {
            const auto min = 5 * pick(2, 12);
            items.push_back(item(min + 5 * pick(0, 6), min, min + 5 * pick(6, 9), pick(1, 3)));
            if (pick(0, 3) == 0)
                items.back().day = pick(1, int(days.size()));
            if (pick(0, 6) == 0)
                items.back().type = "recognition";
        }
        const auto meeting = conference(days, items);
        const auto result = schedule(meeting);
        if (!result)
        {
            BOOST_TEST(result.error().code.starts_with("schedule.day_too_"));
            continue;
        }
        ++fitted;
        BOOST_TEST_CONTEXT("round " << round)
        {
            check_days(meeting, result.value());
            std::size_t placed = 0;
            for (const auto& slot : result.value().slots)
                if (const auto* const each = item_of(meeting, slot))
                {
                    ++placed;
                    BOOST_TEST(slot.minutes >= *each->min_minutes);
                    BOOST_TEST(slot.minutes <= *each->max_minutes);
                    if (each->day)
                        BOOST_TEST(slot.day == *each->day);
                }
            BOOST_TEST(placed + result.value().parked.size() == meeting.agenda.size());
            for (const auto& note : result.value().notes)
                BOOST_TEST(!describe(note, Language::ru).empty());
        }
    }
    BOOST_TEST(fitted > 250);
}

BOOST_AUTO_TEST_SUITE_END()
