// SPDX-License-Identifier: MPL-2.0
#include "check/detail/check_times.hpp"

#include "agenda/local_times.hpp"
#include "time/zone.hpp"

#include <set>

namespace planerka::rules
{
namespace
{
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

/// A time at which people are to be there, and the path of the field that says so.
struct Beginning
{
    LocalTime time;
    std::string path;
    ZonedInstant instant; ///< in the organiser's zone
};

/// The start of the meeting, or of each day of a conference. The organiser's time zone must be known.
std::vector<Beginning> beginnings(const Meeting& meeting)
{
    std::vector<Beginning> result;
    const auto add = [&](const std::optional<LocalTime>& time, std::string path)
    {
        if (time)
            result.push_back({*time, std::move(path), instant_of(*time, meeting.time_zone)});
    };
    if (meeting.kind == "conference")
        for (std::size_t i = 0; i < meeting.days.size(); ++i)
            add(start_of(meeting.days[i]), at("days", i, "start"));
    if (result.empty())
        add(meeting.start(), "start.local");
    return result;
}

/// V06, V07: a start in the hour that a clock change skips or repeats.
void check_clock_change(const Beginning& beginning, const std::string& zone, Findings& findings)
{
    const auto& [time, path, instant] = beginning;
    const auto date = [&, day = time.date] { return text::date_short(day, findings.language()); };
    if (instant.kind == LocalTimeKind::in_gap)
        findings.add("V06", Severity::warning, path,
                     {{"time", time.clock()}, {"date", date()}, {"time2", local_at(instant.instant, zone).clock()}});
    else if (instant.kind == LocalTimeKind::ambiguous)
        findings.add("V07", Severity::warning, path, {{"time", time.clock()}, {"date", date()}});
}

/// V40: the start of each day on the clock of each person who takes part (check/README.md, "Office hours"). If two days
/// start at the same time for somebody, it is said once.
void check_office_hours(const Meeting& meeting, const std::vector<Beginning>& days, Findings& findings)
{
    for (std::size_t i = 0; i < meeting.attendees.size(); ++i)
    {
        const auto& attendee = meeting.attendees[i];
        const auto& zone = zone_of(attendee, meeting);
        if (!takes_part(attendee) || !is_time_zone(zone))
            continue;
        std::set<int> said;
        for (const auto& day : days)
        {
            const auto local = local_at(day.instant.instant, zone);
            if (!is_in_office_hours(local) && said.insert(local.minute_of_day).second)
                findings.add("V40", Severity::warning, at("attendees", i, "timeZone"),
                             {{"name", name_of(attendee)}, {"time", local.clock()}});
        }
    }
}
} // namespace

void check_times(const Meeting& meeting, Findings& findings)
{
    check_campaigns(meeting, findings);
    if (meeting.time_zone.empty() && (!meeting.start_local.empty() || !meeting.days.empty()))
        findings.add("V05", Severity::error, "start.timeZone", {}, "check.V05.missing");
    if (const auto start = first_start(meeting))
        check_due_dates(meeting, start->date, findings);
    if (!is_time_zone(meeting.time_zone))
        return;
    const auto days = beginnings(meeting);
    for (const auto& day : days)
        check_clock_change(day, meeting.time_zone, findings);
    check_office_hours(meeting, days, findings);
}
} // namespace planerka::rules
