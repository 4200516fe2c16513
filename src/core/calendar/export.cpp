// SPDX-License-Identifier: MPL-2.0
#include "calendar/export.hpp"

#include "base/letters.hpp"
#include "calendar/detail/export_joining.hpp"
#include "calendar/detail/export_people.hpp"
#include "calendar/detail/export_recurrence.hpp"
#include "calendar/detail/import_id.hpp"
#include "ical/values.hpp"
#include "ical/writer.hpp"
#include "ical/zone_writer.hpp"
#include "meeting/organizer.hpp"
#include "time/zone.hpp"

#include <algorithm>
#include <limits>

namespace planerka
{
namespace
{
/// One VEVENT.
struct Entry
{
    std::string uid{};
    LocalTime start{};
    Minutes minutes = 0;
    std::string description{};
};

std::string uid_of(const Meeting& meeting)
{
    if (meeting.calendar && !meeting.calendar->uid.empty())
        return meeting.calendar->uid;
    const auto id = meeting.id.empty() ? uuid_of(meeting.title + '\n' + meeting.start_local) : meeting.id;
    return id + std::string(kUidEnd);
}

/// The UID of a day of a conference: "x-2@example.com" for the second.
std::string uid_of_day(const std::string& uid, std::size_t day)
{
    const auto at = std::min(uid.rfind('@'), uid.size());
    return uid.substr(0, at) + '-' + std::to_string(day) + uid.substr(at);
}

std::string_view status_of(Status status)
{
    switch (status)
    {
    case Status::draft:
        return "TENTATIVE";
    case Status::cancelled:
        return "CANCELLED";
    default:
        return "CONFIRMED";
    }
}

int sequence_of(const Meeting& meeting)
{
    return meeting.calendar ? meeting.calendar->sequence.value_or(0) : 0;
}

class Exporter
{
public:
    Exporter(const Meeting& meeting, const ExportOptions& options)
        : meeting_(meeting), options_(options), is_all_day_(meeting.calendar && meeting.calendar->all_day)
    {
    }

    Result<std::string> text();

private:
    Result<std::vector<Entry>> entries() const;
    Result<Entry> entry_of_day(std::size_t index) const;
    void event(const Entry& entry);
    void times(const Entry& entry);
    bool is_told_in_utc(const Entry& entry) const;
    void length(const Entry& entry);
    void time(const char* name, const LocalTime& time);
    void people();
    bool is_series() const { return !series_.rule.empty() || !series_.additions.empty(); }
    bool is(CalendarMethod method) const { return options_.method == method; }

