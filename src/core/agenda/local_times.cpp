// SPDX-License-Identifier: MPL-2.0
#include "agenda/local_times.hpp"

#include "calendar/recurrence.hpp"
#include "text/format.hpp"
#include "time/zone.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
bool takes_part(const Attendee& attendee)
{
    return attendee.participation != "informed";
}

const std::string& zone_of(const Attendee& attendee, const Meeting& meeting)
{
    return attendee.time_zone.empty() ? meeting.time_zone : attendee.time_zone;
}

/// With days[], the first day's start counts.
std::optional<LocalTime> start_of(const Meeting& meeting)
{
    if (meeting.kind == "conference" && !meeting.days.empty())
        if (const auto first = LocalTime::parse(meeting.days.front().date + 'T' + meeting.days.front().start))
            return first;
    return meeting.start();
}

/// A zone beside the organiser's, and how its clock stood to the organiser's at the meeting before.
struct Watched
{
    std::string zone;
    std::optional<int> ahead{};           ///< minutes
    std::optional<std::size_t> shifted{}; ///< the shift that has not come back yet
    int usual = 0;                        ///< `ahead` before it
};

std::vector<Watched> watched_zones(const Meeting& meeting)
{
    std::vector<Watched> zones;
    for (const auto& attendee : meeting.attendees)
    {
        const auto& zone = zone_of(attendee, meeting);
        if (takes_part(attendee) && zone != meeting.time_zone && is_time_zone(zone) &&
            std::ranges::find(zones, zone, &Watched::zone) == zones.end())
            zones.push_back({zone});
    }
    return zones;
}

void watch(Watched& watched, Instant instant, const std::string& organizer_zone, std::vector<SeriesShift>& shifts)
{
    const auto at_organizer = local_at(instant, organizer_zone);
    const auto ahead = utc_offset(instant, watched.zone) - utc_offset(instant, organizer_zone);
    const auto before = watched.ahead.value_or(ahead);
    watched.ahead = ahead;
    if (ahead == before)
        return;
    const auto now = at_organizer.plus(ahead);
    if (watched.shifted && ahead == watched.usual)
    {
        shifts[*watched.shifted].back = now;
        watched.shifted.reset();
        return;
    }
    watched.shifted = shifts.size();
    watched.usual = before;
    shifts.push_back({watched.zone, at_organizer.date, at_organizer.plus(before), now, std::nullopt});
}
} // namespace

std::vector<AttendeeTime> local_times(const Meeting& meeting)
{
    std::vector<AttendeeTime> times;
    const auto start = start_of(meeting);
    if (!start || !is_time_zone(meeting.time_zone))
        return times;
    const auto instant = instant_of(*start, meeting.time_zone).instant;
    const auto today = local_at(instant, meeting.time_zone).date.days_since_epoch();
    for (const auto& attendee : meeting.attendees)
    {
        const auto& zone = zone_of(attendee, meeting);
        if (!takes_part(attendee) || !is_time_zone(zone))
            continue;
        const auto local = local_at(instant, zone);
        times.push_back({attendee.id, zone, local, static_cast<int>(local.date.days_since_epoch() - today),
                         utc_offset(instant, zone)});
    }
    return times;
}

std::vector<std::string> local_time_lines(const Meeting& meeting, Language language)
{
    const auto start = start_of(meeting);
    if (!start || !is_time_zone(meeting.time_zone))
        return {};
    std::vector<std::string> zones;
    for (const auto& time : local_times(meeting))
        zones.push_back(time.zone);
    auto lines =
        text::times_in_zones(instant_of(*start, meeting.time_zone).instant, meeting.time_zone, zones, language);
    if (lines.size() < 2)
        lines.clear();
    return lines;
}

Result<std::vector<SeriesShift>> series_shifts(const Meeting& meeting, const Date& from, const Date& to)
{
    std::vector<SeriesShift> shifts;
    auto zones = watched_zones(meeting);
    if (zones.empty() || !is_time_zone(meeting.time_zone))
        return shifts;
    PLANERKA_CHECK(for_each_occurrence(meeting, from, to,
                                       [&](const LocalTime& occurrence)
                                       {
                                           const auto instant = instant_of(occurrence, meeting.time_zone).instant;
                                           for (auto& zone : zones)
                                               watch(zone, instant, meeting.time_zone, shifts);
                                           return true;
                                       }));
    std::ranges::stable_sort(shifts, {}, [](const SeriesShift& shift) { return std::pair(shift.date, shift.zone); });
    return shifts;
}

Result<std::vector<SeriesShift>> series_shifts(const Meeting& meeting)
{
    const auto start = meeting.start();
    if (!meeting.recurrence || !start)
        return std::vector<SeriesShift>{};
    auto end = start->date;
    ++end.year; // on 29 February no day, but a limit all the same
    return series_shifts(meeting, start->date, end);
}
} // namespace planerka
