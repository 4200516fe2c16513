// SPDX-License-Identifier: MPL-2.0
#include "load/detail/window.hpp"

#include "recurrence/recurrence.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
constexpr int kMostYears = 100;

Date years_later(Date date, int years)
{
    date.year += years;
    return Date::from_days(date.days_since_epoch()); // 29 February is 1 March elsewhere
}

bool has_any_in(const std::vector<Meeting>& meetings, const Window& window)
{
    return std::ranges::any_of(meetings,
                               [&](const Meeting& meeting)
                               {
                                   bool found = false;
                                   const auto stop = [&](const LocalTime&)
                                   {
                                       found = true;
                                       return false;
                                   };
                                   return is_counted(meeting) &&
                                          for_each_occurrence(meeting, window.from, window.to, stop) && found;
                               });
}

Window year_from_month_of(const Date& day)
{
    const Date first{day.year, day.month, 1};
    return {first, years_later(first, 1)};
}

Window usual_window(const std::vector<Meeting>& meetings, const Date& today)
{
    const auto coming = year_from_month_of(today);
    if (has_any_in(meetings, coming))
        return coming;
    std::optional<Date> first;
    for (const auto& meeting : meetings)
        if (const auto start = meeting.start(); start && is_counted(meeting))
            first = first ? std::min(*first, start->date) : start->date;
    return first ? year_from_month_of(*first) : coming;
}
} // namespace

Result<Window> window_of(const std::vector<Meeting>& meetings, const LoadWindow& asked)
{
    Window window;
    if (asked.from && asked.to)
        window = {*asked.from, asked.to->plus_days(1)};
    else if (asked.from)
        window = {*asked.from, years_later(*asked.from, 1)};
    else if (asked.to)
        window = {years_later(asked.to->plus_days(1), -1), asked.to->plus_days(1)};
    else
        window = usual_window(meetings, asked.today);
    if (window.from >= window.to || window.to.year - window.from.year > kMostYears)
        return Error{"load.window",
                     {{"from", window.from.to_string()},
                      {"to", window.to.plus_days(-1).to_string()},
                      {"years", std::to_string(kMostYears)}}};
    return window;
}

Exact scale_of(const Window& window)
{
    const int years = window.to.year - window.from.year;
    const auto beyond =
        years > 0 ? window.to.days_since_epoch() - years_later(window.from, years).days_since_epoch() : -1;
    return beyond == 0 || beyond == 1 ? Exact(1, years) : Exact(365, window.days());
}

bool is_whole_years(const Window& window, const Exact& scale)
{
    return scale == Exact(1, std::max(1, window.to.year - window.from.year));
}

bool is_counted(const Meeting& meeting)
{
    return meeting.status != Status::cancelled && meeting.duration_minutes > 0 &&
           !(meeting.calendar && meeting.calendar->all_day);
}

Result<std::int64_t> occurrences_in(const Meeting& meeting, const Window& window)
{
    std::int64_t count = 0;
    PLANERKA_CHECK(for_each_occurrence(meeting, window.from, window.to,
                                       [&](const LocalTime&)
                                       {
                                           ++count;
                                           return true;
                                       }));
    return count;
}
} // namespace planerka
