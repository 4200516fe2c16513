// SPDX-License-Identifier: MPL-2.0
// floor_calendar FILE.ics: the same work by bare libical: parse, expand every rule for 2026, leave out exceptions, add
// up the X-RATE of the attendees for the minutes of each meeting. Prints one JSON line like bench_calendar.
#include <libical/ical.h>
#include <sys/resource.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace
{
double milliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

std::int64_t rate_of_all(icalcomponent* event)
{
    std::int64_t rate = 0;
    for (auto* person = icalcomponent_get_first_property(event, ICAL_ATTENDEE_PROPERTY); person;
         person = icalcomponent_get_next_property(event, ICAL_ATTENDEE_PROPERTY))
        if (const char* text = icalproperty_get_parameter_as_string(person, "X-RATE"))
            rate += std::atoi(text);
    return rate;
}

std::vector<icaltimetype> exceptions_of(icalcomponent* event)
{
    std::vector<icaltimetype> times;
    for (auto* date = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); date;
         date = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY))
        times.push_back(icalproperty_get_exdate(date));
    return times;
}

int occurrences_of(icalcomponent* event, int end_year)
{
    const auto exceptions = exceptions_of(event);
    auto* property = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    auto* times = icalrecur_iterator_new(icalproperty_get_rrule(property), icalcomponent_get_dtstart(event));
    int count = 0;
    for (auto time = icalrecur_iterator_next(times); !icaltime_is_null_time(time) && time.year < end_year;
         time = icalrecur_iterator_next(times))
    {
        bool is_held = true;
        for (const auto& exception : exceptions)
            is_held = is_held && (exception.year != time.year || exception.month != time.month ||
                                  exception.day != time.day || exception.hour != time.hour);
        count += is_held ? 1 : 0;
    }
    icalrecur_iterator_free(times);
    return count;
}
} // namespace

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    const auto begin = milliseconds();
    std::ifstream file(argv[1], std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    auto* calendar = icalparser_parse_string(text.c_str());
    const auto parsed = milliseconds();
    std::int64_t events = 0;
    std::int64_t occurrences = 0;
    std::int64_t euro_minutes = 0;
    for (auto* event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
    {
        const auto length = icaltime_subtract(icalcomponent_get_dtend(event), icalcomponent_get_dtstart(event));
        const int count = occurrences_of(event, 2027);
        ++events;
        occurrences += count;
        euro_minutes += rate_of_all(event) * count * (icaldurationtype_as_int(length) / 60);
    }
    const auto end = milliseconds();
    icalcomponent_free(calendar);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf(
        "{\"events\": %lld, \"occurrences\": %lld, \"cost\": \"%lld.%02lld\", \"parse_ms\": %.1f, \"expand_ms\": "
        "%.1f, \"total_ms\": %.1f, \"rss_mb\": %.1f}\n",
        static_cast<long long>(events), static_cast<long long>(occurrences), static_cast<long long>(euro_minutes / 60),
        static_cast<long long>(euro_minutes % 60 * 100 / 60), parsed - begin, end - parsed, end - begin,
        static_cast<double>(usage.ru_maxrss) / 1024);
}
