// SPDX-License-Identifier: MPL-2.0
#include "calendar/detail/import_times.hpp"

#include "calendar/detail/import_event.hpp"
#include "ical/lines.hpp"
#include "ical/values.hpp"
#include "meeting/limits.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
constexpr Minutes kDay = 24 * 60;
constexpr int kMostImportedDays = 31; ///< of a conference

/// Minutes from start to end by DTEND or DURATION; nothing if neither can be read.
std::optional<std::int64_t> length_of(const Event& event, const CalendarTime& start, const std::string& zone,
                                      ImportContext& context)
{
    if (const auto* end = event.find(Field::dtend))
    {
        const auto time = parse_calendar_time(end->value);
        if (!time)
            return std::nullopt;
        const auto& end_zone = context.zones.of(zone_bearer(*end, event.find(Field::dtstart)), *time);
        if (start.is_date || time->is_date)
            return (time->local.date.days_since_epoch() - start.local.date.days_since_epoch()) * kDay;
        return instant_in(*time, end_zone).minutes - instant_in(start, zone).minutes;
    }
    if (const auto* duration = event.find(Field::duration))
        return parse_calendar_duration(duration->value);
    return start.is_date ? std::optional<std::int64_t>(kDay) : std::nullopt;
}

/// A conference: one entry for each date, from the clock time of the start to that of the end. Empty if these are no
/// times of a working day, or the days too many.
std::vector<ConferenceDay> conference_days(const LocalTime& start, const LocalTime& end)
{
    const auto minutes = end.minute_of_day - start.minute_of_day;
    const auto count = end.date.days_since_epoch() - start.date.days_since_epoch() + 1;
    std::vector<ConferenceDay> days;
    if (minutes < kShortestMeeting || minutes > kLongestMeeting || count < 2 || count > kMostImportedDays ||
        !is_calendar_date(end.date))
        return days;
    for (int i = 0; i < count; ++i)
        days.push_back({.date = start.date.plus_days(i).to_string(), .start = start.clock(), .end = end.clock()});
    return days;
}

/// Whether an event takes whole days from midnight to midnight: so Outlook writes what lasts all day.
bool is_midnight_to_midnight(const CalendarTime& start, std::int64_t minutes)
{
    return !start.is_utc && start.local.minute_of_day == 0 && minutes > 0 && minutes % kDay == 0;
}

bool is_marked_all_day(const Event& event)
{
    const auto mark = event.value(Field::all_day);
    return same_name(mark, "TRUE") || mark == "1";
}

/// The date of an all-day event. Its times are midnights of the zone it was made in, which may not be this one.
LocalTime nearest_midnight(const LocalTime& time)
{
    return {time.plus(kDay / 2).date, 0};
}

void settle_long(const Event& event, EventTimes& times, std::int64_t minutes, ImportContext& context)
{
    const auto end = times.start.plus(static_cast<Minutes>(minutes));
    times.days = conference_days(times.start, end);
    times.minutes = times.days.empty() ? static_cast<Minutes>(minutes) : end.minute_of_day - times.start.minute_of_day;
    context.warnings.add({times.days.empty() ? "calendar.too_long" : "calendar.several_days",
                          {{"hours", std::to_string(minutes / 60)}, {"days", std::to_string(times.days.size())}}},
                         title_of(event, context.options), event.number);
}
std::optional<EventTimes> read_times(const Event& event, ImportContext& context)
{
    const auto* property = event.find(Field::dtstart);
    const auto start = property ? parse_calendar_time(property->value) : std::nullopt;
    if (!start)
        return std::nullopt;
    EventTimes times{.zone = context.zones.of(*property, *start), .start = start->local};
    const auto minutes = length_of(event, *start, times.zone, context);
    const bool is_marked = is_marked_all_day(event);
    if (start->is_date || is_marked || is_midnight_to_midnight(*start, minutes.value_or(0)))
    {
        times.is_all_day = true;
        if (start->is_utc)
        {
            times.start = local_in(*start, times.zone, context.zones.floating());
            times.zone = context.zones.floating();
        }
        times.start = nearest_midnight(times.start);
        const auto days = std::max<std::int64_t>(1, minutes.value_or(kDay) / kDay);
        context.warnings.add({"calendar.all_day", {{"days", std::to_string(days)}}}, title_of(event, context.options),
                             event.number);
        return times;
    }
    if (!minutes || *minutes <= 0)
        context.warnings.add({"calendar.no_length"}, title_of(event, context.options), event.number);
    else if (*minutes <= kLongestMeeting)
        times.minutes = static_cast<Minutes>(*minutes);
    else
        settle_long(event, times, std::min<std::int64_t>(*minutes, 100'000'000), context);
    // Google writes a single meeting in UTC and shows it in the calendar's zone. A series in UTC stays there: it has no
    // summer time; so does what begins when the clock shows an hour for the second time.
    const auto& own = context.zones.own();
    if (start->is_utc && !own.empty() && times.days.empty() && !event.find(Field::rrule) && !event.find(Field::rdate))
        if (const auto local = local_in(*start, times.zone, own);
            instant_of(local, own).instant == instant_in(*start, times.zone))
        {
            times.start = local;
            times.zone = own;
        }
    return times;
}

} // namespace

std::optional<EventTimes> import_times(const Event& event, ImportContext& context)
{
    auto times = read_times(event, context);
    // On another clock the first day of the year 1 is in the year 0.
    if (times && is_calendar_date(times->start.date))
        return times;
    context.warnings.add({"calendar.event_no_start"}, title_of(event, context.options), event.number);
    return std::nullopt;
}

bool is_on_clock_of(const Property& property, const CalendarTime& time, const Event& event)
{
    const auto* start = event.find(Field::dtstart);
    const auto zone = parameter(property, "TZID");
    return start && !time.is_utc && !zone.empty() && zone == parameter(*start, "TZID");
}

std::optional<LocalTime> recurrence_time(const Event& event, const Event& series, const std::string& zone,
                                         int minute_of_day, ImportContext& context)
{
    const auto* property = event.find(Field::recurrence_id);
    const auto time = property ? parse_calendar_time(property->value) : std::nullopt;
    if (!time)
        return std::nullopt;
    if (time->is_date)
        return LocalTime{time->local.date, minute_of_day};
    const auto& bearer = zone_bearer(*property, event.find(Field::dtstart));
    return is_on_clock_of(bearer, *time, series) ? time->local : local_in(*time, context.zones.of(bearer, *time), zone);
}
} // namespace planerka
