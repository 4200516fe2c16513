// SPDX-License-Identifier: MPL-2.0
#include "recurrence/expansion.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>

namespace planerka
{
namespace
{
using Visit = std::function<bool(const LocalTime&)>;

constexpr int kDaysPerWeek = 7;
constexpr int kMonthsPerYear = 12;
constexpr int kMinutesPerHour = 60;

/// 33 years: so many days before the window that was asked for are counted one by one, and no more.
constexpr std::int64_t kMostDaysCounted = 12'000;

/// After 400 years every date falls on its weekday again, and every week of a year on its dates.
constexpr std::int64_t kDaysUntilCalendarRepeats = 146'097;
constexpr std::int64_t kLongestPeriod = 366;

struct Day
{
    std::int64_t number = 0; ///< since 1970
    Date date;
    int weekday = 0;
};

bool is_leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int year_length(int year)
{
    return is_leap(year) ? 366 : 365;
}

int month_length(int year, int month)
{
    return month == 2 ? 28 + is_leap(year) : 30 + (month + (month > 7 ? 1 : 0)) % 2;
}

/// Days from the weekday `from` to the next `to`, 0…6.
int days_until(int from, int to)
{
    return (to - from + kDaysPerWeek) % kDaysPerWeek;
}

Day day_of(std::int64_t number)
{
    constexpr int kWeekdayOf1970 = 3;
    const auto weekday = (number + kWeekdayOf1970) % kDaysPerWeek;
    return {number, Date::from_days(number), static_cast<int>(weekday < 0 ? weekday + kDaysPerWeek : weekday)};
}

void step(Day& day)
{
    constexpr int kShortestMonth = 28;
    ++day.number;
    day.weekday = (day.weekday + 1) % kDaysPerWeek;
    if (day.date.day < kShortestMonth || day.date.day < month_length(day.date.year, day.date.month))
        ++day.date.day;
    else
        day.date = Date::from_days(day.number);
}

/// 1…366
int year_day(const Day& day)
{
    return static_cast<int>(day.number - Date{day.date.year, 1, 1}.days_since_epoch()) + 1;
}

bool has(const std::vector<int>& list, int value)
{
    return std::ranges::binary_search(list, value);
}

/// Whether a list names the `number`th of `count`, from either end.
bool names(const std::vector<int>& list, int number, int count)
{
    return has(list, number) || has(list, number - count - 1);
}

/// How many weeks the year has; week 1 is the first with four days in the year.
int week_count(int year, int week_start)
{
    const int offset = days_until(week_start, Date{year, 1, 1}.weekday());
    const int first = offset <= 3 ? -offset : kDaysPerWeek - offset; // year day of week 1, counted from 0
    const int next_offset = (offset + year_length(year)) % kDaysPerWeek;
    const int next_first = year_length(year) + (next_offset <= 3 ? -next_offset : kDaysPerWeek - next_offset);
    return (next_first - first) / kDaysPerWeek;
}

bool is_in_weeks(const std::vector<int>& weeks, const Day& day, int week_start)
{
    // The fourth day of a week is in the year that the week belongs to.
    const auto middle = day.number - days_until(week_start, day.weekday) + 3;
    const int year = Date::from_days(middle).year;
    const int number = static_cast<int>(middle - Date{year, 1, 1}.days_since_epoch()) / kDaysPerWeek + 1;
    return names(weeks, number, week_count(year, week_start));
}

/// The rule with what it leaves open filled in from the start.
RecurrenceRule completed(RecurrenceRule rule, const LocalTime& start)
{
    const bool names_no_day = rule.days.empty() && rule.month_days.empty() && rule.year_days.empty();
    const bool is_of_weeks = rule.frequency == Frequency::weekly || !rule.weeks.empty();
    if (is_of_weeks && names_no_day)
        rule.days = {{0, start.date.weekday()}};
    else if (names_no_day && rule.frequency != Frequency::daily)
    {
        rule.month_days = {start.date.day};
        if (rule.frequency == Frequency::yearly && rule.months.empty())
            rule.months = {start.date.month};
    }
    if (rule.hours.empty())
        rule.hours = {start.minute_of_day / kMinutesPerHour};
    if (rule.minutes.empty())
        rule.minutes = {start.minute_of_day % kMinutesPerHour};
    return rule;
}

class Walk
{
public:
    Walk(const RecurrenceRule& rule, const LocalTime& start, const Date& from, const Date& to, const Visit& visit)
        : rule_(completed(rule, start)), start_(start), from_(from),
          visit_(visit), last_{to.plus_days(-1), 24 * kMinutesPerHour - 1},
          ordinals_are_of_year_(rule.frequency == Frequency::yearly && rule.months.empty())
    {
        if (rule.until)
            last_ = std::min(last_, *rule.until);
        for (const int hour : rule_.hours)
            for (const int minute : rule_.minutes)
                times_.push_back(hour * kMinutesPerHour + minute);
        const auto first_day = start.date.days_since_epoch();
        const auto most = (last_.date.days_since_epoch() - first_day + 1) * static_cast<std::int64_t>(times_.size());
        if (rule.count && *rule.count < most)
            left_ = *rule.count;
        // Counted meetings are counted from the first; others can be skipped by whole periods.
        skip_to_ = left_ ? start.date : std::max(from, start.date);
        days_to_count_ = left_ ? kMostDaysCounted : std::numeric_limits<std::int64_t>::max();
        from_day_ = from.days_since_epoch();
        hopeless_after_ = skip_to_.days_since_epoch() + kDaysUntilCalendarRepeats * rule.interval + kLongestPeriod;
    }

