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

bool begins_in(const Meeting& meeting, const Window& window)
{
    bool found = false;
    const auto stop = [&](const LocalTime&)
    {
        found = true;
        return false;
    };
    return for_each_occurrence(meeting, window.from, window.to, stop) && found;
}

Window year_from_month_of(const Date& day)
{
    const Date first{day.year, day.month, 1};
    return {first, years_later(first, 1)};
}

Window usual_window(const std::vector<Meeting>& meetings, const Reasons& reasons, const Date& today)
{
    const auto coming = year_from_month_of(today);
    std::optional<Date> first;
    for (std::size_t i = 0; i < meetings.size(); ++i)
    {
        if (reasons[i])
            continue;
        if (begins_in(meetings[i], coming))
            return coming;
        if (const auto start = meetings[i].start())
            first = first ? std::min(*first, start->date) : start->date;
    }
    return first ? year_from_month_of(*first) : coming;
}
} // namespace

Result<Window> window_of(const std::vector<Meeting>& meetings, const Reasons& reasons, const LoadWindow& asked)
{
    Window window;
    if (asked.from && asked.to)
        window = {*asked.from, asked.to->plus_days(1)};
    else if (asked.from)
        window = {*asked.from, years_later(*asked.from, 1)};
    else if (asked.to)
        window = {years_later(asked.to->plus_days(1), -1), asked.to->plus_days(1)};
    else
        window = usual_window(meetings, reasons, asked.today);
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
