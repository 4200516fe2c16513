// SPDX-License-Identifier: MPL-2.0
#include "agenda/overrun_text.hpp"

#include "agenda/actual_minutes.hpp"
#include "agenda/agendas.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>

using namespace planerka;
using tests::item;
using tests::meeting_of;
using tests::run_of;

BOOST_AUTO_TEST_SUITE(overrun_tests)

namespace
{
/// 60 min from 09:00: i1 5, i2 15, i3 15 (P3), i4 10 (P2), buffer 5, i5 10 (read-back).
Meeting hour()
{
    auto meeting =
        meeting_of(60, {item(5, 5, 5), item(15, 10, 15), item(15, 10, 15, 3), item(10, 5, 10, 2), item(10, 5, 10)});
    const char* const titles[] = {"Opening", "Forecast", "Deals", "Obstacles", "Read-back"};
    for (std::size_t i = 0; i < meeting.agenda.size(); ++i)
    {
        meeting.agenda[i].title = titles[i];
        meeting.agenda[i].owner_id = "a" + std::to_string(i + 1);
    }
    return meeting;
}

Relaid after(const Meeting& meeting, Minutes now, std::vector<Progress::Spent> spent)
{
    return relay(meeting, schedule(meeting).value(), {.now = now, .spent = std::move(spent)}).value();
}

std::string shrunk_of(const Relaid& relaid)
{
    std::string text;
    for (const auto& each : relaid.shrunk)
        text += tests::number_of(each.item) + ' ' + std::to_string(each.from) + "->" + std::to_string(each.to) + ' ';
    return text;
}

std::string parked_of(const Relaid& relaid)
{
    std::string text;
    for (const auto& each : relaid.parked)
        text += each.item_id + ' ' + each.owner_id + ' ';
    return text;
}
} // namespace

BOOST_AUTO_TEST_CASE(the_plan_of_the_examples)
{
    BOOST_TEST(run_of(hour()) == "i1 5, i2 15, i3 15, i4 10, buffer 5, i5 10");
}

BOOST_AUTO_TEST_CASE(on_plan_nothing_happens)
{
    const auto relaid = after(hour(), 5, {{0, 5}});
    BOOST_TEST(relaid.behind == 0);
    BOOST_TEST(run_of(relaid.slots) == "i2 15, i3 15, i4 10, buffer 5, i5 10");
    BOOST_TEST(relaid.end.clock() == "10:00");
    BOOST_TEST((relaid.question == OverrunQuestion::none));
    // In the middle of an item its rest stands first.
    BOOST_TEST(run_of(after(hour(), 12, {{0, 5}, {1, 7, false}}).slots) == "i2 8, i3 15, i4 10, buffer 5, i5 10");
    BOOST_TEST(run_of(after(hour(), 0, {}).slots) == run_of(hour()));
}

BOOST_AUTO_TEST_CASE(first_the_buffer_gives)
{
    const auto relaid = after(hour(), 24, {{0, 5}, {1, 19}});
    BOOST_TEST(relaid.behind == 4);
    BOOST_TEST(relaid.from_buffer == 4);
    BOOST_TEST(run_of(relaid.slots) == "i3 15, i4 10, buffer 1, i5 10");
    BOOST_TEST(relaid.slots.front().start.clock() == "09:24");
    BOOST_TEST(relaid.end.clock() == "10:00");
}

BOOST_AUTO_TEST_CASE(then_later_items_shrink_the_least_important_and_last_first)
{
    // 13 behind: 5 of the buffer, 5 of P3, 3 of P2.
    auto relaid = after(hour(), 33, {{0, 5}, {1, 28}});
    BOOST_TEST(relaid.behind == 13);
    BOOST_TEST(shrunk_of(relaid) == "i3 15->10 i4 10->7 ");
    BOOST_TEST(run_of(relaid.slots) == "i3 10, i4 7, i5 10");
    // 18: P2 to its minimum, then the read-back, but not below its own.
    relaid = after(hour(), 38, {{0, 5}, {1, 33}});
    BOOST_TEST(shrunk_of(relaid) == "i3 15->10 i4 10->5 i5 10->7 ");
    BOOST_TEST(relaid.parked.empty());
    // Of two with the same priority the last.
    auto equal = hour();
    equal.agenda[2].priority = 2;
    BOOST_TEST(shrunk_of(after(equal, 27, {{0, 5}, {1, 22}})) == "i4 10->8 ");
}