    /// False if there were too many days to count.
    bool run()
    {
        walk();
        return days_to_count_ >= 0;
    }

private:
    void walk()
    {
        switch (rule_.frequency)
        {
        case Frequency::daily:
            return run_days(start_.date.days_since_epoch(), 1);
        case Frequency::weekly:
            return run_days(start_.date.days_since_epoch() - days_until(rule_.week_start, start_.date.weekday()),
                            kDaysPerWeek);
        case Frequency::monthly:
            return run_months(std::int64_t{start_.date.year} * kMonthsPerYear + start_.date.month - 1, 1);
        case Frequency::yearly:
            return run_months(std::int64_t{start_.date.year} * kMonthsPerYear, kMonthsPerYear);
        }
    }

    /// Periods of a number of days.
    void run_days(std::int64_t first, int length)
    {
        const std::int64_t stride = std::int64_t{length} * rule_.interval;
        const auto last_day = last_.date.days_since_epoch();
        for (auto day = first + (skip_to_.days_since_epoch() - first) / stride * stride; day <= last_day; day += stride)
            if (!take_period(day, length))
                return;
    }

    /// Periods of a number of months; months are counted from the year 0.
    void run_months(std::int64_t first, int length)
    {
        const auto day_number = [](std::int64_t month)
        {
            return Date{static_cast<int>(month / kMonthsPerYear), static_cast<int>(month % kMonthsPerYear) + 1, 1}
                .days_since_epoch();
        };
        const std::int64_t stride = std::int64_t{length} * rule_.interval;
        const auto skipped = std::int64_t{skip_to_.year} * kMonthsPerYear + skip_to_.month - 1 - first;
        const auto last_month = std::int64_t{last_.date.year} * kMonthsPerYear + last_.date.month - 1;
        for (auto month = first + skipped / stride * stride; month <= last_month; month += stride)
        {
            const auto day = day_number(month);
            if (!take_period(day, static_cast<int>(day_number(month + length) - day)))
                return;
        }
    }

    /// The meetings of one day, week, month or year; false if there are no more to come.
    bool take_period(std::int64_t first, int length)
    {
        if (left_ && first < from_day_ && (days_to_count_ -= length) < 0)
            return false;
        if (first > hopeless_after_ && !has_times_)
            return false;
        days_.clear();
        auto day = day_of(first);
        for (int i = 0; i < length; ++i, step(day))
            if (matches(day))
            {
                if (!rule_.positions.empty())
                    days_.push_back(day.date);
                else if (!take_times(day.date))
                    return false;
            }
        return rule_.positions.empty() || take_positions();
    }

    bool matches(const Day& day) const
    {
        return (rule_.months.empty() || has(rule_.months, day.date.month)) &&
               (rule_.days.empty() || matches_weekday(day)) &&
               (rule_.month_days.empty() ||
                names(rule_.month_days, day.date.day, month_length(day.date.year, day.date.month))) &&
               (rule_.year_days.empty() || names(rule_.year_days, year_day(day), year_length(day.date.year))) &&
               (rule_.weeks.empty() || is_in_weeks(rule_.weeks, day, rule_.week_start));
    }

    bool matches_weekday(const Day& day) const
    {
        return std::ranges::any_of(rule_.days,
                                   [&](const RuleDay& it) {
                                       return it.weekday == day.weekday && (it.ordinal == 0 || is_nth(day, it.ordinal));
                                   });
    }

    /// Whether a day is the nth of its weekday, from either end of the month or year.
    bool is_nth(const Day& day, int ordinal) const
    {
        const int number = ordinals_are_of_year_ ? year_day(day) : day.date.day;
        const int length =
            ordinals_are_of_year_ ? year_length(day.date.year) : month_length(day.date.year, day.date.month);
        return ordinal > 0 ? ordinal == (number - 1) / kDaysPerWeek + 1
                           : ordinal == -((length - number) / kDaysPerWeek + 1);
    }

    bool take_times(const Date& date)
    {
        return std::ranges::all_of(times_, [&](int minute) { return take({date, minute}); });
    }

    /// Those of the period's times that BYSETPOS chooses.
    bool take_positions()
    {
        const auto times_a_day = times_.size();
        const int count = static_cast<int>(days_.size() * times_a_day);
        for (int i = 0; i < count; ++i)
            if (names(rule_.positions, i + 1, count) && !take({days_[i / times_a_day], times_[i % times_a_day]}))
                return false;
        return true;
    }

    /// One time of the series, in order; false if there are no more to come.
    bool take(const LocalTime& time)
    {
        if (time < start_)
            return true;
        has_times_ = true;
        if (time > last_ || (left_ && (*left_)-- == 0))
            return false;
        return time.date < from_ || visit_(time);
    }

    const RecurrenceRule rule_;
    const LocalTime start_;
    const Date from_;
    const Visit& visit_;
    std::optional<int> left_{}; ///< of COUNT, if that can matter
    LocalTime last_;
    Date skip_to_{}; ///< no meeting before it is asked for or counted
    std::int64_t from_day_ = 0;
    std::int64_t days_to_count_ = 0;
    std::int64_t hopeless_after_ = 0; ///< a rule without a time until this day has none at all
    bool has_times_ = false;
    const bool ordinals_are_of_year_;
    std::vector<int> times_{}; ///< of a day, ascending
    std::vector<Date> days_{}; ///< of a period, where BYSETPOS chooses
};
} // namespace

bool begins_with_start(const RecurrenceRule& rule, const LocalTime& start)
{
    bool begins = false;
    walk_rule(rule, start, start.date, start.date.plus_days(1),
              [&](const LocalTime& time)
              {
                  begins = time == start;
                  return false;
              });
    return begins;
}

bool walk_rule(const RecurrenceRule& rule, const LocalTime& start, const Date& from, const Date& to, const Visit& visit)
{
    return Walk(rule, start, from, to, visit).run();
}
} // namespace planerka
