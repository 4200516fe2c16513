// SPDX-License-Identifier: MPL-2.0
#include "agenda/findings.hpp"
#include "time/zone.hpp"

namespace planerka::rules
{
namespace
{
constexpr int kDayBegins = 8 * 60;
constexpr int kDayEnds = 19 * 60;

void check_due_dates(const Meeting& meeting, const Date& day, Findings& findings)
{
    for (std::size_t i = 0; i < meeting.actions.size(); ++i)
        if (const auto due = Date::parse(meeting.actions[i].due_date); due && *due < day)
            findings.add("V27", Severity::warning, at("actions", i, "dueDate"));
}

void check_campaigns(const Meeting& meeting, Findings& findings)
{
    for (std::size_t i = 0; i < meeting.campaigns.size(); ++i)
    {
        const auto& campaign = meeting.campaigns[i];
        const auto begins = Date::parse(campaign.start_date);
        const auto ends = Date::parse(campaign.end_date);
        if (begins && ends && *ends < *begins)
            findings.add("V51", Severity::warning, at("campaigns", i, "endDate"), {{"campaign", campaign.name}});
    }
}

/// V06, V07: how the start stands to the clock changes of its zone.
void check_clock_change(const LocalTime& start, const ZonedInstant& instant, const std::string& zone,
                        Findings& findings)
{
    const auto date = text::date_short(start.date, findings.language());
    if (instant.kind == LocalTimeKind::in_gap)
        findings.add("V06", Severity::warning, "start.local",
                     {{"time", start.clock()}, {"date", date}, {"time2", local_at(instant.instant, zone).clock()}});
    else if (instant.kind == LocalTimeKind::ambiguous)
        findings.add("V07", Severity::warning, "start.local", {{"time", start.clock()}, {"date", date}});
}

/// V40: each participant's own clock at the start.
void check_office_hours(const Meeting& meeting, Instant start, Findings& findings)
{
    for (std::size_t i = 0; i < meeting.attendees.size(); ++i)
    {
        const auto& attendee = meeting.attendees[i];
        const auto& zone = attendee.time_zone.empty() ? meeting.time_zone : attendee.time_zone;
        if (!takes_part(attendee) || !is_time_zone(zone))
            continue;
        const auto local = local_at(start, zone);
        if (local.minute_of_day < kDayBegins || local.minute_of_day >= kDayEnds)
            findings.add("V40", Severity::warning, at("attendees", i, "timeZone"),
                         {{"name", name_of(attendee)}, {"time", local.clock()}});
    }
}
} // namespace

void check_times(const Meeting& meeting, Findings& findings)
{
    check_campaigns(meeting, findings);
    if (meeting.time_zone.empty() && !meeting.start_local.empty())
        findings.add("V05", Severity::error, "start.timeZone", {{"tz", meeting.time_zone}});
    const auto start = meeting.start();
    if (!start)
        return;
    check_due_dates(meeting, start->date, findings);
    if (is_time_zone(meeting.time_zone))
    {
        const auto instant = instant_of(*start, meeting.time_zone);
        check_clock_change(*start, instant, meeting.time_zone, findings);
        check_office_hours(meeting, instant.instant, findings);
    }
}
} // namespace planerka::rules
