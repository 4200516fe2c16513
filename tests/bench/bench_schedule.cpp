// SPDX-License-Identifier: MPL-2.0
// Schedules agendas of 60 items and prints microseconds of the processor for each, beside the floor of the same run:
// copying the finished schedule, which is what any scheduler has to make. bench_schedule [ROUNDS]
#include "agenda/schedule.hpp"

#include <algorithm>
#include <ctime>
#include <iostream>
#include <vector>

namespace
{
using namespace planerka;

Meeting agenda_of_sixty(Minutes duration, Minutes grid)
{
    Meeting meeting;
    meeting.start_local = "2026-12-07T08:00";
    meeting.time_zone = "Europe/Berlin";
    meeting.duration_minutes = duration;
    for (int i = 0; i < int(kMostItems); ++i)
    {
        AgendaItem item;
        item.id = "i" + std::to_string(i + 1);
        item.title = "Item " + std::to_string(i + 1);
        item.min_minutes = grid;
        item.planned_minutes = grid * (1 + i % 4);
        item.max_minutes = 10 * grid + i % 7 * grid;
        item.priority = 1 + i % 3;
        meeting.agenda.push_back(std::move(item));
    }
    return meeting;
}

/// Median of the microseconds that one of `rounds` bunches takes for each call.
template <class Work>
double microseconds(int rounds, const Work& work)
{
    constexpr int kBunch = 20;
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
    {
        const auto start = std::clock();
        for (int i = 0; i < kBunch; ++i)
            work();
        times.push_back(1e6 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / kBunch);
    }
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2), times.end());
    return times[times.size() / 2];
}

std::size_t sink = 0; // read at the end, so that no work can be left out

void measure(const char* name, const Meeting& meeting, int rounds)
{
    const auto plan = schedule(meeting);
    if (!plan)
    {
        std::cerr << "bench_schedule: " << name << ": " << plan.error().code << '\n';
        std::exit(1);
    }
    const auto ours = microseconds(rounds, [&] { sink += schedule(meeting).value().slots.size(); });
    const auto floor = microseconds(rounds,
                                    [&]
                                    {
                                        const auto copy = plan.value();
                                        sink += copy.slots.size();
                                    });
    std::cout << R"({"bench": "schedule", "case": ")" << name << R"(", "items": )" << meeting.agenda.size()
              << R"(, "parked": )" << plan.value().parked.size() << R"(, "us": )" << ours << R"(, "floor_us": )"
              << floor << R"(, "ratio": )" << ours / floor << "}\n";
}
} // namespace

int main(int argc, char** argv)
{
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 200;
    measure("720 min on a grid of 5", agenda_of_sixty(720, 5), rounds);
    measure("720 min, one minute at a time", agenda_of_sixty(719, 1), rounds);
    measure("150 min, half of it parked", agenda_of_sixty(150, 5), rounds);
    auto guests = agenda_of_sixty(720, 5);
    guests.agenda[20].fixed_start = "11:00";
    guests.agenda[40].fixed_start = "15:00";
    measure("with two guests at fixed times", guests, rounds);
    auto conference = agenda_of_sixty(720, 5);
    conference.kind = "conference";
    for (int day = 0; day < 3; ++day)
    {
        ConferenceDay each;
        each.date = Date{2026, 12, 7}.plus_days(day).to_string();
        each.start = "08:30";
        each.end = "17:30";
        conference.days.push_back(each);
    }
    measure("a conference of three days", conference, rounds);
    return sink == 0;
}