    const Meeting& meeting_;
    const ExportOptions& options_;
    bool is_all_day_;
    SeriesLines series_{};
    CalendarWriter writer_{};
};

Result<Entry> Exporter::entry_of_day(std::size_t index) const
{
    const auto& day = meeting_.days[index];
    const auto date = Date::parse(day.date);
    const auto start = parse_clock(day.start);
    const auto end = parse_clock(day.end);
    if (!date || !start || !end || *end <= *start)
        return Error{"calendar.no_day_times", {}, "days[" + std::to_string(index) + ']'};
    return Entry{uid_of_day(uid_of(meeting_), index + 1), {*date, *start}, *end - *start};
}

Result<std::vector<Entry>> Exporter::entries() const
{
    std::vector<Entry> entries;
    if (meeting_.kind == "conference" && !meeting_.days.empty())
        for (std::size_t i = 0; i < meeting_.days.size(); ++i)
        {
            PLANERKA_TRY(auto entry, entry_of_day(i));
            entries.push_back(std::move(entry));
        }
    else
    {
        const auto start = meeting_.start();
        if (!start)
            return Error{"calendar.no_date", {}, "start.local"};
        entries.push_back({uid_of(meeting_), *start, std::max(meeting_.duration_minutes, 0)});
    }
    for (std::size_t i = 0; i < entries.size() && i < options_.descriptions.size(); ++i)
        entries[i].description = options_.descriptions[i];
    return entries;
}

void Exporter::time(const char* name, const LocalTime& time)
{
    const auto& zone = meeting_.time_zone;
    if (is_all_day_)
        writer_.line(std::string(name) + ";VALUE=DATE", calendar_date(time.date));
    else if (is_utc_zone(zone))
        writer_.line(name, calendar_time(time) + 'Z');
    else
        writer_.line(std::string(name) + ";TZID=" + zone, calendar_time(time));
}

/// Whether a single meeting begins in an hour that comes twice: some readers take the first of them, some the second.
bool Exporter::is_told_in_utc(const Entry& entry) const
{
    return !is_all_day_ && !is_series() && !is_utc_zone(meeting_.time_zone) &&
           instant_of(entry.start, meeting_.time_zone).kind == LocalTimeKind::ambiguous;
}

/// DTEND on the clock as it is then, or the length itself where a clock change makes the clock doubtful: an hour comes
/// twice, and each meeting of a series has the length of the first.
void Exporter::length(const Entry& entry)
{
    const auto& zone = meeting_.time_zone;
    const auto end = local_at({instant_of(entry.start, zone).instant.minutes + entry.minutes}, zone);
    const bool is_clear = is_calendar_date(end.date) && instant_of(end, zone).kind == LocalTimeKind::ordinary;
    if (is_clear && (!is_series() || end == entry.start.plus(entry.minutes)))
        time("DTEND", end);
    else
        writer_.line("DURATION", calendar_duration(entry.minutes));
}

void Exporter::times(const Entry& entry)
{
    const auto begin = instant_of(entry.start, meeting_.time_zone);
    if (is_all_day_)
    {
        time("DTSTART", entry.start);
        // A date alone lasts a day.
        if (const auto next = entry.start.plus(24 * 60); is_calendar_date(next.date))
            time("DTEND", next);
    }
    else if (is_told_in_utc(entry))
    {
        writer_.line("DTSTART", calendar_instant(begin.instant));
        writer_.line("DTEND", calendar_instant({begin.instant.minutes + entry.minutes}));
    }
    else
    {
        // A time that the clock skips is written as the one it shows then: readers do not agree on what it means.
        time("DTSTART", is_series() ? entry.start : local_at(begin.instant, meeting_.time_zone));
        length(entry);
    }
    if (meeting_.calendar)
        if (const auto moved = LocalTime::parse(meeting_.calendar->recurrence_id))
            time("RECURRENCE-ID", *moved);
    if (!series_.rule.empty())
        writer_.line("RRULE", series_.rule);
    for (const auto& each : series_.additions)
        time("RDATE", each);
    for (const auto& each : series_.exceptions)
        time("EXDATE", each);
}

void Exporter::people()
{
    const auto* organizer = organizer_of(meeting_);
    if (organizer && (!is(CalendarMethod::publish) || !organizer->email.empty()))
        write_organizer(*organizer, writer_);
    if (!is(CalendarMethod::publish))
        write_attendees(meeting_, writer_);
}

void Exporter::event(const Entry& entry)
{
    const auto status = is(CalendarMethod::cancel) ? Status::cancelled : meeting_.status;
    writer_.line("BEGIN", "VEVENT");
    writer_.line("UID", entry.uid);
    writer_.line("DTSTAMP", calendar_instant({options_.stamp_minutes}));
    writer_.line("SEQUENCE",
                 std::to_string(is(CalendarMethod::cancel) ? next_sequence(meeting_) : sequence_of(meeting_)));
    times(entry);
    writer_.text("SUMMARY", one_line(meeting_.title));
    write_place(meeting_, writer_);
    write_joining(meeting_, is(CalendarMethod::publish), writer_);
    writer_.text("DESCRIPTION", entry.description);
    people();
    if (meeting_.confidentiality == "confidential")
        writer_.line("CLASS", "CONFIDENTIAL");
    else if (!meeting_.confidentiality.empty())
        writer_.text("X-PLANERKA-CONFIDENTIALITY", meeting_.confidentiality);
    if (meeting_.audience != Audience::internal)
        writer_.line("X-PLANERKA-AUDIENCE", name_of(meeting_.audience));
    writer_.line("STATUS", status_of(status));
    if (status == Status::held)
        writer_.line("X-PLANERKA-STATUS", "held");
    if (status != Status::cancelled && !is_all_day_)
    {
        writer_.line("BEGIN", "VALARM");
        writer_.line("ACTION", "DISPLAY");
        writer_.line("TRIGGER", "-PT15M");
        writer_.text("DESCRIPTION", one_line(meeting_.title));
        writer_.line("END", "VALARM");
    }
    writer_.line("END", "VEVENT");
}

Result<std::string> Exporter::text()
{
    if (meeting_.time_zone.empty())
        return Error{"calendar.no_zone", {}, "start.timeZone"};
    if (!is_time_zone(meeting_.time_zone))
        return Error{"calendar.zone", {{"zone", meeting_.time_zone}}, "start.timeZone"};
    if (is(CalendarMethod::request) && meeting_.status == Status::cancelled)
        return Error{"calendar.cancelled", {}, "status"};
    PLANERKA_TRY(const auto all, entries());
    if (meeting_.kind != "conference" || meeting_.days.empty())
    {
        PLANERKA_TRY(series_, series_lines(meeting_));
    }
    else if (meeting_.recurrence && !meeting_.recurrence->rrule.empty())
        return Error{"calendar.repeats", {}, "recurrence.rrule"};
    else
        series_.last = std::ranges::max(all, {}, &Entry::start).start.date;

    writer_.line("BEGIN", "VCALENDAR");
    writer_.line("VERSION", "2.0");
    writer_.line("PRODID", "-//Planerka//Planerka//EN");
    writer_.line("CALSCALE", "GREGORIAN");
    writer_.line("METHOD", is(CalendarMethod::publish)   ? "PUBLISH"
                           : is(CalendarMethod::request) ? "REQUEST"
                                                         : "CANCEL");
    if (std::ranges::any_of(all, [this](const Entry& entry) { return is_told_in_utc(entry); }))
        writer_.line("X-WR-TIMEZONE", meeting_.time_zone);
    if (!is_utc_zone(meeting_.time_zone) && !is_all_day_)
    {
        auto first = std::ranges::min(all, {}, &Entry::start).start.date;
        for (const auto* list : {&series_.additions, &series_.exceptions})
            for (const auto& each : *list)
                first = std::min(first, each.date);
        writer_.lines(zone_lines(meeting_.time_zone, first, series_.last));
    }
    for (const auto& entry : all)
        event(entry);
    writer_.line("END", "VCALENDAR");
    return writer_.take();
}
} // namespace

int next_sequence(const Meeting& meeting)
{
    return std::min(sequence_of(meeting), std::numeric_limits<int>::max() - 1) + 1;
}

Result<std::string> write_calendar(const Meeting& visible, const ExportOptions& options)
{
    return Exporter(visible, options).text();
}
} // namespace planerka
