// SPDX-License-Identifier: MPL-2.0
#include "agenda/schedule.hpp"

#include "agenda/agendas.hpp"
#include "agenda/laws.hpp"
#include "agenda/samples.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace planerka;
using tests::item;
using tests::meeting_of;
using tests::run_of;

BOOST_AUTO_TEST_SUITE(schedule_tests)

BOOST_AUTO_TEST_CASE(the_golden_vectors)
{
    const auto golden =
        nlohmann::json::parse(tests::read_text(std::string(PLANERKA_TEST_DATA) + "/golden_schedule.json"));
    BOOST_REQUIRE(golden.size() == 12u);
    for (const auto& vector : golden)
    {
        const auto name = vector["blueprint"].get<std::string>();
        const auto duration = vector["T"].get<int>();
        BOOST_TEST_CONTEXT(name << " in " << duration)
        {
            const auto meeting = tests::meeting_for(name, duration);
            const auto result = schedule(meeting);
            const auto& expected = vector["result"];
            if (expected.contains("error"))
            {
                BOOST_REQUIRE(!result);
                BOOST_TEST(result.error().code == "schedule.too_short");
                BOOST_TEST(result.error().args.at("needed") == std::to_string(expected["needed"].get<int>()));
                BOOST_TEST(result.error().args.at("minutes") == std::to_string(duration));
                continue;
            }
            BOOST_REQUIRE(result);
            nlohmann::json allotted = nlohmann::json::object();
            for (const auto& slot : result.value().slots)
                if (slot.item)
                    allotted[std::to_string(*slot.item + 1)] = slot.minutes;
            BOOST_TEST(allotted == expected["alloc"]);
            nlohmann::json parked = nlohmann::json::array();
            for (const auto item : result.value().parked)
                parked.push_back(item + 1);
            BOOST_TEST(parked == expected["parked"]);
            BOOST_TEST(result.value().breaks.size() == expected["breaks"].get<std::size_t>());
            for (const auto& pause : result.value().breaks)
                BOOST_TEST(pause.minutes == expected["break_len"].get<int>());
            BOOST_TEST(result.value().buffer_minutes == expected["buffer"].get<int>());
            BOOST_TEST(result.value().finish_early_minutes == expected["finish_early"].get<int>());
            tests::check_laws(meeting, result.value());
        }
    }
}

BOOST_AUTO_TEST_CASE(every_blueprint_at_its_own_duration_keeps_its_minutes)
{
    for (const auto& blueprint : tests::blueprints())
    {
        const auto meeting = tests::meeting_for(blueprint.id, blueprint.default_minutes);
        const auto result = schedule(meeting);
        BOOST_REQUIRE_MESSAGE(result, blueprint.id);
        std::size_t i = 0;
        for (const auto& slot : result.value().slots)
            if (slot.item)
                BOOST_TEST(slot.minutes == blueprint.items.at(i++).default_minutes, blueprint.id);
        BOOST_TEST(i == blueprint.items.size());
    }
}

BOOST_AUTO_TEST_CASE(items_are_told_apart_by_their_places_whatever_their_ids_are)
{
    auto meeting = meeting_of(60, {item(20, 10, 60), item(40, 10, 60)});
    for (const auto* const id : {"same", ""})
    {
        for (auto& each : meeting.agenda)
            each.id = id;
        BOOST_TEST(run_of(meeting) == "i1 20, buffer 5, i2 35");
    }
}

BOOST_AUTO_TEST_CASE(odd_and_short_durations_are_laid_on_single_minutes_without_buffer)
{
    BOOST_TEST(run_of(meeting_of(12, {item(5, 2, 10), item(5, 2, 10)})) == "i1 6, i2 6");
    BOOST_TEST(run_of(meeting_of(61, {item(20, 10, 60), item(40, 10, 60)})) == "i1 20, i2 41");
    BOOST_TEST(run_of(meeting_of(60, {item(20, 10, 60), item(40, 10, 60)})) == "i1 20, buffer 5, i2 35");
}

