// SPDX-License-Identifier: MPL-2.0
#include "agenda/findings.hpp"
#include "agenda/schedule.hpp"

/// The days of a conference (DOMAIN 5.6); what is on them is judged by schedule().
namespace planerka::rules
{
namespace
{
/// V41, V44, V48, V49: a day by itself, and after the one before it.
void check_day(const Meeting& meeting, std::size_t i, Findings& findings)
{
    const auto& day = meeting.days[i];
    const auto number = static_cast<std::int64_t>(i + 1);
    const auto date = Date::parse(day.date);
    if (day.date.empty())
        findings.add("V41", Severity::error, at("days", i, "date"), {{"text", day.date}, {"example", "2026-12-15"}});
    if (const auto before = i > 0 ? Date::parse(meeting.days[i - 1].date) : std::nullopt; date && before)
        if (!(*before < *date))
            findings.add("V48", Severity::error, at("days", i, "date"), {{"day", number}});
    for (const auto& [key, clock] : {std::pair("start", &day.start), std::pair("end", &day.end)})
        if (clock->empty())
            findings.add("V44", Severity::error, at("days", i, key), {{"text", *clock}});
    const auto start = parse_clock(day.start);
    const auto end = parse_clock(day.end);
    if (start && end)
        if (const auto minutes = *end - *start; minutes < kShortestMeeting || minutes > kLongestMeeting)
            findings.add("V49", Severity::error, at("days", i, "end"), {{"day", number}});
    if (const auto opening = parse_clock(day.registration); opening && start && *start < *opening)
        findings.add("V49", Severity::error, at("days", i, "registration"), {{"day", number}},
                     "check.V49.registration");
}

/// V52.
void check_day_of_item(const Meeting& meeting, std::size_t i, Findings& findings)
{
    const auto& item = meeting.agenda[i];
    const auto days = static_cast<std::int64_t>(meeting.days.size());
    if (item.day && (*item.day < 1 || *item.day > days))
        findings.add("V52", Severity::error, at("agenda", i, "day"),
                     {{"item", item.title.empty() ? item.id : item.title}, {"n", days}});
}
} // namespace

void check_conference(const Meeting& meeting, Findings& findings)
{
    if (meeting.days.empty())
    {
        for (std::size_t i = 0; i < meeting.agenda.size(); ++i)
            if (const auto day = meeting.agenda[i].day)
                findings.range(at("agenda", i, "day"), "day", Decimal(*day, 0), Decimal(1, 0), Decimal(365, 0));
        return;
    }
    for (std::size_t i = 0; i < meeting.days.size(); ++i)
        check_day(meeting, i, findings);
    for (std::size_t i = 0; i < meeting.agenda.size(); ++i)
        check_day_of_item(meeting, i, findings);
}
} // namespace planerka::rules
