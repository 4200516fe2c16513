// SPDX-License-Identifier: MPL-2.0
#include "calendar/recurrence.hpp"

#include "time/zone.hpp"

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace planerka
{
namespace
{
/// More meetings than this in a year are a mistake in the rule, not a series.
constexpr int kMostInAYear = 5000;

icaltimetype to_ical(const LocalTime& time)
{
    auto result = icaltime_null_time();
    result.year = time.date.year;
    result.month = time.date.month;
    result.day = time.date.day;
    result.hour = time.minute_of_day / 60;
    result.minute = time.minute_of_day % 60;
    return result;
}

LocalTime from_ical(const icaltimetype& time)
{
    return {{time.year, time.month, time.day}, time.hour * 60 + time.minute};
}

Error invalid_rule()
{
    return Error{"cost.recurrence", {}, "recurrence.rrule"};
}

/// The rule on the organiser's wall clock, where a series lives.
Result<icalrecurrencetype> parse_rule(std::string text, const Meeting& meeting)
{
    if (text.starts_with("RRULE:"))
        text.erase(0, 6);
    icalerror_set_errors_are_fatal(0);
    auto rule = icalrecurrencetype_from_string(text.c_str());
    if (rule.rscale != nullptr) // another calendar's year; the string is ours to free
    {
        icalmemory_free_buffer(rule.rscale);
        return invalid_rule();
    }
    // A meeting that is held every hour is no meeting; and its count would take long.
    if (rule.freq == ICAL_NO_RECURRENCE || rule.freq < ICAL_DAILY_RECURRENCE || rule.interval < 1 || rule.count < 0)
        return invalid_rule();
    if (icaltime_is_null_time(rule.until))
        return rule;
    if (rule.until.is_date) // a day without a time is meant with all its hours
    {
        rule.until.is_date = 0;
        rule.until.hour = 23;
        rule.until.minute = 59;
    }
    if (icaltime_is_utc(rule.until) && is_time_zone(meeting.time_zone))
        rule.until = to_ical(local_at(instant_of(from_ical(rule.until), "UTC").instant, meeting.time_zone));
    return rule;
}

Result<int> counted(const Meeting& meeting, const Recurrence& recurrence)
{
    const auto start = meeting.start();
    if (!start)
        return Error{"cost.recurrence_start", {}, "start.local"};
    PLANERKA_TRY(const auto rule, parse_rule(recurrence.rrule, meeting));

    const std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> times(
        icalrecur_iterator_new(rule, to_ical(*start)), icalrecur_iterator_free);
    if (!times)
        return invalid_rule();
    auto end = start->date;
    ++end.year;

    int count = 0;
    for (auto time = icalrecur_iterator_next(times.get()); !icaltime_is_null_time(time);
         time = icalrecur_iterator_next(times.get()))
    {
        // On 29 February there is no such day a year later; the comparison needs none.
        const auto date = from_ical(time).date;
        if (date >= end)
            break;
        if (std::ranges::find(recurrence.exceptions, date.to_string()) == recurrence.exceptions.end())
            ++count;
        if (count > kMostInAYear)
            return invalid_rule();
    }
    if (count == 0)
        return invalid_rule();
    return count;
}
} // namespace

Result<int> occurrences_per_year(const Meeting& meeting)
{
    if (!meeting.recurrence)
        return 1;
    const auto& recurrence = *meeting.recurrence;
    if (recurrence.occurrences_per_year)
    {
        const int number = *recurrence.occurrences_per_year;
        if (number < 1 || number > kMostInAYear)
            return Error{"cost.range",
                         {{"value", std::to_string(number)}, {"min", "1"}, {"max", std::to_string(kMostInAYear)}},
                         "recurrence.occurrencesPerYear"};
        return number;
    }
    return recurrence.rrule.empty() ? Result<int>(1) : counted(meeting, recurrence);
}
} // namespace planerka