BOOST_AUTO_TEST_CASE(breaks_need_a_place_between_the_first_and_the_last_item)
{
    // 120 min want one break; with three items there is one place, with two there is none.
    BOOST_TEST(run_of(meeting_of(120, {item(30, 30, 30), item(40, 40, 40), item(30, 30, 30)})) ==
               "i1 30, i2 40, buffer 10, i3 30");
    BOOST_TEST(run_of(meeting_of(120, {item(20, 20, 20), item(30, 30, 30), item(30, 30, 30), item(20, 20, 20)})) ==
               "i1 20, i2 30, break 10, i3 30, buffer 10, i4 20");
}

BOOST_AUTO_TEST_CASE(a_break_stands_nearest_to_its_part_of_the_clock)
{
    // Half of 120 is 60: the ends 40 and 80 are as near, the earlier wins.
    BOOST_TEST(run_of(meeting_of(120, {item(10, 10, 10), item(30, 30, 30), item(40, 40, 40), item(20, 20, 20)})) ==
               "i1 10, i2 30, break 10, i3 40, buffer 10, i4 20");
    // Two breaks in 240 min, nearest to 80 and 160 on the clock, the first break counted.
    std::vector<AgendaItem> eight(8, item(20, 20, 30));
    const auto result = schedule(meeting_of(240, eight)).value();
    BOOST_REQUIRE(result.breaks.size() == 2u);
    for (int k = 0; k < 2; ++k)
    {
        const std::optional after = result.breaks[static_cast<std::size_t>(k)].after_item;
        const auto slot = std::ranges::find(result.slots, after, &Slot::item);
        BOOST_TEST(std::abs(slot->offset + slot->minutes - 80 * (k + 1)) <= 15);
    }
}

BOOST_AUTO_TEST_CASE(breaks_and_buffers_of_the_user_stand_for_the_automatic_ones)
{
    auto pause = item(20, 20, 20);
    pause.type = "break";
    auto reserve = item(15, 0, 60);
    reserve.type = "buffer";
    BOOST_TEST(run_of(meeting_of(120, {item(40, 20, 60), pause, item(40, 20, 60), reserve, item(5, 5, 5)})) ==
               "i1 40, i2 20, i3 40, i4 15, i5 5");
}

BOOST_AUTO_TEST_CASE(fixed_items_keep_their_minutes)
{
    auto fixed = item(25, 5, 60);
    fixed.fixed = true;
    BOOST_TEST(run_of(meeting_of(40, {item(5, 5, 60), fixed, item(5, 5, 60)})) == "i1 10, i2 25, i3 5");
}

BOOST_AUTO_TEST_CASE(a_fixed_start_divides_the_agenda)
{
    auto guest = item(20, 10, 30, 3);
    guest.fixed_start = "09:40";
    const auto meeting = meeting_of(90, {item(20, 10, 30), item(10, 5, 20), guest, item(10, 5, 20)});
    const auto result = schedule(meeting).value();
    BOOST_TEST(run_of(result) == "i1 25, i2 15, i3 30, buffer 5, i4 15");
    BOOST_TEST(result.slots[2].start.clock() == "09:40");
    tests::check_laws(meeting, result);

    // What the items before cannot use is a reserve, so that the guest need not come earlier.
    auto small = meeting_of(90, {item(5, 5, 10), guest, item(10, 5, 20)});
    BOOST_TEST(run_of(small) == "i1 10, buffer 30, i2 30, buffer 5, i3 15");
    BOOST_TEST(schedule(small).value().buffer_minutes == 35);

    auto tight = meeting_of(90, {item(50, 45, 60), guest});
    const auto error = schedule(tight).error();
    BOOST_TEST(error.code == "schedule.run_too_short");
    BOOST_TEST(error.args.at("minutes") == "40");
    BOOST_TEST(error.args.at("needed") == "45");
    BOOST_TEST(error.place == "agenda[1].fixedStart");

    for (const auto* wrong : {"9.40", "25:00", "08:55", "10:30"})
    {
        guest.fixed_start = wrong;
        BOOST_TEST(run_of(meeting_of(90, {item(20, 10, 30), guest})) == "schedule.fixed_start", wrong);
    }
    guest.fixed_start = "00:10"; // of the next day, as the meeting crosses midnight
    BOOST_TEST(run_of(meeting_of(60, {item(20, 10, 30), guest}, "2026-12-07T23:40")) == "i1 30, i2 30");
    BOOST_TEST(run_of(meeting_of(60, {item(20, 10, 30), guest}, "")) == "i1 30, buffer 5, i2 25");
}

