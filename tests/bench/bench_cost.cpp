// SPDX-License-Identifier: MPL-2.0
// What the cost of a meeting of 30 attendees takes: bench_cost [COUNT]. Beside it the floor: the same roundings in bare
// 64-bit integers, without checks, names and currencies. Microseconds of the processor, the best of several rounds.
#include "cost/cost.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <ctime>
#include <iostream>
#include <string>

namespace
{
using namespace planerka;

constexpr int kPeople = 30;
constexpr int kRounds = 9;

/// Weekly, in person, sellers among the people, every part of the cost there.
Meeting meeting_of_thirty()
{
    Meeting meeting;
    meeting.start_local = "2026-12-07T09:30";
    meeting.time_zone = "Europe/Berlin";
    meeting.duration_minutes = 90;
    meeting.recurrence = Recurrence{.rrule = "FREQ=WEEKLY;BYDAY=MO", .occurrences_per_year = 48};
    for (int i = 0; i < kPeople; ++i)
    {
        const auto number = std::to_string(i);
        meeting.attendees.push_back({.id = "a" + number,
                                     .name = "Attendee number " + number,
                                     .headcount = 1 + i % 4,
                                     .affiliation = "internal"});
        meeting.attendees.back().cost = AttendeeCost{.loaded_hourly_rate = Decimal(4635 + 17 * i, 2),
                                                     .travel_time_factor = Decimal(5, 1),
                                                     .prep_minutes = 15 + i,
                                                     .follow_up_minutes = 5,
                                                     .travel_minutes = 50,
                                                     .quota_carrier = i % 2 == 0};
    }
    for (int i = 0; i < 10; ++i)
        meeting.agenda.push_back({.id = "i" + std::to_string(i), .planned_minutes = 5 + i});
    meeting.costs = Costs{.currency = "EUR"};
    meeting.costs->fixed = {
        {.category = "venue", .quantity = Decimal(2, 0), .unit_price = Decimal(240000, 2), .tax_rate = Decimal(19, 2)},
        {.category = "speaker", .amount = Decimal(650000, 2), .currency = "USD", .fx_rate = Decimal(921500, 6)},
        {.category = "tool", .amount = Decimal(1800, 2), .shared_by = Decimal(12, 0)}};
    meeting.costs->opportunity = Opportunity{.selling_time_share = Decimal(35, 2),
                                             .revenue_per_selling_hour = Decimal(139752, 2),
                                             .margin_rate = Decimal(25, 2)};
    return meeting;
}

/// The people's part in cents, as few instructions as it can be done with. Rates, minutes and heads come from memory,
/// so that nothing is computed beforehand.
std::int64_t floor_of(const Meeting& meeting)
{
    const auto rounded = [](std::int64_t n, std::int64_t d) { return (2 * n + d) / (2 * d); };
    std::int64_t total = 0;
    for (const auto& attendee : meeting.attendees)
    {
        const auto& cost = *attendee.cost;
        const auto rate = cost.loaded_hourly_rate->units();
        for (const std::int64_t minutes :
             {meeting.duration_minutes, *cost.prep_minutes, *cost.follow_up_minutes, *cost.travel_minutes / 2, 10})
            total += attendee.headcount * rounded(rate * minutes, 60);
        if (*cost.quota_carrier)
            total +=
                attendee.headcount *
                rounded((150 + *cost.prep_minutes + *cost.follow_up_minutes) * 35 * 139752 / 100 * 25, 60 * 10'000);
    }
    return total;
}

/// Microseconds of one call.
template <class Call>
double microseconds(int count, const Call& call)
{
    double best = 1e9;
    for (int round = 0; round < kRounds; ++round)
    {
        const auto start = std::clock();
        for (int i = 0; i < count; ++i)
            call();
        best = std::min(best, 1e6 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / count);
    }
    return best;
}
} // namespace

int main(int argc, char** argv)
{
    const int count = argc > 1 ? std::stoi(argv[1]) : 2000;
    const auto meeting = meeting_of_thirty();
    if (const auto cost = cost_of(meeting); !cost)
    {
        std::cerr << "bench_cost: " << cost.error().code << ' ' << cost.error().place << '\n';
        return 1;
    }
    volatile std::int64_t sink = 0; // so that nothing is optimised away
    const auto ours = microseconds(count, [&] { sink = cost_of(meeting).value().full.minor(); });
    const auto floor = microseconds(count * 10, [&] { sink = floor_of(meeting); });
    std::cout << nlohmann::json{{"workload", "cost of 30 attendees"},
                                {"us", ours},
                                {"floor_us", floor},
                                {"ratio", ours / floor}}
              << '\n';
}
