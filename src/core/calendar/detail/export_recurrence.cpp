// SPDX-License-Identifier: MPL-2.0
#include "calendar/detail/export_recurrence.hpp"

#include "base/letters.hpp"
#include "ical/values.hpp"
#include "recurrence/expansion.hpp"
#include "recurrence/recurrence.hpp"
#include "recurrence/rule.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
/// Where the search for the last meeting of a series ends.
constexpr Date kEnd{2600, 1, 1};

bool is_all_day(const Meeting& meeting)
{
    return meeting.calendar && meeting.calendar->all_day;
}

/// The rule in capitals, with UNTIL in UTC, or as a date for whole days; also in place of COUNT where `rule` has one.
std::string rule_text(const Meeting& meeting, const RecurrenceRule& rule)
{
    std::string upper = meeting.recurrence->rrule;
    for (auto& c : upper)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    std::string_view rest = trimmed(upper);
    if (rest.starts_with("RRULE:"))
        rest.remove_prefix(6);
    std::string text;
    while (!rest.empty())
    {
        const auto end = std::min(rest.find(';'), rest.size());
        std::string part(rest.substr(0, end));
        std::erase(part, ' ');
        if ((part.starts_with("UNTIL=") || part.starts_with("COUNT=")) && rule.until)
            part =
                "UNTIL=" + (is_all_day(meeting) ? calendar_date(rule.until->date)
                                                : calendar_instant(instant_of(*rule.until, meeting.time_zone).instant));
        if (!part.empty())
            text += (text.empty() ? "" : ";") + part;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return text;
}

void sort_once(std::vector<LocalTime>& times)
{
    std::ranges::sort(times);
    times.erase(std::unique(times.begin(), times.end()), times.end());
}
/// The lines of a series whose rule has no time at the start. Readers do not agree on whether such a start takes place
/// and counts for COUNT: RDATE says the one, UNTIL in place of COUNT the other.
Result<void> write_beside_start(const Meeting& meeting, Meeting plain, RecurrenceRule rule, SeriesLines& lines)
{
    const auto start = *meeting.start();
    if (rule.count)
    {
        plain.recurrence->additions.clear();
        rule.until = start;
        PLANERKA_CHECK(for_each_occurrence(plain, start.date, kEnd,
                                           [&](const LocalTime& time)
                                           {
                                               rule.until = time;
                                               return true;
                                           }));
        if (rule.until == start)
            return success();
    }
    lines.rule = rule_text(meeting, rule);
    lines.additions.push_back(start);
    sort_once(lines.additions);
    return success();
}

/// Adds the meetings of that day; if the series has none on it, the usual time of that day.
Result<void> add_day(const Meeting& without_exceptions, const Date& day, std::vector<LocalTime>& times)
{
    bool has_some = false;
    PLANERKA_CHECK(for_each_occurrence(without_exceptions, day, day.plus_days(1),
                                       [&](const LocalTime& time)
                                       {
                                           times.push_back(time);
                                           has_some = true;
                                           return true;
                                       }));
    if (!has_some)
        times.push_back({day, without_exceptions.start()->minute_of_day});
    return success();
}

/// The meeting with nothing but its times, and without exceptions.
Meeting bare(const Meeting& meeting)
{
    Meeting copy;
    copy.start_local = meeting.start_local;
    copy.time_zone = meeting.time_zone;
    copy.duration_minutes = meeting.duration_minutes;
    copy.recurrence = Recurrence{.rrule = meeting.recurrence->rrule, .additions = meeting.recurrence->additions};
    return copy;
}

} // namespace

Result<SeriesLines> series_lines(const Meeting& meeting)
{
    const auto start = *meeting.start();
    SeriesLines lines;
    lines.last = start.date;
    if (!meeting.recurrence)
        return lines;
    const auto& recurrence = *meeting.recurrence;
    const auto plain = bare(meeting);
    // Reads the whole series once, so that nothing below can find a fault in it.
    PLANERKA_CHECK(for_each_occurrence(meeting, start.date, start.date, [](const LocalTime&) { return false; }));
    for (const auto& text : recurrence.exceptions)
        if (const auto time = LocalTime::parse(text))
            lines.exceptions.push_back(*time);
        else if (const auto day = Date::parse(text))
            PLANERKA_CHECK(add_day(plain, *day, lines.exceptions));
    for (const auto& text : recurrence.additions)
        if (const auto time = LocalTime::parse(text))
            lines.additions.push_back(*time);
        else if (const auto day = Date::parse(text))
            lines.additions.push_back({*day, start.minute_of_day});
    sort_once(lines.exceptions);
    sort_once(lines.additions);
    std::optional<RecurrenceRule> rule;
    if (!recurrence.rrule.empty())
    {
        rule = parse_rule(recurrence.rrule, meeting.time_zone);
        if (!rule)
            return Error{"calendar.rule", {}, "recurrence.rrule"};
    }
    if (rule && !rule->count && !rule->until)
        lines.last.reset();
    else
        PLANERKA_CHECK(for_each_occurrence(plain, start.date, kEnd,
                                           [&](const LocalTime& time)
                                           {
                                               lines.last = std::max(*lines.last, time.date);
                                               return true;
                                           }));
    if (rule && begins_with_start(*rule, start))
        lines.rule = rule_text(meeting, *rule);
    else if (rule)
    {
        PLANERKA_CHECK(write_beside_start(meeting, plain, *rule, lines));
    }
    return lines;
}
} // namespace planerka