BOOST_AUTO_TEST_CASE(the_wall_clock_is_right_across_a_clock_change)
{
    auto meeting = meeting_of(120, std::vector<AgendaItem>(4, item(25, 25, 25)), "2026-10-25T01:30");
    const auto result = schedule(meeting).value(); // Berlin: 03:00 CEST becomes 02:00 CET
    std::string clocks;
    for (const auto& slot : result.slots)
        clocks += slot.start.clock() + ' ';
    BOOST_TEST(clocks == "01:30 01:55 02:20 02:30 02:55 02:05 ");
    BOOST_TEST(result.end.to_string() == "2026-10-25T02:30");

    meeting.start_local = "2027-03-28T02:30"; // does not exist: 03:30
    BOOST_TEST(schedule(meeting).value().slots.front().start.clock() == "03:30");
}

BOOST_AUTO_TEST_CASE(a_meeting_without_start_or_zone_is_laid_out_all_the_same)
{
    auto meeting = meeting_of(30, {item(20, 10, 30), item(10, 5, 20)}, "");
    BOOST_TEST(schedule(meeting).value().slots.front().start.to_string() == "1970-01-01T00:00");
    meeting.start_local = "2026-12-07T09:00";
    meeting.time_zone = "Mars/Base";
    BOOST_TEST(schedule(meeting).value().slots.back().end.clock() == "09:30");
}

BOOST_AUTO_TEST_CASE(a_meeting_that_asks_for_it_ends_early)
{
    const auto items = std::vector<AgendaItem>{item(10, 5, 60), item(20, 5, 60), item(20, 5, 60)};
    auto meeting = meeting_of(60, items);
    const auto whole = schedule(meeting).value();
    BOOST_TEST(whole.end_early_minutes == 0);
    BOOST_TEST(whole.end.clock() == "10:00");

    meeting.end_early = true;
    const auto result = schedule(meeting).value();
    BOOST_TEST(result.end_early_minutes == 10);
    BOOST_TEST(result.minutes == 50);
    BOOST_TEST(result.end.clock() == "09:50");
    BOOST_TEST(run_of(result) == run_of(meeting_of(50, items))); // fitted to the shorter time
    meeting.duration_minutes = 30;
    BOOST_TEST(schedule(meeting).value().end.clock() == "09:25");
    meeting.duration_minutes = 35;
    BOOST_TEST(schedule(meeting).value().end.clock() == "09:25");
    BOOST_TEST(end_early_minutes(10) == 5);
    BOOST_TEST(end_early_minutes(9) == 0); // a meeting of four minutes is none

    // What is advised is the slot that leaves enough.
    for (const int minimum : {3, 5, 20, 25, 26, 40, 80})
        for (const int slot : {5, 10, 25, 60})
        {
            auto tight = meeting_of(slot, {item(minimum, minimum, minimum)});
            tight.end_early = true;
            if (const auto tried = schedule(tight); !tried)
            {
                BOOST_TEST(tried.error().args.at("minutes") == std::to_string(slot));
                tight.duration_minutes = std::stoi(tried.error().args.at("needed"));
                BOOST_TEST(schedule(tight).has_value());
                --tight.duration_minutes;
                BOOST_TEST(!schedule(tight), minimum << " in " << tight.duration_minutes);
            }
        }
}

BOOST_AUTO_TEST_SUITE_END()
