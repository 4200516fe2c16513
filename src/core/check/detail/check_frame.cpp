// SPDX-License-Identifier: MPL-2.0
#include "agenda/schedule.hpp"
#include "check/detail/findings.hpp"
#include "meeting/field_rules.hpp"
#include "recurrence/recurrence.hpp"
#include "text/blank.hpp"

#include <algorithm>

namespace planerka::rules
{
namespace
{
constexpr int kLongestTitle = 200; ///< characters

int characters(std::string_view text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

/// A conference lasts as many days as it lists, else as its items name; any other meeting one.
int days_of(const Meeting& meeting)
{
    if (meeting.kind != "conference")
        return 1;
    if (!meeting.days.empty())
        return static_cast<int>(std::min<std::size_t>(meeting.days.size(), 365));
    int days = 1;
    for (const auto& item : meeting.agenda)
        days = std::clamp(item.day.value_or(1), days, 365);
    return days;
}

void check_duration(const Meeting& meeting, Findings& findings)
{
    const auto minutes = meeting.duration_minutes;
    if (minutes < kShortestMeeting || minutes > std::min(kLongestMeeting * days_of(meeting), kLongestTime))
        findings.add("V03", Severity::error, "durationMinutes");
    else if (minutes % 5 != 0)
        findings.add("V04", Severity::warning, "durationMinutes",
                     {{"n", std::int64_t{std::max(kShortestMeeting, (minutes + 2) / 5 * 5)}}});
    if (meeting.kind != "conference" && meeting.days.size() > 1)
        findings.add("V03", Severity::error, "days");
}

/// V29: a rule by itself, and what it and the exceptions leave of the series.
void check_series(const Meeting& meeting, const Recurrence& series, CheckFor purpose, Findings& findings)
{
    if (series.review_date.empty())
        findings.add("V30", Severity::warning, "recurrence.reviewDate");
    const bool is_wrong =
        series.rrule.empty() ? !series.occurrences_per_year && series.additions.empty() : !check_rule(series.rrule);
    if (is_wrong)
        findings.add("V29", Severity::error, "recurrence.rrule");
    if (series.occurrences_per_year && *series.occurrences_per_year < 1)
        findings.add("V29", Severity::error, "recurrence.occurrencesPerYear");
    else if (series.occurrences_per_year)
        findings.range("recurrence.occurrencesPerYear", "occurrencesPerYear", Decimal(*series.occurrences_per_year, 0),
                       Decimal(1, 0), Decimal(kMostOccurrences, 0));
    if (is_wrong || series.occurrences_per_year)
        return;
    const auto counted = occurrences_per_year(meeting);
    const auto code = counted ? std::string() : counted.error().code;
    if (code == "calendar.rule")
        findings.add("V29", Severity::error, "recurrence.rrule");
    else if (code == "calendar.none" || code == "calendar.endless")
        findings.add("V29", Severity::error, "recurrence.rrule", {}, "error." + code);
    else if (code == "calendar.no_start" && purpose.cost_sheet && meeting.start_local.empty())
        findings.add("V29", Severity::error, "start.local", {}, "error." + code);
}

bool is_closed_skype(const std::string& name)
{
    return text::comparable(name) == "skype";
}

bool is_link_of_closed_skype(const std::string& link)
{
    constexpr std::string_view kHost = "://join.skype.com";
    const auto text = text::comparable(link);
    const auto found = text.find(kHost);
    return found != std::string::npos && text.find('/') == found + 1 &&
           (text.size() == found + kHost.size() || text[found + kHost.size()] == '/');
}

/// V32, V33: how to join from afar.
void check_platform(const Meeting& meeting, Findings& findings)
{
    const auto platform = meeting.platform.value_or(Platform{});
    if ((meeting.format == "video" || meeting.format == "conference_call") && text::is_blank(platform.join_url) &&
        text::is_blank(platform.dial_in))
        findings.add("V32", Severity::warning, "platform.joinUrl");
    if (is_closed_skype(platform.name))
        findings.add("V33", Severity::warning, "platform.name");
    else if (is_link_of_closed_skype(platform.join_url))
        findings.add("V33", Severity::warning, "platform.joinUrl");
}

bool comes_in_person(const Meeting& meeting, const Attendee& attendee)
{
    if (!takes_part(attendee))
        return false;
    if (meeting.format != "hybrid" || (attendee.cost && attendee.cost->travel_minutes.value_or(0) > 0))
        return true;
    const auto readiness = attendee.readiness.value_or(Readiness{});
    return readiness.device.empty() && readiness.connection.empty() &&
           (attendee.time_zone.empty() || attendee.time_zone == meeting.time_zone);
}

/// V35, for those who come in person (DOMAIN 11.14).
void check_room(const Meeting& meeting, Findings& findings)
{
    if (!meeting.location || !meeting.location->capacity || meeting.format == "video" ||
        meeting.format == "conference_call")
        return;
    std::int64_t heads = 0;
    for (const auto& attendee : meeting.attendees)
        if (comes_in_person(meeting, attendee))
            heads += attendee.headcount;
    if (*meeting.location->capacity < heads)
        findings.add("V35", Severity::warning, "location.capacity",
                     {{"c", std::int64_t{*meeting.location->capacity}}, {"n", heads}});
}
} // namespace

void check_frame(const Meeting& meeting, CheckFor purpose, Findings& findings)
{
    if (text::is_blank(meeting.title))
        findings.add("V02", Severity::error, "title");
    else
        findings.range("title", "titleLength", Decimal(characters(meeting.title), 0), Decimal(1, 0),
                       Decimal(kLongestTitle, 0));
    check_duration(meeting, findings);
    if (meeting.recurrence)
        check_series(meeting, *meeting.recurrence, purpose, findings);
    if (meeting.kind == "conference" && text::is_blank(meeting.justification))
        findings.add("V31", Severity::error, "justification");
    check_platform(meeting, findings);
    check_room(meeting, findings);
}
} // namespace planerka::rules
