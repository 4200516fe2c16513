// SPDX-License-Identifier: MPL-2.0
#include "ical/zone_writer.hpp"

#include "ical/values.hpp"
#include "time/zone.hpp"

#include <unicode/unistr.h>
#include <unicode/vtzone.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <utility>

namespace planerka
{
namespace
{
constexpr double kMillisecondsPerDay = 86'400'000;

/// What ICU writes of the zone from that day on.
std::string icu_lines(const std::string& zone, const Date& from)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::VTimeZone> made(icu::VTimeZone::createVTimeZoneByID(icu::UnicodeString::fromUTF8(zone)));
    icu::UnicodeString text;
    if (made)
        made->write(static_cast<double>(from.days_since_epoch()) * kMillisecondsPerDay, text, status);
    std::string lines;
    if (U_SUCCESS(status))
        text.toUTF8String(lines);
    std::erase(lines, '\r');
    return lines;
}

/// The line without the seconds of an offset: they are valid, but few programs write them and not all read them.
std::string without_seconds(std::string line)
{
    constexpr std::size_t kLength = std::string_view("TZOFFSETTO:+020000").size();
    if (line.starts_with("TZOFFSETTO:") && line.size() == kLength && line.ends_with("00"))
        line.erase(kLength - 2);
    else if (line.starts_with("TZOFFSETFROM:") && line.size() == kLength + 2 && line.ends_with("00"))
        line.erase(kLength);
    return line;
}

std::string offset_text(int minutes)
{
    char text[32];
    std::snprintf(text, sizeof text, "%c%02d%02d", minutes < 0 ? '-' : '+', std::abs(minutes) / 60 % 100,
                  std::abs(minutes) % 60);
    return text;
}

/// Minutes of an offset as VTIMEZONE has it, "-0500" or "+005328"; parts of a minute are left out.
int offset_minutes(std::string_view text)
{
    int number = 0;
    std::from_chars(text.data() + 1, text.data() + std::min<std::size_t>(text.size(), 5), number);
    const int minutes = number / 100 * 60 + number % 100;
    return text.starts_with('-') ? -minutes : minutes;
}

/// A rule whose UNTIL is on the clock of before, with it in UTC, as RFC 5545, section 3.6.5, wants it.
std::string with_until_in_utc(std::string rule, std::string_view offset_from)
{
    constexpr std::string_view kUntil = "UNTIL=";
    const auto at = rule.find(kUntil);
    if (at == std::string::npos)
        return rule;
    const auto begin = at + kUntil.size();
    const auto end = std::min(rule.find(';', begin), rule.size());
    const auto time = parse_calendar_time(std::string_view(rule).substr(begin, end - begin));
    if (!time || time->is_utc || time->is_date)
        return rule;
    // A day later is as good, and holds with readers that take it for the clock of before (python3-icalendar 4).
    constexpr Minutes kDay = 24 * 60;
    return rule.replace(begin, end - begin, calendar_time(time->local.plus(kDay - offset_minutes(offset_from))) + 'Z');
}

/// The part that holds from that day until the first clock change, with which ICU begins.
std::string standing_part(const std::string& zone, const Date& from)
{
    const auto offset = offset_text(utc_offset(instant_of({from, 0}, zone).instant, zone));
    return "BEGIN:STANDARD\nTZOFFSETTO:" + offset + "\nTZOFFSETFROM:" + offset +
           "\nDTSTART:" + calendar_time({from, 0}) + "\nEND:STANDARD\n";
}
} // namespace

bool is_utc_zone(std::string_view zone)
{
    return zone == "UTC" || zone == "Etc/UTC";
}

std::string zone_lines(const std::string& zone, const Date& first, const std::optional<Date>& last)
{
    // From the year before, so that a clock change stands before the first meeting.
    const Date begin{std::max(first.year - 1, 1), 1, 1};
    const auto lines = icu_lines(zone, begin);
    // To the end of the year after: the last day here is another one elsewhere.
    const auto end = last ? calendar_date({std::min(last->year + 1, 9999), 12, 31}) : std::string("99999999");
    std::string result;
    std::size_t parts_begin = 0;
    std::string first_change = end;
    std::string part;
    std::string offset_from;
    bool is_needed = true;
    bool is_single = true;
    for (std::size_t at = 0; at < lines.size();)
    {
        const auto line_end = std::min(lines.find('\n', at), lines.size());
        auto line = without_seconds(lines.substr(at, line_end - at));
        at = line_end + 1;
        // A property of ICU's own, and names that are none ("(DST)").
        if (line.starts_with("X-TZINFO:") || line.starts_with("TZNAME:") || line.empty())
            continue;
        if (constexpr std::string_view kFrom = "TZOFFSETFROM:"; line.starts_with(kFrom))
            offset_from = line.substr(kFrom.size());
        if (line.starts_with("RRULE:"))
            line = with_until_in_utc(std::move(line), offset_from);
        part += line + '\n';
        if (line.starts_with("DTSTART:"))
        {
            is_needed = line.substr(8, 8) <= end;
            first_change = std::min(first_change, line.substr(8, 8));
        }
        is_single = is_single && !line.starts_with("RRULE:");
        if (line == "END:STANDARD" || line == "END:DAYLIGHT" || line.starts_with("TZID:") || line == "END:VTIMEZONE")
        {
            if (is_needed || !is_single)
                result += part;
            if (line.starts_with("TZID:"))
                parts_begin = result.size();
            part.clear();
            is_needed = true;
            is_single = true;
        }
    }
    if (first_change >= calendar_date(first))
        result.insert(parts_begin, standing_part(zone, begin));
    return result;
}
} // namespace planerka
