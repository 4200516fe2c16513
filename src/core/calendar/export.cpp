// SPDX-License-Identifier: MPL-2.0
#include "calendar/export.hpp"

#include "base/letters.hpp"
#include "calendar/detail/export_people.hpp"
#include "calendar/detail/export_recurrence.hpp"
#include "calendar/detail/import_id.hpp"
#include "ical/values.hpp"
#include "ical/writer.hpp"
#include "ical/zone_writer.hpp"
#include "joining/hide.hpp"
#include "joining/link_passcode.hpp"
#include "joining/url.hpp"
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
    void time(const char* name, const LocalTime& time);
    void place();
    void links();
    void people();
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

void Exporter::times(const Entry& entry)
{
    time("DTSTART", entry.start);
    if (is_all_day_)
        time("DTEND", entry.start.plus(24 * 60));
    else
        // On the clock as it is then: a clock change may lie between start and end.
        time("DTEND", local_at({instant_of(entry.start, meeting_.time_zone).instant.minutes + entry.minutes},
                               meeting_.time_zone));
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

void Exporter::place()
{
    if (!meeting_.location)
        return;
    const auto& [name, room, capacity, unknown] = *meeting_.location;
    writer_.text("LOCATION", one_line(name.empty() || room.empty() ? name + room : name + "; " + room));
}

/// What has a blank in it is no link.
bool is_link(std::string_view url)
{
    return parse_url(url) && url.find_first_of(" \t\r\n\"<>") == std::string_view::npos;
}

void Exporter::links()
{
    if (!meeting_.platform)
        return;
    const auto& platform = *meeting_.platform;
    const auto url = is(CalendarMethod::publish) ? link_without_passcode(platform.join_url) : platform.join_url;
    const auto label = ";LABEL=" + quoted_parameter(platform.name);
    if (is_link(url))
    {
        writer_.line("URL", url);
        writer_.line("CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO" + label, url);
    }
    std::string number;
    for (const char c : dial_in_without_pin(platform.dial_in))
        if (is_digit(c) || (c == '+' && number.empty()))
            number += c;
    if (number.size() >= 3)
        writer_.line("CONFERENCE;VALUE=URI;FEATURE=AUDIO,PHONE" + label, "tel:" + number);
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
    place();
    links();
    writer_.text("DESCRIPTION", entry.description);
    people();
    if (meeting_.confidentiality == "confidential")
        writer_.line("CLASS", "CONFIDENTIAL");
    else if (!meeting_.confidentiality.empty())
        writer_.text("X-PLANERKA-CONFIDENTIALITY", meeting_.confidentiality);
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
