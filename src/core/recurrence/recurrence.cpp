// SPDX-License-Identifier: MPL-2.0
#include "recurrence/recurrence.hpp"

#include "recurrence/expansion.hpp"
#include "recurrence/rule.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace planerka
{
namespace
{
using Visit = std::function<bool(const LocalTime&)>;

/// More meetings than this in a year are a mistake in the rule, not a series.
constexpr int kMostInAYear = 5000;
constexpr Date kFirstDay{1, 1, 1};
constexpr Date kLastDay{9999, 12, 31};

Error invalid_rule()
{
    return Error{"calendar.rule", {}, "recurrence.rrule"};
}

Error no_meeting()
{
    return Error{"calendar.none", {}, "recurrence.rrule"};
}

Error invalid_date(const std::string& text, const char* list, std::size_t index)
{
    return Error{"calendar.date", {{"value", text}}, std::string(list) + '[' + std::to_string(index) + ']'};
}

/// The texts of a Recurrence as values. An exception without a time means the whole day.
struct Series
{
    LocalTime start;
    std::optional<RecurrenceRule> rule{};
    std::vector<LocalTime> additions{};  ///< ascending
    std::vector<Date> free_days{};       ///< ascending
    std::vector<LocalTime> free_times{}; ///< ascending

    bool is_excepted(const LocalTime& time) const
    {
        return std::ranges::binary_search(free_days, time.date) || std::ranges::binary_search(free_times, time);
    }
};

Result<Series> read_series(const Meeting& meeting)
{
    const auto start = meeting.start();
    if (!start)
        return Error{"calendar.no_start", {}, "start.local"};
    Series series{*start};
    if (!meeting.recurrence)
        return series;
    const auto& recurrence = *meeting.recurrence;
    if (!recurrence.rrule.empty())
    {
        series.rule = parse_rule(recurrence.rrule, meeting.time_zone);
        if (!series.rule)
            return invalid_rule();
    }
    for (std::size_t i = 0; i < recurrence.exceptions.size(); ++i)
    {
        const auto& text = recurrence.exceptions[i];
        if (const auto day = Date::parse(text))
            series.free_days.push_back(*day);
        else if (const auto time = LocalTime::parse(text))
            series.free_times.push_back(*time);
        else
            return invalid_date(text, "recurrence.exceptions", i);
    }
    for (std::size_t i = 0; i < recurrence.additions.size(); ++i)
    {
        const auto& text = recurrence.additions[i];
        if (const auto day = Date::parse(text))
            series.additions.push_back({*day, start->minute_of_day});
        else if (const auto time = LocalTime::parse(text))
            series.additions.push_back(*time);
        else
            return invalid_date(text, "recurrence.additions", i);
    }
    std::ranges::sort(series.additions);
    std::ranges::sort(series.free_days);
    std::ranges::sort(series.free_times);
    return series;
}

/// The start, and the times of the rule: recurrence/README.md, "What the start adds".
Result<void> walk_base(const Series& series, const Date& from, const Date& to, const Visit& visit)
{
    auto rule = series.rule;
    if (!rule || !begins_with_start(*rule, series.start))
    {
        const bool is_in_window = series.start.date >= from && series.start.date < to;
        if (is_in_window && !visit(series.start))
            return success();
        // The start is the first of those that COUNT counts.
        if (rule && rule->count && --*rule->count == 0)
            return success();
    }
    if (rule && !walk_rule(*rule, series.start, from, to, visit))
        return Error{"calendar.endless", {}, "recurrence.rrule"};
    return success();
}

/// Rule and additions in one ascending order, each time once; exceptions are still among them.
Result<void> walk(const Series& series, const Date& from, const Date& to, const Visit& visit)
{
    auto addition = std::ranges::lower_bound(series.additions, LocalTime{from, 0});
    const auto additions_end = std::ranges::lower_bound(series.additions, LocalTime{to, 0});
    std::optional<LocalTime> last;
    bool goes_on = true;
    const auto visit_once = [&](const LocalTime& time)
    {
        if (last != time)
            goes_on = visit(time);
        last = time;
        return goes_on;
    };
    PLANERKA_CHECK(walk_base(series, from, to,
                             [&](const LocalTime& time)
                             {
                                 for (; addition < additions_end && *addition < time; ++addition)
                                     if (!visit_once(*addition))
                                         return false;
                                 return visit_once(time);
                             }));
    for (; goes_on && addition < additions_end; ++addition)
        visit_once(*addition);
    return success();
}

/// The day the twelve months of a year begin with: the first of the series, excepted or not.
Result<Date> first_day(const Series& series)
{
    std::optional<Date> first;
    PLANERKA_CHECK(walk(series, kFirstDay, kLastDay,
                        [&](const LocalTime& time)
                        {
                            first = time.date;
                            return false;
                        }));
    return first ? Result<Date>(*first) : no_meeting();
}

Result<YearOfSeries> counted(const Meeting& meeting)
{
    PLANERKA_TRY(const auto series, read_series(meeting));
    PLANERKA_TRY(const auto first, first_day(series));
    // On 29 February there is no such day a year later; the comparison needs none.
    auto end = first;
    ++end.year;
    YearOfSeries year{.planned = 0};
    PLANERKA_CHECK(walk(series, first, end,
                        [&](const LocalTime& time)
                        {
                            ++year.planned;
                            if (series.is_excepted(time))
                                ++year.excepted;
                            return year.number() <= kMostInAYear;
                        }));
    if (year.number() > kMostInAYear)
        return invalid_rule();
    // The start hides that there is no day at all for a rule.
    if (year.planned == 1 && series.rule && !begins_with_start(*series.rule, series.start))
        PLANERKA_CHECK(check_rule(meeting.recurrence->rrule));
    if (year.number() == 0)
        return no_meeting();
    return year;
}
} // namespace

Result<void> check_rule(std::string_view rrule)
{
    auto rule = parse_rule(rrule, "UTC");
    if (!rule)
        return invalid_rule();
    // Whether there is a day at all for it does not depend on where the series begins and ends.
    rule->interval = 1;
    rule->count.reset();
    rule->until.reset();
    bool happens = false;
    const auto found = [&](const LocalTime&)
    {
        happens = true;
        return false;
    };
    constexpr LocalTime kStart{{2000, 1, 1}, 0};
    constexpr Date kAfterAllWeekdays{2401, 1, 1}; // the calendar repeats itself every 400 years
    walk_rule(*rule, kStart, kStart.date, kAfterAllWeekdays, found);
    return happens ? Result<void>(success()) : invalid_rule();
}

Result<void> for_each_occurrence(const Meeting& meeting, const Date& from, const Date& to, const Visit& visit)
{
    PLANERKA_TRY(const auto series, read_series(meeting));
    return walk(series, from, to, [&](const LocalTime& time) { return series.is_excepted(time) || visit(time); });
}

Result<YearOfSeries> year_of_series(const Meeting& meeting)
{
    if (!meeting.recurrence)
        return YearOfSeries{};
    const auto& recurrence = *meeting.recurrence;
    if (recurrence.occurrences_per_year)
    {
        const int number = *recurrence.occurrences_per_year;
        if (number < 1 || number > kMostInAYear)
            return Error{"cost.range",
                         {{"value", std::to_string(number)}, {"min", "1"}, {"max", std::to_string(kMostInAYear)}},
                         "recurrence.occurrencesPerYear"};
        return YearOfSeries{.planned = number};
    }
    return recurrence.rrule.empty() && recurrence.additions.empty() ? Result<YearOfSeries>(YearOfSeries{})
                                                                    : counted(meeting);
}

Result<int> occurrences_per_year(const Meeting& meeting)
{
    PLANERKA_TRY(const auto year, year_of_series(meeting));
    return year.number();
}
} // namespace planerka
