// SPDX-License-Identifier: MPL-2.0
#include "check/detail/check_conference.hpp"

#include "agenda/local_times.hpp"
#include "agenda/schedule.hpp"
#include "meeting/conference_length.hpp"

#include <algorithm>

namespace planerka::rules
{
namespace
{
/// V41, V44, V48, V49: one day, and whether it comes after the day before it.
void check_day(const Meeting& meeting, std::size_t i, Findings& findings)
{
    const auto& day = meeting.days[i];
    const auto number = static_cast<std::int64_t>(i + 1);
    const auto date = Date::parse(day.date);
    if (day.date.empty())
        findings.add("V41", Severity::error, at("days", i, "date"), {{"day", number}}, "check.V41.missing");
    if (const auto before = i > 0 ? Date::parse(meeting.days[i - 1].date) : std::nullopt; date && before)
        if (!(*before < *date))
            findings.add("V48", Severity::error, at("days", i, "date"), {{"day", number}});
    for (const auto& [key, clock] : {std::pair("start", &day.start), std::pair("end", &day.end)})
        if (clock->empty())
            findings.add("V44", Severity::error, at("days", i, key), {{"day", number}, {"which", key}},
                         "check.V44.missing");
    const auto start = parse_clock(day.start);
    const auto end = parse_clock(day.end);
    if (start && end)
        if (const auto minutes = *end - *start; minutes < kShortestMeeting || minutes > kLongestMeeting)
            findings.add("V49", Severity::error, at("days", i, "end"), {{"day", number}});
    if (const auto opening = parse_clock(day.registration); opening && start && *start < *opening)
        findings.add("V49", Severity::error, at("days", i, "registration"), {{"day", number}},
                     "check.V49.registration");
}

/// V52: an item stands on a day that there is.
void check_day_of_item(const Meeting& meeting, std::size_t i, Findings& findings)
{
    const auto& item = meeting.agenda[i];
    const auto days = static_cast<std::int64_t>(meeting.days.size());
    if (item.day && (*item.day < 1 || *item.day > days))
        findings.add("V52", Severity::error, at("agenda", i, "day"),
                     {{"item", item.title.empty() ? item.id : item.title}, {"n", days}});
}

/// V48: invitations show the start of the meeting, so it must be the start of the first day.
void check_start(const Meeting& meeting, Findings& findings)
{
    const auto start = meeting.start();
    const auto first = start_of(meeting.days.front());
    if (start && first && *start != *first)
        findings.add("V48", start->date == first->date ? Severity::warning : Severity::error, "start.local", {},
                     "check.V48.start");
}

/// V53: the duration is not more than the days have, nor less than what is on the agenda.
void check_total(const Meeting& meeting, Findings& findings)
{
    const auto days = minutes_of_days(meeting);
    if (!days)
        return;
    const auto planned = planned_minutes(meeting);
    if (meeting.duration_minutes < std::min(planned, *days) || *days < meeting.duration_minutes)
        findings.add("V53", Severity::warning, "durationMinutes",
                     {{"n", std::int64_t{meeting.duration_minutes}}, {"least", planned}, {"most", *days}});
}
} // namespace

void check_conference(const Meeting& meeting, Findings& findings)
{
    if (meeting.days.empty())
    {
        for (std::size_t i = 0; i < meeting.agenda.size(); ++i)
            if (const auto day = meeting.agenda[i].day)
                findings.range(at("agenda", i, "day"), "day", Decimal(*day, 0), {Decimal(1, 0), Decimal(kMostDays, 0)});
        return;
    }
    for (std::size_t i = 0; i < meeting.days.size(); ++i)
        check_day(meeting, i, findings);
    for (std::size_t i = 0; i < meeting.agenda.size(); ++i)
        check_day_of_item(meeting, i, findings);
    if (meeting.kind != "conference")
        return;
    check_start(meeting, findings);
    check_total(meeting, findings);
}
} // namespace planerka::rules
