// SPDX-License-Identifier: MPL-2.0
#include "calendar/recurrence_expansion.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace planerka
{
namespace
{
using Visit = std::function<bool(const LocalTime&)>;

constexpr int kDaysPerWeek = 7;
constexpr int kMonthsPerYear = 12;
constexpr int kMinutesPerHour = 60;

/// A day with what the parts of a rule ask about it.
struct Day
{
    std::int64_t number = 0; ///< since 1970
    Date date;
    int weekday = 0;
    int month_length = 0;
    int year_day = 0; ///< 1…366
    int year_length = 0;
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

/// Days from a weekday on to the next `to`, 0…6.
int days_until(int from, int to)
{
    return (to - from + kDaysPerWeek) % kDaysPerWeek;
}

Day day_of(std::int64_t number)
{
    Day day{number, Date::from_days(number)};
    day.weekday = day.date.weekday();
    day.month_length = month_length(day.date.year, day.date.month);
    day.year_day = static_cast<int>(number - Date{day.date.year, 1, 1}.days_since_epoch()) + 1;
    day.year_length = year_length(day.date.year);
    return day;
}

void step(Day& day)
{
    ++day.number;
    day.weekday = (day.weekday + 1) % kDaysPerWeek;
    if (day.date.day < day.month_length)
    {
        ++day.date.day;
        ++day.year_day;
    }
    else
        day = day_of(day.number);
}

bool has(const std::vector<int>& list, int value)
{
    return std::ranges::binary_search(list, value);
}

/// Whether a list names the `number`th of `count`, from either end; a list that is not there names all.
bool names(const std::vector<int>& list, int number, int count)
{
    return list.empty() || has(list, number) || has(list, number - count - 1);
}

/// Weeks of the year whose week a day is in: week 1 is the first with four days of the year.
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

/// The rule with what it leaves to the start.
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
        : rule_(completed(rule, start)), start_(start), from_(from), visit_(visit),
          left_(rule.count.value_or(std::numeric_limits<int>::max())), last_{to.plus_days(-1),
                                                                             24 * kMinutesPerHour - 1},
          // Counted meetings are counted from the first; others can be skipped by whole periods.
          skip_to_(rule.count ? start.date : std::max(from, start.date)),
          ordinals_are_of_year_(rule.frequency == Frequency::yearly && rule.months.empty())
    {
        if (rule.until)
            last_ = std::min(last_, *rule.until);
        for (const int hour : rule_.hours)
            for (const int minute : rule_.minutes)
                times_.push_back(hour * kMinutesPerHour + minute);
    }

    void run()
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

private:
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
               names(rule_.month_days, day.date.day, day.month_length) &&
               names(rule_.year_days, day.year_day, day.year_length) &&
               (rule_.weeks.empty() || is_in_weeks(rule_.weeks, day, rule_.week_start));
    }

    bool matches_weekday(const Day& day) const
    {
        const int number = ordinals_are_of_year_ ? day.year_day : day.date.day;
        const int length = ordinals_are_of_year_ ? day.year_length : day.month_length;
        const int ordinal = (number - 1) / kDaysPerWeek + 1;
        const int from_end = -((length - number) / kDaysPerWeek + 1);
        return std::ranges::any_of(rule_.days,
                                   [&](const RuleDay& it) {
                                       return it.weekday == day.weekday &&
                                              (it.ordinal == 0 || it.ordinal == ordinal || it.ordinal == from_end);
                                   });
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
        if (time > last_ || left_-- == 0)
            return false;
        return time.date < from_ || visit_(time);
    }

    const RecurrenceRule rule_;
    const LocalTime start_;
    const Date from_;
    const Visit& visit_;
    int left_;
    LocalTime last_;
    const Date skip_to_; ///< no meeting before it is asked for or counted
    const bool ordinals_are_of_year_;
    std::vector<int> times_{}; ///< of a day, ascending
    std::vector<Date> days_{}; ///< of a period, where BYSETPOS chooses
};
} // namespace

void walk_rule(const RecurrenceRule& rule, const LocalTime& start, const Date& from, const Date& to, const Visit& visit)
{
    Walk(rule, start, from, to, visit).run();
}
} // namespace planerka
