// SPDX-License-Identifier: MPL-2.0
#include "agenda/findings.hpp"
#include "agenda/schedule.hpp"

/// DOMAIN 5.6.
namespace planerka::rules
{
namespace
{
constexpr Minutes kMuchContent = 390; ///< of a day
constexpr Minutes kMostContent = 450;
constexpr int kTravellersBegin = 10 * 60;
constexpr int kLastDayEnds = 17 * 60 + 30;

bool is_content(const AgendaItem& item)
{
    return item.type != "break" && item.type != "buffer";
}

/// V48, V49, V52: a day by itself, and after the one before it.
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
    const auto start = parse_clock(day.start);
    const auto end = parse_clock(day.end);
    if (start && end)
        if (const auto minutes = *end - *start; minutes < kShortestMeeting || minutes > kLongestMeeting)
            findings.add("V49", Severity::error, at("days", i, "end"), {{"day", number}});
    if (const auto opening = parse_clock(day.registration); opening && start && *start < *opening)
        findings.add("V49", Severity::error, at("days", i, "registration"), {{"day", number}},
                     "check.V49.registration");
    if (day.travel_day && start && *start < kTravellersBegin)
        findings.add("V52", Severity::warning, at("days", i, "start"), {{"day", number}});
    if (i + 1 == meeting.days.size() && end && *end > kLastDayEnds)
        findings.add("V53", Severity::warning, at("days", i, "end"), {{"day", number}});
}

/// V50: how much of a day is content.
void check_content(const Meeting& meeting, Findings& findings)
{
    for (std::size_t i = 0; i < meeting.days.size(); ++i)
    {
        std::int64_t content = 0;
        for (const auto& item : meeting.agenda)
            if (is_content(item) && item.day.value_or(1) == static_cast<int>(i + 1))
                content += item.planned_minutes;
        if (content > kMuchContent)
            findings.add("V50", content > kMostContent ? Severity::error : Severity::warning, at("days", i),
                         {{"day", static_cast<std::int64_t>(i + 1)}, {"minutes", content}},
                         content > kMostContent ? "check.V50.error" : "check.V50");
    }
}

/// V51, V55: what each session is for, and that its day is there.
void check_sessions(const Meeting& meeting, Findings& findings)
{
    const auto days = static_cast<std::int64_t>(meeting.days.size());
    for (std::size_t i = 0; i < meeting.agenda.size(); ++i)
    {
        const auto& item = meeting.agenda[i];
        if (is_content(item) && item.serves.empty())
            findings.add("V51", Severity::warning, at("agenda", i, "serves"),
                         {{"item", item.title.empty() ? item.id : item.title}});
        if (item.day && (*item.day < 1 || *item.day > days))
            findings.add("V55", Severity::error, at("agenda", i, "day"),
                         {{"item", item.title.empty() ? item.id : item.title}, {"n", days}});
    }
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
    check_content(meeting, findings);
    check_sessions(meeting, findings);
}
} // namespace planerka::rules