BOOST_AUTO_TEST_CASE(then_the_last_of_priority_three_and_two_are_parked)
{
    // 22 behind: buffer 5, shrinking 15, 2 missing: i3 goes, and what it frees goes back to the most important.
    auto relaid = after(hour(), 42, {{0, 5}, {1, 37}});
    BOOST_TEST(relaid.behind == 22);
    BOOST_TEST(parked_of(relaid) == "i3 a3 ");
    BOOST_TEST(relaid.parked[0].text == "Deals");
    BOOST_TEST(run_of(relaid.slots) == "i4 8, i5 10");
    BOOST_TEST(shrunk_of(relaid) == "i4 10->8 ");
    BOOST_TEST(relaid.end.clock() == "10:00");
    relaid = after(hour(), 52, {{0, 5}, {1, 47}});
    BOOST_TEST(parked_of(relaid) == "i3 a3 i4 a4 ");
    BOOST_TEST(run_of(relaid.slots) == "i5 8");
    BOOST_TEST((relaid.question == OverrunQuestion::none));
}

BOOST_AUTO_TEST_CASE(the_read_back_keeps_its_minimum_and_the_rest_is_a_question)
{
    auto meeting = hour();
    meeting.agenda[4].priority = 3; // whatever it says: the end is never parked
    auto relaid = after(meeting, 58, {{0, 5}, {1, 53}});
    BOOST_TEST(run_of(relaid.slots) == "i5 5");
    BOOST_TEST(relaid.over == 3);
    BOOST_TEST((relaid.question == OverrunQuestion::extend));
    BOOST_TEST(question_text(relaid.question, Language::en) ==
               "Extend by up to 15 min only if everyone required agrees");
    BOOST_TEST(question_text(relaid.question, Language::ru) ==
               "Продлить не более чем на 15\u00A0мин — только если согласны все обязательные участники");
    relaid = after(meeting, 70, {{0, 5}, {1, 65}});
    BOOST_TEST(relaid.over == 15);
    BOOST_TEST((relaid.question == OverrunQuestion::extend));
    relaid = after(meeting, 71, {{0, 5}, {1, 66}});
    BOOST_TEST(relaid.over == 16);
    BOOST_TEST((relaid.question == OverrunQuestion::follow_up));
    BOOST_TEST(question_text(relaid.question, Language::en).find("follow-up") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_running_item_that_has_used_its_time_ends_now)
{
    const auto relaid = after(hour(), 24, {{0, 5}, {1, 19, false}});
    BOOST_TEST(relaid.behind == 4);
    BOOST_TEST(run_of(relaid.slots) == "i3 15, i4 10, buffer 1, i5 10");
}

BOOST_AUTO_TEST_CASE(who_is_ahead_ends_earlier_and_stretches_nothing)
{
    const auto relaid = after(hour(), 12, {{0, 5}, {1, 7}});
    BOOST_TEST(relaid.behind == -8);
    BOOST_TEST(run_of(relaid.slots) == "i3 15, i4 10, buffer 5, i5 10");
    BOOST_TEST(relaid.slots.front().start.clock() == "09:12");
    BOOST_TEST(relaid.end.clock() == "09:52");
    BOOST_TEST(relaid.finish_early == 8);
    BOOST_TEST(describe(hour(), relaid, Language::en).front().starts_with("8 minutes ahead of plan"));
}

BOOST_AUTO_TEST_CASE(a_late_start_and_time_left_at_the_end)
{
    auto late = after(hour(), 7, {});
    BOOST_TEST(late.behind == 7);
    BOOST_TEST(late.from_buffer == 5);
    BOOST_TEST(shrunk_of(late) == "i3 15->13 ");

    const auto meeting = meeting_of(60, {item(10, 10, 10), item(10, 5, 10), item(10, 5, 10)}); // 25 min to spare
    late = after(meeting, 30, {{0, 30}});
    BOOST_TEST(late.behind == 20);
    BOOST_TEST(late.from_spare == 20);
    BOOST_TEST(late.from_buffer == 0);
    BOOST_TEST(run_of(late.slots) == "i2 10, buffer 5, i3 10");
    BOOST_TEST(late.finish_early == 5);
}

BOOST_AUTO_TEST_CASE(a_fixed_time_is_kept_as_the_end_is)
{
    auto meeting = hour();
    meeting.agenda[3].fixed_start = "09:40"; // i4, a guest
    BOOST_TEST(run_of(meeting) == "i1 5, i2 15, i3 15, buffer 5, i4 10, i5 10");
    auto relaid = after(meeting, 28, {{0, 5}, {1, 23}});
    BOOST_TEST(run_of(relaid.slots) == "i3 12, i4 10, i5 10");
    BOOST_TEST(relaid.slots[1].start.clock() == "09:40");
    relaid = after(meeting, 12, {{0, 5}, {1, 7}});
    BOOST_TEST(run_of(relaid.slots) == "i3 15, buffer 13, i4 10, i5 10"); // one waits for the guest
    BOOST_TEST(relaid.slots[2].start.clock() == "09:40");
    relaid = after(meeting, 45, {{0, 5}, {1, 40}});
    BOOST_TEST(parked_of(relaid) == "i3 a3 ");
    BOOST_REQUIRE(relaid.late.size() == 1u);
    BOOST_TEST(relaid.late[0].planned.clock() == "09:40");
    BOOST_TEST(relaid.late[0].start.clock() == "09:45");
    BOOST_TEST(run_of(relaid.slots) == "i4 5, i5 10");
}

BOOST_AUTO_TEST_CASE(breaks_stay_but_not_two_in_a_row)
{
    auto second = item(10, 10, 10);
    second.type = "break";
    auto meeting = meeting_of(
        180, {item(30, 30, 30), item(40, 40, 40), item(20, 20, 20, 2), second, item(40, 40, 40), item(20, 20, 20)});
    auto plan = schedule(meeting).value();
    plan.slots.insert(plan.slots.begin() + 2, Slot{{}, SlotKind::break_, 0, 70, 5});
    for (std::size_t i = 3; i < plan.slots.size(); ++i)
        plan.slots[i].offset += 5;
    const auto relaid = relay(meeting, plan, {.now = 100, .spent = {{0, 30}, {1, 70, false}}}).value();
    BOOST_TEST(run_of(relaid.slots) == "i4 10, i5 40, i6 20");
}

BOOST_AUTO_TEST_CASE(a_pause_in_progress_is_no_delay)
{
    const auto long_one = meeting_of(180, std::vector<AgendaItem>(5, item(30, 30, 30)));
    const auto plan = schedule(long_one).value();
    BOOST_TEST(run_of(plan) == "i1 30, i2 30, i3 30, break 10, i4 30, buffer 20, i5 30");
    const auto at = [&](Minutes now, Minutes paused, bool with_i4 = false)
    {
        Progress progress{.now = now, .spent = {{0, 30}, {1, 30}, {2, 30}}, .paused = paused};
        if (with_i4)
            progress.spent.push_back({3, 30});
        return relay(long_one, plan, progress).value();
    };
    auto relaid = at(95, 5);
    BOOST_TEST(relaid.behind == 0);
    BOOST_TEST(run_of(relaid.slots) == "break 5, i4 30, buffer 20, i5 30");
    relaid = at(100, 10);
    BOOST_TEST(relaid.behind == 0);
    BOOST_TEST(run_of(relaid.slots) == "i4 30, buffer 20, i5 30");
    relaid = at(104, 14); // longer than planned
    BOOST_TEST(relaid.behind == 4);
    BOOST_TEST(run_of(relaid.slots) == "i4 30, buffer 16, i5 30");
    BOOST_TEST(at(95, 0).behind == 5); // five minutes late into the break
    relaid = at(142, 12, true);        // in the buffer
    BOOST_TEST(relaid.behind == 0);
    BOOST_TEST(relaid.from_buffer == 0);
    BOOST_TEST(run_of(relaid.slots) == "buffer 8, i5 30");
    BOOST_TEST(at(95, -2147483647).behind == 5);

    auto over_noon = meeting_of(300, std::vector<AgendaItem>(5, item(40, 40, 40)), "2026-12-07T10:00");
    const auto lunch_plan = schedule(over_noon).value();
    BOOST_TEST(run_of(lunch_plan).starts_with("i1 40, i2 40, break 15, i3 40, lunch 60, i4 40"));
    relaid = relay(over_noon, lunch_plan, {.now = 165, .spent = {{0, 40}, {1, 40}, {2, 40}}, .paused = 30}).value();
    BOOST_TEST(relaid.behind == 0);
    BOOST_TEST(run_of(relaid.slots).starts_with("lunch 30, i4 40"));

    // A break of the user's own, which is never shortened to catch up, nor made up for.
    auto own = long_one;
    own.agenda[2].type = "break";
    const auto own_plan = schedule(own).value();
    relaid = relay(own, own_plan, {.now = 80, .spent = {{0, 30}, {1, 30}}, .paused = 20}).value();
    BOOST_TEST(relaid.behind == 0);
    BOOST_TEST(run_of(relaid.slots).starts_with("i3 10, i4 30"));
    // While an item runs there is no pause.
    BOOST_TEST(relay(long_one, plan, {.now = 65, .spent = {{0, 30}, {1, 30, false}}, .paused = 5}).value().behind == 5);
}

BOOST_AUTO_TEST_CASE(what_is_parked_waits_for_the_next_of_the_series)
{
    auto meeting = hour();
    meeting.recurrence.emplace().rrule = "FREQ=WEEKLY;BYDAY=MO";
    meeting.recurrence->exceptions = {"2026-12-14"};
    const auto relaid = after(meeting, 42, {{0, 5}, {1, 37}});
    BOOST_REQUIRE(relaid.next_meeting);
    BOOST_TEST(relaid.next_meeting->to_string() == "2026-12-21T09:00");
    const auto lines = describe(meeting, relaid, Language::en);
    BOOST_TEST((std::ranges::find(lines, "“Deals” is left for the next meeting, 21 December 2026.") != lines.end()));
    for (const auto& line : describe(meeting, relaid, Language::ru))
        BOOST_TEST(line.find_first_of("{}") == std::string::npos, line);
    BOOST_TEST(!after(meeting, 5, {{0, 5}}).next_meeting);
    BOOST_TEST(describe(meeting, relaid, Language::ru)[3].starts_with("«Deals» откладываем до следующего совещания, "));
    meeting.audience = Audience::client;
    BOOST_TEST(describe(meeting, relaid, Language::ru)[3].starts_with("«Deals» откладываем до следующей встречи, "));
}

BOOST_AUTO_TEST_CASE(progress_must_fit_the_plan)
{
    const auto meeting = hour();
    const auto plan = schedule(meeting).value();
    BOOST_TEST(relay(meeting, plan, {.now = 5, .spent = {{8, 5}}}).error().code == "schedule.progress");
    BOOST_TEST(relay(meeting, plan, {.now = 5, .spent = {{0, -5}}}).error().code == "schedule.progress");
    BOOST_TEST(relay(meeting, plan, {.now = 5, .spent = {{0, 5}}, .day = 1}).error().code == "schedule.progress");
    BOOST_TEST((after(meeting, 2147483647, {{0, 2147483647}}).question == OverrunQuestion::follow_up));
    BOOST_TEST(run_of(after(meeting, -2147483647, {}).slots) == run_of(meeting));
    // After the last item there is nothing left.
    const auto done = after(meeting, 58, {{0, 5}, {1, 15}, {2, 15}, {3, 10}, {4, 13}});
    BOOST_TEST(done.slots.empty());
    BOOST_TEST(done.finish_early == 2);
    BOOST_TEST(done.end.clock() == "09:58");
}

BOOST_AUTO_TEST_CASE(laws_hold_wherever_a_meeting_is)
{
    std::mt19937 random(3);
    const auto pick = [&](int low, int high)
    { return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1)); };
    int parked = 0;
    int asked = 0;
    for (int round = 0; round < 3000; ++round)
    {
        std::vector<AgendaItem> items;
        for (int n = pick(2, 12); n > 0; --n)
        {
            const auto min = 5 * pick(1, 4);
            items.push_back(item(min + 5 * pick(0, 4), min, min + 5 * pick(4, 8), pick(1, 3)));
        }
        const auto meeting = meeting_of(5 * pick(6, 50), items);
        const auto plan = schedule(meeting);
        if (!plan)
            continue;
        Progress progress;
        for (const auto& slot : plan.value().slots)
        {
            if (pick(0, 3) == 0)
                break;
            progress.now += slot.minutes;
            if (!slot.item)
                continue;
            const auto spent = std::max(0, slot.minutes + pick(-10, 15));
            progress.now += spent - slot.minutes;
            progress.spent.push_back({*slot.item, spent});
        }
        BOOST_TEST_CONTEXT("round " << round)
        {
            const auto relaid = relay(meeting, plan.value(), progress).value();
            Minutes at = progress.now;
            for (const auto& slot : relaid.slots)
            {
                BOOST_TEST(slot.offset == at);
                at += slot.minutes;
                if (!slot.item)
                    continue;
                const auto& each = meeting.agenda[*slot.item];
                BOOST_TEST(slot.minutes >= *each.min_minutes);
                BOOST_TEST(slot.minutes <= *each.max_minutes);
            }
            BOOST_TEST(relaid.over == std::max(0, at - plan.value().minutes));
            BOOST_TEST(at + relaid.finish_early - relaid.over == plan.value().minutes);
            std::size_t seen = progress.spent.size() + relaid.parked.size() + plan.value().parked.size();
            for (const auto& slot : relaid.slots)
                seen += slot.item.has_value();
            BOOST_TEST(seen == meeting.agenda.size()); // nothing is lost
            for (const auto& each : relaid.parked)
                BOOST_TEST(meeting.agenda[static_cast<std::size_t>(std::stoi(each.item_id.substr(1)) - 1)].priority >
                           1);
            if (relaid.over > 0) // then all that can give has given
            {
                ++asked;
                BOOST_TEST(
                    std::ranges::none_of(relaid.slots, [](const Slot& slot) { return slot.kind == SlotKind::buffer; }));
            }
            if (relaid.behind <= 0)
                BOOST_TEST((relaid.parked.empty() && relaid.shrunk.empty() && relaid.over == 0));
            parked += !relaid.parked.empty();
        }
    }
    BOOST_TEST(parked > 50);
    BOOST_TEST(asked > 50);
}

