// SPDX-License-Identifier: MPL-2.0
#include "agenda/series_shifts.hpp"

#include "agenda/local_times.hpp"
#include "recurrence/recurrence.hpp"
#include "time/zone.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
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

/// Notes a shift if the zone's clock stands otherwise to the organiser's than at the meeting before. Of meetings before
/// `from` it only notes how the clocks stand.
/// @param at_organizer as the series says, also on a day on which the organiser's own clock skips that time.
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
