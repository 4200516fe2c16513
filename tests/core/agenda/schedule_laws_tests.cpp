// SPDX-License-Identifier: MPL-2.0
#include "agenda/schedule.hpp"

#include "agenda/agendas.hpp"
#include "agenda/detail/distribute.hpp"
#include "agenda/laws.hpp"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace planerka;
using tests::item;
using tests::meeting_of;
using tests::run_of;

BOOST_AUTO_TEST_SUITE(schedule_laws_tests)

namespace
{
class Random
{
public:
    explicit Random(unsigned seed) : random_(seed) {}
    int pick(int low, int high) { return low + static_cast<int>(random_() % static_cast<unsigned>(high - low + 1)); }

    std::vector<AgendaItem> items(int count, int grid)
    {
        std::vector<AgendaItem> result;
        for (; count > 0; --count)
        {
            const auto min = grid * pick(1, 6);
            const auto planned = min + grid * pick(0, 6);
            result.push_back(item(planned, min, planned + grid * pick(0, 6), pick(1, 3)));
        }
        return result;
    }

private:
    std::mt19937 random_;
};

/// agenda/README.md, "Distribution" to the letter: one step of the grid after the other.
std::vector<Minutes> one_step_after_the_other(const std::vector<fit::Item>& items, Minutes available, Minutes grid)
{
    std::vector<Minutes> allotted;
    std::int64_t sum = 0;
    std::int64_t weights = 0;
    for (const auto& each : items)
    {
        allotted.push_back(each.min);
        sum += each.min;
        weights += each.weight;
    }
    for (; available - sum >= grid; sum += grid)
    {
        std::optional<std::size_t> neediest;
        std::int64_t largest = 0;
        for (std::size_t k = 0; k < items.size(); ++k)
        {
            const auto deficit = std::int64_t{available} * items[k].weight - allotted[k] * weights;
            if (allotted[k] + grid <= items[k].max &&
                (!neediest || deficit > largest ||
                 (deficit == largest && items[k].priority < items[*neediest].priority)))
            {
                neediest = k;
                largest = deficit;
            }
        }
        if (!neediest)
            break;
        allotted[*neediest] += grid;
    }
    return allotted;
}
} // namespace