BOOST_AUTO_TEST_CASE(after_three_meetings_new_minutes_are_suggested)
{
    const auto held = [](std::vector<std::optional<Minutes>> actual)
    {
        auto meeting = hour();
        for (std::size_t i = 0; i < actual.size(); ++i)
            meeting.agenda[i].actual_minutes = actual[i];
        return meeting;
    };
    const std::vector<Meeting> three{held({5, 20, 18, 8}), held({6, 22, 30, 12}), held({4, 19, 18, 10})};
    const auto suggested = suggested_minutes(three);
    BOOST_REQUIRE(suggested.size() == 1u); // 18 against 15 is 20 %, no more
    BOOST_TEST(suggested[0].item_id == "i2");
    BOOST_TEST(suggested[0].planned == 15);
    BOOST_TEST(suggested[0].median == 20);
    BOOST_TEST(suggested[0].suggested == 20);
    BOOST_TEST(suggested[0].meetings == 3);

    BOOST_TEST(suggested_minutes({three[0], three[1]}).empty());
    BOOST_TEST(suggested_minutes({three[0], hour(), three[1]}).empty()); // one did not measure
    // The median of four is between the middle two: 20.5.
    const auto four = suggested_minutes({held({5, 20}), held({5, 22}), held({5, 21}), held({5, 12})});
    BOOST_REQUIRE(four.size() == 1u);
    BOOST_TEST(four[0].median == 21);
    BOOST_TEST(four[0].suggested == 20);
    // Much shorter than planned counts as well; five minutes are the least.
    const auto shorter = suggested_minutes({held({5, 1}), held({5, 2}), held({5, 2})});
    BOOST_REQUIRE(shorter.size() == 1u);
    BOOST_TEST(shorter[0].suggested == 5);
}

BOOST_AUTO_TEST_SUITE_END()
