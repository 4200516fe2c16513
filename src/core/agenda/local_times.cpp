// SPDX-License-Identifier: MPL-2.0
#include "agenda/local_times.hpp"

#include "recurrence/recurrence.hpp"
#include "text/format.hpp"
#include "time/zone.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
const std::string& zone_of(const Attendee& attendee, const Meeting& meeting)
{
    return attendee.time_zone.empty() ? meeting.time_zone : attendee.time_zone;
}

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

/// From the one to the other on the calendar.
int minutes_between(const LocalTime& from, const LocalTime& to)
{
    return static_cast<int>(to.date.days_since_epoch() - from.date.days_since_epoch()) * 24 * 60 + to.minute_of_day -
           from.minute_of_day;
}

/// Compared with the time that stands in the series: on the day on which the organiser's clock skips it, it shows
/// another. Before `from` it is only seen how the clocks stand.
void watch(Watched& watched, const LocalTime& at_organizer, Instant instant, const Date& from,
           std::vector<SeriesShift>& shifts)
{
    const auto now = local_at(instant, watched.zone);
    const auto ahead = minutes_between(at_organizer, now);
    const auto before = watched.ahead.value_or(ahead);
    watched.ahead = ahead;
    if (ahead == before || at_organizer.date < from)
        return;
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

Result<std::vector<SeriesShift>> series_shifts(const Meeting& meeting, const Date& from, const Date& to)
{
    std::vector<SeriesShift> shifts;
    auto zones = watched_zones(meeting);
    if (zones.empty() || !is_time_zone(meeting.time_zone))
        return shifts;
    auto earlier = from;
    --earlier.year; // on 29 February no day, but a limit all the same
    PLANERKA_CHECK(for_each_occurrence(meeting, earlier, to,
                                       [&](const LocalTime& occurrence)
                                       {
                                           const auto instant = instant_of(occurrence, meeting.time_zone).instant;
                                           for (auto& zone : zones)
                                               watch(zone, occurrence, instant, from, shifts);
                                           return true;
                                       }));
    std::ranges::stable_sort(shifts, {}, [](const SeriesShift& shift) { return std::pair(shift.date, shift.zone); });
    return shifts;
}

std::optional<Date> series_year(const Meeting& meeting, const Date& today)
{
    const auto start = meeting.start();
    return meeting.recurrence && start ? std::optional(std::max(start->date, today)) : std::nullopt;
}

Result<std::vector<SeriesShift>> series_shifts(const Meeting& meeting, const Date& today)
{
    const auto from = series_year(meeting, today);
    if (!from)
        return std::vector<SeriesShift>{};
    auto end = *from;
    ++end.year; // on 29 February no day, but a limit all the same
    return series_shifts(meeting, *from, end);
}
} // namespace planerka
