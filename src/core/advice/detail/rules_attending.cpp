// SPDX-License-Identifier: MPL-2.0
#include "advice/detail/rules_attending.hpp"

#include "advice/detail/words.hpp"
#include "agenda/local_times.hpp"
#include "agenda/schedule.hpp"
#include "recurrence/recurrence.hpp"
#include "text/format.hpp"
#include "text/words.hpp"
#include "time/zone.hpp"

#include <algorithm>

namespace planerka::advice
{
namespace
{
/// Times without a known zone can be compared with one another alone.
Instant instant_in(const LocalTime& local, const std::string& zone)
{
    return is_time_zone(zone) ? instant_of(local, zone).instant
                              : Instant{local.date.days_since_epoch() * 24 * 60 + local.minute_of_day};
}

/// The start of the meeting's occurrence that begins 0 to 9 minutes after `end`, on its own clock.
std::optional<LocalTime> start_after(const Meeting& meeting, Instant end, const Date& day)
{
    constexpr std::int64_t kPause = 10;
    std::optional<LocalTime> found;
    const auto visit = [&](const LocalTime& start)
    {
        const auto gap = instant_in(start, meeting.time_zone).minutes - end.minutes;
        if (gap >= 0 && gap < kPause)
            found = start;
        return !found;
    };
    // A day on either side, for other zones. A rule that cannot be read has no meetings.
    static_cast<void>(for_each_occurrence(meeting, day.plus_days(-1), day.plus_days(3), visit));
    return found;
}

/// How many of the attendee's heads are in the other meeting.
int shared_heads(const Attendee& attendee, const Meeting& other)
{
    const auto same = std::ranges::find_if(other.attendees, [&](const Attendee& candidate)
                                           { return takes_part(candidate) && is_same(attendee, candidate); });
    return same == other.attendees.end() ? 0 : std::min(attendee.headcount, same->headcount);
}
} // namespace

std::optional<Fired> back_to_back(const Facts& facts)
{
    constexpr std::int64_t kSeveral = 3;
    const auto& meeting = facts.meeting;
    if (!facts.next || !meeting.days.empty())
        return std::nullopt;
    const auto end_local = facts.next->plus(meeting.duration_minutes -
                                            (meeting.end_early ? end_early_minutes(meeting.duration_minutes) : 0));
    const auto end = instant_in(end_local, meeting.time_zone);

    std::vector<const Meeting*> next;
    for (const auto& other : facts.context.other_meetings)
    {
        const bool all_day = other.calendar && other.calendar->all_day;
        if (!all_day && !is_this(meeting, other) && other.status != Status::cancelled &&
            start_after(other, end, end_local.date))
            next.push_back(&other);
    }
    std::int64_t people = 0;
    std::vector<std::string> titles;
    for (const auto& attendee : meeting.attendees)
    {
        int most = 0;
        for (const auto* other : next)
        {
            const auto shared = takes_part(attendee) ? shared_heads(attendee, *other) : 0;
            most = std::max(most, shared);
            const auto title = quoted(other->title, facts.language);
            if (shared > 0 && std::ranges::find(titles, title) == titles.end())
                titles.push_back(title);
        }
        people += most;
    }
    if (people < kSeveral)
        return std::nullopt;
    return Fired{{{"n", people},
                  {"end", end_local.clock()},
                  {"date", text::date_short(end_local.date, facts.language)},
                  {"next", text::list(titles, facts.language)}}};
}

std::optional<Fired> may_not_join(const Facts& facts)
{
    const auto& meeting = facts.meeting;
    if (meeting.format != "video" && meeting.format != "conference_call" && meeting.format != "hybrid")
        return std::nullopt;
    const auto in_doubt = [](const std::string& state) { return !state.empty() && state != "ok"; };
    std::int64_t people = 0;
    std::vector<const Attendee*> affected;
    for (const auto& attendee : meeting.attendees)
    {
        if (!takes_part(attendee) || !attendee.readiness ||
            (!in_doubt(attendee.readiness->device) && !in_doubt(attendee.readiness->connection)))
            continue;
        people += attendee.headcount;
        affected.push_back(&attendee);
    }
    if (affected.empty())
        return std::nullopt;
    const auto& platform = meeting.platform;
    const bool has_fallback = platform && (!platform->fallback.empty() || !platform->dial_in.empty());
    Fired fired{{{"n", people}, {"names", names(affected, facts.language)}, {"fallback", has_fallback ? "yes" : "no"}}};
    fired.is_note = has_fallback; // they can join in another way
    return fired;
}

namespace
{
/// Of the next meeting, or of each day of a conference.
std::vector<LocalTime> starts_of(const Facts& facts)
{
    std::vector<LocalTime> starts;
    if (facts.meeting.kind == "conference")
        for (const auto& day : facts.meeting.days)
        {
            const auto date = Date::parse(day.date);
            const auto minute = parse_clock(day.start);
            if (date && minute)
                starts.push_back({*date, *minute});
        }
    if (starts.empty() && facts.next)
        starts.push_back(*facts.next);
    return starts;
}
} // namespace

std::optional<Fired> outside_office_hours(const Facts& facts)
{
    const auto& meeting = facts.meeting;
    const auto starts = starts_of(facts);
    if (starts.empty() || !is_time_zone(meeting.time_zone))
        return std::nullopt;
    std::vector<text::Argument> first;
    std::vector<std::string> times;
    for (const auto& attendee : meeting.attendees)
    {
        const auto& zone = zone_of(attendee, meeting);
        if (!takes_part(attendee) || !is_time_zone(zone))
            continue;
        for (const auto& start : starts)
        {
            const auto local = local_at(instant_of(start, meeting.time_zone).instant, zone);
            if (is_in_office_hours(local))
                continue;
            const auto name = name_of(attendee, facts.language);
            if (first.empty())
                first = {{"name", name}, {"time", local.clock()}};
            const auto day = starts.size() > 1 ? text::date_short(local.date, facts.language) + ' ' : "";
            times.push_back(name + ' ' + day + local.clock());
            break;
        }
    }
    if (times.empty())
        return std::nullopt;
    first.emplace_back("times", text::list(times, facts.language));
    return Fired{first};
}
} // namespace planerka::advice