BOOST_AUTO_TEST_CASE(laws_hold_for_any_agenda)
{
    std::mt19937 random(7);
    const auto pick = [&](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
    int fitted = 0;
    for (int round = 0; round < 3000; ++round)
    {
        std::vector<AgendaItem> items;
        const auto grid = pick(0, 3) == 0 ? 1 : 5;
        for (int n = pick(1, 14); n > 0; --n)
        {
            const auto min = grid * pick(1, 6);
            const auto planned = min + grid * pick(0, 6);
            items.push_back(item(planned, min, planned + grid * pick(0, 6), pick(1, 3)));
        }
        const auto meeting = meeting_of(pick(0, 3) == 0 ? pick(5, 720) : 5 * pick(1, 144), std::move(items));
        BOOST_TEST_CONTEXT("round " << round << ", " << meeting.duration_minutes << " min")
        {
            const auto result = schedule(meeting);
            if (!result)
            {
                BOOST_TEST(result.error().code == "schedule.too_short");
                // What the error recommends works, and nothing shorter than this does.
                auto longer = meeting;
                longer.duration_minutes = std::stoi(result.error().args.at("needed"));
                BOOST_TEST(schedule(longer).has_value());
                --longer.duration_minutes;
                BOOST_TEST((longer.duration_minutes < 5 || !schedule(longer)));
                continue;
            }
            ++fitted;
            tests::check_laws(meeting, result.value());
            BOOST_TEST(run_of(meeting) == run_of(result.value())); // deterministic
            auto settled = meeting;
            for (const auto& slot : result.value().slots)
                if (slot.item)
                    settled.agenda[*slot.item].planned_minutes = slot.minutes;
            BOOST_TEST(run_of(settled) == run_of(result.value())); // fitting what is fitted changes nothing
        }
    }
    BOOST_TEST(fitted > 1000);
}

BOOST_AUTO_TEST_CASE(time_is_dealt_out_as_if_step_by_step)
{
    Random random(11);
    for (int round = 0; round < 4000; ++round)
    {
        std::vector<fit::Item> items;
        std::vector<std::size_t> running;
        const auto few_weights = random.pick(0, 2);
        for (int n = random.pick(1, 60); n > 0; --n)
        {
            fit::Item each;
            each.weight = few_weights == 0 ? 0 : few_weights == 1 ? 5 * random.pick(0, 2) : random.pick(0, 90);
            each.min = random.pick(0, 12);
            each.max = each.min + random.pick(0, 40);
            each.priority = random.pick(1, 3);
            running.push_back(items.size());
            items.push_back(each);
        }
        const auto grid = random.pick(0, 1) == 0 ? 1 : 5;
        const auto available = random.pick(0, 720);
        BOOST_TEST(fit::distribute(items, running, available, grid) == one_step_after_the_other(items, available, grid),
                   boost::test_tools::per_element());
    }
}

/// With a guest at a fixed time somewhere, and breaks or a buffer of the user's own.
BOOST_AUTO_TEST_CASE(laws_hold_with_guests_and_own_pauses)
{
    Random random(23);
    int fitted = 0;
    for (int round = 0; round < 2000; ++round)
    {
        auto items = random.items(random.pick(2, 14), 5);
        auto& own = items[static_cast<std::size_t>(random.pick(0, int(items.size()) - 1))];
        if (const auto kind = random.pick(0, 3); kind < 2)
        {
            own.type = kind == 0 ? "break" : "buffer";
            own.max_minutes = own.min_minutes = own.planned_minutes;
        }
        const auto guest = static_cast<std::size_t>(random.pick(1, int(items.size()) - 1));
        const auto duration = 5 * random.pick(6, 100);
        const auto at = 5 * random.pick(1, duration / 5 - 1);
        items[guest].fixed_start = clock_text(9 * 60 + at);
        const auto meeting = meeting_of(duration, items);
        BOOST_TEST_CONTEXT("round " << round)
        {
            const auto result = schedule(meeting);
            if (!result)
            {
                BOOST_TEST(result.error().code.ends_with("too_short"));
                continue;
            }
            ++fitted;
            tests::check_laws(meeting, result.value());
            bool found = false;
            for (const auto& slot : result.value().slots)
                if (slot.item == guest)
                {
                    found = true;
                    BOOST_TEST(slot.start.clock() == items[guest].fixed_start);
                }
            BOOST_TEST(found); // a guest is never parked
        }
    }
    BOOST_TEST(fitted > 300);
}

BOOST_AUTO_TEST_CASE(a_day_later_is_the_same_a_day_later)
{
    Random random(31);
    for (int round = 0; round < 2000; ++round)
    {
        const auto items = random.items(random.pick(1, 12), 5);
        const auto duration = 5 * random.pick(20, 140);
        const auto start = LocalTime{Date{2026, 5, 1}.plus_days(random.pick(0, 100)), random.pick(0, 1439)};
        const auto today = schedule(meeting_of(duration, items, start.to_string()));
        const auto tomorrow =
            schedule(meeting_of(duration, items, LocalTime{start.date.plus_days(1), start.minute_of_day}.to_string()));
        BOOST_REQUIRE(today.has_value() == tomorrow.has_value());
        if (!today)
            continue;
        const auto& a = today.value();
        const auto& b = tomorrow.value();
        BOOST_TEST(run_of(a) == run_of(b));
        BOOST_TEST(a.parked == b.parked, boost::test_tools::per_element());
        for (std::size_t i = 0; i < a.slots.size(); ++i)
        {
            BOOST_TEST(a.slots[i].start.plus(24 * 60).to_string() == b.slots[i].start.to_string());
            BOOST_TEST(a.slots[i].end.plus(24 * 60).to_string() == b.slots[i].end.to_string());
        }
    }
}

/// Whatever precedes it, steps 1 to 5 promise the smallest length; checked by trying all shorter ones.
BOOST_AUTO_TEST_CASE(no_shorter_length_would_do)
{
    Random random(47);
    int errors = 0;
    for (int round = 0; round < 300; ++round)
    {
        const auto items = random.items(random.pick(1, 14), 5);
        const auto result = schedule(meeting_of(5 * random.pick(1, 24), items));
        if (result)
            continue;
        ++errors;
        const auto needed = std::stoi(result.error().args.at("needed"));
        if (needed > kLongestMeeting)
            continue;
        for (int shorter = kShortestMeeting; shorter < needed; shorter += 5)
            BOOST_TEST(!schedule(meeting_of(shorter, items)), round << ": " << shorter << " < " << needed);
        BOOST_TEST(schedule(meeting_of(needed, items)).has_value());
    }
    BOOST_TEST(errors > 50);
}

BOOST_AUTO_TEST_SUITE_END()
