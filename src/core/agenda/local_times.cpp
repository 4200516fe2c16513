// SPDX-License-Identifier: MPL-2.0
#include "agenda/local_times.hpp"

#include "text/format.hpp"
#include "text/zone_format.hpp"
#include "time/zone.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
/// The start of the meeting, or of each day of a conference.
struct DayStart
{
    int day = 0;
    LocalTime start;
};

std::vector<DayStart> starts_of(const Meeting& meeting)
{
    std::vector<DayStart> starts;
    if (meeting.kind == "conference")
        for (std::size_t d = 0; d < meeting.days.size(); ++d)
            if (const auto start = start_of(meeting.days[d]))
                starts.push_back({static_cast<int>(d) + 1, *start});
    if (starts.empty())
        if (const auto start = meeting.start())
            starts.push_back({0, *start});
    return starts;
}

} // namespace

std::optional<LocalTime> start_of(const ConferenceDay& day)
{
    const auto date = Date::parse(day.date);
    const auto minute = parse_clock(day.start);
    return date && minute ? std::optional(LocalTime{*date, *minute}) : std::nullopt;
}

std::optional<LocalTime> first_start(const Meeting& meeting)
{
    if (meeting.kind == "conference" && !meeting.days.empty())
        if (const auto first = start_of(meeting.days.front()))
            return first;
    return meeting.start();
}

const std::string& zone_of(const Attendee& attendee, const Meeting& meeting)
{
    return attendee.time_zone.empty() ? meeting.time_zone : attendee.time_zone;
}

bool is_in_office_hours(const LocalTime& start)
{
    constexpr Minutes kDayBegins = 8 * 60;
    constexpr Minutes kDayEnds = 19 * 60;
    return start.minute_of_day >= kDayBegins && start.minute_of_day < kDayEnds;
}

std::vector<AttendeeTime> local_times(const Meeting& meeting)
{
    std::vector<AttendeeTime> times;
    if (!is_time_zone(meeting.time_zone))
        return times;
    for (const auto& [day, start] : starts_of(meeting))
    {
        const auto instant = instant_of(start, meeting.time_zone).instant;
        const auto today = local_at(instant, meeting.time_zone).date.days_since_epoch();
        for (const auto& attendee : meeting.attendees)
        {
            const auto& zone = zone_of(attendee, meeting);
            if (!takes_part(attendee) || !is_time_zone(zone))
                continue;
            const auto local = local_at(instant, zone);
            times.push_back({attendee.id, zone, local, static_cast<int>(local.date.days_since_epoch() - today),
                             utc_offset(instant, zone), day});
        }
    }
    return times;
}

std::vector<LocalTimeLines> local_time_lines(const Meeting& meeting, Language language)
{
    std::vector<LocalTimeLines> days;
    if (!is_time_zone(meeting.time_zone))
        return days;
    std::vector<std::string> zones;
    for (const auto& time : local_times(meeting))
        zones.push_back(time.zone);
    for (const auto& [day, start] : starts_of(meeting))
        days.push_back({day, text::times_in_zones(instant_of(start, meeting.time_zone).instant, meeting.time_zone,
                                                  zones, language)});
    if (std::ranges::all_of(days, [](const auto& day) { return day.lines.size() < 2; }))
        return {};
    if (std::ranges::all_of(days, [&](const auto& day) { return day.lines == days.front().lines; }))
        return {{0, days.front().lines}};
    return days;
}
} // namespace planerka
