// SPDX-License-Identifier: MPL-2.0
// bench_calendar FILE.ics [RATES.json|-] [YEARS]: reads a calendar, expands its series for YEARS (default 1) from 1
// January 2026 and costs them; prints one JSON line with the times of the processor and the most memory that was used.
#include "base/file.hpp"
#include "calendar/import.hpp"
#include "load/calendar_load.hpp"
#include "recurrence/recurrence.hpp"

#include <nlohmann/json.hpp>
#include <sys/resource.h>

#include <ctime>
#include <iostream>

namespace
{
using namespace planerka;

double milliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Walking the series alone, without adding anything up.
double expansion_ms(const std::vector<Meeting>& meetings, const Date& from, const Date& to)
{
    const auto begin = milliseconds();
    std::int64_t sum = 0;
    for (const auto& meeting : meetings)
        for_each_occurrence(meeting, from, to,
                            [&](const LocalTime& time)
                            {
                                sum += time.minute_of_day;
                                return true;
                            })
            .value();
    return sum > 0 ? milliseconds() - begin : 0;
}
} // namespace

int main(int argc, char** argv)
{
    const std::string rates_file = argc > 2 ? argv[2] : "-";
    const int years = argc > 3 ? std::stoi(argv[3]) : 1;
    const Date from{2026, 1, 1};
    const Date last{2026 + years - 1, 12, 31};

    const auto begin = milliseconds();
    const auto bytes = read_file(argv[1]).value();
    auto calendar = read_calendar(bytes, {.time_zone = "Europe/Brussels"}).value();
    const auto read = milliseconds();
    std::optional<RateCard> rates;
    if (rates_file != "-")
        rates = parse_rate_card(read_file(rates_file).value()).value();
    const double expansion = years == 1 ? expansion_ms(calendar.meetings, from, last.plus_days(1)) : 0;
    const auto expanded = milliseconds();
    const auto events = calendar.meetings.size();
    const auto load =
        calendar_load(std::move(calendar.meetings), {from, last, from}, rates ? &*rates : nullptr).value();
    const auto end = milliseconds();

    std::int64_t occurrences = 0;
    for (const auto& meeting : load.meetings)
        occurrences += meeting.occurrences;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const nlohmann::ordered_json answer{{"events", events},
                                        {"occurrences", occurrences},
                                        {"cost", load.per_year ? load.per_year->to_string() : ""},
                                        {"parse_ms", read - begin},
                                        {"expand_ms", expansion},
                                        {"load_ms", end - expanded},
                                        {"total_ms", read - begin + end - expanded},
                                        {"rss_mb", static_cast<double>(usage.ru_maxrss) / 1024}};
    std::cout << answer.dump() << '\n';
}
