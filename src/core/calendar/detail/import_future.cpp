// SPDX-License-Identifier: MPL-2.0
#include "calendar/detail/import_future.hpp"

#include "recurrence/recurrence.hpp"
#include "recurrence/rule.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace planerka
{
namespace
{
constexpr int kMostYearsCounted = 100;

/// A part of the series: the meetings that were planned from `begin` until before `end`.
struct SeriesPart
{
    LocalTime begin{};
    std::optional<LocalTime> end{}; ///< none: the last part
};

/// The rule without its COUNT and UNTIL.
std::string endless(std::string_view rule)
{
    std::string text;
    for (std::size_t at = 0; at <= rule.size();)
    {
        const auto end = std::min(rule.find(';', at), rule.size());
        const auto piece = rule.substr(at, end - at);
        at = end + 1;
        if (!piece.empty() && !piece.starts_with("COUNT=") && !piece.starts_with("UNTIL="))
            text.append(text.empty() ? "" : ";").append(piece);
    }
    return text;
}

/// How many meetings the rule plans in the part, whether they take place or not; nothing if that cannot be counted.
std::optional<int> planned_in(const Meeting& series, const SeriesPart& part)
{
    Meeting planned;
    planned.start_local = series.start_local;
    planned.time_zone = series.time_zone;
    planned.duration_minutes = series.duration_minutes;
    planned.recurrence = Recurrence{.rrule = series.recurrence->rrule};
    auto to = part.end ? part.end->date.plus_days(1) : part.begin.date;
    if (!part.end)
        to.year += kMostYearsCounted;
    int count = 0;
    const auto counted = for_each_occurrence(planned, part.begin.date, to,
                                             [&](const LocalTime& time)
                                             {
                                                 count += time >= part.begin && (!part.end || time < *part.end);
                                                 return true;
                                             });
    return counted ? std::optional(count) : std::nullopt;
}

/// The exceptions or additions of the part; those with a time of their own are moved with it.
std::vector<std::string> within(const std::vector<std::string>& times, const SeriesPart& part, Minutes later)
{
    std::vector<std::string> kept;
    for (const auto& text : times)
    {
        const auto time = LocalTime::parse(text);
        const auto date = text.substr(0, 10);
        const bool is_in =
            time ? *time >= part.begin && (!part.end || *time < *part.end)
                 : date >= part.begin.date.to_string() && (!part.end || date < part.end->date.to_string());
        if (is_in)
            kept.push_back(time ? time->plus(later).to_string() : text);
    }
    return kept;
}

std::optional<Recurrence> recurrence_of(const Meeting& series, const SeriesPart& part, Minutes later)
{
    const auto& whole = *series.recurrence;
    const auto rule = parse_rule(whole.rrule, series.time_zone);
    if (!rule || !rule->hours.empty() || !rule->minutes.empty())
        return std::nullopt;
    Recurrence recurrence{.rrule = whole.rrule};
    if (part.end || rule->count || rule->until)
    {
        const auto count = planned_in(series, part);
        if (!count || *count == 0)
            return std::nullopt;
        recurrence.rrule = endless(whole.rrule) + ";COUNT=" + std::to_string(*count);
    }
    recurrence.exceptions = within(whole.exceptions, part, later);
    recurrence.additions = within(whole.additions, part, later);
    return recurrence;
}
} // namespace

bool divide_series(Meeting& series, std::vector<Meeting*> changes)
{
    const auto start = series.start();
    if (!start || !series.recurrence || series.recurrence->rrule.empty() || changes.empty())
        return false;
    std::ranges::sort(changes, {}, [](const Meeting* each) { return each->calendar->recurrence_id; });
    std::vector<std::pair<SeriesPart, Minutes>> parts{{{*start, std::nullopt}, 0}};
    for (const auto* change : changes)
    {
        const auto planned = LocalTime::parse(change->calendar->recurrence_id);
        const auto begin = change->start();
        // On another day the rule would mean other days.
        if (!planned || !begin || begin->date != planned->date || change->time_zone != series.time_zone ||
            *planned <= parts.back().first.begin)
            return false;
        parts.back().first.end = *planned;
        parts.push_back({{*planned, std::nullopt}, begin->minute_of_day - planned->minute_of_day});
    }
    std::vector<Recurrence> recurrences;
    for (const auto& [part, later] : parts)
    {
        auto recurrence = recurrence_of(series, part, later);
        if (!recurrence)
            return false;
        // The changed meeting is the first of its own series and no exception there.
        if (!recurrences.empty())
            std::erase_if(recurrence->exceptions, [day = part.begin.date.to_string(),
                                                   time = part.begin.plus(later).to_string()](const std::string& text)
                          { return text == day || text == time; });
        recurrences.push_back(std::move(*recurrence));
    }
    series.recurrence = std::move(recurrences.front());
    for (std::size_t i = 0; i < changes.size(); ++i)
        changes[i]->recurrence = std::move(recurrences[i + 1]);
    return true;
}
} // namespace planerka
