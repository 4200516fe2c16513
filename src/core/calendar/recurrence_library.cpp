// SPDX-License-Identifier: MPL-2.0
#include "calendar/recurrence_library.hpp"

#include <libical/ical.h>

#include <algorithm>
#include <array>
#include <memory>

namespace planerka
{
namespace
{
/// About 0.2 s of libical's time for a daily rule.
constexpr int kMostYearsCounted = 200;

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

void add(std::string& text, const char* name, const std::vector<int>& list)
{
    for (std::size_t i = 0; i < list.size(); ++i)
        text += (i == 0 ? std::string(";") + name + '=' : ",") + std::to_string(list[i]);
}

/// The rule in one spelling, so that libical's reader meets nothing unusual: it writes beside its lists when they are
/// full, and cuts off large numbers.
std::string to_text(const RecurrenceRule& rule)
{
    constexpr std::array<const char*, 4> kFrequencies{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
    constexpr std::array<const char*, 7> kDays{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    std::string text = std::string("FREQ=") + kFrequencies[static_cast<int>(rule.frequency)];
    text += ";INTERVAL=" + std::to_string(rule.interval);
    text += std::string(";WKST=") + kDays[rule.week_start];
    if (rule.count)
        text += ";COUNT=" + std::to_string(*rule.count);
    add(text, "BYMONTH", rule.months);
    add(text, "BYWEEKNO", rule.weeks);
    add(text, "BYYEARDAY", rule.year_days);
    add(text, "BYMONTHDAY", rule.month_days);
    add(text, "BYHOUR", rule.hours);
    add(text, "BYMINUTE", rule.minutes);
    add(text, "BYSETPOS", rule.positions);
    for (std::size_t i = 0; i < rule.days.size(); ++i)
        text += (i == 0 ? ";BYDAY=" : ",") +
                (rule.days[i].ordinal == 0 ? std::string() : std::to_string(rule.days[i].ordinal)) +
                kDays[rule.days[i].weekday];
    return text;
}
} // namespace

Result<void> walk_by_library(const RecurrenceRule& rule, const LocalTime& start, const Date& from, const Date& to,
                             const std::function<bool(const LocalTime&)>& visit)
{
    // Without a last day libical would search to the end of its time.
    const LocalTime window_end = LocalTime{std::min(to, Date{kLastYear + 1, 1, 1}).plus_days(-1), 24 * 60 - 1};
    const LocalTime last = std::min(rule.until.value_or(window_end), window_end);
    if (start > last || start.date.year < 1)
        return success();
    if (rule.count && std::min(from, last.date).year - start.date.year > kMostYearsCounted)
        return Error{"calendar.endless", {}, "recurrence.rrule"};

    icalerror_set_errors_are_fatal(0);
    auto ical_rule = icalrecurrencetype_from_string(to_text(rule).c_str());
    ical_rule.until = to_ical(last);
    const std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> times(
        icalrecur_iterator_new(ical_rule, to_ical(start)), icalrecur_iterator_free);
    if (!times) // it searches a few thousand years for the first one: there is none
        return success();
    if (from > start.date && !rule.count)
        icalrecur_iterator_set_start(times.get(), to_ical(LocalTime{from, 0}));
    for (auto time = icalrecur_iterator_next(times.get()); !icaltime_is_null_time(time);
         time = icalrecur_iterator_next(times.get()))
    {
        const auto occurrence = from_ical(time);
        if (occurrence > last)
            break;
        if (occurrence.date >= from && !visit(occurrence))
            break;
    }
    return success();
}
} // namespace planerka
