// SPDX-License-Identifier: MPL-2.0
#include "check/detail/check_frame.hpp"

#include "base/utf8.hpp"
#include "meeting/conference_length.hpp"
#include "meeting/format.hpp"
#include "meeting/limits.hpp"
#include "recurrence/recurrence.hpp"
#include "recurrence/rule.hpp"
#include "text/blank.hpp"

#include <algorithm>

namespace planerka::rules
{
namespace
{
bool ends_before_start(const Meeting& meeting)
{
    const auto rule = parse_rule(meeting.recurrence->rrule, meeting.time_zone);
    const auto start = meeting.start();
    return rule && start && rule->until && *rule->until < *start;
}

void check_duration(const Meeting& meeting, Findings& findings)
{
    const auto minutes = meeting.duration_minutes;
    if (minutes < kShortestMeeting || minutes > longest_duration(meeting))
        findings.add("V03", Severity::error, "durationMinutes");
    else if (minutes % 5 != 0)
        findings.add("V04", Severity::warning, "durationMinutes",
                     {{"n", std::int64_t{std::max(kShortestMeeting, (minutes + 2) / 5 * 5)}}});
    if (meeting.kind != "conference" && meeting.days.size() > 1)
        findings.add("V03", Severity::error, "days");
}

/// V29, V30: whether the rule can be read, whether it and the exceptions leave any meeting, and when the series is
/// reviewed.
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
                       limits::kOccurrencesPerYear);
    if (is_wrong || series.occurrences_per_year)
        return;
    const auto counted = occurrences_per_year(meeting);
    // The start takes place all the same, but nobody means a series that has ended before.
    const auto code = ends_before_start(meeting) ? "calendar.none" : counted ? std::string() : counted.error().code;
    if (code == "calendar.rule")
        findings.add("V29", Severity::error, "recurrence.rrule");
    else if (code == "calendar.none" || code == "calendar.endless")
        findings.add("V29", Severity::error, "recurrence.rrule", {}, "error." + code);
    else if (code == "calendar.no_start" && purpose.cost_sheet && meeting.start_local.empty())
        findings.add("V29", Severity::error, "start.local", {}, "error." + code);
}

/// Skype for people, which was switched off; Skype for Business was not (check/README.md, "Skype").
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

/// V32, V33: how to join a meeting from afar.
void check_platform(const Meeting& meeting, Findings& findings)
{
    const auto platform = meeting.platform.value_or(Platform{});
    if (is_remote(meeting) && text::is_blank(platform.join_url) && text::is_blank(platform.dial_in))
        findings.add("V32", Severity::warning, "platform.joinUrl");
    if (is_closed_skype(platform.name))
        findings.add("V33", Severity::warning, "platform.name");
    else if (is_link_of_closed_skype(platform.join_url))
        findings.add("V33", Severity::warning, "platform.joinUrl");
}

/// See check/README.md, "Room".
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

/// V35: whether the room holds those who come in person.
void check_room(const Meeting& meeting, Findings& findings)
{
    if (!meeting.location || !meeting.location->capacity || is_remote(meeting))
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
        findings.range("title", "titleLength", Decimal(utf8::length(meeting.title), 0),
                       {Decimal(1, 0), Decimal(kLongestTitle, 0)});
    check_duration(meeting, findings);
    if (meeting.recurrence)
        check_series(meeting, *meeting.recurrence, purpose, findings);
    if (meeting.kind == "conference" && text::is_blank(meeting.justification))
        findings.add("V31", Severity::error, "justification");
    check_platform(meeting, findings);
    check_room(meeting, findings);
}
} // namespace planerka::rules
